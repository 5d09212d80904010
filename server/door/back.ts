/** `/terug/TOKEN`: the link by which somebody who takes part comes back on another device, once. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemStatus } from '#shared/commands/problem.ts'
import { useWay, wayFor } from '#server/sign-in/ways-back.ts'
import { goneWayPage, leadingWayPage, wayPage } from './back-pages.ts'
import type { Caller } from './identity.ts'
import { mustBeVisit, readPress, type LinkPorts } from './press.ts'
import { goTo } from './send.ts'
import type { Show } from './show.ts'

/** A first look changes nothing, so that a program that looks ahead at links does not use the link up. */
export async function answerWayBack(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  asker: Caller,
  ports: LinkPorts,
  show: Show,
): Promise<void> {
  const { desk, visits } = ports
  const press = await readPress(request, asker, ports)
  if (press.is === 'again') return goTo(response, '/')
  const found = await wayFor(desk, asker, token)
  if (found === null) {
    desk.wrongCodes.add(asker.address)
    return show(410, goneWayPage(asker.language))
  }
  const { session, stays, leads } = found
  if (leads) return show(problemStatus['not-allowed'], leadingWayPage(asker.language))
  if (press.is === 'look') return show(200, wayPage(asker.language, { visit: visits.newVisit(), stays }))
  mustBeVisit(press.visit)
  const come = await visits.once(press.visit, () => useWay(desk, asker, token, session.id))
  asker.become(come.identity, come.token)
  goTo(response, session.archivedAt === null ? `/s/${session.id}` : `/archief/${session.id}`)
}
