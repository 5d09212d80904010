/** `/k/TOKEN`: the link by which somebody becomes coordinator, once: of the installation, or of one atelier. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { isKey, spendKey } from '#server/sessions/claim.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { atelierOfKey, spendLeaderKey } from '#server/years/leading.ts'
import { Problem } from '#shared/commands/problem.ts'
import { goneKeyPage, keyPage, leaderKeyPage } from './plain-pages.ts'
import { goTo } from './send.ts'
import type { Show } from './show.ts'

export async function answerKey(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  asker: Asker,
  desk: Desk,
  show: Show,
): Promise<void> {
  if (desk.wrongCodes.tooMany(asker.address)) throw new Problem('too-often')
  const atelier = await atelierOfKey(desk, token)
  if (atelier !== null) {
    if (request.method !== 'POST') return show(200, leaderKeyPage(asker.language, atelier))
    return goTo(response, `/atelier/${await spendLeaderKey(desk, asker, token)}`)
  }
  if (!(await isKey(desk, token))) {
    desk.wrongCodes.add(asker.address)
    show(410, goneKeyPage(asker.language))
  } else if (request.method === 'POST') {
    await spendKey(desk, asker, token)
    goTo(response, '/')
  } else {
    show(200, keyPage(asker.language))
  }
}
