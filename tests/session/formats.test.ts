/** Every built-in format, all its phases, with twelve people at real clients and the real permissions. */

import { afterEach, expect, test } from 'vitest'
import { formats } from '#shared/session/formats/formats.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { gather, twelve } from './people.ts'
import { walkThrough } from './walk.ts'

let server: TestServer
afterEach(() => server.close())

test.each(formats.map((format) => [format.id, format.plan] as const))(
  '[P29] %s: twelve people go through all its phases',
  { timeout: 120_000 },
  async (_id, plan) => {
    server = await startServer()
    const { lead, info } = await withSession(server, { plan })
    const people = await gather(lead, info.id, twelve)
    const board = await walkThrough(people, plan)
    expect(board.session).toMatchObject({ state: 'closed', phase: plan.length - 1 })
    const phases = new Set([...board.cards, ...board.notes].map(({ phase }) => phase))
    expect(plan.map(({ id }) => id)).toEqual(expect.arrayContaining([...phases]))
    expect(phases.size).toBeGreaterThan(3)
    for (const { live } of people) live.close()
  },
)
