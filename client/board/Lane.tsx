import { memo, useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { useLive, useMayAdd } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useBoardParts } from './board-parts.ts'
import { Card } from './Card.tsx'
import { Cluster } from './Cluster.tsx'
import { useDesk } from './desk.ts'
import { KeepScroll } from './KeepScroll.tsx'
import { LaneModel, type LaneView } from './lane-model.ts'
import { useReading } from './reading.ts'
import type { Row } from './rows.ts'
import { useSay } from './say.ts'

/** One kind of card: its question, its button, and its cards, which scroll on their own. */
export const Lane = memo(function Lane({ kind }: { readonly kind: CardKind }) {
  const say = useSay()
  const { focus } = useBoardParts()
  const model = useLaneModel(kind)
  const view = useSyncExternalStore(model.subscribe, model.get)
  const scroller = useRef<HTMLDivElement>(null)
  const heading = useId()
  useReading(model, scroller, view.held.length > 0)
  useLayoutEffect(() => focus.settle(), [focus, view.rows])
  useOwnInSight(view.rows, scroller)

  const showNew = (): void => {
    const [first] = model.letIn()
    scroller.current?.scrollTo({ top: 0 })
    if (first !== undefined) focus.follow(first)
  }
  return (
    <section className={`lane ${kindClass[kind]}`} aria-labelledby={heading} data-lane={kind}>
      <LaneHead kind={kind} view={view} heading={heading} />
      <div className="list">
        {view.held.length > 0 && (
          <button type="button" className="new" onClick={showNew}>
            <Icon name="arrow-up" size={15} weight={2.4} />
            {say('lane.new', { n: view.held.length })}
          </button>
        )}
        <div className="scroll" ref={scroller} data-scroll={kind}>
          <KeepScroll scroller={scroller} rows={view.rows}>
            <ol>
              {view.rows.map((row) => (
                <LaneRow key={row.id} row={row} fresh={model.isFresh(row.id)} />
              ))}
            </ol>
          </KeepScroll>
          {view.ready && view.rows.length === 0 && <EmptyLane kind={kind} view={view} />}
        </div>
      </div>
    </section>
  )
})

const LaneRow = memo(function LaneRow({ row, fresh }: { readonly row: Row; readonly fresh: boolean }) {
  // Only when it comes in: it must not enter again later.
  const [enters, setEnters] = useState(fresh)
  return (
    <li className={enters ? 'fresh' : undefined} onAnimationEnd={() => setEnters(false)}>
      {row.is === 'card' ? <Card id={row.id} /> : <Cluster id={row.id} cards={row.cards} />}
    </li>
  )
})

function LaneHead({
  kind,
  view,
  heading,
}: {
  readonly kind: CardKind
  readonly view: LaneView
  readonly heading: string
}) {
  const say = useSay()
  const desk = useDesk()
  const mayPlace = useMayAdd(kind)
  const { shown, total, filtered } = view
  return (
    <header>
      <Clasp kind={kind} />
      <h2 id={heading}>
        {say(`kinds.${kind}`)} <span className="c num">{filtered ? say('lane.some', { shown, total }) : total}</span>
      </h2>
      <p>{say(`lane.question.${kind}`)}</p>
      {mayPlace && (
        <Button
          size="sm"
          icon="plus"
          aria-label={say('lane.add.label', { lane: say(`kinds.${kind}`) })}
          onClick={() => desk.show({ is: 'compose', kind })}
        >
          {say('lane.add')}
        </Button>
      )}
    </header>
  )
}

function EmptyLane({ kind, view }: { readonly kind: CardKind; readonly view: LaneView }) {
  const say = useSay()
  const desk = useDesk()
  const mayPlace = useMayAdd(kind)
  if (view.held.length > 0) return null
  if (view.filtered && view.total > 0) return <p className="none">{say('lane.none-found')}</p>
  return (
    <div className={`empty ${kindClass[kind]}`}>
      <Clasp kind={kind} size={34} />
      <b>{say(`lane.empty.${kind}`)}</b>
      {mayPlace && (
        <>
          {say(`lane.empty.${kind}.hint`)}
          <br />
          <Button icon="plus" onClick={() => desk.show({ is: 'compose', kind })}>
            {say(`lane.first.${kind}`)}
          </Button>
        </>
      )}
    </div>
  )
}

function useLaneModel(kind: CardKind): LaneModel {
  const { store } = useLive()
  const desk = useDesk()
  const { lanes } = useBoardParts()
  const [model] = useState(() => new LaneModel(kind, store, desk))
  useEffect(() => {
    lanes.set(kind, model)
    return () => void lanes.delete(kind)
  }, [lanes, kind, model])
  return model
}

/** A card that I just placed comes into sight, wherever the lane was scrolled to. */
function useOwnInSight(rows: readonly Row[], scroller: { readonly current: HTMLElement | null }): void {
  const { store } = useLive()
  const before = useRef<ReadonlySet<string> | null>(null)
  useLayoutEffect(() => {
    const known = before.current
    before.current = new Set(rows.map((row) => row.id))
    if (known === null) return
    const { cards, info, clockAhead } = store.getState()
    const now = Date.now() + clockAhead
    const own = rows.find(
      ({ id }) => !known.has(id) && cards[id]?.author === info.me.person && isNew(cards[id].createdAt, now),
    )
    if (own === undefined) return
    scroller.current?.querySelector(`[data-card="${CSS.escape(own.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [rows, scroller, store])
}

/** By the server's clock, as that is what a card is dated with. */
const isNew = (createdAt: number, now: number): boolean => Math.abs(now - createdAt) < 10_000
