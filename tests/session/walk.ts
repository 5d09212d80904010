/** A whole session, phase after phase: who may brings what is asked, who may not is refused. Throws where it goes wrong. */

import type { Snapshot } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { shapeOf } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import type { Phase, Plan } from '#shared/session/format.ts'
import { phaseOf, turnOf } from '#client/live/turn.ts'
import { until } from '#tests/kit/visitor.ts'
import { annotate, bring, thingFor } from './bring.ts'
import { agree, stateOf, tell, type Person } from './people.ts'

/** Goes through all phases and closes; the board that everybody has in the end. The first of the people leads. */
export async function walkThrough(people: readonly Person[], plan: Plan): Promise<Snapshot> {
  for (const [index, phase] of plan.entries()) {
    if (index > 0) await goOn(people, phase)
    await livePhase(people, phase)
  }
  await tell(leadOf(people), 'setState', { state: 'closed' })
  await until(() => people.every((person) => stateOf(person).session?.state === 'closed'), 'it is closed')
  return agree(people)
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`it was not so: ${what}`)
}

function mustBe(verdict: Verdict, expected: string, what: string): void {
  const said = verdict.ok ? 'ok' : verdict.code
  must(said === expected, `${what}: ${expected} (${said})`)
}

const leadOf = ([lead]: readonly Person[]): Person => {
  if (lead === undefined) throw new Error('nobody leads')
  return lead
}

async function goOn(people: readonly Person[], phase: Phase): Promise<void> {
  await tell(leadOf(people), 'leadPhase', { act: 'next' })
  await until(() => people.every((person) => phaseOf(stateOf(person))?.id === phase.id), `everybody is in ${phase.id}`)
}

async function livePhase(people: readonly Person[], phase: Phase): Promise<void> {
  if (phase.grouping === 'table') await sitAtTables(people)
  if (phase.vote !== null) await vote(people, phase)
  const before = brought(boardNow(leadOf(people)), phase)
  let expected = before
  for (const person of people) expected += await bringAll(person, phase)
  if (phase.visibility === 'private-then-together') {
    // Nothing is seen of it until it is shown.
    await until(() => people.every((person) => stateOf(person).saved), 'everything is saved')
    must(
      people.every((person) => brought(boardNow(person), phase) === before),
      `nothing of ${phase.id} is seen before it is shown`,
    )
    await tell(leadOf(people), 'reveal', { phase: phase.id, how: 'all' })
  }
  if (phase.visibility === 'anonymous' && expected > before)
    await tell(leadOf(people), 'reveal', { phase: phase.id, how: 'all' })
  await until(
    () => people.every((person) => brought(boardNow(person), phase) >= expected),
    `all of ${phase.id} is there`,
  )
  const board = await agree(people)
  must(brought(board, phase) === expected, `all that was brought in ${phase.id} is there, and nothing else`)
  if (phase.visibility === 'anonymous') {
    const named = board.cards.filter((card) => card.phase === phase.id && card.author !== nobodyKnown)
    must(named.length === 0, `nobody is named in ${phase.id}`)
  }
  // A case that was told is the one the room goes on with.
  const told = board.cards.find((card) => card.phase === phase.id && card.kind === 'dilemma')
  if (told !== undefined && (stateOf(leadOf(people)).session?.chosen ?? null) === null && !phase.free) {
    await choose(people, told.id)
  }
}

const boardNow = (person: Person): Pick<Snapshot, 'cards' | 'notes'> => {
  const { cards, notes } = stateOf(person)
  return { cards: Object.values(cards), notes: Object.values(notes).flat() }
}

const brought = ({ cards, notes }: Pick<Snapshot, 'cards' | 'notes'>, phase: Phase): number =>
  [...cards, ...notes].filter((one) => one.phase === phase.id).length

/** Brings as many as this person may, and one too many; gives how many were taken. */
async function bringAll(person: Person, phase: Phase): Promise<number> {
  if (phase.brings.includes('annotation') && person.role === 'expert') {
    const [card] = Object.keys(stateOf(person).cards)
    if (card !== undefined) {
      must(annotate(person, card, 'Uit de praktijk').ok, 'the expert annotates')
      return 1
    }
  }
  const variants = phase.brings.filter((variant) => shapeOf[variant].card ?? shapeOf[variant].note)
  const turn = turnOf(stateOf(person))
  const most = Math.min(phase.most ?? 1, 2)
  let taken = 0
  for (let nth = 0; nth < most; nth += 1) {
    const variant = variants[nth % Math.max(1, variants.length)]
    const thing = variant === undefined ? null : thingFor(person, variant, `${phase.id} van iemand ${newId()}`)
    if (thing === null) continue
    if (!turn.mine) {
      if (turn.ways.includes('board')) mustBe(await bring(person, thing), 'turn', `${person.name} in ${phase.id}`)
      return taken
    }
    mustBe(await bring(person, thing), 'ok', `${person.name} in ${phase.id}`)
    taken += 1
  }
  return taken
}

async function sitAtTables(people: readonly Person[]): Promise<void> {
  const lead = leadOf(people)
  if (Object.keys(stateOf(lead).tables).length > 0) return
  const tables = ['een', 'twee', 'drie'].map((name) => ({ id: newId(), name: `Tafel ${name}` }))
  await tell(lead, 'layTables', { tables, seating: 'mixed' })
  const seen = (person: Person): boolean => Object.keys(stateOf(person).tables).length === tables.length
  await until(() => people.every(seen), 'everybody sees the tables')
  for (const { id } of tables) {
    const host = Object.values(stateOf(lead).people).find((person) => person.table === id)
    if (host === undefined) throw new Error('a table is empty')
    await tell(lead, 'seat', { person: host.id, table: id, host: true })
    await until(
      () => people.every((person) => stateOf(person).people[host.id]?.host !== null),
      'everybody sees the host',
    )
  }
}

async function vote(people: readonly Person[], phase: Phase): Promise<void> {
  const lead = leadOf(people)
  const cards = Object.values(stateOf(lead).cards).filter((card) => card.trashed === null)
  const ballot = newId()
  await tell(lead, 'openBallot', { id: ballot, kind: 'vote' })
  const voters = people.filter(({ role }) => role !== 'observer')
  for (const [nth, voter] of voters.entries()) {
    const card = cards[nth % Math.min(3, cards.length)]
    if (card !== undefined) await tell(voter, 'castDots', { ballot, card: card.id, dots: 1 })
  }
  must((stateOf(lead).ballots[ballot]?.result ?? null) === null, `${phase.id} is blind`)
  await tell(lead, 'closeBallot', { ballot })
  await until(() => people.every((person) => stateOf(person).ballots[ballot]?.closedAt), 'the vote is over')
  const [first] = cards
  if (first !== undefined) await choose(people, first.id)
}

async function choose(people: readonly Person[], card: string): Promise<void> {
  await tell(leadOf(people), 'choose', { cards: [card] })
  await until(() => people.every((person) => stateOf(person).session?.chosen === card), 'everybody sees what is chosen')
}
