/** Somebody's hands at a board: what they ask before they do something, and what they would write. */

import type * as Y from 'yjs'
import type { Snapshot } from '#shared/board/document.ts'
import { bringerIn } from '#shared/board/bringing.ts'
import type { CardKind, NoteKind } from '#shared/board/kinds.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { variants, type Variant } from '#shared/board/variants.ts'
import { may, phaseAt, type Moment } from '#shared/policy/permissions.ts'
import type { Phase } from '#shared/session/format.ts'
import { mayBring, type Thing } from '#shared/policy/phase.ts'
import type { Player } from './cast.ts'
import type { Chance } from './chance.ts'
import { phaseIn } from './plans.ts'

export interface Hands {
  readonly doc: Y.Doc
  readonly me: Player
  readonly chance: Chance
  /** Whether they ask first. */
  readonly honest: boolean
  /** What they know of the session: whether it is open, or for experts alone. */
  readonly moment: Pick<Moment, 'state' | 'experts'>
}

const words = ['zorg', ' en ', 'huis', '👋', 'wat als ', '🧑‍🤝‍🧑', 'é', ', ', 'samen', '🏠', '\n', 'Ĳ', 'ja', '🇳🇱', '?']
export const madeAt = 1_767_222_000_000

export const someWords = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(3) }, () => chance.of(words)).join('')

export function asks({ me, honest, moment }: Hands, operation: Operation, author: string): boolean {
  return !honest || may(operation, me.role, author === me.person, moment).ok
}

/** The phase by which they go: once it is closed none. */
export function phaseNow({ moment }: Hands, board: Snapshot): Phase | undefined {
  const phase = phaseIn(board)
  return phaseAt({ ...moment, ...(phase && { phase }) })
}

/** In whose name: one's own; a tampered client also takes another's. */
export const nameOf = ({ me, honest, chance }: Hands): string => (honest || chance.is(0.8) ? me.person : 'ann')

/** Shortens a text now and then, so that it keeps its size; never cuts a character in two. */
export function typeInto(text: Y.Text, chance: Chance): void {
  const now = text.toJSON()
  const whole = (at: number): number => (/[\udc00-\udfff]/.test(now[at] ?? '') ? at - 1 : at)
  const at = whole(chance.below(now.length + 1))
  const end = whole(Math.min(now.length, at + chance.below(now.length > 40 ? 30 : 5)))
  if (end > at && chance.is(0.5)) text.delete(at, end - at)
  if (now.length < 60) text.insert(at, someWords(chance))
}

interface Wish<K> {
  readonly kind: K
  readonly variant: Variant | null
  readonly phase: string | null
}

/** What one would bring: what the phase asks for, or anything where it is free or one does not care. */
export function wishFor<K extends CardKind | NoteKind>(
  { chance, honest }: Hands,
  board: Snapshot,
  kinds: readonly K[],
  kindOf: (variant: Variant) => K | undefined,
): Wish<K> | undefined {
  const running = phaseIn(board)
  const phase = running?.id ?? null
  if (running === undefined || running.free || (!honest && chance.is(0.4)))
    return { kind: chance.of(kinds), variant: chance.is(0.2) ? chance.of(variants) : null, phase }
  const variant = chance.maybe(running.brings.filter((each) => kindOf(each) !== undefined))
  const kind = variant && kindOf(variant)
  if (variant === undefined || kind === undefined) return undefined
  return { kind, variant: variant === (kind as string) ? null : variant, phase }
}

/** For whom one writes: mostly oneself, or a guest of one's own; who does not care takes anybody. */
export function behalfFor({ chance, me, honest }: Hands, { people }: Snapshot): string | null {
  if (chance.is(0.8)) return null
  const theirs = people.filter(({ scribe }) => scribe !== null && (scribe === me.person || me.role === 'coordinator'))
  return chance.maybe(honest || chance.is(0.5) ? theirs : people)?.id ?? null
}

/** Whether the phase asks for this, as far as one can see oneself. */
export function isAsked(hands: Hands, board: Snapshot, thing: Thing, behalf: string | null): boolean {
  const { doc, me, honest } = hands
  const phase = phaseNow(hands, board)
  if (!honest || phase === undefined) return true
  const role = behalf === null ? me.role : 'participant'
  return mayBring(phase, thing, bringerIn(doc, behalf ?? me.person, role, phase.id), 'board').ok
}
