/** `/j` and `/j/CODE`: coming in with a code or a link, by a form. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { commands } from '#shared/commands/commands.ts'
import { Problem, problemStatus } from '#shared/commands/problem.ts'
import { tidyCode } from '#shared/id.ts'
import { leaderAs } from '#shared/language/sayer.ts'
import { openBoard, peopleOf } from '#server/sessions/board.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { entranceOf, isIn, join, mayEnter, mustBeWelcome, type Entrance } from '#server/sessions/joining.ts'
import { placeOf } from '#server/sessions/rights.ts'
import { readForm } from './body.ts'
import { joinPage, type JoinPage } from './join-page.ts'
import { codePage, putOutPage, shutPage } from './plain-pages.ts'
import { goTo } from './send.ts'
import type { Caller } from './identity.ts'
import type { Show } from './show.ts'
import type { Visits } from './visits.ts'
import { say } from './words.ts'

export interface JoinPorts {
  readonly desk: Desk
  readonly visits: Visits
}

/** The form to type a code in; `typed` is what was typed, null when nothing yet. */
export function answerCode(response: ServerResponse, asker: Asker, typed: string | null, show: Show): void {
  if (typed === null) {
    show(200, codePage(asker.language, '', null))
    return
  }
  const code = tidyCode(typed)
  if (code.length === 6) goTo(response, `/j/${code}`)
  else show(400, codePage(asker.language, typed, say(asker.language)('code.shape')))
}

export async function answerJoin(
  request: IncomingMessage,
  response: ServerResponse,
  code: string,
  asker: Caller,
  { desk, visits }: JoinPorts,
  show: Show,
): Promise<void> {
  const typed = request.method === 'POST' ? await readForm(request) : null
  asker.visit = typed?.['visit'] ?? null
  const given = { name: typed?.['name'] ?? '', perspective: typed?.['perspective'] ?? '' }
  let entrance: Entrance | null = null
  try {
    entrance = await entranceOf(desk, asker.address, code)
    if ((await isIn(desk, asker.identity, entrance)) || (typed === null && (await maySee(desk, asker, entrance)))) {
      goTo(response, placeIn(entrance))
      return
    }
    mayEnter(desk, entrance)
    await mustBeWelcome(desk, asker.identity, entrance)
  } catch (error) {
    refuse(error, code, asker, await leaderWordAt(desk, entrance), show)
    return
  }
  const read = v.safeParse(commands.join.input, { code, ...given, language: asker.language })
  let problem = read.success ? null : new Problem('bad-input', String(read.issues[0].path?.[0]?.key))
  if (typed !== null && read.success) {
    try {
      await join(read.output, asker, desk)
      goTo(response, placeIn(entrance))
      return
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem = error
    }
  }
  const wrong = problem && wrongWith(problem, asker)
  const page = await pageFor(desk, entrance, code, { typed: given, wrong, visit: asker.visit ?? visits.newVisit() })
  show(problem === null ? 200 : problemStatus[problem.code], joinPage(page, asker.language))
}

/** Where one is once one is in: the big screen has a page of its own. */
const placeIn = ({ session, invitation }: Entrance): string =>
  invitation.role === 'beamer' ? `/s/${session.id}/scherm` : `/s/${session.id}`

/** Whoever is in may look at the big screen as they are; opening its link takes nothing from them. */
async function maySee(desk: Desk, { identity }: Asker, { session, invitation }: Entrance): Promise<boolean> {
  if (invitation.role !== 'beamer' || identity === null) return false
  return placeOf(desk, identity, session.id).then(
    () => true,
    () => false,
  )
}

const pathOf = (code: string): string => `/j/${encodeURIComponent(code)}`

/** A code that does not let in is shown again, with the reason, to be put right. */
function refuse(error: unknown, code: string, { language }: Asker, leaderWord: string, show: Show): void {
  if (!(error instanceof Problem) || error.code === 'unexpected') throw error
  if (error.code === 'locked' || error.code === 'not-allowed') {
    const isShut = error.code === 'locked'
    const page = isShut ? shutPage(language, pathOf(code), leaderWord) : putOutPage(language, leaderWord)
    show(problemStatus[error.code], page)
    return
  }
  const why = say(language)(error.code === 'closed' ? 'join.closed' : `problem.${error.code}`, leaderAs(leaderWord))
  // A link's secret is not a code that one could retype.
  const shown = code.length <= 8 ? code : ''
  show(problemStatus[error.code], codePage(language, shown, why))
}

/** How whoever leads is called where one wanted to go; of a code that leads nowhere nobody knows. */
async function leaderWordAt(desk: Desk, entrance: Entrance | null): Promise<string> {
  return (entrance && (await desk.catalogue.atelier(entrance.session.atelier)))?.leaderWord ?? ''
}

function wrongWith({ code, field }: Problem, { language }: Asker): JoinPage['wrong'] {
  const tell = say(language)
  const isLong = field === 'name' && code === 'bad-input'
  return { sentence: tell(isLong ? 'join.name.long' : `problem.${code}`), field: field === 'name' ? field : null }
}

async function pageFor(
  desk: Desk,
  entrance: Entrance,
  code: string,
  form: Pick<JoinPage, 'typed' | 'wrong' | 'visit'>,
): Promise<JoinPage> {
  const atelier = await desk.catalogue.atelier(entrance.session.atelier)
  if (atelier === null) throw new Problem('not-found')
  const room = await openBoard(desk, entrance.session)
  const people = room.read(peopleOf)
  return { ...form, entrance, atelier, people, path: pathOf(code) }
}
