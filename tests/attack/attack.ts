/** An attack is a name and a deed; the oracles are the same for all of them. */

import type { Attacker } from './attacker.ts'

export interface Attack {
  readonly name: string
  readonly does: (attacker: Attacker) => Promise<void>
}

export interface Family {
  readonly name: string
  readonly attacks: readonly Attack[]
  /** What it does is told with a delay of its own, so that the oracles wait for that too. */
  readonly presence?: boolean
  /** It may reach for what the witness does next, so that she does something after each. */
  readonly speaks?: boolean
}

/** In every text, key, root and name that an attacker brings: it may not reach anybody. */
export const canary = 'kanarie-9c1f'

/** On the board from the beginning: it may not reach anybody who is not in. */
export const secret = 'Zilverlinde-4711'

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
