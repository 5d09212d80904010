/**
 * Two ateliers live through six meetings each: twenty-five people, some in both, some who come once, one who returns
 * after ten months on another device, one who wants to be forgotten. It is the demo’s own year, over the wire; at its end
 * every promise is held against it.
 */

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { snapshotOf } from '#shared/board/document.ts'
import { announceNext } from '#server/demo/year/coming.ts'
import { liveYear } from '#server/demo/year/living.ts'
import type { Lived } from '#server/demo/year/lived.ts'
import { yearPeople, type Name } from '#server/demo/year/people.ts'
import { tweedeling } from '#server/demo/year/tweedeling.ts'
import { veerkracht } from '#server/demo/year/veerkracht.ts'
import { onItsDay } from '#server/demo/year/weekdays.ts'
import { forgotten, yearAsides, yearOf } from '#server/demo/year/year.ts'
import { bytesIn, standing } from './erasing-ground.ts'
import { totalsIn, type Somebody } from './totals.ts'
import { WirePerson, WireWorld } from './year-on-the-wire.ts'
import { betweenOf, brought, carriedTo, takenIn, thingsOf, toldOf } from './year-reckoned.ts'

const today = Date.UTC(2026, 10, 28, 9)
const dayMs = 86_400_000
const returns = 'rachid'

let world: WireWorld
let lived: Lived
/** What the one who is forgotten was known by. */
let forgottenIds: readonly string[] = []
/** The device that came back, and the one of before. */
let device: WirePerson
let before: WirePerson

const meetings = yearOf.flatMap((atelier) => atelier.meetings)
const cards = meetings.flatMap((meeting) => meeting.cards)
const visitor = (name: Name) => (lived.person(name) as WirePerson).visitor
const leader = () => visitor('hanneke')

beforeAll(async () => {
  world = await WireWorld.begin(today - 400 * dayMs)
  let code = ''
  lived = await liveYear(world, yearOf, today, [
    {
      daysAgo: 330,
      does: async (so) => {
        code = (await so.person(returns).ask('makeReturnCode', {})).code
      },
    },
    {
      daysAgo: 151,
      does: async (so) => {
        const sessions = ['v2', 't1', 't2', 't3'].map((key) => so.session(key))
        const asked = sessions.map((session) => so.person(forgotten).ask('getSession', { session }))
        forgottenIds = (await Promise.all(asked)).map(({ me }) => me.person)
      },
    },
    ...yearAsides,
    {
      daysAgo: 25,
      does: async (so) => {
        before = so.person(returns) as WirePerson
        device = world.newcomer()
        await device.ask('comeBack', { code, sure: true })
        so.people.set(returns, device)
      },
    },
  ])
  for (const atelier of yearOf) await announceNext(lived, atelier)
}, 240_000)
afterAll(() => world.server.close())

describe('[P42] who returns after ten months with six words', () => {
  test('has all of it on another device: what they brought, took and will try', async () => {
    const { sessions } = await device.ask('getMyData', {})
    const first = sessions.find(({ session }) => session.id === lived.session('v1'))
    expect(JSON.stringify(first)).toContain('Nieuwe mensen voelen zich op bezoek')
    const taken = (await device.ask('listTaken', {})).sessions.flatMap((one) => one.taken)
    expect(taken.map(({ words, how }) => [words?.title, how])).toContainEqual([
      'Vraag mensen voor één klus van een uur',
      'try',
    ])
    // Came in as who they were: the report of the last meeting is of them as well.
    const { ateliers } = await device.ask('home', {})
    expect(ateliers.map(({ id }) => id)).toEqual(['veerkracht', 'tweedeling'])
  })

  test('and is one person: the old device says the same', async () => {
    const mine = async (who: WirePerson) => (await who.ask('getBalance', {})).took
    expect(await mine(before)).toEqual(await mine(device))
  })
})

describe('[P33][P37] who asked to be forgotten', () => {
  const words = ['kwetterbalkon', 'sinaasappelschilbriefje', 'kruimelcenten', 'pannenkoekenweek', 'Zeliha']

  test('was there: what is looked for is what was brought', () => {
    const said = JSON.stringify(cards.filter(({ by }) => by === forgotten))
    for (const word of words.slice(0, 4)) expect(said).toContain(word)
    expect(new Set(forgottenIds).size).toBe(4)
  })

  test('is in no byte of the folder', () => {
    const bytes = bytesIn(world.server.data)
    expect(standing(bytes, ['bankje', 'Hanneke'])).toEqual(['bankje', 'Hanneke'])
    expect(standing(bytes, [...words])).toEqual([])
  })

  test('and in no export, and is found by nobody', async () => {
    for (const key of ['v2', 't1', 't2', 't3']) {
      for (const format of ['json', 'csv', 'md', 'docx', 'print']) {
        const response = await leader().fetch(`/export/${lived.session(key)}/${format}`)
        expect(response.status).toBe(200)
        const bytes = Buffer.from(await response.arrayBuffer())
        expect(standing(bytes, [...words, ...forgottenIds]), `${key} ${format}`).toEqual([])
      }
    }
    for (const text of words) expect((await search('hanneke', { words: text })).cards, text).toBe(0)
    expect(world.server.log.join('\n')).not.toContain('Zeliha')
  })
})

