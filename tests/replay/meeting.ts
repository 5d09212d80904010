/**
 * A recorded live conversation, played as a meeting: its people bring its cards in a silent round, see them all at
 * once, vote blind as they did then, and harvest. Real clients, a real server, the real permissions.
 */

import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { readResult } from '#shared/session/results.ts'
import type { Phase, Plan } from '#shared/session/format.ts'
import { phaseOf } from '#client/live/turn.ts'
import type { ServerProcess } from '#tests/kit/process.ts'
import { until } from '#tests/kit/visitor.ts'
import { agree, boardOf, enter, stateOf, tell, type Person } from '#tests/session/people.ts'
import { eventSchema } from './conversation.ts'

const both = (words: string) => ({ nl: words, en: words })
const phase = (id: string, rules: Partial<Phase>): Phase => ({
  id,
  title: both(id),
  minutes: 15,
  prompt: both(''),
  brings: [],
  free: false,
  writers: ['everyone'],
  most: null,
  visibility: 'named',
  grouping: 'plenary',
  vote: null,
  ...rules,
})

/** Nobody in the recording brought more than this, or agreed with more cards than there can be dots. */
const most = 8
const dots = 20

const plan: Plan = [
  phase('brengen', { brings: ['direction'], most, visibility: 'private-then-together', grouping: 'individual' }),
  phase('kiezen', { vote: { dots, several: false } }),
  phase('oogst', { brings: ['learningQuestion', 'tryout'], most: 1 }),
]

export interface Met {
  readonly people: number
  readonly cards: number
  readonly dots: number
  readonly harvest: number
  readonly seconds: number
}

/** Throws unless nothing was seen before its time and everybody ends with the very same board. */
export async function playMeeting(server: ServerProcess, file: string): Promise<Met> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const events = lines.map((line) => v.parse(eventSchema, JSON.parse(line)))
  const { lead: device, info, code } = await server.session('Een gesprek als bijeenkomst', plan)
  const began = Date.now()
  const lead = await enter(device, info.id, 'Lea', 'coordinator')
  const byName = new Map<string, Person>()
  for (const name of new Set(events.map(({ by }) => by))) {
    byName.set(name, await enter(await server.join(code, name), info.id, name, 'participant'))
  }
  const people = [lead, ...byName.values()]
  await until(() => people.every((person) => stateOf(person).line.state === 'live'), 'everybody is live')
  const personOf = (name: string): Person => byName.get(name) ?? lead

  // Everybody at once, as in a silent round.
  const cards = new Map<string, string>()
  await Promise.all(
    events.map(async (event) => {
      if (event.type !== 'card') return
      const id = newId()
      cards.set(event.id, id)
      const thing = { is: 'card', kind: 'direction', title: event.text, language: 'en' } as const
      await tell(personOf(event.by), 'handIn', { id, phase: 'brengen', thing })
    }),
  )
  await until(() => stateOf(lead).session?.held === cards.size, 'who leads sees how many wait')
  for (const person of people) {
    if (boardOf(person).cards.length > 0) throw new Error('something was seen before it was shown')
  }
  await tell(lead, 'reveal', { phase: 'brengen', how: 'all' })
  const shown = await agree(people)
  const texts = events.flatMap((event) => (event.type === 'card' ? [event.text.trim()] : [])).sort()
  if (JSON.stringify(shown.cards.map(({ title }) => title).sort()) !== JSON.stringify(texts)) {
    throw new Error('the cards are not those of the conversation')
  }

  await goOn(lead, people, 'kiezen')
  const ballot = newId()
  await tell(lead, 'openBallot', { id: ballot, kind: 'vote', dots, several: false })
  const given = new Map<string, Map<string, number>>()
  for (const event of events) {
    if (event.type !== 'vote') continue
    const mine = given.get(event.by) ?? new Map<string, number>()
    given.set(event.by, mine.set(event.card, event.value === 1 ? 1 : 0))
  }
  const expected = new Map<string, number>()
  await Promise.all(
    [...given].map(async ([name, mine]) => {
      const spent = [...mine].filter(([, on]) => on === 1).slice(0, dots)
      for (const [card] of spent) {
        const id = cards.get(card) ?? ''
        expected.set(id, (expected.get(id) ?? 0) + 1)
        await tell(personOf(name), 'castDots', { ballot, card: id, dots: 1 })
      }
    }),
  )
  if (people.some((person) => stateOf(person).ballots[ballot]?.result)) throw new Error('the vote was not blind')
  await tell(lead, 'closeBallot', { ballot })
  await until(() => people.every((person) => stateOf(person).ballots[ballot]?.result), 'everybody sees the result')
  const result = readResult(stateOf(lead).ballots[ballot]?.result)
  if (result?.kind !== 'vote') throw new Error('this is no vote')
  const byCard = (dotsOf: Iterable<readonly [string, number]>): string =>
    JSON.stringify([...dotsOf].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (byCard(Object.entries(result.cards)) !== byCard(expected))
    throw new Error('the dots are not those of the conversation')

  await goOn(lead, people, 'oogst')
  const best = [...expected].sort(([, a], [, b]) => b - a).slice(0, 3)
  await tell(lead, 'choose', { cards: best.map(([id]) => id) })
  for (const person of people) {
    const title = `Dit ga ik proberen (${person.name})`
    const placed = person.live.acts.placeCard({ kind: 'direction', variant: 'tryout', title, language: 'nl' })
    if (!placed.ok) throw new Error(`a harvest was refused: ${placed.code}`)
    const again = person.live.acts.placeCard({ kind: 'direction', variant: 'tryout', title, language: 'nl' })
    if (again.ok || again.code !== 'enough') throw new Error('more than one was taken')
  }
  const board = await agree(people)
  const seconds = (Date.now() - began) / 1000
  const late = await enter(await server.join(code, 'laatkomer'), info.id, 'laatkomer', 'participant')
  await until(() => JSON.stringify(snapshotOf(late.live.doc()).cards) === JSON.stringify(board.cards), 'a newcomer')
  for (const { live } of [...people, late]) live.close()
  const harvest = board.cards.filter((card) => card.phase === 'oogst').length
  const sum = [...expected.values()].reduce((all, n) => all + n, 0)
  return { people: byName.size, cards: cards.size, dots: sum, harvest, seconds }
}

async function goOn(lead: Person, people: readonly Person[], to: string): Promise<void> {
  await tell(lead, 'leadPhase', { act: 'next' })
  await until(() => people.every((person) => phaseOf(stateOf(person))?.id === to), `everybody is in ${to}`)
}
