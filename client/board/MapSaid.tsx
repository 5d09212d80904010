import { cardKinds } from '#shared/board/kinds.ts'
import { useLanguage } from '#client/language.tsx'
import { useCard, useLiveState } from '#client/live/hooks.ts'
import { useDesk, useDeskState } from './desk.ts'
import type { MapLink } from './map-shapes.ts'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'

/** What the drawing shows of the chosen card, in a sentence. */
export function MapSaid({ links }: { readonly links: readonly MapLink[] }) {
  const say = useSay()
  const desk = useDesk()
  return (
    <div className="map-said no-print">
      <Chosen links={links} />
      <button type="button" onClick={() => desk.setState({ view: 'list' })}>
        {say('map.as-list')}
      </button>
    </div>
  )
}

function Chosen({ links }: { readonly links: readonly MapLink[] }) {
  const say = useSay()
  const language = useLanguage()
  const titleOf = useTitleOf()
  const chosen = useDeskState((state) => state.chosen)
  const card = useCard(chosen ?? '')
  const ends = new Set(links.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : [])))
  const counts = useLiveState((state) =>
    cardKinds.map((kind) => state.lanes[kind].reduce((n, id) => n + Number(ends.has(id)), 0)).join(' '),
  )
  if (card === undefined || card.trashed !== null) return <output>{say('map.choose')}</output>
  const numbers = counts.split(' ').map(Number)
  const parts = cardKinds.flatMap((kind, at) => {
    const n = numbers[at] ?? 0
    return n === 0 ? [] : [say(`map.said.${card.kind}.${kind}`, { n })]
  })
  const told = parts.length === 0 ? say('map.said.none') : `${new Intl.ListFormat(language).format(parts)}.`
  return (
    <output>
      {say('map.chosen')} <b lang={card.language}>{titleOf(card)}</b> {told}
    </output>
  )
}
