/**
 * One update, weighed: what would it change, and may this person do that now? It is tried on a
 * document one step ahead of the board's own, so that a refusal leaves the board untouched.
 */

import * as Y from 'yjs'
import { watchBoard, type Change } from '#shared/board/changes.ts'
import { fieldsOf, newDocument, readRecord, readSession, rootOf } from '#shared/board/document.ts'
import { mayRelate, noteKindsOn } from '#shared/board/links.ts'
import { readCard, readLink, readNote } from '#shared/board/document.ts'
import { limits, recognitionKey, rootNames, type RootName } from '#shared/board/schema.ts'
import type { Operation, Role } from '#shared/policy/operations.ts'
import { may, type Moment, type RefusalCode, type Verdict } from '#shared/policy/permissions.ts'

/** Who is behind a connection. */
export interface Member {
  readonly person: string
  readonly role: Role
}

const allowed: Verdict = { ok: true }
const refuse = (code: RefusalCode): Verdict => ({ ok: false, code })

type Made = 'cards' | 'notes' | 'links' | 'clusters'

const creates: Readonly<Record<Made, Operation>> = {
  cards: 'card.create',
  notes: 'note.create',
  links: 'link.create',
  clusters: 'cluster.create',
}

const known: ReadonlySet<string> = new Set(rootNames)

/** Whether an entity stands as its schema, its neighbours and the board's limits ask. */
function fits(doc: Y.Doc, root: RootName, id: string): boolean {
  const fields = fieldsOf(root)
  const root_ = rootOf(doc, root)
  if (fields === undefined || readRecord(fields, root_.get(id)) === null) return false
  if (Object.hasOwn(limits, root) && root_.size > limits[root as keyof typeof limits]) return false
  if (root === 'links') {
    const link = readLink(doc, id)
    const from = link && readCard(doc, link.from)
    const to = link && readCard(doc, link.to)
    return !!from && !!to && (link.trashed !== null || mayRelate(from.kind, link.relation, to.kind))
  }
  if (root === 'notes') {
    const note = readNote(doc, id)
    return note !== null && readCard(doc, note.card) !== null
  }
  return true
}

export class Judge {
  readonly #board: Y.Doc
  #ahead = newDocument()
  #changes: Change[] = []

  constructor(board: Y.Doc) {
    this.#board = board
    this.#startOver()
  }

  /** What the board took in from elsewhere, so that the document ahead stays ahead. */
  follow(update: Uint8Array): void {
    Y.applyUpdate(this.#ahead, update)
    this.#changes = []
  }

  /** Tries and judges. After a refusal the document ahead is made anew from the board. */
  weigh(update: Uint8Array, member: Member): Verdict {
    this.#changes = []
    const verdict = this.#tryAndJudge(update, member)
    if (!verdict.ok) this.#startOver()
    return verdict
  }

  #tryAndJudge(update: Uint8Array, member: Member): Verdict {
    try {
      Y.applyUpdate(this.#ahead, update)
    } catch {
      // Bytes that Yjs cannot read are a refusal, not a fault of ours; half of them may be in `ahead`.
      return refuse('schema')
    }
    if (this.#ahead.store.pendingStructs !== null || this.#ahead.store.pendingDs !== null) return refuse('gap')
    for (const name of this.#ahead.share.keys()) if (!known.has(name)) return refuse('schema')
    const moment: Moment = { state: readSession(this.#board)?.state ?? 'open' }
    for (const change of this.#changes) {
      const verdict = this.#judge(change, member, moment)
      if (!verdict.ok) return verdict
    }
    return allowed
  }

  #judge(change: Change, member: Member, moment: Moment): Verdict {
    const { root, id, step } = change
    if (root === 'session' || root === 'people') return refuse('role')
    if (root === 'recognitions') return this.#judgeRecognition(change, member, moment)
    if (step === 'removed' || step === 'replaced') return refuse('schema')
    if (!fits(this.#ahead, root, id)) return refuse('schema')
    if (step === 'added') {
      if (this.#value(this.#ahead, root, id, 'author') !== member.person) return refuse('owner')
      if (root === 'notes' && !this.#noteBelongs(id)) return refuse('schema')
      return may(this.#creating(root, id), member.role, true, moment)
    }
    // A field of something that this same update brought was judged with it.
    const isNew = !rootOf(this.#board, root).has(id)
    if (isNew) return allowed
    const field = fieldsOf(root)?.[change.field ?? '']
    if (field === undefined || field.by === null) return refuse('schema')
    const owns = this.#value(this.#board, root, id, 'author') === member.person
    return may(field.by, member.role, owns, moment)
  }

  #judgeRecognition({ id, step }: Change, member: Member, moment: Moment): Verdict {
    const [card = '', person = ''] = id.split(':')
    if (step !== 'removed') {
      if (id !== recognitionKey(card, person) || readCard(this.#ahead, card) === null) return refuse('schema')
      if (rootOf(this.#ahead, 'recognitions').get(id) !== true) return refuse('schema')
    }
    return may('recognise', member.role, person === member.person, moment)
  }

  #creating(root: Made, id: string): Operation {
    if (root === 'notes' && readNote(this.#ahead, id)?.layer === 'expert') return 'annotation.create'
    return creates[root]
  }

  /** Whether this kind of note may hang on this kind of card; asked once, as cards change lanes later. */
  #noteBelongs(id: string): boolean {
    const note = readNote(this.#ahead, id)
    const card = note && readCard(this.#ahead, note.card)
    return !!note && !!card && (note.layer === 'expert' || noteKindsOn(card.kind).includes(note.kind))
  }

  #value(doc: Y.Doc, root: RootName, id: string, field: string): unknown {
    const entity = rootOf(doc, root).get(id)
    return entity instanceof Y.Map ? entity.get(field) : undefined
  }

  #startOver(): void {
    this.#ahead.destroy()
    this.#ahead = newDocument()
    Y.applyUpdate(this.#ahead, Y.encodeStateAsUpdate(this.#board))
    watchBoard(this.#ahead, (changes) => this.#changes.push(...changes))
    this.#changes = []
  }
}
