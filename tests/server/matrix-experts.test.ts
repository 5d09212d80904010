import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations, roles, type Operation, type Role } from '#shared/policy/operations.ts'
import { may, type RefusalCode } from '#shared/policy/permissions.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { edits, kinds, type Edit } from './matrix/edits.ts'
import { gather, type People } from './matrix/people.ts'

type Outcome = RefusalCode | 'ok'

let server: TestServer
let lead: Visitor
let session: string
let people: People
/** Goes on by hand: whoever is refused again and again would have to wait. */
let now = Date.now()
const outcomes = new Map<string, Outcome[]>()
const wrong: string[] = []

const dayMs = 86_400_000

beforeAll(async () => {
  server = await startServer({ now: () => now })
  const made = await withSession(server)
  lead = made.lead
  session = made.info.id
  people = await gather(server.url, lead, session)
  await lead.ask('setState', { session, state: 'closed' })
  await lead.ask('openExperts', { session, until: now + 30 * dayMs })
  for (const edit of edits) {
    for (const role of roles) for (const owns of [true, false]) await tryCell(edit, role, owns)
  }
}, 60_000)
afterAll(async () => {
  for (const hand of [people.stranger, ...Object.values(people.of)]) hand.close()
  await server.close()
})

async function tryCell(edit: Edit, role: Role, owns: boolean): Promise<void> {
  const { of, stranger, caseOf } = people
  const cell = `${edit.operation} ${role} ${owns ? 'own' : 'another’s'}`
  const about = caseOf(edit, role, owns)
  await stranger.catchUp()
  const before = JSON.stringify(edit.look(stranger.doc, about))
  await of[role].catchUp()
  const outcome = await of[role].try((doc) => edit.act(doc, about))
  now += 60_000
  await stranger.catchUp()
  const changed = JSON.stringify(edit.look(stranger.doc, about)) !== before
  outcomes.set(cell, [...(outcomes.get(cell) ?? []), outcome])
  const expected = expectedOf(edit.operation, role, owns)
  if (outcome !== expected) wrong.push(`${cell}: ${edit.name} gave ${outcome}, not ${expected}`)
  if (changed !== (expected === 'ok')) wrong.push(`${cell}: ${edit.name} ${changed ? 'changed' : 'did not change'} it`)
}

function expectedOf(operation: Operation, role: Role, owns: boolean): Outcome {
  const makes = kinds.some((kind) => kind.makes === operation)
  const verdict = may(operation, role, makes || owns, { state: 'closed', experts: true })
  if (!verdict.ok) return verdict.code
  return makes && !owns ? 'owner' : 'ok'
}

test('[P30] over WebSocket: in a closed session experts do what the table says, and nobody else anything', () => {
  expect(wrong).toEqual([])
  expect(outcomes.size).toBe(operations.length * roles.length * 2)
  const done = [...outcomes].filter(([, all]) => all.includes('ok')).map(([cell]) => cell)
  const theirs = ['annotation.create', 'annotation.shape', 'annotation.trash']
  expect(done.sort()).toEqual(theirs.map((operation) => `${operation} expert own`))
})

test('[P30] once their time is up by the clock, or ended, nobody does anything, though nothing was edited', async () => {
  const [edit] = edits.filter(({ name }) => name.startsWith('annotation.create text'))
  const { expert } = people.of
  if (edit === undefined) throw new Error('no such edit')
  const about = people.caseOf(edit, 'expert', true)
  const tries = async (): Promise<Outcome> => {
    await expert.catchUp()
    now += 60_000
    return expert.try((doc) => edit.act(doc, about))
  }
  await lead.ask('openExperts', { session, until: now + dayMs })
  expect(await tries()).toBe('ok')
  now += dayMs
  expect(await tries()).toBe('closed')
  await lead.ask('openExperts', { session, until: now + dayMs })
  expect(await tries()).toBe('ok')
  await lead.ask('openExperts', { session, until: null })
  expect(await tries()).toBe('closed')
})
