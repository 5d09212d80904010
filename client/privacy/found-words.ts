/** Words in pieces, so that what was found in them can be marked. */

import { findingKinds, type Finding, type FindingKind, type Strength } from '#shared/privacy/finding.ts'

/** What was found in a text, here or by the server, which may be newer and know more kinds. */
export interface Found {
  readonly kind: string
  readonly strength: Strength
  readonly start: number
  readonly end: number
}

export interface Piece<F extends Found = Found> {
  readonly words: string
  readonly found: F | null
}

/** The words in pieces, in their order; of what overlaps the first is drawn. */
export function piecesOf<F extends Found>(words: string, findings: readonly F[]): readonly Piece<F>[] {
  const pieces: Piece<F>[] = []
  let at = 0
  for (const found of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.start < at) continue
    if (found.start > at) pieces.push({ words: words.slice(at, found.start), found: null })
    pieces.push({ words: words.slice(found.start, found.end), found })
    at = found.end
  }
  if (at < words.length) pieces.push({ words: words.slice(at), found: null })
  return pieces
}

/** The kind when this version knows it. */
export function knownKind(kind: string): FindingKind | null {
  return findingKinds.find((one) => one === kind) ?? null
}

/** What the server found, as what is found on this device; a kind that only a newer server knows is something personal. */
export const findingOf = (found: Found): Finding => ({ ...found, kind: knownKind(found.kind) ?? 'special' })
