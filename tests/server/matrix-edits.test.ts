import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { entityRoots, isServers, type EntityRoot } from '#shared/board/schema.ts'
import { operations, roles, type Operation, type Role } from '#shared/policy/operations.ts'
import { may, type Moment, type RefusalCode } from '#shared/policy/permissions.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { edits, kinds, type Edit } from './matrix/edits.ts'
import { Hand } from './matrix/hand.ts'
import { gather, type People } from './matrix/people.ts'

type Outcome = RefusalCode | 'ok'
type Cell = `${Operation} ${Role} ${'own' | 'another’s'} ${Moment['state']}`

let server: TestServer
let lead: Visitor
let session: string
let people: People
/** Goes on by hand: whoever is refused again and again would have to wait. */
let now = Date.now()
/** What the server said to every edit of each cell. */
const outcomes = new Map<string, Outcome[]>()
const wrong: string[] = []

beforeAll(async () => {
  server = await startServer({ now: () => now })
  const made = await withSession(server)
  lead = made.lead
  session = made.info.id
  people = await gather(server.url, lead, session)
  // Closed comes first: as nothing changes then, the same things are there when it is open.
  for (const state of ['closed', 'open'] as const) {
    await lead.ask('setState', { session, state })
    const before = await board()
    for (const edit of edits) {
      for (const role of roles) for (const owns of [true, false]) await tryCell(edit, role, owns, state)
    }
    if (state === 'closed' && JSON.stringify(await board()) !== JSON.stringify(before))
      wrong.push('closed, and changed')
  }
}, 60_000)
afterAll(async () => {
  for (const hand of [people.stranger, ...Object.values(people.of)]) hand.close()
  await server.close()
})

async function tryCell(edit: Edit, role: Role, owns: boolean, state: Moment['state']): Promise<void> {
  const { of, stranger, caseOf } = people
  const cell: Cell = `${edit.operation} ${role} ${owns ? 'own' : 'another’s'} ${state}`
  const about = caseOf(edit, role, owns)
  await stranger.catchUp()
  const [before, heard] = [JSON.stringify(edit.look(stranger.doc, about)), stranger.heard]
  await of[role].catchUp()
  const outcome = await of[role]
    .try((doc) => edit.act(doc, about))
    .catch((cause: unknown) => {
      throw new Error(`${cell}: ${edit.name}`, { cause })
    })
  now += 60_000
  await stranger.catchUp()
  const after = JSON.stringify(edit.look(stranger.doc, about))
  outcomes.set(cell, [...(outcomes.get(cell) ?? []), outcome])
  const expected = expectedOf(edit.operation, role, owns, state)
  if (outcome !== expected) wrong.push(`${cell}: ${edit.name} gave ${outcome}, not ${expected}`)
  const changed = before !== after
  if (changed !== (expected === 'ok')) wrong.push(`${cell}: ${edit.name} ${changed ? 'changed' : 'did not change'} it`)
  if (!changed && stranger.heard !== heard) wrong.push(`${cell}: ${edit.name} changed something else`)
  if (changed && after !== JSON.stringify(edit.look(of[role].doc, about)))
    wrong.push(`${cell}: ${edit.name} came changed`)
}

/** As the table says. What one makes is one's own: making it in somebody else's name is not for anybody. */
function expectedOf(operation: Operation, role: Role, owns: boolean, state: Moment['state']): Outcome {
  const makes = kinds.some((kind) => kind.makes === operation)
  const verdict = may(operation, role, makes || owns, { state })
  if (!verdict.ok) return verdict.code
  return makes && !owns ? 'owner' : 'ok'
}

/** The board as somebody who comes in now is sent it. */
async function board(): Promise<Snapshot> {
  const fresh = await Hand.open(lead, session)
  const snapshot = snapshotOf(fresh.doc)
  fresh.close()
  return snapshot
}

test('[P9] over WebSocket: every operation × role × own or another’s × open or closed is as the table says', () => {
  expect(wrong).toEqual([])
  expect(outcomes.size).toBe(operations.length * roles.length * 2 * 2)
  const tried = [...outcomes.values()].flat().length
  expect(tried).toBe(edits.length * roles.length * 2 * 2)
})

test('[P9] every field that people may change is changed, and everything they bring is made', () => {
  expect(new Set(kinds.map(({ root }) => root))).toEqual(
    new Set(Object.keys(entityRoots).filter((root) => !isServers(root as EntityRoot))),
  )
  for (const operation of operations) expect(edits.filter((edit) => edit.operation === operation)).not.toEqual([])
})

test('[P9] everybody ends with the same board', async () => {
  const seen = await board()
  for (const hand of [people.stranger, ...Object.values(people.of)]) {
    await hand.catchUp()
    expect(snapshotOf(hand.doc)).toEqual(seen)
  }
})

/** Written by hand: should the table change by mistake, these say so. */
const telling: readonly (readonly [Cell, Outcome])[] = [
  ['card.create participant own open', 'ok'],
  ['card.create participant own closed', 'closed'],
  ['card.create participant another’s open', 'owner'],
  ['card.create coordinator another’s open', 'owner'],
  ['card.create observer own open', 'role'],
  ['card.create observer own closed', 'role'],
  ['card.shape participant another’s open', 'ok'],
  ['card.shape expert own open', 'ok'],
  ['card.shape expert another’s open', 'owner'],
  ['card.shape observer own open', 'role'],
  ['card.move expert another’s open', 'owner'],
  ['card.move participant another’s open', 'ok'],
  ['card.trash participant own open', 'ok'],
  ['card.trash participant another’s open', 'owner'],
  ['card.trash coordinator another’s open', 'ok'],
  ['card.trash coordinator another’s closed', 'closed'],
  ['card.park participant own open', 'ok'],
  ['card.park participant another’s open', 'owner'],
  ['card.park coordinator another’s open', 'ok'],
  ['card.create beamer own open', 'role'],
  ['card.move beamer another’s open', 'role'],
  ['recognise beamer own open', 'role'],
  ['note.shape coordinator another’s open', 'owner'],
  ['note.trash coordinator another’s open', 'ok'],
  ['annotation.create participant own open', 'role'],
  ['annotation.create coordinator own open', 'role'],
  ['annotation.create expert own open', 'ok'],
  ['annotation.create expert own closed', 'closed'],
  ['annotation.shape expert own open', 'ok'],
  ['annotation.shape expert another’s open', 'owner'],
  ['annotation.trash coordinator another’s open', 'ok'],
  ['card.confine participant own open', 'ok'],
  ['card.confine coordinator another’s open', 'owner'],
  ['link.trash expert another’s open', 'owner'],
  ['cluster.create expert own open', 'role'],
  ['cluster.shape participant another’s open', 'ok'],
  ['recognise coordinator own open', 'ok'],
  ['recognise coordinator another’s open', 'owner'],
  ['recognise observer own open', 'role'],
]

test.each(telling)('[P9] %s: %s', (cell, outcome) => {
  expect(new Set(outcomes.get(cell))).toEqual(new Set([outcome]))
})
