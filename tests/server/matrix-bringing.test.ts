import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { snapshotOf } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { variants } from '#shared/board/variants.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { newId } from '#shared/id.ts'
import { may, type RefusalCode } from '#shared/policy/permissions.ts'
import { mayBring, waysOf, type Bringer } from '#shared/policy/phase.ts'
import type { Phase } from '#shared/session/format.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import type { Answer } from '#tests/kit/visitor.ts'
import { bring, closeTable, setTables, wholeOf, type Table } from './matrix/phase-scene.ts'
import {
  cells,
  everyPhase,
  handed,
  kindsMet,
  kindsThere,
  roleOf,
  things,
  whoAsks,
  type Brought,
  type Cell,
  type Who,
} from './matrix/phases.ts'
import { hashOf } from './matrix/scene.ts'

type Outcome = RefusalCode | ProblemCode | 'ok'

let server: TestServer
let tables: readonly Table[]
/** Goes on by hand: whoever is refused again and again would have to wait, and a phase leaves ten seconds. */
let now = Date.now()
const outcomes = new Map<Cell, Outcome>()
/** By the other two ways: phase, who and what to outcome. */
const byHand = new Map<string, Outcome>()
const nameless = new Map<string, Outcome>()
const wrong: string[] = []

beforeAll(async () => {
  server = await startServer({ now: () => now })
  tables = await setTables(server, [...new Set(cells.map(({ phase }) => phase))])
  for (const table of tables) {
    for (const phase of table.plan) {
      await tryPhase(table, phase)
      if (everyPhase.includes(phase)) await tryOtherWays(table, phase)
      await table.lead.ask('leadPhase', { session: table.session, act: 'next' })
      now += 60_000
    }
  }
}, 120_000)
afterAll(async () => {
  tables.forEach(closeTable)
  await server.close()
})

/** All cells of the running phase; then whether what others see is what was let in. */
async function tryPhase(table: Table, phase: Phase): Promise<void> {
  const { hands, witness } = table
  for (const hand of Object.values(hands)) await hand.catchUp()
  await witness.catchUp()
  const before = new Set(thereOn(witness.doc))
  const came = new Set<string>()
  for (const cell of cells) {
    if (cell.phase !== phase) continue
    const hand = hands[cell.who]
    const id = newId()
    const outcome = await hand.try(bring(cell, id, hand.person))
    now += 60_000
    outcomes.set(cell, outcome)
    if (outcome === 'ok') came.add(id)
    const expected = expectedOf(cell)
    if (outcome !== expected) wrong.push(`${nameOf(cell)}: ${outcome}, not ${expected}`)
  }
  await witness.catchUp()
  const seen = thereOn(witness.doc).filter((id) => !before.has(id))
  if (seen.length !== came.size || !seen.every((id) => came.has(id)))
    wrong.push(`${phase.id}: others see something else than what came`)
}

/** What came under a name: what came without one is shown in batches, whenever that is. */
function thereOn(doc: Y.Doc): string[] {
  const { cards, notes } = snapshotOf(doc)
  return [...cards, ...notes].flatMap(({ id, author }) => (author === nobodyKnown ? [] : [id]))
}

/** Handing in, and bringing without a name, over HTTP. Nothing that is handed in comes on the board now. */
async function tryOtherWays(table: Table, phase: Phase): Promise<void> {
  const { session, devices, witness } = table
  await witness.catchUp()
  const before = thereOn(witness.doc)
  for (const who of whoAsks) {
    for (const brought of handed) {
      const given = { session, id: newId(), phase: phase.id, thing: wholeOf(brought) }
      const outcome = outcomeOf(await devices[who].try('handIn', given))
      hear(byHand, `${brought.name} by ${who} in ${sayPhase(phase)}`, outcome, heldOf(phase, who, brought))
    }
  }
  await tryNameless(table, phase)
  await witness.catchUp()
  if (thereOn(witness.doc).join() !== before.join()) wrong.push(`${phase.id}: something came on the board that waits`)
}

