/** What somebody told later and asked, as “Mijn gegevens” tells it; and how they let go of it. */

import type { MyData } from '#shared/commands/my-data.ts'
import { newId } from '#shared/id.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
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

/** With what they brought: where a question of theirs was carried it goes too. */
export async function forgetCame(
  desk: Desk,
  identity: Identity,
  session: string | null,
  how: 'anonymous' | 'remove',
): Promise<void> {
  const asked = session === null && how === 'remove' ? await desk.came.questionsBy(identity.id) : []
  for (const { id, atelier } of asked) {
    for (const on of await desk.came.carriedOnIn(atelier, id)) {
      const erasure = { id: newId(), session: on.session, entity: on.entity, own: true } as const
      await eraseNow(desk, { ...erasure, scope: 'card', reason: 'asked' })
    }
  }
  await desk.came.forgetCame(identity.id, session, how)
}
