/** One person in each role and a stranger to them all, with everything laid that the edits are about. */

import type * as Y from 'yjs'
import { newId } from '#shared/id.ts'
import { cardFields } from '#shared/board/schema.ts'
import { roles, type Role } from '#shared/policy/operations.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { edits, layGround, type Case, type Edit, type Thing } from './edits.ts'
import { Hand } from './hand.ts'

export interface People {
  readonly of: Readonly<Record<Role, Hand>>
  /** Brought what is not one's own, and sees what the others do. */
  readonly stranger: Hand
  readonly caseOf: (edit: Edit, role: Role, owns: boolean) => Case
}

interface Laid {
  readonly thing: Thing
  readonly owner: Hand
  readonly about: Case
}

export async function gather(url: string, lead: Visitor, session: string): Promise<People> {
  const path = async (role: Role): Promise<string> => (await lead.ask('invite', { session, role })).path
  const links = { expert: await path('expert'), participant: await path('participant') }
  const enter = async (): Promise<readonly [Visitor, Hand]> => {
    const visitor = new Visitor(url)
    await visitor.post(links.expert, { name: 'Iemand' })
    return [visitor, await Hand.open(visitor, session)]
  }
  // Everybody who comes in sits where the schema's own sample of a card would be.
  const [id = ''] = cardFields.table.sample
  await lead.ask('layTables', { session, tables: [{ id, name: 'Tafel' }], seating: 'stay' })
  const [strangersDevice, stranger] = await enter()
  const entered = await Promise.all(roles.map(async (role) => [role, await enter()] as const))
  const of = Object.fromEntries(entered.map(([role, [, hand]]) => [role, hand])) as Record<Role, Hand>
  const devices = [strangersDevice, ...entered.map(([, [visitor]]) => visitor)]

  const cases = new Map<string, Laid>()
  for (const { thing } of edits) {
    for (const role of roles) {
      for (const owns of [true, false]) {
        if (cases.has(keyOf(thing, role, owns))) continue
        const owner = owns ? of[role] : stranger
        const about = { id: newId(), owner: owner.person, actor: of[role].person, stranger: stranger.person }
        cases.set(keyOf(thing, role, owns), { thing, owner, about })
      }
    }
  }

  // An observer brings nothing and only an expert annotates: everyone lays their own before they are what they are.
  const hands = [stranger, ...Object.values(of)]
  for (const hand of hands) hand.send((doc) => layGround(doc, hand.person))
  await everyHand(hands)
  await lay(cases.values(), ({ thing }) => !isCluster(thing))
  for (const device of devices) await device.post(links.participant, { name: 'Iemand' })
  await lay(cases.values(), ({ thing }) => isCluster(thing))
  for (const [role, [visitor]] of entered) {
    if (role !== 'participant') await visitor.post(await path(role), { name: role })
  }
  await everyHand(hands)

  const caseOf = ({ thing }: Edit, role: Role, owns: boolean): Case => {
    const laid = cases.get(keyOf(thing, role, owns))
    if (laid === undefined) throw new Error('no such case')
    return laid.about
  }
  return { of, stranger, caseOf }
}

const keyOf = (thing: Thing, role: Role, owns: boolean): string => `${thing.name} ${role} ${owns}`

const isCluster = ({ name }: Thing): boolean => name.startsWith('cluster.')

async function lay(cases: Iterable<Laid>, which: (laid: Laid) => boolean): Promise<void> {
  const hands = new Set<Hand>()
  for (const laid of cases) {
    const { thing, owner, about } = laid
    const put = thing.lay
    if (put === null || !which(laid)) continue
    owner.send((doc: Y.Doc) => put(doc, about.id, about.owner))
    hands.add(owner)
  }
  await everyHand([...hands])
}

async function everyHand(hands: readonly Hand[]): Promise<void> {
  for (const hand of hands) await hand.catchUp()
  // Once more, as what the later ones did is told to the earlier ones too.
  for (const hand of hands) await hand.catchUp()
}
