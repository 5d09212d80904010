/** Labelled sentences: what the guard should find stands between braces, as in `bel {phone:06-12345678}`. */

import { type FindingKind, findingKinds } from '#shared/privacy/finding.ts'
import { english } from './written/english.ts'
import { forms } from './written/forms.ts'
import { heldOut } from './written/held-out.ts'
import { heldOutOrdinary } from './written/held-out-ordinary.ts'
import { heldOutLater } from './written/held-out-later.ts'
import { noted } from './written/noted.ts'
import { notedOrdinary } from './written/noted-ordinary.ts'
import { numbers } from './written/numbers.ts'
import { ordinary } from './written/ordinary.ts'
import { ordinaryShort } from './written/ordinary-short.ts'
import { papers } from './written/papers.ts'
import { people } from './written/people.ts'
import { reachable } from './written/reachable.ts'
import { typed } from './written/typed.ts'
import { typedOrdinary } from './written/typed-ordinary.ts'
import { unseen } from './written/unseen.ts'
import { unseenLater } from './written/unseen-later.ts'
import { unseenLaterOrdinary } from './written/unseen-later-ordinary.ts'
import { unseenOrdinary } from './written/unseen-ordinary.ts'
import { unseenPapers } from './written/unseen-papers.ts'

export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: FindingKind
}

export interface Labelled {
  readonly text: string
  readonly spans: readonly Span[]
}

/** The part that the detectors were written beside. */
export const firstPart: readonly Labelled[] = [
  numbers,
  reachable,
  papers,
  people,
  forms,
  ordinary,
  ordinaryShort,
  english,
]
  .flat()
  .map(read)

/** Another hand, in another style, written when the detectors were done, and measured before they learnt from it. */
export const heldOutPart: readonly Labelled[] = [
  heldOut,
  heldOutOrdinary,
  heldOutLater,
  unseen,
  unseenPapers,
  unseenOrdinary,
  unseenLater,
  unseenLaterOrdinary,
  typed,
  typedOrdinary,
  noted,
  notedOrdinary,
]
  .flat()
  .map(read)

export const sentences: readonly Labelled[] = [...firstPart, ...heldOutPart]

/** From what is written to text and places. A kind that is not known is a mistake in the set, and stops it. */
export function read(written: string): Labelled {
  const spans: Span[] = []
  let text = ''
  for (const [, plain = '', kind, inside = ''] of written.matchAll(/([^{]*)(?:\{([a-z-]+):([^}]*)\})?/g)) {
    text += plain
    if (kind === undefined) continue
    spans.push({ start: text.length, end: text.length + inside.length, kind: kindOf(kind, written) })
    text += inside
  }
  return { text, spans }
}

function kindOf(word: string, written: string): FindingKind {
  const kind = findingKinds.find((known) => known === word)
  if (kind === undefined) throw new Error(`There is no kind ${word} in: ${written}`)
  return kind
}
