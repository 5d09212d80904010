import { Component, type ReactNode, type RefObject } from 'react'
import { anchorShift } from './anchor.ts'

interface Props {
  readonly scroller: RefObject<HTMLElement | null>
  /** Changes whenever cards come, go or move. */
  readonly rows: unknown
  readonly children: ReactNode
}

type Tops = readonly (readonly [row: HTMLElement, top: number])[]

/**
 * Keeps what one reads where it is when cards change place: a browser's own anchoring forgets its
 * anchor when React moves it. A class, because only a class is asked right before the DOM changes.
 * Nothing glides: in Chromium rows that have an animation stay inert after a menu was open.
 */
export class KeepScroll extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Tops | null {
    const scroller = this.props.scroller.current
    if (before.rows === this.props.rows || scroller === null || scroller.scrollTop === 0) return null
    return inView(scroller)
  }

  override componentDidUpdate(_props: Props, _state: unknown, tops: Tops | null): void {
    const scroller = this.props.scroller.current
    if (tops === null || scroller === null) return
    const kept = tops.filter(([row]) => row.isConnected)
    scroller.scrollTop += anchorShift(
      kept.map(([row, before]) => ({ before, shift: row.getBoundingClientRect().top - before })),
    )
  }

  override render(): ReactNode {
    return this.props.children
  }
}

/** The rows one sees, with their tops; found by halving, for a lane may be long. */
function inView(scroller: HTMLElement): Tops {
  const rows = [...(scroller.querySelector('ol')?.children ?? [])] as HTMLElement[]
  const { top, bottom } = scroller.getBoundingClientRect()
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) <= top) low = middle + 1
    else high = middle
  }
  const seen: [HTMLElement, number][] = []
  for (const row of rows.slice(low)) {
    const at = row.getBoundingClientRect().top
    if (at > bottom) break
    seen.push([row, at])
  }
  return seen
}
