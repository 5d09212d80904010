import { SavePicture } from '#client/exchange/SavePicture.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { canZoom, type Ground } from './map-ground.ts'
import { headHeight } from './map-room.ts'
import type { MapPlan } from './map-shapes.ts'
import { useSay } from './say.ts'

interface Tools {
  readonly ground: Ground
  readonly plan: MapPlan
  readonly empty: boolean
}

/** Everything the mouse does on the map, as buttons in a row of their own, so that they cover no card. */
export function MapTools({ ground, plan, empty }: Tools) {
  const say = useSay()
  if (empty) return null
  const { zoom, zoomBy, pan, fit } = ground
  return (
    <div className="map-tools no-print">
      <span className="tag">{say('map.size')}</span>
      <fieldset aria-label={say('map.move')}>
        <IconButton icon="arrow-left" label={say('map.left')} onClick={() => pan(-1, 0)} />
        <IconButton icon="arrow-up" label={say('map.up')} onClick={() => pan(0, -1)} />
        <IconButton icon="arrow-down" label={say('map.down')} onClick={() => pan(0, 1)} />
        <IconButton icon="arrow-right" label={say('map.right')} onClick={() => pan(1, 0)} />
      </fieldset>
      <fieldset aria-label={say('map.zoom')}>
        <IconButton icon="minus" label={say('map.out')} aria-disabled={!canZoom(zoom, -1)} onClick={() => zoomBy(-1)} />
        <output className="num">
          <span className="vh">{say('map.zoomed', { n: Math.round(zoom * 100) })}</span>
          <span aria-hidden="true">{Math.round(zoom * 100)} %</span>
        </output>
        <IconButton icon="plus" label={say('map.in')} aria-disabled={!canZoom(zoom, 1)} onClick={() => zoomBy(1)} />
      </fieldset>
      <Button size="sm" icon="expand" onClick={() => fit({ width: plan.width, height: plan.height + headHeight })}>
        {say('map.fit')}
      </Button>
      <Button size="sm" icon="print" onClick={() => print()}>
        {say('map.print')}
      </Button>
      <SavePicture plan={plan} />
    </div>
  )
}
