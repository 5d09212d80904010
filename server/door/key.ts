/** `/k/TOKEN`: the printed link by which somebody becomes coordinator, once. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { isKey, spendKey } from '#server/sessions/claim.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { Problem } from '#shared/commands/problem.ts'
import { goneKeyPage, keyPage } from './plain-pages.ts'
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
