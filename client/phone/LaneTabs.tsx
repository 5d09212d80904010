import type { KeyboardEvent } from 'react'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { useHowMany } from '#client/board/table-part.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useSay } from './say.ts'

export interface LaneTabsProps {
  /** The panel is `ID-lane`, a tab `ID-KIND`. */
  readonly id: string
  readonly lane: CardKind
  readonly onShow: (lane: CardKind) => void
}

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
}

export function LaneTabs({ id, lane, onShow }: LaneTabsProps) {
  const say = useSay()

  function onKeyDown(event: KeyboardEvent): void {
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    const next = step && cardKinds.at(step(cardKinds.indexOf(lane)) % cardKinds.length)
    if (next === undefined) return
    event.preventDefault()
    onShow(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }

  return (
    <div className="lt" role="tablist" aria-label={say('phone.lanes')}>
      {cardKinds.map((kind) => (
        <LaneTab key={kind} id={id} kind={kind} shown={kind === lane} onShow={onShow} onKeyDown={onKeyDown} />
      ))}
    </div>
  )
}

interface LaneTabProps {
  readonly id: string
  readonly kind: CardKind
  readonly shown: boolean
  readonly onShow: (lane: CardKind) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function LaneTab({ id, kind, shown, onShow, onKeyDown }: LaneTabProps) {
  const say = useSay()
  const many = useHowMany(kind)
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-${kind}`}
      className={kindClass[kind]}
      aria-selected={shown}
      aria-controls={shown ? `${id}-lane` : undefined}
      tabIndex={shown ? 0 : -1}
      onClick={() => onShow(kind)}
      onKeyDown={onKeyDown}
    >
      <Clasp kind={kind} size={18} />
      <span>
        {say(`kinds.${kind}`)} <span className="num">{many}</span>
      </span>
    </button>
  )
}
