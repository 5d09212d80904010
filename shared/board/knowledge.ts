/** Where knowledge comes from, as a note says it: one kind or several, which all weigh the same. */

import { knowledgeKinds, type KnowledgeKind } from './kinds.ts'

/** In the order of the list, each once, separated by spaces: one way to write each. */
export function writeKnowledge(kinds: readonly KnowledgeKind[]): string | null {
  return knowledgeKinds.filter((kind) => kinds.includes(kind)).join(' ') || null
}

export function readKnowledge(written: string | null): readonly KnowledgeKind[] {
  const said = written?.split(' ') ?? []
  return knowledgeKinds.filter((kind) => said.includes(kind))
}

export const isKnowledge = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && writeKnowledge(readKnowledge(value)) === value

/** Whether it says to come from research without saying where that can be read. */
export const asksForSource = (note: { readonly knowledge: string | null; readonly source: string | null }): boolean =>
  readKnowledge(note.knowledge).includes('research') && !note.source?.trim()
