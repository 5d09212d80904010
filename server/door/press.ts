/** A page with one button behind a link: looked at it changes nothing, pressed twice it is pressed once. */

import type { IncomingMessage } from 'node:http'
import { Problem } from '#shared/commands/problem.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readForm } from './body.ts'
import type { Caller } from './identity.ts'
import type { Visits } from './visits.ts'

export interface LinkPorts {
  readonly desk: Desk
  readonly visits: Visits
}

/** look: a first look; press: the button; again: it was pressed before, and this device is who that made it. */
export type Press =
  | { readonly is: 'look' }
  | { readonly is: 'again' }
  | { readonly is: 'press'; readonly visit: string }

/** Refuses whoever tried too many links. */
export async function readPress(request: IncomingMessage, asker: Caller, { desk, visits }: LinkPorts): Promise<Press> {
  if (desk.wrongCodes.tooMany(asker.address)) throw new Problem('too-often')
  if (request.method !== 'POST') return { is: 'look' }
  const { visit = '' } = await readForm(request)
  const before = visits.again(visit)
  if (before === undefined) return { is: 'press', visit }
  // Pressed twice on a slow line: the first answer may not have arrived.
  const { identity, token } = await before
  asker.become(identity, token)
  return { is: 'again' }
}

/** What a page puts in its button, so that twice is once. */
export function mustBeVisit(visit: string): void {
  if (!/^\w{24}$/.test(visit)) throw new Problem('bad-input')
}
