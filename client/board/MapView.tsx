import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import { useLiveState, useMayAdd } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { useDesk, useDeskState } from './desk.ts'
import { useDimmed, useMapBoard, type MapBoard } from './map-board.ts'
import { useGround } from './map-ground.ts'
import { layoutMap } from './map-layout.ts'
import { headHeight, onPaper, roomOf } from './map-room.ts'
import type { MapPlan } from './map-shapes.ts'
import { stepOf, walk } from './map-walk.ts'
import { MapRank } from './MapRank.tsx'
import { MapSaid } from './MapSaid.tsx'
import { MapThreads } from './MapThreads.tsx'
import { MapTools } from './MapTools.tsx'
import { PrintHead } from './PrintHead.tsx'
import { usePrinting } from './printing.ts'
import { useSay } from './say.ts'
import { useFocusBack } from './useFocusBack.ts'
import './views.css'
import './print.css'

/** How all cards hang together: issues, dilemmas and directions side by side, with their threads. */
export function MapView() {
  const say = useSay()
  const board = useMapBoard()
  const begun = useLiveState((state) => state.session !== null)
  const place = useRef<HTMLElement>(null)
  const ground = useGround(place)
  const printing = usePrinting()
  const { plan, zoom } = usePlan(board, ground.width, ground.zoom, printing)
  const empty = begun && board.cards.length === 0
  return (
    <section className="mapview printed" aria-label={say('map.label')}>
      <PrintHead />
      <MapTools ground={ground} plan={plan} empty={empty} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls can be scrolled by keys. */}
      <section className="ground" ref={place} aria-label={say('map.ground')} tabIndex={0}>
        {empty && <EmptyMap />}
        {board.cards.length > 0 && ground.width > 0 && <Sheet board={board} plan={plan} zoom={zoom} />}
      </section>
      {!empty && <MapSaid links={board.links} />}
    </section>
  )
}

function usePlan(board: MapBoard, width: number, zoom: number, printing: boolean): { plan: MapPlan; zoom: number } {
  const shown = useMemo(() => layoutMap(board.cards, board.links, roomOf(width)), [board, width])
  const printed = useMemo(() => (printing ? onPaper(board) : null), [board, printing])
  return printed === null ? { plan: shown, zoom } : { plan: printed.plan, zoom: printed.scale }
}

interface SheetProps {
  readonly board: MapBoard
  readonly plan: MapPlan
  readonly zoom: number
}

function Sheet({ board, plan, zoom }: SheetProps) {
  const say = useSay()
  const desk = useDesk()
  const chosen = useDeskState((state) => state.chosen)
  const dimmed = useDimmed()
  const sheet = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string | null>(null)
  useFocusBack(sheet)
  const near = useMemo(() => nearOf(board, chosen), [board, chosen])
  const here = (id: string | null): boolean => id !== null && board.cards.some((card) => card.id === id)
  const first = cardKinds.flatMap((kind) => plan.ranks[kind])[0]?.id ?? null
  const stop = here(walked) ? walked : here(chosen) ? chosen : first

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const id = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined
    if (id === undefined) return
    const step = stepOf(event.key)
    if (event.key === 'Escape' && chosen !== null) desk.choose(null)
    else if (step === undefined) return
    else {
      const next = walk(plan, board.links, id, step)
      const node = next === null ? null : sheet.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)
      node?.focus()
      node?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    event.preventDefault()
  }

  const height = plan.height + headHeight
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys are those of the buttons inside.
    <div
      className={near === null ? 'map-sheet' : 'map-sheet some'}
      ref={sheet}
      style={{ width: plan.width, height, zoom }}
      onKeyDown={onKeyDown}
      onFocus={(event) => setWalked(event.target.dataset['node'] ?? null)}
    >
      <div className="heads" aria-hidden="true" />
      <MapThreads plan={plan} chosen={chosen} />
      {plan.looseFrom !== null && (
        <p className="loose" aria-hidden="true" style={{ top: plan.looseFrom + headHeight }}>
          <span>{say('map.loose')}</span>
        </p>
      )}
      {cardKinds.map((kind) => (
        <MapRank
          key={kind}
          kind={kind}
          nodes={plan.ranks[kind]}
          grounds={plan.grounds}
          column={plan.columns[kind]}
          width={plan.width}
          chosen={chosen}
          near={near}
          dimmed={dimmed}
          stop={stop}
        />
      ))}
    </div>
  )
}

/** The chosen card and those at the other end of its threads; null while none is chosen. */
function nearOf({ cards, links }: MapBoard, chosen: string | null): ReadonlySet<string> | null {
  if (chosen === null || !cards.some(({ id }) => id === chosen)) return null
  const ends = links.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : []))
  return new Set([chosen, ...ends])
}

function EmptyMap() {
  const say = useSay()
  const desk = useDesk()
  const mayPlace = useMayAdd()
  return (
    <div className="empty kw">
      <Clasp kind="issue" size={34} />
      <b>{say('map.empty')}</b>
      {say('map.empty.hint')}
      {mayPlace && (
        <>
          <br />
          <Button icon="plus" onClick={() => desk.show({ is: 'compose', kind: 'issue' })}>
            {say('lane.first.issue')}
          </Button>
        </>
      )}
    </div>
  )
}
