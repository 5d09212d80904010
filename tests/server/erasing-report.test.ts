/** The report of an archive is somebody’s own words: who is erased is not named in it any more either. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { eraseNow } from '#server/erasing/erasing.ts'
import { erasingSteps } from '#server/erasing/steps.ts'
import { ownDesk } from '#server/own-desk.ts'
import { openStore } from '#server/store/open.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { bytesIn, makeGround, personCanaries, standing, type Ground } from './erasing-ground.ts'
import { decideOn } from './played.ts'

const { name } = personCanaries
const report = `${name} vroeg het, en wij zochten mee.`

let ground: Ground
let server: TestServer

beforeEach(async () => {
  ground = await makeGround()
  const { meeting, session, noor } = ground
  server = meeting.server
  const lead = meeting.lead.visitor
  // Whoever may be named may stand in it by name.
  await noor.visitor.ask('setConsent', { session, named: true, research: false })
  await lead.ask('setState', { session, state: 'closed' })
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) if (item.stays === null) await decideOn(lead, session, item, true)
  await lead.ask('archive', { session, signed: true, audience: 'session', report })
})
afterEach(() => server.close())

const lead = (): Visitor => Object.assign(Object.create(ground.meeting.lead.visitor) as Visitor, { url: server.url })
const told = async (): Promise<string> => {
  const { content } = await lead().ask('getArchive', { session: ground.session })
  return content.yield.report
}

test('[P33] somebody who is erased stands in the report no more, in any byte', async () => {
  const { session, noor } = ground
  expect(await told()).toBe(report)
  expect(standing(bytesIn(server.data), [name])).toEqual([name])
  await lead().ask('erase', { session, what: 'person', entity: noor.id, reason: 'asked' })
  expect(await told()).toBe('Een deelnemer vroeg het, en wij zochten mee.')
  expect(standing(bytesIn(server.data), [name])).toEqual([])
})

test.each(erasingSteps)('[P33] also when everything stops once it is %s', async (last) => {
  const { session, noor } = ground
  server = await server.restart(async (data) => {
    const { desk, close } = ownDesk(await openStore(data))
    const asked = { id: 'weg', session, scope: 'person', entity: noor.id, reason: 'asked' } as const
    const stops = eraseNow(desk, asked, (step) => {
      if (step === last) throw new Error('It stops here.')
    })
    await expect(stops).rejects.toThrow('It stops here.')
    await close()
  })
  expect(await told()).toBe('Een deelnemer vroeg het, en wij zochten mee.')
  expect(standing(bytesIn(server.data), [name])).toEqual([])
})