describe('[P34][P43] two ateliers', () => {
  const both = ['gerda', 'bilal', 'petra'] as const
  const alone = { veerkracht: ['nadia', 'tom'], tweedeling: ['ilse', 'fleur'] } as const

  test('who is in both sees both', async () => {
    for (const name of both) {
      const { ateliers } = await visitor(name).ask('home', {})
      expect(ateliers.map(({ id }) => id)).toEqual(['veerkracht', 'tweedeling'])
      const { ateliers: found } = await search(name, {})
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['veerkracht', 'tweedeling']))
    }
  })

  test('who is in one sees nothing of the other', async () => {
    for (const [own, names] of Object.entries(alone)) {
      const other = yearOf.find(({ key }) => key !== own)
      const foreign = other?.meetings.at(-1)
      const card = foreign?.cards.at(-1)
      if (other === undefined || foreign === undefined || card === undefined) throw new Error('no other')
      const session = lived.session(foreign.key)
      for (const name of names) {
        const who = visitor(name)
        const asked = { atelier: other.key, session, card: lived.spot(card.key).card }
        for (const command of ['getAtelier', 'listQuestions', 'listTries', 'getAtelierWeave'] as const) {
          expect((await who.try(command, asked)).status, command).toBe(403)
        }
        for (const command of ['getArchive', 'getWeave', 'listFollowUps', 'getTimeline', 'getReport'] as const) {
          expect((await who.try(command, asked)).status, command).toBe(403)
        }
        expect((await who.fetch(`/export/${session}/json`)).status).not.toBe(200)
        const found = await search(name, {})
        expect(found.ateliers.map(({ id }) => id)).toEqual([own])
        expect((await search(name, { words: card.title })).hits.map(({ session: at }) => at)).not.toContain(session)
        const figures = JSON.stringify(await who.ask('countLibrary', {}))
        for (const meeting of other.meetings) expect(figures).not.toContain(lived.session(meeting.key))
      }
    }
  })
})

describe('[P44] what people take', () => {
  test('is told to themselves as they did it', async () => {
    for (const name of ['gerda', 'petra', 'tom'] as const) {
      const { brought: mine, took } = await visitor(name).ask('getBalance', {})
      const taken = meetings.flatMap(takenIn).filter(({ by }) => by === name)
      const many = (way: string): number => taken.filter(({ how }) => how === way).length
      expect(took, name).toEqual({ take: many('take'), try: many('try'), used: many('used') })
      const said = meetings.flatMap((meeting) => thingsOf(meeting, (by) => by === name))
      expect(mine, name).toEqual(brought([...said, ...yearOf.flatMap((atelier) => betweenOf(atelier, name))]))
    }
  })

  test('is no answer’s total of anybody else', async () => {
    const people = await Promise.all((['hanneke', 'lina'] as const).map(somebody))
    expect(Math.min(...people.flatMap(({ totals }) => totals))).toBeGreaterThan(12)
    const told: string[] = []
    for (const who of [visitor('gerda'), visitor('amina'), device.visitor]) {
      for (const atelier of yearOf) {
        for (const command of ['getAtelier', 'listTries', 'listQuestions', 'getAtelierWeave'] as const) {
          told.push(...totalsIn((await who.try(command, { atelier: atelier.key })).answer, people))
        }
        for (const { key } of atelier.meetings) {
          for (const command of ['getWeave', 'listFollowUps', 'getReport'] as const) {
            told.push(...totalsIn((await who.try(command, { session: lived.session(key) })).answer, people))
          }
        }
      }
    }
    expect(told).toEqual([])
  })

  test('makes a picture whose numbers are those of the year', async () => {
    for (const atelier of yearOf) {
      const all = atelier.meetings.map((meeting) => {
        const things = thingsOf(meeting, (by) => by !== forgotten)
        return brought([...things, ...carriedTo(meeting, atelier)])
      })
      for (const [nth, meeting] of atelier.meetings.entries()) {
        const { weave } = await visitor('gerda').ask('getWeave', { session: lived.session(meeting.key) })
        const taken = takenIn(meeting).filter(({ by }) => by !== forgotten)
        const took = { take: toldOf(taken, 'take'), try: toldOf(taken, 'try'), used: toldOf(taken, 'used') }
        expect(weave, meeting.key).toEqual({ brought: all[nth], took })
      }
    }
  })
})

