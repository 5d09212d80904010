/** The markup of the product's lanes around other people's ways of drawing and dragging. */

import type { ReactNode, Ref } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import '#client/board/board.css'
import '#client/board/lanes.css'
import { useSay } from '#client/board/say.ts'

/** As tall as the window, so that lanes scroll as on a laptop; without header and bars. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="board">
      <main className="main">{children}</main>
    </div>
  )
}

export function PlainLanes({ children }: { readonly children: ReactNode }) {
  return (
    <Frame>
      <div className="lanes">{children}</div>
    </Frame>
  )
}

interface LaneProps {
  readonly kind: CardKind
  readonly total: number
  readonly list?: Ref<HTMLOListElement>
  readonly children: ReactNode
}

export function PlainLane({ kind, total, list, children }: LaneProps) {
  const say = useSay()
  return (
    <section className={`lane ${kindClass[kind]}`} aria-labelledby={kind} data-lane={kind}>
      <header>
        <Clasp kind={kind} />
        <h2 id={kind}>
          {say(`kinds.${kind}`)} <span className="c num">{total}</span>
        </h2>
        <p>{say(`lane.question.${kind}`)}</p>
        <Button size="sm" icon="plus" aria-label={say('lane.add.label', { lane: say(`kinds.${kind}`) })}>
          {say('lane.add')}
        </Button>
      </header>
      <div className="list">
        <div className="scroll" data-scroll={kind}>
          <ol ref={list}>{children}</ol>
        </div>
      </div>
    </section>
  )
}
