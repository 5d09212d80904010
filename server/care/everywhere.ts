/**
 * Whoever lets go of everything at once: of all sessions they were in, and of what is of none. It stands in the ledger as
 * one erasure that is of no session, with the person’s own id, and enters those of each session; so that a stop in between
 * leaves nothing, and an older copy that is put back knows nobody again.
 */

import { enter, type Onward } from '#server/erasing/entering.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Erasure } from '#server/store/archive-ports.ts'
import { isNamed } from './named.ts'

export type How = 'anonymous' | 'remove'

/** Doing it twice is doing it once. */
export async function releaseEverywhere(
  desk: Desk,
  open: readonly Erasure[],
  between: (step: 'begun') => void,
): Promise<Onward> {
  const wanted: Omit<Erasure, 'id'>[] = []
  for (const one of open) wanted.push(...(await inSessions(desk, one)), ...(await ofQuestions(desk, one)))
  const onward = await enter(desk, wanted)
  between('begun')
  for (const one of open) await forget(desk, one.entity, howOf(one))
  return onward
}

const howOf = ({ scope }: Erasure): How => (scope === 'everywhere' ? 'remove' : 'anonymous')

/** What goes of somebody in one session: their name where others wrote it as well, as what they brought goes by itself. */
export async function goingIn(
  desk: Desk,
  { session, participant }: { readonly session: string; readonly participant: string },
  how: How,
): Promise<readonly Pick<Erasure, 'session' | 'scope' | 'entity'>[]> {
  const them = { session, entity: participant }
  if (how === 'anonymous') return [{ ...them, scope: 'let-go' }]
  const name = (await isNamed(desk, session, participant)) ? [{ ...them, scope: 'name' } as const] : []
  return [...name, { ...them, scope: 'person' }]
}

async function inSessions(desk: Desk, everywhere: Erasure): Promise<readonly Omit<Erasure, 'id'>[]> {
  const wanted: Omit<Erasure, 'id'>[] = []
  for (const place of await desk.register.participantsOfIdentity(everywhere.entity)) {
    for (const one of await goingIn(desk, place, howOf(everywhere))) wanted.push({ ...everywhere, ...one })
  }
  return wanted
}

/** Where a learning question of theirs was carried it goes too. */
async function ofQuestions(desk: Desk, everywhere: Erasure): Promise<readonly Omit<Erasure, 'id'>[]> {
  if (howOf(everywhere) === 'anonymous') return []
  const wanted: Omit<Erasure, 'id'>[] = []
  for (const { id, atelier } of await desk.came.questionsBy(everywhere.entity)) {
    const onward = await desk.came.carriedOnIn(atelier, id)
    wanted.push(...onward.map(({ session, entity }) => ({ ...everywhere, session, entity, scope: 'card' as const })))
  }
  return wanted
}

/** What is of no session, or of sessions that they were not in: an archive can be read by others. */
async function forget(desk: Desk, identity: string, how: How): Promise<void> {
  await desk.taking.forgetTaken(identity, null)
  await desk.came.forgetCame(identity, null, how)
  await desk.signIn.removeMail(identity)
  if (!(await mustStay(desk, identity))) await desk.register.forgetIdentity(identity)
}

/** Who leads stays: an atelier would be left without anybody. */
async function mustStay({ catalogue }: Desk, identity: string): Promise<boolean> {
  return (await catalogue.coordinators()).includes(identity) || (await catalogue.leadsAlone(identity)).length > 0
}
