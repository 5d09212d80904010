/** The people of a whole session, each at a real client of their own. */

import { createHash, randomBytes } from 'node:crypto'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Asked, CommandName, commands } from '#shared/commands/commands.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Live } from '#client/live/open.ts'
import type { LiveState } from '#client/live/store.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

export interface Person {
  readonly name: string
  readonly role: Role
  readonly visitor: Visitor
  readonly live: Live
  readonly id: string
}

export const stateOf = (person: Person): LiveState => person.live.store.getState()

/** Who comes, and as what: ten who take part from six sides, an expert, and who leads. */
export const twelve: readonly (readonly [name: string, role: Role, perspective: string])[] = [
  ['Ans', 'participant', 'Opbouwwerk'],
  ['Bilal', 'participant', 'Opbouwwerk'],
  ['Carla', 'participant', 'Beleid'],
  ['Daan', 'participant', 'Beleid'],
  ['Elif', 'participant', 'Wonen'],
  ['Frits', 'participant', 'Wonen'],
  ['Gül', 'participant', 'Ervaring'],
  ['Henk', 'participant', 'Ervaring'],
  ['Iris', 'participant', 'Student'],
  ['Joost', 'participant', 'Onderzoek'],
  ['Kim', 'expert', 'Uitvoering'],
]

export async function gather(
  lead: Visitor,
  session: string,
  people: readonly (readonly [string, Role, string])[],
): Promise<readonly Person[]> {
  const paths = new Map<Role, string>()
  for (const role of new Set(people.map(([, role]) => role))) {
    paths.set(role, (await lead.ask('invite', { session, role: role as 'participant' })).path)
  }
  const all: Person[] = [await enter(lead, session, 'Lea', 'coordinator')]
  for (const [name, role, perspective] of people) {
    const visitor = new Visitor(lead.url)
    await visitor.post(paths.get(role) ?? '', { name, perspective })
    all.push(await enter(visitor, session, name, role))
  }
  await until(() => all.every((person) => stateOf(person).line.state === 'live'), 'everybody is live')
  return all
}

export async function enter(visitor: Visitor, session: string, name: string, role: Role): Promise<Person> {
  const live = await visitor.open(session)
  return { name, role, visitor, live, id: live.store.getState().info.me.person }
}

/** Tells a command for somebody, about their session. */
export function tell<N extends CommandName>(
  person: Person,
  name: N,
  input: Omit<Asked<(typeof commands)[N]>, 'session'>,
) {
  return person.visitor.ask(name, { session: stateOf(person).info.id, ...input } as Asked<(typeof commands)[N]>)
}

/** The board as it stands here. */
export const boardOf = (person: Person): Snapshot => snapshotOf(person.live.doc())

/** Waits until everybody has the very same board, and gives it. */
export async function agree(people: readonly Person[]): Promise<Snapshot> {
  await until(() => people.every((person) => stateOf(person).saved), 'everything is saved')
  await until(() => new Set(people.map((person) => JSON.stringify(boardOf(person)))).size === 1, 'one board')
  const [first] = people
  if (first === undefined) throw new Error('nobody is here')
  return boardOf(first)
}

/** A secret that stays on a device, and the hash that the server gets. */
export function newSecret(): { readonly secret: string; readonly secretHash: string } {
  const secret = randomBytes(24).toString('hex')
  return { secret, secretHash: createHash('sha256').update(secret).digest('hex') }
}
