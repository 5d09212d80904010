/** `/aanmelden/TOKEN`: a link to sign in by, mailed or on paper, or one that says that a mail address is somebody’s. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem, problemStatus } from '#shared/commands/problem.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { confirmBy, linkFor, signInBy, type Arrived } from '#server/sign-in/links.ts'
import type { Caller } from './identity.ts'
import { mustBeVisit, readPress, type LinkPorts } from './press.ts'
import { goTo } from './send.ts'
import type { Show } from './show.ts'
import {
  alreadyMePage,
  confirmedPage,
  confirmPage,
  goneLinkPage,
  leadingLinkPage,
  linkPage,
  notConfirmedPage,
} from './sign-in-pages.ts'

/** A first look changes nothing, so that a program that looks ahead at links does not use the link up. */
export async function answerSignInLink(
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
  const { language } = asker
  const link = await linkFor(desk, asker, token)
  if (link === null) {
    desk.wrongCodes.add(asker.address)
    return show(410, goneLinkPage(language))
  }
  if (link.link.way === 'address') return answerAddress(press.is === 'press', token, asker, desk, show)
  if (link.found.id === asker.identity?.id) return show(200, alreadyMePage(language))
  if (link.told.leads) return show(problemStatus['not-allowed'], leadingLinkPage(language))
  if (press.is === 'look') return show(200, linkPage(language, visits.newVisit(), link.told))
  mustBeVisit(press.visit)
  const { identity, token: cookie } = await visits.once(press.visit, () => mustSignInBy(desk, asker, token))
  asker.become(identity, cookie)
  goTo(response, '/')
}

async function mustSignInBy(desk: Desk, asker: Asker, token: string): Promise<Arrived> {
  const arrived = await signInBy(desk, asker, token)
  if (arrived === null) throw new Problem('used')
  return arrived
}

async function answerAddress(sends: boolean, token: string, asker: Asker, desk: Desk, show: Show): Promise<void> {
  const { language } = asker
  if (!sends) return show(200, confirmPage(language))
  if (await confirmBy(desk, token)) return show(200, confirmedPage(language))
  show(problemStatus.used, notConfirmedPage(language))
}
