/** What the door has let through may no longer be so by the time it is written: the board itself is asked again. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSession } from '#shared/board/document.ts'
import type { Role } from '#shared/policy/operations.ts'
import { ordinaryPlan, usualPerspectives } from '#shared/session/format.ts'
import { Rooms } from '#server/room/rooms.ts'
import { openStore } from '#server/store/open.ts'
import type { Session, Store } from '#server/store/ports.ts'
import { layBoard, openBoard, writePerson } from './board.ts'
import type { Asker, Desk } from './desk.ts'
import { followMe, handOver } from './leading.ts'

let store: Store
let desk: Desk
let session: Session

beforeEach(async () => {
  store = await openStore(':memory:')
  const { catalogue, hidden, journal } = store
  const rooms = new Rooms({ journal, log: () => {}, now: () => 1 })
  desk = { catalogue, hidden, rooms, now: () => 1 } as unknown as Desk
  await catalogue.addIdentity({ id: 'sanne', language: 'nl', coordinator: true }, 'sanne', 0)
  const atelier = { id: 'west', title: 'West', purpose: '', language: 'nl', demo: false, createdAt: 0 } as const
  await catalogue.addAtelier(atelier, 'sanne')
  const about = { id: 'monday', atelier: 'west', epoch: 1, subject: 'Regie', date: '2026-11-30', start: '13:30' }
  const more = { language: 'nl', state: 'open', perspectives: usualPerspectives.nl, plan: ordinaryPlan } as const
  session = await catalogue.addSession({ ...about, ...more, createdAt: 0 })
  await layBoard(desk, session)
  await comes('sanne', 'coordinator')
})
afterEach(async () => {
  await desk.rooms.close()
  await store.close()
})

/** Somebody on a device of that name, whose place here is called the same. */
async function comes(name: string, role: Role = 'participant'): Promise<void> {
  const identity = { id: name, language: 'nl', coordinator: false } as const
  if (role !== 'coordinator') await desk.catalogue.addIdentity(identity, name, 0)
  const blank = { perspective: null, invitation: null, joinedAt: 0, leftAt: null, mutedAt: null, removedAt: null }
  const kept = await desk.catalogue.putParticipant({
    id: name,
    session: session.id,
    identity: name,
    name,
    role,
    ...blank,
  })
  if (kept !== null) await writePerson(desk, session, kept)
}

const asks = (name: string): Asker =>
  ({ identity: { id: name, language: 'nl', coordinator: false } }) as unknown as Asker
const hands = (from: string, to: string | null) => handOver({ session: session.id, to }, asks(from), desk)
const leader = async () => (await openBoard(desk, session)).read(readSession)?.leader

test('whoever gave the lead back, or had it taken, hands it on to nobody', async () => {
  await comes('noor')
  await comes('joost')
  await hands('sanne', 'noor')
  await hands('sanne', null)
  await expect(hands('noor', 'joost')).rejects.toMatchObject({ code: 'not-allowed' })
  expect(await leader()).toBeNull()
})

test('whoever had the lead taken in that very moment is not followed either', async () => {
  await comes('noor')
  await hands('sanne', 'noor')
  await hands('sanne', null)
  await expect(followMe({ session: session.id, on: true }, asks('noor'), desk)).rejects.toMatchObject({
    code: 'not-allowed',
  })
  expect((await openBoard(desk, session)).read(readSession)?.follows).toBeNull()
})

test('the lead is handed on by whoever has it', async () => {
  await comes('noor')
  await comes('joost')
  await hands('sanne', 'noor')
  await hands('noor', 'joost')
  expect(await leader()).toBe('joost')
})
