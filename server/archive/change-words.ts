/** Leaving words out of a closed board, or replacing them: by the server’s own hand, and nowhere in the journal after. */

import type * as Y from 'yjs'
import { entityOf, readCard, readNote, rootOf, textOf } from '#shared/board/document.ts'
import { setFields, spliceText } from '#shared/board/edit.ts'
import type { Field } from '#shared/board/field.ts'
import { cardFields, noteFields } from '#shared/board/schema.ts'
import { spliceBetween } from '#shared/board/typing.ts'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import { changeAway } from '#server/sessions/change.ts'
import type { Desk } from '#server/sessions/desk.ts'

export interface WordsChange {
  readonly entity: string
  readonly part: string
  readonly before: string
  readonly after: string
}

/** Refuses as `changed` when the words are others by now; what says already what it should is left as it is. */
export async function changeWordsOf(desk: Desk, session: Session, change: WordsChange): Promise<void> {
  const room = await openBoard(desk, session)
  const why = room.read((doc) => whyNot(doc, change))
  if (why !== null) throw new Problem(...why)
  if (room.read((doc) => partIn(doc, change)?.words) === change.after) return
  let late = false as boolean
  await changeAway(desk, session, (doc) => {
    late = whyNot(doc, change) !== null
    if (!late) write(doc, change)
  })
  if (late) throw new Problem('changed')
}

interface Part {
  readonly root: 'cards' | 'notes'
  /** Null for a plain value. */
  readonly path: readonly string[] | null
  readonly words: string
  readonly most: number
}

function whyNot(doc: Y.Doc, { before, after, ...where }: WordsChange): readonly [ProblemCode, string] | null {
  const part = partIn(doc, where)
  if (part === null) return ['not-found', 'part']
  if (part.words === after) return null
  if (part.words !== before) return ['changed', 'before']
  return after.length > part.most ? ['bad-input', 'after'] : null
}

function write(doc: Y.Doc, { entity, part, after }: WordsChange): void {
  const found = partIn(doc, { entity, part })
  if (found === null || found.words === after) return
  const { root, path, words } = found
  if (path === null) setFields(doc, root, entity, { [part]: after.trim() || null })
  else spliceText(doc, root, entity, path, spliceBetween(words, after))
  if (root === 'cards') dropLostQuotes(doc, entity, part)
}

/** What annotations quote of this part and does not stand there any more: it would keep what was left out. */
function dropLostQuotes(doc: Y.Doc, card: string, changed: string): void {
  const [part = ''] = changed.split('.')
  const left = ['', '.text', '.loss'].flatMap(
    (end) => partIn(doc, { entity: card, part: `${part}${end}` })?.words ?? [],
  )
  for (const id of rootOf(doc, 'notes').keys()) {
    const note = readNote(doc, id)
    if (note === null || note.card !== card || note.part !== part || note.quote === null) continue
    const { quote } = note
    if (!left.some((words) => words.includes(quote))) setFields(doc, 'notes', id, { quote: null })
  }
}

function partIn(doc: Y.Doc, { entity, part }: Pick<WordsChange, 'entity' | 'part'>): Part | null {
  const root = readCard(doc, entity) !== null ? 'cards' : readNote(doc, entity) !== null ? 'notes' : null
  const record = root && entityOf(doc, root, entity)
  if (root === null || record === undefined || record === null) return null
  const [first = '', second] = part.split('.')
  const path = second === undefined ? [first] : ['options', first, second]
  const text = textOf(record, path)
  if (text !== undefined) return { root, path, words: text.toJSON(), most: mostOf(root, path) }
  if (!plainParts[root].includes(part)) return null
  const value = record.get(part)
  return typeof value === 'string' ? { root, path: null, words: value, most: plainMost[part] ?? 0 } : null
}

/** Words that are plain values, and how long they may be. */
const plainParts: Readonly<Record<'cards' | 'notes', readonly string[]>> = {
  cards: ['theme'],
  notes: ['quote', 'source'],
}
const plainMost: Readonly<Record<string, number>> = { theme: 80, quote: 300, source: 500 }

function mostOf(root: 'cards' | 'notes', [name = '', , part = '']: readonly string[]): number {
  const fields: Readonly<Record<string, Field>> = root === 'cards' ? cardFields : noteFields
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  const text = field?.is === 'group' ? field.fields[part] : field
  return text?.is === 'text' ? text.max : 0
}
