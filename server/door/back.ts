/** `/terug/TOKEN`: the link by which somebody who takes part comes back on another device, once. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem, problemStatus } from '#shared/commands/problem.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { useWay, wayFor } from '#server/sign-in/ways-back.ts'
import { goneWayPage, leadingWayPage, wayPage } from './back-pages.ts'
import { readForm } from './body.ts'
import type { Caller } from './identity.ts'
import { goTo } from './send.ts'
import type { Show } from './show.ts'
import type { Visits } from './visits.ts'

export interface BackPorts {
  readonly desk: Desk
  readonly visits: Visits
}

/** A first look changes nothing, so that a program that looks ahead at links does not use the link up. */
export async function answerWayBack(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  asker: Caller,
  { desk, visits }: BackPorts,
  show: Show,
): Promise<void> {
  if (desk.wrongCodes.tooMany(asker.address)) throw new Problem('too-often')
  const typed = request.method === 'POST' ? await readForm(request) : null
  const visit = typed?.['visit'] ?? ''
  const before = visits.again(visit)
  if (before !== undefined) {
    // Pressed twice on a slow line: the first answer may not have arrived.
    const { identity, token: cookie } = await before
    asker.become(identity, cookie)
    return goTo(response, '/')
  }
  const found = await wayFor(desk, asker, token)
  if (found === null) {
    desk.wrongCodes.add(asker.address)
    return show(410, goneWayPage(asker.language))
  }
  const { session, stays, leads } = found
  if (leads) return show(problemStatus['not-allowed'], leadingWayPage(asker.language))
  if (typed === null) return show(200, wayPage(asker.language, { visit: visits.newVisit(), stays }))
  if (!/^\w{24}$/.test(visit)) throw new Problem('bad-input')
  const come = await visits.once(visit, () => useWay(desk, asker, token, session.id))
  asker.become(come.identity, come.token)
  goTo(response, session.archivedAt === null ? `/s/${session.id}` : `/archief/${session.id}`)
}
