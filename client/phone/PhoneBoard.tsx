import { useEffect, useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { KeepScroll } from '#client/board/KeepScroll.tsx'
import { fetchMenuLater } from '#client/board/LazyMenu.tsx'
import { LaneModel } from '#client/board/lane-model.ts'
import { useDesk } from '#client/board/desk.ts'
import { useReading } from '#client/board/reading.ts'
import { useSay } from '#client/board/say.ts'
import { useBook } from '#client/composer/writing.ts'
import { useLive, useMayAdd, usePhase } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { CardKind } from '#shared/board/kinds.ts'
import type { LaneMemory } from './lanes.ts'
import { LaneRow } from './LaneRow.tsx'
import { LaneTabs } from './LaneTabs.tsx'
import { goTo } from './place.ts'

/** The board on a phone: one lane at a time. */
export function PhoneBoard({ memory }: { readonly memory: LaneMemory }) {
  const id = useId()
  const { lane } = memory
  useEffect(fetchMenuLater, [])
  return (
    <>
      <LaneTabs id={id} lane={lane} onShow={memory.show} />
      <PhoneLane key={lane} id={id} kind={lane} scrolled={memory.scrolled} />
    </>
  )
}

interface LaneProps {
  readonly id: string
  readonly kind: CardKind
  readonly scrolled: LaneMemory['scrolled']
}

function PhoneLane({ id, kind, scrolled }: LaneProps) {
  const say = useSay()
  const { store } = useLive()
  const desk = useDesk()
  const strip = useRef<HTMLDivElement>(null)
  const model = useMemo(() => new LaneModel(kind, store, desk), [kind, store, desk])
  const { rows, held, ready } = useSyncExternalStore(model.subscribe, model.get)

  useLayoutEffect(() => {
    if (strip.current !== null) strip.current.scrollTop = scrolled.get(kind) ?? 0
  }, [kind, scrolled])
  useReading(model, strip, held.length > 0)

  function showNew(): void {
    const [first] = flushSync(() => model.letIn())
    const card = strip.current?.querySelector<HTMLElement>(`[data-card="${first}"]`)
    card?.scrollIntoView({ block: 'nearest' })
    card?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true })
  }

  return (
    <div className="panel" role="tabpanel" id={`${id}-lane`} aria-labelledby={`${id}-${kind}`} data-lane={kind}>
      {held.length > 0 && (
        <button type="button" className="newer" onClick={showNew}>
          <Icon name="arrow-up" size={15} weight={2.4} />
          {say('lane.new', { n: held.length })}
        </button>
      )}
      <div ref={strip} className="strip" onScroll={({ currentTarget }) => scrolled.set(kind, currentTarget.scrollTop)}>
        <KeepScroll scroller={strip} rows={rows}>
          <ol>
            {rows.map((row) => (
              <LaneRow key={row.id} row={row} />
            ))}
          </ol>
        </KeepScroll>
        {ready && rows.length === 0 && held.length === 0 && <Empty kind={kind} />}
      </div>
    </div>
  )
}

function Empty({ kind }: { readonly kind: CardKind }) {
  const say = useSay()
  const book = useBook()
  const { index } = usePhase()
  const mayWrite = useMayAdd(kind)
  return (
    <div className={`empty ${kindClass[kind]}`}>
      <Clasp kind={kind} />
      <b>{say(`lane.empty.${kind}`)}</b>
      <p>{say(`lane.empty.${kind}.hint`)}</p>
      {mayWrite && (
        <Button
          icon="pencil"
          onClick={() => {
            book.pick(kind, index)
            goTo({ tab: 'write', card: null })
          }}
        >
          {say('compose.title')}
        </Button>
      )}
    </div>
  )
}
