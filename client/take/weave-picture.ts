/** Where the threads of a weave run. Numbers only, so that it can be drawn anywhere. */

import { bringings, type Bringing } from '#shared/years/balance.ts'
import { takings, type Taking } from '#shared/years/taking.ts'
import { weaveStep, type Weave } from '#shared/years/weave.ts'

export const width = 480
export const height = 200
const edge = 12
const widest = 20

/** More threads than this are drawn as so many, in the same proportions. */
const mostThreads = 48

interface Thread<Way> {
  readonly way: Way
  /** Across for what was brought, down for what was taken. */
  readonly at: number
  readonly thick: number
}

export interface WeavePicture {
  readonly warp: readonly Thread<Bringing>[]
  readonly weft: readonly Thread<Taking>[]
}

export function pictureOf({ brought, took }: Weave): WeavePicture {
  const warp = drawn(bringings.map((way) => ({ way, many: brought[way] })))
  // What is told in steps is drawn in steps.
  const weft = drawn(takings.map((way) => ({ way, many: (took[way] ?? 0) / weaveStep })))
  return { warp: spread(warp, width), weft: spread(weft, height) }
}

function drawn<Way>(ways: readonly { readonly way: Way; readonly many: number }[]): readonly Way[] {
  const all = ways.reduce((sum, { many }) => sum + many, 0)
  const scale = Math.min(1, mostThreads / Math.max(1, all))
  return ways.flatMap(({ way, many }) =>
    Array.from({ length: many === 0 ? 0 : Math.max(1, Math.round(many * scale)) }, () => way),
  )
}

function spread<Way>(ways: readonly Way[], over: number): readonly Thread<Way>[] {
  // A few threads lie together in the middle, as a ribbon.
  const step = Math.min(widest, (over - 2 * edge) / Math.max(1, ways.length))
  const from = (over - step * ways.length) / 2
  return ways.map((way, nth) => ({ way, at: from + step * (nth + 0.5), thick: step * 0.72 }))
}
