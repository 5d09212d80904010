/**
 * The gate: an update comes in as bytes and changes the board only if every one of its effects may be.
 * Decode, place, judge, write anew, apply, inspect. A refusal leaves no trace.
 */

import * as Y from 'yjs'
import { operations } from '#shared/policy/operations.ts'
import { may, type Moment, type RefusalCode } from '#shared/policy/permissions.ts'
import { Malformed } from './bytes.ts'
import { decode } from './decode.ts'
import { Deaths } from './deaths.ts'
import { encode } from './encode.ts'
import { Hearing } from './hearing.ts'
import { Disagreement, inspect } from './inspect.ts'
import type { Member } from './member.ts'
import { Pasts } from './past.ts'
import { newPart, Placer } from './place.ts'
import { Refusal } from './refusal.ts'
import type { NewRights } from '#server/store/ports.ts'
import { entityKey, type Rights } from './rights.ts'
import type { Section, Update } from './update.ts'
import { rootsOf, View, type Roots } from './view.ts'
import { mustBeWhole } from './whole.ts'

export type Admission =
  /** `update` is in our own bytes; null when there was nothing new in it. */
  | { readonly ok: true; readonly update: Uint8Array | null; readonly rights: NewRights }
  | { readonly ok: false; readonly code: RefusalCode; readonly forged: boolean }

/** Client ids one person may write under on one board: they cost every reader, for good. */
const maxLeases = 64

/** How many updates are remembered of which nothing was new: when a room comes back, everyone sends the same. */
const maxRepeats = 8

const nothing: Admission = { ok: true, update: null, rights: { owners: [], leases: [] } }

export class Gate {
  readonly #doc: Y.Doc
  readonly #rights: Rights
  readonly #roots: Roots
  readonly #pasts: Pasts
  readonly #present: (client: number) => string | undefined
  readonly #leased = new Map<string, number>()
  readonly #repeats = new Set<string>()

  /** `present`: whose client id is at the board right now, though nothing was written under it yet. */
  constructor(doc: Y.Doc, rights: Rights, present: (client: number) => string | undefined = () => undefined) {
    this.#doc = doc
    this.#rights = rights
    this.#present = present
    this.#roots = rootsOf(doc)
    this.#pasts = new Pasts(doc)
    for (const person of rights.leases.values()) this.#count(person)
  }

  /**
   * Judges an update by this person at this moment, and applies it when all of it may be. Throws
   * `Disagreement` when the document can no longer be trusted; nothing else.
   */
  admit(bytes: Uint8Array, member: Member, moment: Moment): Admission {
    try {
      const asSent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
      if (this.#repeats.has(asSent)) return nothing
      const judged = this.#judge(decode(bytes), member, moment)
      if (judged === null) return this.#repeated(asSent)
      this.#apply(judged, member, moment)
      return { ok: true, update: judged.update, rights: judged.rights }
    } catch (error) {
      if (error instanceof Malformed) return { ok: false, code: 'schema', forged: true }
      if (error instanceof Refusal) return { ok: false, code: error.code, forged: error.forged }
      throw error instanceof Disagreement ? error : new Disagreement('the gate failed', { cause: error })
    }
  }

  /** What was all known once will be so for good. */
  #repeated(asSent: string): Admission {
    if (this.#repeats.size >= maxRepeats) this.#repeats.clear()
    this.#repeats.add(asSent)
    return nothing
  }

  #judge(update: Update, member: Member, moment: Moment): Judged | null {
    const fresh: Section[] = []
    for (const section of update.sections) {
      const part = newPart(section, Y.getState(this.#doc.store, section.client))
      if (part !== null) fresh.push(part)
    }
    const leases = fresh.flatMap(({ client }) => this.#lease(client, member))
    if (leases.length > 0 && (this.#leased.get(member.person) ?? 0) + leases.length > maxLeases)
      throw new Refusal('limit')
    const view = new View(this.#doc, this.#roots)
    const hearing = new Hearing(view, this.#rights, member, moment)
    const deaths = new Deaths(view, this.#doc)
    const placer = new Placer(view, this.#pasts, (placed) => {
      hearing.placed(placed)
      if (placed.replaces !== null) deaths.add(placed.replaces)
    })
    const sections = placer.place(fresh)
    deaths.hear(update.deletions, hearing)
    if (sections.length === 0 && deaths.none) return null
    mustBeWhole(view, hearing, this.#rights, member)
    mustBeAllowedAnything(member, moment)
    const owners = hearing.made.flatMap(({ container, key }) =>
      container.node.is === 'root' ? [[entityKey(container.node.root, key ?? ''), member.person] as const] : [],
    )
    return {
      update: encode({ sections, deletions: deaths.ranges() }),
      rights: { owners, leases },
      clocks: new Map(sections.map(({ client }) => [client, view.state(client)])),
    }
  }

  /** A client id is its first user's; nobody else writes under it. */
  #lease(client: number, { person }: Member): NewRights['leases'] {
    const holder = this.#rights.leases.get(client) ?? this.#present(client)
    if (this.#rights.leases.get(client) === person) return []
    if ((holder !== undefined && holder !== person) || Y.getState(this.#doc.store, client) > 0)
      throw new Refusal('owner', true)
    return [[client, person]]
  }

  #count(person: string): void {
    this.#leased.set(person, (this.#leased.get(person) ?? 0) + 1)
  }

  #apply({ update, rights, clocks }: Judged, member: Member, moment: Moment): void {
    let looked = false
    let finding: unknown = null
    // Asked before gc, of every transaction that this may set off; the first finding stays.
    const look = (transaction: Y.Transaction): void => {
      looked = true
      try {
        inspect(transaction, { member, moment, clocks, rights: this.#rights })
      } catch (error) {
        finding ??= error
      }
    }
    this.#doc.on('beforeObserverCalls', look)
    Y.applyUpdate(this.#doc, update, this)
    this.#doc.off('beforeObserverCalls', look)
    if (!looked) throw new Disagreement('nothing happened')
    if (finding !== null) throw finding
    for (const [entity, person] of rights.owners) this.#rights.owners.set(entity, person)
    for (const [client, person] of rights.leases) {
      this.#rights.leases.set(client, person)
      this.#count(person)
    }
  }
}

interface Judged {
  readonly update: Uint8Array
  readonly rights: NewRights
  readonly clocks: ReadonlyMap<number, number>
}

/** Who may do nothing at all leaves nothing at all, not even a length. */
function mustBeAllowedAnything({ role }: Member, moment: Moment): void {
  let closed = false
  for (const operation of operations) {
    const verdict = may(operation, role, true, moment)
    if (verdict.ok) return
    closed ||= verdict.code === 'closed'
  }
  throw new Refusal(closed ? 'closed' : 'role')
}
