/**
 * What this device keeps of what was brought on it without a name, for one session: tickets that were taken early, and
 * of each thing the secret that changes it. Only here; several pages of one device share it.
 */

import type { WholeThing } from '#shared/commands/shapes.ts'
import type { Device } from './device.ts'

interface Sent {
  readonly id: string
  readonly secret: string
  readonly ticket: string
  readonly phase: string
}

export interface There extends Sent {
  readonly thing: WholeThing
  /** `sent`: perhaps it came, as no answer did; `came`: the server has it. */
  readonly state: 'sent' | 'came'
}

/** Taken back: its words are not here any more either. What is left says whether they still lie on the board. */
export interface Back extends Sent {
  readonly state: 'back'
  /** The card that it hung under; null of a card. */
  readonly under: string | null
}

export type Brought = There | Back

export interface Kept {
  readonly brought: readonly Brought[]
  /** By phase. */
  readonly tickets: Readonly<Record<string, readonly string[]>>
}

const nothing: Kept = { brought: [], tickets: {} }

/** `one`: as it is, or as an earlier version of ours kept it. */
export function asBack(one: Sent & { readonly thing?: WholeThing; readonly under?: string | null }): Back {
  const { id, secret, ticket, phase, thing, under = null } = one
  return { id, secret, ticket, phase, state: 'back', under: thing?.is === 'note' ? thing.card : under }
}

/** In the order in which they were first brought here. */
export function withBrought(kept: Kept, changed: Brought): Kept {
  const isThere = kept.brought.some(({ id }) => id === changed.id)
  const brought = isThere
    ? kept.brought.map((one) => (one.id === changed.id ? changed : one))
    : [...kept.brought, changed]
  return { ...kept, brought }
}

export const without = (kept: Kept, id: string): Kept => ({
  ...kept,
  brought: kept.brought.filter((one) => one.id !== id),
})

export const ticketsOf = ({ tickets }: Kept, phase: string): readonly string[] =>
  Object.hasOwn(tickets, phase) ? (tickets[phase] ?? []) : []

export const withTickets = (kept: Kept, phase: string, tickets: readonly string[]): Kept => ({
  ...kept,
  tickets: { ...kept.tickets, [phase]: tickets },
})

/** Kept on the device, or in memory where that cannot be. Read anew at each change: another page may have made one. */
export class NamelessKept {
  readonly #storage: Device['storage']
  readonly #key: string
  #last = nothing

  constructor(storage: Device['storage'], session: string) {
    this.#storage = storage
    this.#key = `inbreng.nameless.${session}`
    // An earlier version of ours left the words of what was taken back on the device.
    if (this.read().brought.some((one) => one.state === 'back' && 'thing' in one)) {
      this.change((kept) => ({
        ...kept,
        brought: kept.brought.map((one) => (one.state === 'back' ? asBack(one) : one)),
      }))
    }
  }

  get key(): string {
    return this.#key
  }

  read(): Kept {
    const text = this.#storage?.getItem(this.#key) ?? null
    if (text === null) return this.#last
    try {
      return { ...nothing, ...(JSON.parse(text) as Kept) }
    } catch {
      return this.#last
    }
  }

  change(edit: (kept: Kept) => Kept): Kept {
    this.#last = edit(this.read())
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(this.#last))
    } catch {
      // Full: it goes with the page, which then cannot change what it brought any more.
    }
    return this.#last
  }
}