async function tryNameless({ session, devices, lead }: Table, phase: Phase): Promise<void> {
  const said = sayPhase(phase)
  const asked = await devices.participant.try('takeTickets', { session, phase: phase.id })
  hear(nameless, `a ticket in ${said}`, outcomeOf(asked), ticketOf(phase))
  if (asked.status !== 200) return
  const { tickets } = asked.answer as { readonly tickets: readonly string[] }
  for (const [at, brought] of handed.entries()) {
    const given = { ticket: tickets[at] ?? '', id: newId(), secretHash: hashOf('geheim'), thing: wholeOf(brought) }
    // Whoever sends it, it has no face; here it is who leads.
    const expected = mayBring(phase, brought.thing, bringerOf('participant'), 'anonymous').ok ? 'ok' : 'phase'
    hear(nameless, `${brought.name} in ${said}`, outcomeOf(await lead.try('bringNameless', given)), expected)
  }
}

function hear(into: Map<string, Outcome>, name: string, outcome: Outcome, expected: Outcome): void {
  into.set(name, outcome)
  if (outcome !== expected) wrong.push(`${name}: ${outcome}, not ${expected}`)
}

const outcomeOf = ({ status, answer }: Answer): Outcome =>
  status === 200 ? 'ok' : (answer as { readonly code: ProblemCode }).code

/** As the tables say. */
function expectedOf({ phase, who, brought, tag = phase.id }: Cell): Outcome {
  const role = roleOf(who)
  const mayAtAll = may(brought.makes, role, true, { state: 'open' })
  if (!mayAtAll.ok) return mayAtAll.code
  if (tag !== phase.id && !(tag === null && phase.free)) return 'phase'
  const verdict = mayBring(phase, brought.thing, bringerOf(who), 'board')
  return verdict.ok ? 'ok' : verdict.code
}

function heldOf(phase: Phase, who: Who, { thing }: Brought): Outcome {
  const verdict = mayBring(phase, thing, bringerOf(who), 'held')
  if (verdict.ok) return 'ok'
  return verdict.code === 'turn' || verdict.code === 'enough' ? verdict.code : 'phase'
}

function ticketOf(phase: Phase): Outcome {
  if (!waysOf(phase).includes('anonymous')) return 'phase'
  if (phase.writers.length === 0) return 'turn'
  return phase.most === 0 ? 'enough' : 'ok'
}

const bringerOf = (who: Who): Bringer => ({
  role: roleOf(who),
  perspective: who === 'researcher' ? 'Onderzoek' : 'Wonen',
  host: who === 'host',
  chosen: who === 'bringer',
  brought: 0,
})

const sayPhase = ({ visibility, free, brings, writers, most }: Phase): string =>
  `${visibility}, ${free ? 'free' : brings.join(' ')}, by ${writers.join(' ') || 'nobody'}, at most ${most ?? 'any'}`

const nameOf = ({ phase, who, brought, tag = phase.id }: Cell): string =>
  `${brought.name} by ${who} in ${sayPhase(phase)}${tag === phase.id ? '' : `, said to be of ${tag}`}`

test('[P9] [P20] over WebSocket: everything one brings × who × the running phase is as the tables say', () => {
  expect(wrong).toEqual([])
  expect(outcomes.size).toBe(cells.length)
  // Every word of the domain, every kind and every reason is met.
  expect(new Set(things.map(({ name }) => name.split(' ').at(-1)))).toEqual(new Set(variants))
  expect(kindsMet).toEqual(kindsThere)
  expect(new Set(outcomes.values())).toEqual(new Set(['ok', 'role', 'phase', 'silent', 'turn', 'enough']))
  expect(cells).toHaveLength(1007)
})

test('[P9] [P20] over HTTP: handing in and bringing without a name follow the same tables', () => {
  expect(byHand.size).toBe(everyPhase.length * whoAsks.length * handed.length)
  expect(new Set(byHand.values())).toEqual(new Set(['ok', 'phase', 'turn', 'enough']))
  expect(new Set(nameless.values())).toEqual(new Set(['ok', 'phase', 'turn', 'enough']))
})

