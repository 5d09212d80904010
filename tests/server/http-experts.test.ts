import { afterEach, beforeEach, expect, test } from 'vitest'
import { expertsDays } from '#shared/session/experts.ts'
import { until } from '#tests/kit/visitor.ts'
import { Meeting, refused, stateOf, type Guest } from './meeting.ts'

const dayMs = 86_400_000

let meeting: Meeting
let lead: Guest
let session: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
})
afterEach(() => meeting.end())

const opens = (who: Guest, at: number | null): Promise<string> =>
  refused(who.visitor, 'openExperts', { session, until: at })

test('everybody sees until when experts may still add something, and that it was ended', async () => {
  const noor = await meeting.enter('Noor')
  const end = Date.now() + 7 * dayMs
  await lead.visitor.ask('openExperts', { session, until: end })
  await until(() => stateOf(noor).experts === end, 'Noor sees until when')
  await lead.visitor.ask('openExperts', { session, until: null })
  await until(() => stateOf(noor).experts === null, 'Noor sees that it is over')
  expect((await meeting.state()).experts).toBeNull()
})

test('it can be set before closing and after, and asking twice is asking once', async () => {
  const end = Date.now() + 7 * dayMs
  await lead.visitor.ask('openExperts', { session, until: end })
  await lead.visitor.ask('setState', { session, state: 'closed' })
  await lead.visitor.ask('openExperts', { session, until: end })
  expect((await meeting.state()).experts).toBe(end)
})

test('it lies ahead, and no more than sixty days', async () => {
  expect(await opens(lead, Date.now() - 1)).toBe('bad-input')
  expect(await opens(lead, Date.now() + (expertsDays + 1) * dayMs)).toBe('bad-input')
  expect((await meeting.state()).experts).toBeNull()
  await lead.visitor.ask('openExperts', { session, until: Date.now() + expertsDays * dayMs - 60_000 })
})

test('only who leads decides that', async () => {
  const noor = await meeting.enter('Noor')
  expect(await opens(noor, Date.now() + dayMs)).toBe('not-allowed')
  expect((await meeting.state()).experts).toBeNull()
})
