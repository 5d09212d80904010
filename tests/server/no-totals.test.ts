/**
 * How much somebody brought or took is told to themselves alone: by no command, to no role, and in no export. Two people
 * have totals that nobody else has, and those are looked for in all that others are answered.
 */

import { afterEach, expect, test } from 'vitest'
import { addresses } from '#shared/commands/addresses.ts'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { snapshotOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { callers, type Caller } from '#shared/policy/commands.ts'
import { takings } from '#shared/years/taking.ts'
import { startServer } from '#tests/kit/server.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { unzip } from '#tests/kit/unzip.ts'
import { ask } from './matrix/callers.ts'
import { Hand } from './matrix/hand.ts'
import { Scene } from './matrix/scene.ts'
import { seen, type Guest } from './meeting.ts'
import { checkAll, playSession, signs } from './played.ts'
import { totalsIn, totalsInWords, type Somebody } from './totals.ts'

let end: () => Promise<void> = async () => {}
afterEach(() => end())

const names = Object.keys(commands) as CommandName[]

/** So many, of several cards and in several ways. */
async function takes(visitor: Visitor, session: string, cards: readonly string[], many: number): Promise<void> {
  const ways = cards.flatMap((card) => takings.map((how) => ({ card, how })))
  expect(ways.length).toBeGreaterThanOrEqual(many)
  for (const { card, how } of ways.slice(0, many)) {
    await visitor.ask('take', { session, card, how, shared: true, named: true })
  }
}

test('what looks for totals finds them, in whatever form they come', () => {
  const people: readonly Somebody[] = [
    { known: ['id1', 'Noor'], totals: [17, 19] },
    { known: ['id2', 'Henk'], totals: [23, 24] },
  ]
  const things = Array.from({ length: 17 }, (_, nth) => ({ card: `k${nth}` }))
  for (const told of [
    { person: 'id1', taken: 17 },
    { by: { id: 'id1' }, took: { take: 19 } },
    { rows: [['Henk', 23]] },
    { id1: 17 },
    { people: [{ name: 'Noor', things }] },
    { totals: [17, 23] },
    'Noor nam 17 dingen mee',
    { words: ['Henk: 24'] },
  ]) {
    expect(totalsIn(told, people), JSON.stringify(told)).not.toEqual([])
  }
  for (const fine of [{ person: 'id1', taken: 23 }, { cards: 17 }, { id: 'id1', at: '2026-11-17' }, 'Noor, Henk']) {
    expect(totalsIn(fine, people), JSON.stringify(fine)).toEqual([])
  }
})

test('[P44] no command tells anybody in any role how much somebody else took', async () => {
  let now = Date.now()
  const server = await startServer({ now: () => now })
  end = () => server.close()
  const scene = await Scene.set(server)
  const { session } = scene
  const hand = await Hand.open(scene.lead, session)
  const cards = snapshotOf(hand.doc).cards.map(({ id }) => id)
  hand.close()
  const counts = { participant: 17, expert: 23 } as const
  const people = new Map<Caller, Somebody>()
  for (const who of ['participant', 'expert'] as const) {
    const visitor = await scene.caller(who)
    await takes(visitor, session, cards, counts[who])
    const { me } = await visitor.ask('getSession', { session })
    people.set(who, { known: [me.person, me.name], totals: [counts[who]] })
    // They are told so themselves: it is there to be found.
    expect((await visitor.ask('listTakenIn', { session })).taken).toHaveLength(counts[who])
  }
  const told: string[] = []
  let answered = 0
  for (const state of ['open', 'closed'] as const) {
    await scene.turn(state)
    for (const name of names) {
      // Letting go would leave nothing to be found, and only oneself is told of oneself.
      if (name === 'forgetMe') continue
      for (const caller of callers) {
        now += 2000
        const visitor = await scene.caller(caller)
        const question = await ask(name, scene, state, caller)
        const { status, answer } = await visitor.try(name, question)
        if (status === 200) answered += 1
        // Called otherwise and as before again: by name they are looked for too.
        if (name === 'introduceMe' && people.has(caller)) {
          await visitor.try(name, { session, name: caller, perspective: '' })
        }
        // Let go of and taken again: their totals are to stay what is looked for.
        if (name === 'untake' && people.has(caller)) {
          const { taken } = await visitor.ask('listTakenIn', { session })
          if (taken.length < (people.get(caller)?.totals[0] ?? 0)) await visitor.try('take', question)
        }
        const others = [...people].filter(([who]) => who !== caller).map(([, one]) => one)
        told.push(...totalsIn(answer, others).map((one) => `${name} ${caller} ${state}: ${one}`))
      }
    }
  }
  expect(told).toEqual([])
  expect(answered).toBeGreaterThan(names.length * 2)
  for (const [who, { totals }] of people) {
    const visitor = await scene.caller(who)
    expect((await visitor.ask('listTakenIn', { session })).taken).toHaveLength(totals[0] ?? 0)
  }
}, 120_000)

const formats = [
  ...['json', 'csv', 'csv/links', 'csv/notes', 'md', 'docx', 'print', 'research.json'],
  ...['signal.md', 'signal.docx', 'signal.print'],
]

test('[P44] nor do two sessions of an atelier, once they are over, nor anything that is taken out of them', async () => {
  const played = await playSession()
  const { meeting, session, people, expert } = played
  end = () => meeting.end()
  const [noor, henk, ...others] = people as [Guest, Guest, ...Guest[]]
  const { visitor: lead } = meeting.lead
  const there = () => seen(noor).cards.filter(({ trashed }) => trashed === null)
  // A card was taken off it, and her board may be on its way to how it is without.
  await until(() => there().length * takings.length > 23, 'the cards')
  const cards = there().map(({ id }) => id)
  await takes(noor.visitor, session, cards, 17)
  await takes(henk.visitor, session, cards, 23)
  const before = await lead.ask('getSession', { session })
  const next = {
    id: 'session2',
    atelier: before.atelier.id,
    subject: 'Verder',
    date: '2027-01-12',
    language: 'nl',
  } as const
  const { code } = await lead.ask('createSession', next)
  const more = await layCard(lead, next.id)
  for (const [{ visitor }, name, many] of [
    [noor, 'Noordelijk', 2],
    [henk, 'Henkelien', 1],
  ] as const) {
    await visitor.ask('join', { code: code ?? '', name })
    await takes(visitor, next.id, [more], many)
  }
  await checkAll(played)
  await lead.ask('archive', { ...signs(played), audience: 'atelier', report: 'We kozen voor meelopen.' })
  const here = async ({ visitor, id }: Guest) => [id, (await visitor.ask('getSession', { session: next.id })).me.person]
  const everybody: readonly Somebody[] = [
    { known: [...(await here(noor)), 'Wolmoedine', 'Noordelijk'], totals: [17, 19] },
    { known: [...(await here(henk)), 'Annechien', 'Henkelien'], totals: [23, 24] },
  ]
  const told: string[] = []
  const exported = new Set<string>()
  const gets = names.filter((name) => addresses[name].method === 'GET')
  for (const visitor of [lead, expert.visitor, ...others.map((one) => one.visitor)]) {
    for (const id of [session, next.id]) {
      const about = { session: id, atelier: before.atelier.id, card: cards[0] ?? '' }
      for (const name of [...gets, 'searchLibrary', 'countLibrary'] as const) {
        const { answer } = await visitor.try(name, { words: '', ...about })
        told.push(...totalsIn(answer, everybody).map((one) => `${name}: ${one}`))
      }
    }
    for (const format of formats) {
      const response = await visitor.fetch(`/export/${session}/${format}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const isWord = format.endsWith('docx') && response.status === 200
      const text = isWord ? [...unzip(Buffer.from(bytes)).values()].join('\n') : new TextDecoder().decode(bytes)
      // A row of a table, a paragraph and an entry of a list are a line each.
      const plain = text.replaceAll(/<\/(?:tr|p|li|h\d|w:tr|w:p)>/g, '\n').replaceAll(/<[^>]*>/g, ' ')
      told.push(...totalsInWords(plain, everybody).map((one) => `${format}: ${one}`))
      if (response.status !== 200) continue
      exported.add(format)
      if (format.endsWith('json')) told.push(...totalsIn(JSON.parse(text), everybody).map((one) => `${format}: ${one}`))
    }
  }
  expect([...exported].sort()).toEqual(formats.filter((format) => !format.startsWith('signal')).sort())
  expect(told).toEqual([])
  // Who it is about is told, and there it is found.
  const [, henkelien] = everybody
  const mine = await henk.visitor.ask('listTaken', {})
  expect(mine.sessions.flatMap(({ taken }) => taken)).toHaveLength(24)
  expect(Object.values((await henk.visitor.ask('getBalance', {})).took).reduce((sum, many) => sum + many)).toBe(24)
  expect(totalsIn({ who: henkelien?.known, took: 24 }, everybody)).not.toEqual([])
}, 60_000)

/** A card of whoever leads, in a session that goes on. */
async function layCard(lead: Visitor, session: string): Promise<string> {
  const hand = await Hand.open(lead, session)
  const usual = { order: 'a0', language: 'nl', author: hand.person, perspective: null, createdAt: Date.now() } as const
  hand.send((doc) => addCard(doc, { ...usual, kind: 'issue', title: 'Verder' }, 'verder1'))
  await hand.catchUp()
  hand.close()
  return 'verder1'
}