/** Written by hand: should the tables change by mistake, these say so. */
const asked = 'issue experience annotation'
const telling: readonly (readonly [string, Outcome])[] = [
  [`card issue by participant in named, ${asked}, by everyone, at most 3`, 'ok'],
  [`note experience by coordinator in named, ${asked}, by everyone, at most 3`, 'ok'],
  [`annotation by expert in named, ${asked}, by everyone, at most 3`, 'ok'],
  [`annotation by participant in named, ${asked}, by everyone, at most 3`, 'role'],
  [`card issue by participant in named, ${asked}, by everyone, at most 0`, 'enough'],
  [`card issue by coordinator in named, ${asked}, by nobody, at most 3`, 'turn'],
  ['card issue by participant in named, tryout norm, by everyone, at most 3', 'phase'],
  ['card issue by coordinator in named, tryout norm, by everyone, at most 3', 'phase'],
  [`card issue by participant in private-then-together, ${asked}, by everyone, at most 3`, 'silent'],
  [`annotation by expert in private-then-together, ${asked}, by everyone, at most 3`, 'ok'],
  [`card issue by expert in anonymous, ${asked}, by everyone, at most 3`, 'silent'],
  [`card issue by expert in named-or-anonymous, ${asked}, by everyone, at most 3`, 'ok'],
  [`note experience by participant in none, ${asked}, by everyone, at most 3`, 'silent'],
  [`annotation by expert in none, ${asked}, by everyone, at most 3`, 'silent'],
  ['question to an expert by participant in named, tryout norm, by nobody, at most 0', 'ok'],
  ['question to an expert by participant in named-or-anonymous, tryout norm, by nobody, at most 0', 'ok'],
  [`question to an expert by participant in private-then-together, ${asked}, by everyone, at most 3`, 'silent'],
  [`question to an expert by participant in anonymous, ${asked}, by everyone, at most 3`, 'silent'],
  ['card issue by participant in named, free, by everyone, at most any', 'ok'],
  ['card harvest by participant in named, free, by everyone, at most any', 'ok'],
  ['card issue by participant in named, issue, by bringer, at most any', 'turn'],
  ['card issue by bringer in named, issue, by bringer, at most any', 'ok'],
  ['card issue by bringer in named, issue, by others, at most any', 'turn'],
  ['card issue by coordinator in named, issue, by others, at most any', 'ok'],
  ['card issue by host in named, issue, by host, at most any', 'ok'],
  ['card issue by researcher in named, issue, by researcher, at most any', 'ok'],
  ['card issue by participant in named, issue, by researcher, at most any', 'turn'],
  ['card issue by expert in named, issue, by expert, at most any', 'ok'],
  ['card issue by coordinator in named, issue, by coordinator, at most any', 'ok'],
  ['card issue by observer in named, issue, by everyone, at most any', 'role'],
  ['card issue by beamer in named, issue, by everyone, at most any', 'role'],
  [`card issue by expert in named, ${asked}, by everyone, at most any, said to be of f1`, 'phase'],
  [`card issue by expert in named, ${asked}, by everyone, at most any, said to be of null`, 'phase'],
  ['card issue by expert in named, free, by everyone, at most any, said to be of null', 'ok'],
  ['card issue by expert in named, free, by everyone, at most any, said to be of f1', 'phase'],
]

test.each(telling)('[P20] %s: %s', (name, outcome) => {
  const found = cells.filter((cell) => nameOf(cell) === name)
  expect(found).not.toEqual([])
  for (const cell of found) expect(outcomes.get(cell)).toBe(outcome)
})

const tellingByHand: readonly (readonly [string, Outcome])[] = [
  [`card issue by participant in private-then-together, ${asked}, by everyone, at most 3`, 'ok'],
  [`note experience by expert in private-then-together, ${asked}, by everyone, at most 3`, 'ok'],
  [`card issue by participant in private-then-together, ${asked}, by everyone, at most 0`, 'enough'],
  [`card issue by participant in private-then-together, ${asked}, by nobody, at most 3`, 'turn'],
  ['card issue by participant in private-then-together, tryout norm, by everyone, at most 3', 'phase'],
  [`card issue by participant in named, ${asked}, by everyone, at most 3`, 'phase'],
  [`card issue by participant in anonymous, ${asked}, by everyone, at most 3`, 'phase'],
]

test.each(tellingByHand)('[P20] handed in, %s: %s', (name, outcome) => {
  expect(byHand.get(name)).toBe(outcome)
})

const tellingNameless: readonly (readonly [string, Outcome])[] = [
  [`a ticket in anonymous, ${asked}, by everyone, at most 3`, 'ok'],
  [`a ticket in named, ${asked}, by everyone, at most 3`, 'phase'],
  [`a ticket in anonymous, ${asked}, by nobody, at most 3`, 'turn'],
  [`a ticket in anonymous, ${asked}, by everyone, at most 0`, 'enough'],
  [`card issue in named-or-anonymous, ${asked}, by everyone, at most 3`, 'ok'],
  ['card issue in anonymous, tryout norm, by everyone, at most 3', 'phase'],
]

test.each(tellingNameless)('[P20] without a name, %s: %s', (name, outcome) => {
  expect(nameless.get(name)).toBe(outcome)
})
