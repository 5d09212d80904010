/** The page of the bench: `?board=ours&cards=500`, and `&count` to count renders instead of time. */

import '#client/look/tokens.css'
import '#client/look/base.css'
import '#client/ui/ui.css'
import type { ReactNode } from 'react'
import { boardKinds, type BoardKind } from './bench.ts'
import { boardOf, keystrokes } from './contents.ts'
import { RenderCount } from './renders.ts'

/** A board drawn from bytes: what to render, how it takes an update, and the component that is its card. */
export interface Drawn {
  readonly node: ReactNode
  readonly take: (update: Uint8Array) => void
  readonly card: unknown
  /** Finds what is there only while a card is carried. */
  readonly carried: string
}

const asked = new URLSearchParams(location.search)
const kind = boardKinds.find((name) => name === asked.get('board')) ?? 'ours'
const n = Number(asked.get('cards'))
const renders = new RenderCount()
if (asked.has('count')) renders.install()

// React looks for its tools when it is loaded, so it comes after them.
const { createRoot } = await import('react-dom/client')
const draws: Readonly<Record<BoardKind, () => Promise<(board: Uint8Array) => Drawn>>> = {
  ours: async () => (await import('./Ours.tsx')).drawOurs,
  naive: async () => (await import('./Naive.tsx')).drawNaive,
  sortable: async () => (await import('./Sortable.tsx')).drawSortable,
}
const draw = await draws[kind]()
const board = boardOf(n)
const updates = [...keystrokes(board, n, 200)]
let drawn: Drawn | null = null

/** After the next frame was drawn. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })

/** Nothing was painted before the board. */
const firstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    const watch = new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint')
      if (paint === undefined) return
      watch.disconnect()
      resolve(paint.startTime)
    })
    watch.observe({ type: 'paint', buffered: true })
  })

window.bench = {
  draw: async () => {
    // A font that comes in later would lay everything out again.
    await Promise.all(['400 1rem "Atkinson Next"', '700 1rem "Atkinson Next"'].map((font) => document.fonts.load(font)))
    const place = document.querySelector('#app')
    if (place === null) throw new Error('There is no place for the board.')
    await frame()
    const start = performance.now()
    drawn = draw(board)
    createRoot(place).render(drawn.node)
    return (await firstPaint()) - start
  },
  receive: async (times) => {
    for (const update of updates.splice(0, times)) {
      drawn?.take(update)
      // What is shown once per frame may be drawn in the next.
      await frame()
      await frame()
    }
  },
  carries: () => drawn !== null && document.querySelector(drawn.carried) !== null,
  countFromHere: () => renders.begin(drawn?.card),
  counted: () => renders.get(),
}
