/** Typed questions to the server: one function for every command. */

import { addresses } from '#shared/commands/addresses.ts'
import type { Asked, CommandName, Output, commands } from '#shared/commands/commands.ts'
import { askAt } from './ask-first.ts'

export { padded, problemCode } from './ask-first.ts'

/**
 * Asks, and gives the answer. Throws a `Problem`; `not-stored` when the server cannot be reached.
 * A POST may be asked again with the same input.
 */
export function ask<N extends CommandName>(
  name: N,
  input: Asked<(typeof commands)[N]>,
): Promise<Output<(typeof commands)[N]>> {
  return askAt(addresses[name], input)
}