describe('[P45] what came of it', () => {
  test('a learning question goes through the year in its order', async () => {
    const { stops, state } = await visitor('gerda').ask('getTimeline', lived.spot('v1.vraag'))
    expect(state).toBe('answered')
    const days = stops.map(({ day }) => day)
    expect(days).toEqual([...days].sort())
    const at = stops.flatMap(({ is, at: where }) => (where === null ? [] : [[is, where.number] as const]))
    const carried = at.filter(([is]) => is === 'asked' || is === 'carried').map(([, number]) => number)
    expect(carried).toEqual([1, 2, 3])
    expect(stops.map(({ title }) => title)).toContain('Ik gaf de sleutel na acht weken terug, samen met haar')
  })

  test('carried cards know where they are from, and are nobody’s', async () => {
    for (const atelier of yearOf) {
      for (const meeting of atelier.meetings.filter(({ carried = [] }) => carried.length > 0)) {
        const { content } = await visitor('gerda').ask('getArchive', { session: lived.session(meeting.key) })
        const copies = content.cards.filter(({ carriedFrom }) => carriedFrom !== null)
        expect(copies.length, meeting.key).toBe(meeting.carried?.length)
        expect(copies.map(({ by }) => by.name)).toEqual(copies.map(() => null))
      }
    }
    const { content } = await visitor('gerda').ask('getArchive', { session: lived.session('v2') })
    const [copy] = content.cards.filter(({ carriedFrom }) => carriedFrom === lived.spot('v1.vraag').card)
    expect(copy?.title).toBe('Wanneer is overnemen hulp, en wanneer is het schade?')
  })

  test('questions are open, moved, answered and put aside as people said', async () => {
    const { questions } = await visitor('gerda').ask('listQuestions', { atelier: 'veerkracht' })
    const stateOf = (words: string) => questions.find((one) => one.words === words)
    const changes = (words: string) => stateOf(words)?.steps.map(({ change }) => change)
    expect(stateOf('Wanneer is overnemen hulp, en wanneer is het schade?')?.state).toBe('answered')
    expect(changes('Hoe leg je uit dat niet-melden ook vakwerk is?')).toEqual([
      ...['opened', 'carried', 'carried', 'moved', 'moved', 'answered'],
    ])
    expect(changes('Hoe weet je of iemand alleen is, of alleen wil zijn?')).toEqual(['opened', 'carried', 'moved'])
    expect(stateOf('Helpt een buurtapp, of luistert dan alleen wie toch al praat?')?.state).toBe('aside')
    expect(stateOf('Hoe doen kinderen mee zonder dat zij tolk worden?')?.state).toBe('open')
  })

  test('the next meeting begins with the ledger of the last', async () => {
    const session = lived.session('veerkracht.straks')
    await joinNext('nadia', session)
    const back = await visitor('nadia').ask('lookBack', { session })
    expect(back.since).toMatchObject({ session: lived.session('v6'), number: 6 })
    expect(back.opened.map(({ words }) => words)).toContain('Wat laat je achter als je gaat?')
    expect(back.moved.map(({ words }) => words)).toContain('Hoe weet je of iemand alleen is, of alleen wil zijn?')
    expect(back.tries.map(({ title }) => title)).toContain('Noem de dag waarop je meer weet')
    expect(back.came.map(({ words }) => words)).toContain(
      'Ik noemde de twaalfde. Twee mensen schreven het op hun kalender.',
    )
    expect(back.mine.map(({ title }) => title)).toEqual(['Noem de dag waarop je meer weet'])
    // Of the other thing that she wanted to try she told what came.
    const { waits } = await visitor('nadia').ask('home', {})
    expect(waits.flatMap((one) => (one.kind === 'try' ? one.title : []))).toEqual(['Noem de dag waarop je meer weet'])
  })

  test('cases for it wait: their bringers read them, and nobody else', async () => {
    for (const { key, coming } of yearOf) {
      const session = lived.session(`${key}.straks`)
      for (const { by, title } of coming.cases) {
        const { held } = await visitor(by).ask('listHeld', { session })
        expect(held.map(({ thing }) => (thing.is === 'card' ? thing.title : ''))).toEqual([title])
      }
      const board = await lived.person('hanneke').read(session, snapshotOf)
      expect([board.session?.held, board.cards.length]).toEqual([2, coming.carried.length])
      const seen = JSON.stringify([board, await leader().ask('getAtelier', { atelier: key })])
      for (const { title, body } of coming.cases) expect(standing(Buffer.from(seen), [title, body])).toEqual([])
    }
  })

  test('thanks are told to who brought it, from three others up', async () => {
    const { thanks } = await visitor('samira').ask('listTaken', {})
    const sleutel = thanks.find(({ card }) => card === lived.spot('v1.sleutel').card)
    expect(sleutel?.people).toBe(5)
  })
})

