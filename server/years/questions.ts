/** The learning questions of an atelier: put by who is in it, worked out from its archives, and spoken of by who leads. */

import type { QuestionTold } from '#shared/commands/came-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import { questionsOf, type LearningQuestion } from '#shared/years/questions.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeClean } from '#server/sessions/personal.ts'
import type { ArchivedCardLine, Question } from '#server/store/came-ports.ts'
import { cardsFor, isQuestion } from './archived-cards.ts'
import { mustBeOf, mustLead, partOf } from './rights.ts'

/** More of one’s own at once would be a list, and no question. */
const mostOpen = 20

export const listQuestions: Handler<'listQuestions'> = async ({ atelier: id }, asker, desk) => {
  const atelier = await desk.catalogue.atelier(id)
  const part = atelier?.demo ? await partOf(desk, asker.identity, id) : await mustBeOf(desk, asker, id)
  const questions = await questionsIn(desk, id, await cardsFor(desk, asker.identity, id))
  const own = new Set<string>()
  for (const question of await desk.came.questionsIn(id)) {
    if (asker.identity !== null && (await mayTakeBack(desk, question, asker.identity.id))) own.add(question.id)
  }
  return {
    questions: questions.map((question) => toldOf(question, own.has(question.id))),
    leads: part === 'leader',
    member: part !== null,
  }
}

export const putQuestion: Handler<'putQuestion'> = async ({ atelier, id, words, language }, asker, desk) => {
  await mustBeOf(desk, asker, atelier)
  const identity = asker.identity?.id ?? null
  mustBeClean({ words }, language)
  const own = (await desk.came.questionsIn(atelier)).filter((one) => one.identity === identity)
  if (own.length >= mostOpen && !own.some((one) => one.id === id)) throw new Problem('enough')
  const about = { session: null, card: null, day: dayOf(desk.now()) }
  await desk.came.addQuestion({ id, atelier, words, language, identity, ...about })
  const kept = await desk.came.question(id)
  // An id of something else: it is there, and not to be had this way.
  if (kept?.identity !== identity || kept.atelier !== atelier || kept.words !== words) throw new Problem('not-allowed')
  return { done: true }
}

export const stepQuestion: Handler<'stepQuestion'> = async (step, asker, desk) => {
  const { atelier, question: id, change, words } = step
  const identity = await mustLead(desk, asker, atelier)
  const cards = await cardsFor(desk, identity, atelier)
  const question = (await questionsIn(desk, atelier, cards)).find((one) => one.id === id)
  if (question === undefined) throw new Problem('not-found', 'question')
  mustBeClean({ words }, question.language)
  // Of a question on a card its words stay there: here is only that something was said of it.
  const card = cards.find((one) => one.card === id)
  if (card !== undefined) {
    const about = { session: card.session, card: card.card, day: card.date, language: card.language }
    await desk.came.addQuestion({ id, atelier, words: '', identity: null, ...about })
  }
  const said = { id: step.id, question: id, change, words, identity: identity.id, day: dayOf(desk.now()) }
  await desk.came.addStep(said)
  return { done: true }
}

export const takeBackQuestion: Handler<'takeBackQuestion'> = async ({ atelier, question: id }, asker, desk) => {
  await mustBeOf(desk, asker, atelier)
  const question = await desk.came.question(id)
  // Taken back already: once more takes back nothing.
  if (question === null || question.atelier !== atelier) return { done: true }
  if (asker.identity === null || question.identity !== asker.identity.id) throw new Problem('not-allowed')
  if (!(await mayTakeBack(desk, question, asker.identity.id))) throw new Problem('over')
  await desk.came.removeQuestion(id)
  return { done: true }
}

/** One’s own, as long as nobody did anything with it: from then on it is also the others’. */
async function mayTakeBack(desk: Desk, { id, atelier, identity }: Question, me: string): Promise<boolean> {
  if (identity !== me) return false
  if ((await desk.came.stepsIn(atelier)).some(({ question }) => question === id)) return false
  return (await desk.came.carriedOnIn(atelier, id)).length === 0
}

/** `cards`: those that whoever is told may read. */
export async function questionsIn(
  desk: Desk,
  atelier: string,
  cards: readonly ArchivedCardLine[],
): Promise<readonly LearningQuestion[]> {
  return questionsOf({
    cards: cards.filter(isQuestion),
    ledger: await desk.came.ledgerIn(atelier),
    kept: await desk.came.questionsIn(atelier),
    said: await desk.came.stepsIn(atelier),
  })
}

export const toldOf = ({ steps, last, ...question }: LearningQuestion, mine: boolean): QuestionTold => ({
  ...question,
  last: last && { ...last },
  mine,
  steps: steps.map((step) => ({ ...step })),
})
