/** What somebody told later and asked, as “Mijn gegevens” tells it. */

import type { MyData } from '#shared/commands/my-data.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import { readableFor } from './readable.ts'

type Came = Pick<MyData, 'followUps' | 'questions' | 'questionSteps'>

export const nothingCame: Came = { followUps: [], questions: [], questionSteps: [] }

export async function cameByMe(desk: Desk, identity: Identity): Promise<Came> {
  const followUps: Came['followUps'] = []
  for (const { session: id, card, outcome, words, name, perspective, day } of await desk.came.followUpsBy(
    identity.id,
  )) {
    const session = await desk.catalogue.session(id)
    const read = session && (await readableFor(desk, identity, session))
    const title = read?.cards.get(card)?.title ?? ''
    followUps.push({
      outcome,
      words,
      title,
      subject: read === null ? '' : (session?.subject ?? ''),
      name,
      perspective,
      day,
    })
  }
  const questions: Came['questions'] = []
  for (const { words, atelier, day } of await desk.came.questionsBy(identity.id)) {
    questions.push({ words, atelier: (await desk.catalogue.atelier(atelier))?.title ?? '', day })
  }
  const steps = await desk.came.stepsBy(identity.id)
  return { followUps, questions, questionSteps: steps.map(({ change, words, day }) => ({ change, words, day })) }
}