describe('the library of a year', () => {
  test('finds words across meetings and ateliers, and narrows', async () => {
    const found = await search('gerda', { words: 'sleutel' })
    const places = new Set(found.hits.map(({ subject }) => subject))
    expect(places.size).toBeGreaterThan(2)
    const dilemmas = await search('gerda', { kind: 'dilemma' })
    const written = cards.filter(({ kind }) => kind === 'dilemma').length
    expect(dilemmas.cards).toBe(written)
    const housing = await search('gerda', { theme: 'Wonen' })
    expect(housing.hits.every(({ theme }) => theme === 'Wonen')).toBe(true)
    expect(housing.cards).toBeGreaterThan(4)
  })

  test('shows figures only of who are five or more', async () => {
    const { balance, sessions } = await visitor('gerda').ask('countLibrary', {})
    expect(sessions).toHaveLength(12)
    const told = balance.filter((row) => row.brought !== null).map(({ perspective }) => perspective)
    expect(new Set(told)).toEqual(new Set(['Opbouwwerk', 'Ervaring', 'Wonen']))
    expect(balance.find(({ perspective }) => perspective === 'Student')?.brought).toBeNull()
  })
})

describe('the archives of a year', () => {
  test('hash to what they say', async () => {
    for (const { key } of meetings) {
      const { content, hash } = await leader().ask('getArchive', { session: lived.session(key) })
      expect(createHash('sha256').update(canonical(content)).digest('hex'), key).toBe(hash)
    }
  })

  test('name only who wanted that', async () => {
    const named: string[] = []
    for (const meeting of meetings) {
      const response = await leader().fetch(`/export/${lived.session(meeting.key)}/json`)
      const words = new Set((await response.text()).match(/\p{L}[\p{L}-]*/gu))
      const others = (Object.keys(yearPeople) as Name[]).filter((name) => !meeting.named.includes(name))
      named.push(...others.filter((name) => words.has(yearPeople[name].name)).map((name) => `${meeting.key} ${name}`))
    }
    expect(named).toEqual([])
  })

  test('[P35] are taken along and brought in again to the letter', async () => {
    await leader().ask('createAtelier', { id: 'elders', title: 'Elders', language: 'nl' })
    const taken = await (await leader().fetch(`/export/${lived.session('v3')}/json`)).text()
    const files = [{ name: 'archief.json', text: taken }]
    const answer = await leader().ask('importSession', { atelier: 'elders', id: 'weerhier1', files })
    expect(answer.wrong).toEqual([])
    expect(await (await leader().fetch('/export/weerhier1/json')).text()).toBe(taken)
  })
})

async function search(name: Name, need: Readonly<Record<string, unknown>>) {
  return visitor(name).ask('searchLibrary', need)
}

async function joinNext(name: Name, session: string): Promise<void> {
  const { code } = await leader().ask('getSession', { session })
  await visitor(name).ask('join', { code: code ?? '', ...yearPeople[name], language: 'nl' })
}

/** How much somebody took in all, and what they are known by. */
async function somebody(name: Name): Promise<Somebody> {
  const mine = meetings.flatMap(takenIn).filter(({ by }) => by === name)
  const came = meetings.filter((meeting) => meeting.came.includes(name))
  const ids = await Promise.all(
    came.map(async ({ key }) => (await visitor(name).ask('getSession', { session: lived.session(key) })).me.person),
  )
  return { known: [...ids, yearPeople[name].name], totals: [mine.length] }
}

test('the year is one of twenty-five people, and long enough to tell of', () => {
  expect(Object.keys(yearPeople)).toHaveLength(25)
  const times = (name: Name): number => meetings.filter(({ came }) => came.includes(name)).length
  expect([times('tom'), times('fleur')]).toEqual([1, 1])
  expect(cards.length).toBeGreaterThan(115)
  expect([veerkracht, tweedeling].map((atelier) => atelier.meetings.length)).toEqual([6, 6])
  // Each of the two meets on its own day of the week, whatever day it is today.
  for (let nth = 0; nth < 7; nth += 1) {
    const now = today + nth * dayMs
    for (const atelier of yearOf) {
      const days = onItsDay(atelier, now).meetings.map(({ daysAgo }) => new Date(now - daysAgo * dayMs).getUTCDay())
      expect(new Set(days)).toEqual(new Set([atelier.weekday]))
    }
  }
})
