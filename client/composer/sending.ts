/** How what was written goes: onto the board, to wait with the server, or without a name. As the phase says. */

import type { WholeThing } from '#shared/commands/shapes.ts'
import type { WordKey } from '#shared/language/say.ts'
import type { Way } from '#shared/policy/phase.ts'
import { problemCode } from '#client/ask.ts'
import { bringNameless } from '#client/live/nameless.ts'
import { heldOf } from '#client/live/held.ts'
import type { LiveStore } from '#client/live/store.ts'
import { handingWord } from './handing-words.ts'

export type Sent =
  | { readonly ok: true; readonly where: 'held' | 'board' }
  | { readonly ok: false; readonly say: WordKey }

export interface Sending {
  readonly way: Exclude<Way, 'board'>
  /** Made with the draft, so that trying again sends the same thing. */
  readonly id: string
  readonly phase: string
  readonly behalf: string | null
  readonly thing: WholeThing
}

/** Sends something past the board; the words may go once this says yes. */
export async function send(store: LiveStore, { way, id, phase, behalf, thing }: Sending): Promise<Sent> {
  try {
    if (way === 'held') return { ok: true, where: await heldOf(store).handIn({ id, phase, behalf, thing }) }
    await bringNameless(store.getState().info, phase, thing, id)
    return { ok: true, where: 'held' }
  } catch (error) {
    return { ok: false, say: handingWord(problemCode(error), store.getState().line) }
  }
}
