import { expect, test } from 'vitest'
import { Meeting } from './meeting.ts'
import { signs } from './played.ts'

test('a phase began when the room came to it: not after a pause, and not when nothing changed', async () => {
  let now = Date.UTC(2026, 10, 24, 13, 30)
  const begun = now
  const meeting = await Meeting.begin({ now: () => now })
  const { lead, session } = meeting
  const acts = [
    ['start', 0],
    ['longer', 1],
    ['pause', 2],
    ['start', 3],
    ['back', 4],
    ['next', 10],
    ['back', 20],
    ['next', 30],
  ] as const
  for (const [act, minutes] of acts) {
    now = begun + minutes * 60_000
    await lead.visitor.ask('leadPhase', { session, act })
  }
  now = begun + 50 * 60_000
  await lead.visitor.ask('leadPhase', { session, act: 'next', from: 0 })
  await lead.visitor.ask('setState', { session, state: 'closed' })
  await lead.visitor.ask('archive', signs({ session }))
  const { content } = await lead.visitor.ask('getArchive', { session })
  const ran = content.format.phases.map(({ startedAt, endedAt }) =>
    [startedAt, endedAt].map((at) => (at === null ? null : (at - begun) / 60_000)),
  )
  expect(ran).toEqual([
    [0, 30],
    [10, 50],
    [null, null],
    [null, null],
  ])
  await meeting.end()
})
