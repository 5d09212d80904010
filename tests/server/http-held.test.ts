import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#server/store/open.ts'
import type { Card, SessionState } from '#shared/board/schema.ts'
import type { HeldThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { Phase } from '#shared/session/format.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

const silent = {
  brings: ['issue', 'dilemma', 'question'],
  visibility: 'private-then-together',
} satisfies Partial<Phase>
const plan = [
  makePhase({ id: 'opening', free: true }),
  makePhase({ id: 'schrijven', ...silent, most: 3 }),
  makePhase({ id: 'advies', ...silent, writers: ['others'] }),
  makePhase({ id: 'gesprek', free: true }),
  makePhase({ id: 'slot', free: true }),
]

let now: number
let meeting: Meeting
let lead: Guest
let session: string
let running: TestServer

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 13, 30)
  meeting = await Meeting.begin({ now: () => now }, { plan })
  ;({ lead, session, server: running } = meeting)
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  await meeting.end()
})

/** What stops first, the last of it first. */
const ends: (() => unknown)[] = []

/** The server stops and starts again; gives people their place there, by the cookies that they have. */
async function restart(meanwhile?: (data: string) => Promise<void>) {
  const server = await running.restart(meanwhile)
  running = server
  ends.unshift(() => server.close())
  return async (who: Guest): Promise<Guest> => {
    const visitor = new Visitor(server.url)
    for (const [name, value] of who.visitor.cookies) visitor.cookies.set(name, value)
    const board = await visitor.open(session)
    ends.unshift(() => board.close())
    await until(() => board.store.getState().line.state === 'live', 'the board')
    return { visitor, board, id: who.id }
  }
}

const next = () => lead.visitor.ask('leadPhase', { session, act: 'next' })
const card = (title: string, more: object = {}) =>
  ({ is: 'card', kind: 'issue', title, language: 'nl', ...more }) as const

const handIn = (who: Guest, id: string, title: string, more: object = {}): Promise<string> =>
  refused(who.visitor, 'handIn', { session, id, phase: 'schrijven', thing: card(title), ...more })
const whereIs = async (who: Guest, id: string, title: string, more: object = {}): Promise<string> => {
  const given = { session, id, phase: 'schrijven', thing: card(title), ...more }
  return (await who.visitor.ask('handIn', given)).where
}
const heldOf = async (who: Guest): Promise<readonly HeldThing[]> =>
  (await who.visitor.ask('listHeld', { session })).held
const titlesOf = async (who: Guest) =>
  (await heldOf(who)).map(({ thing }) => (thing.is === 'card' ? thing.title : thing.text)).toSorted()
const reveal = async (how: 'all' | 'one' = 'all', name = 'schrijven', who = lead) =>
  (await who.visitor.ask('reveal', { session, phase: name, how })).left

const sessionOf = (who: Guest): SessionState => {
  const { session: state } = seen(who)
  if (state === null) throw new Error('the board has no session')
  return state
}
const waits = (who: Guest) => [sessionOf(who).held, sessionOf(who).holders]
const told = (who: Guest, things: number | null, people: number | null) =>
  until(() => waits(who).join() === [things, people].join(), `${things} things of ${people} people`)
const cardsOf = (who: Guest): readonly Card[] => seen(who).cards
const there = (who: Guest, many: number) => until(() => cardsOf(who).length === many, `${many} cards`)

describe('what is handed in', () => {
  test('waits with the server, where only its author is told of it; the board tells how much waits', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    expect(await whereIs(noor, 'noor1', 'Van Noor')).toBe('held')
    expect(await whereIs(noor, 'noor2', 'Nog een')).toBe('held')
    expect(await whereIs(bea, 'bea1', 'Van Bea')).toBe('held')
    await told(lead, 3, 2)
    expect(await titlesOf(noor)).toEqual(['Nog een', 'Van Noor'])
    expect(await titlesOf(bea)).toEqual(['Van Bea'])
    expect(await heldOf(lead)).toEqual([])
    expect(cardsOf(lead)).toEqual([])
  })

  test('can be changed under its id, by its author alone', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    await whereIs(noor, 'noor1', 'Eerst dit')
    await whereIs(noor, 'noor1', 'Toch dat')
    expect(await handIn(bea, 'noor1', 'Van mij')).toBe('bad-input')
    expect(await titlesOf(noor)).toEqual(['Toch dat'])
    await told(lead, 1, 1)
  })

  test('can be taken back, and taking back twice is taking back once', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    await bea.visitor.ask('takeBack', { session, id: 'noor1' })
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
    await noor.visitor.ask('takeBack', { session, id: 'noor1' })
    await noor.visitor.ask('takeBack', { session, id: 'noor1' })
    expect(await heldOf(noor)).toEqual([])
    await told(lead, null, null)
  })

  test('is one thing when the same is sent again, also at the same time', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    const all = await Promise.all([1, 2, 3, 4].map(() => whereIs(noor, 'noor1', 'Eén keer')))
    expect(new Set(all)).toEqual(new Set(['held']))
    expect(await titlesOf(noor)).toEqual(['Eén keer'])
    await told(lead, 1, 1)
  })

  test('is never more than the phase allows, however many are sent at once', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => handIn(noor, `noor${n}`, `Kaart ${n}`)))
    expect(all.toSorted()).toEqual([...Array<string>(5).fill('enough'), 'ok', 'ok', 'ok'])
    const [one] = await heldOf(noor)
    // To change one is not to bring another.
    expect(await handIn(noor, one?.id ?? '', 'Anders')).toBe('ok')
    await noor.visitor.ask('takeBack', { session, id: one?.id ?? '' })
    expect(await handIn(noor, 'later1', 'In plaats daarvan')).toBe('ok')
  })

  test('counts together with what was shown of that phase', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Een')
    await whereIs(noor, 'noor2', 'Twee')
    await reveal()
    expect(await whereIs(noor, 'noor3', 'Drie')).toBe('board')
    expect(await handIn(noor, 'noor4', 'Vier')).toBe('enough')
  })

  test('is of a phase that asks for it, from whoever’s turn it is, and of a kind that belongs', async () => {
    const noor = await meeting.enter('Noor')
    const mine = await place(noor, 'Mijn kwestie')
    // Before it begins a case may come early (`brought-before.test.ts`).
    await lead.visitor.ask('leadPhase', { session, act: 'start' })
    expect(await handIn(noor, 'a1', 'Te vroeg')).toBe('phase')
    expect(await handIn(noor, 'a1', 'Niet stil', { phase: 'opening' })).toBe('phase')
    expect(await handIn(noor, 'a1', 'Bestaat niet', { phase: 'nergens' })).toBe('phase')
    await next()
    expect(await handIn(noor, 'a1', '', { thing: card('Richting', { kind: 'direction' }) })).toBe('phase')
    expect(await handIn(noor, 'a1', '', { thing: card('Vals', { variant: 'tension' }) })).toBe('bad-input')
    const note = { is: 'note', kind: 'question', text: 'Wie?', card: mine }
    expect(await handIn(noor, 'n1', '', { thing: { ...note, card: 'nowhere' } })).toBe('not-found')
    expect(await handIn(noor, 'n1', '', { thing: { ...note, kind: 'argument' } })).toBe('bad-input')
    expect(await handIn(noor, 'n1', '', { thing: note })).toBe('ok')
    await lead.visitor.ask('choose', { session, cards: [mine] })
    await next()
    expect(await handIn(noor, 'a2', 'Ik niet', { phase: 'advies' })).toBe('turn')
    expect(await handIn(lead, 'a3', 'Ik wel', { phase: 'advies' })).toBe('ok')
  })

  test('comes in for the phase before, and for none before that', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await next()
    expect(await whereIs(noor, 'noor1', 'Net te laat')).toBe('held')
    await next()
    expect(await handIn(noor, 'noor2', 'Veel te laat')).toBe('phase')
    // What was said yes to stays so, for whoever did not hear it.
    expect(await whereIs(noor, 'noor1', 'Net te laat')).toBe('held')
  })

  test('is not to be had for who looks on, or may only read', async () => {
    const [kijker, noor] = [await meeting.enter('Kijker', 'observer'), await meeting.enter('Noor')]
    await next()
    await lead.visitor.ask('mute', { session, person: noor.id, muted: true })
    for (const who of [kijker, noor]) expect(await handIn(who, 'a1', 'Stil')).toBe('not-allowed')
  })

  test('stays theirs to see and to take back when they may only read', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Van mij')
    await lead.visitor.ask('mute', { session, person: noor.id, muted: true })
    expect(await titlesOf(noor)).toEqual(['Van mij'])
    expect(await handIn(noor, 'noor1', 'Toch anders')).toBe('not-allowed')
    expect(await refused(noor.visitor, 'takeBack', { session, id: 'noor1' })).toBe('ok')
    expect(await titlesOf(noor)).toEqual([])
    await told(lead, null, null)
  })

  test('is written down for a guest by who writes for them, and counts as the guest’s', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await noor.visitor.ask('addGuest', { session, id: 'gast1', name: 'Mevrouw Jansen' })
    await next()
    expect(await handIn(bea, 'g1', 'Namens', { behalf: 'gast1' })).toBe('not-allowed')
    expect(await handIn(noor, 'g1', 'Namens', { behalf: bea.id })).toBe('not-allowed')
    expect(await handIn(noor, 'g1', 'Namens', { behalf: 'gast1' })).toBe('ok')
    expect(await handIn(lead, 'g2', 'Ook namens', { behalf: 'gast1' })).toBe('ok')
    expect(await handIn(noor, 'g3', 'Nog een', { behalf: 'gast1' })).toBe('ok')
    expect(await handIn(lead, 'g4', 'Te veel', { behalf: 'gast1' })).toBe('enough')
    expect(await handIn(noor, 'n1', 'Van mij')).toBe('ok')
    await told(lead, 4, 2)
    await reveal()
    await there(bea, 4)
    expect(cardsOf(bea).find(({ id }) => id === 'g1')).toMatchObject({ author: noor.id, behalf: 'gast1' })
    expect(cardsOf(bea).find(({ id }) => id === 'n1')).toMatchObject({ author: noor.id, behalf: null })
  })

  test('says in no answer and no line for operators what is in it', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    const words = 'Mevrouw De Vries woont op nummer negen.'
    const { answer } = await noor.visitor.try('handIn', { session, id: 'a', phase: 'schrijven', thing: { is: words } })
    expect(JSON.stringify(answer)).not.toContain(words)
    await whereIs(noor, 'noor1', words)
    expect(meeting.server.log.join('\n')).not.toContain(words)
  })
})

describe('what is shown', () => {
  test('comes all at once, whole, whose it was, also of who is not there', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    const other = await place(noor, 'Een kwestie op het bord')
    await next()
    const options = [
      { text: 'Delen', loss: 'Vertrouwen' },
      { text: 'Zwijgen', loss: 'Tijd' },
    ]
    const dilemma = {
      kind: 'dilemma',
      options,
      body: 'Zo ging het.',
      chafes: 'Allebei waar.',
      linkTo: [other, other, 'weg1'],
    }
    await whereIs(noor, 'noor1', '', { thing: card('Delen of zwijgen?', dilemma) })
    await whereIs(bea, 'bea1', '', { thing: { is: 'note', kind: 'question', text: 'Wie vroeg dat?', card: other } })
    bea.board.close()
    now += 60_000
    expect(await reveal()).toBe(0)
    await there(lead, 2)
    const [shown] = cardsOf(lead).filter(({ id }) => id === 'noor1')
    expect(shown).toMatchObject({
      kind: 'dilemma',
      title: 'Delen of zwijgen?',
      body: 'Zo ging het.',
      chafes: 'Allebei waar.',
      phase: 'schrijven',
      author: noor.id,
      createdAt: now,
    })
    expect(Object.values(shown?.options ?? {}).map(({ text, loss }) => ({ text, loss }))).toEqual(
      expect.arrayContaining(options),
    )
    expect(seen(lead).notes).toMatchObject([{ id: 'bea1', author: bea.id, text: 'Wie vroeg dat?', card: other }])
    expect(seen(lead).links).toMatchObject([{ from: 'noor1', to: other, relation: 'concerns', author: noor.id }])
    expect(waits(lead)).toEqual([null, null])
    expect(await heldOf(noor)).toEqual([])
    // It is hers on the board as well.
    await until(() => noor.board.store.getState().cards['noor1'] !== undefined, 'her own card')
    noor.board.acts.trashCard('noor1')
    await until(() => seen(lead).cards.some(({ trashed }) => trashed !== null), 'in the trash')
  })

  test('stands in an order that is not the one in which it came, all of one moment', async () => {
    const people = await Promise.all(['Noor', 'Bea', 'Cyd', 'Dan'].map((name) => meeting.enter(name)))
    await next()
    const came: string[] = []
    for (const n of [1, 2, 3]) {
      for (const who of people) {
        const id = newId()
        await whereIs(who, id, `${n}`)
        came.push(id)
        now += 1000
      }
    }
    await reveal()
    await there(lead, 12)
    const read = cardsOf(lead)
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }) => id)
    // Once in twelve factorial chance has it so.
    expect([read, read.toReversed()]).not.toContainEqual(came)
    expect(new Set(cardsOf(lead).map(({ createdAt }) => createdAt)).size).toBe(1)
    expect(new Set(cardsOf(lead).map(({ order }) => order)).size).toBe(12)
  })

  test('comes one by one, until none is left', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    for (const n of [1, 2, 3]) await whereIs(noor, `noor${n}`, `${n}`)
    expect(await reveal('one')).toBe(2)
    await there(lead, 1)
    await told(lead, 2, 1)
    expect(sessionOf(lead).shown).toBeNull()
    expect([await reveal('one'), await reveal('one'), await reveal('one')]).toEqual([1, 0, 0])
    await there(lead, 3)
    expect(sessionOf(lead).shown).toBe('schrijven')
  })

  test('[P22] comes once, however many ask for it at once', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    for (const n of [1, 2, 3]) await whereIs(noor, `noor${n}`, `${n}`)
    for (const n of [1, 2]) await whereIs(bea, `bea${n}`, `${n}`)
    await Promise.all([reveal(), reveal('one'), reveal(), whereIs(bea, 'bea3', 'net nog'), reveal('one'), reveal()])
    await reveal()
    await there(lead, 6)
    expect(waits(lead)).toEqual([null, null])
  })

  test('is not for everybody to ask for, nor in a phase in which nothing waits', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    expect(await refused(noor.visitor, 'reveal', { session, phase: 'schrijven', how: 'all' })).toBe('not-allowed')
    expect(await refused(lead.visitor, 'reveal', { session, phase: 'gesprek', how: 'all' })).toBe('phase')
    expect(await refused(lead.visitor, 'reveal', { session, phase: 'nergens', how: 'all' })).toBe('phase')
    // Nothing waits there yet, and nothing is thereby as good as shown.
    expect(await reveal('all', 'advies')).toBe(0)
    expect(sessionOf(lead).shown).toBeNull()
    await told(lead, 1, 1)
    await lead.visitor.ask('handOver', { session, to: noor.id })
    expect(await refused(noor.visitor, 'reveal', { session, phase: 'schrijven', how: 'all' })).toBe('ok')
  })

  test('can be shown later as well, when another phase runs', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    for (const _ of [1, 2, 3]) await next()
    await told(lead, 1, 1)
    expect(await reveal()).toBe(0)
    await there(lead, 1)
    expect(cardsOf(lead)).toMatchObject([{ phase: 'schrijven' }])
  })

  test('cannot be changed, handed in anew or taken back any more; the same once again is fine', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    await reveal()
    expect(await handIn(noor, 'noor1', 'Toch anders')).toBe('over')
    expect(await refused(noor.visitor, 'takeBack', { session, id: 'noor1' })).toBe('over')
    expect(await whereIs(noor, 'noor1', 'Van Noor')).toBe('board')
    await there(lead, 1)
  })

  test('has a place at once for whoever is late, once', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    await reveal()
    for (const _ of [1, 2, 3]) await next()
    expect(await whereIs(bea, 'bea1', 'Te laat, toch erbij')).toBe('board')
    expect(await whereIs(bea, 'bea1', 'Te laat, toch erbij')).toBe('board')
    await there(lead, 2)
    expect(cardsOf(lead).find(({ id }) => id === 'bea1')).toMatchObject({ author: bea.id, phase: 'schrijven' })
    expect(waits(lead)).toEqual([null, null])
  })
})

describe('what stays behind', () => {
  test('is still its author’s when the session is closed, and nobody shows it then', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Een')
    await whereIs(noor, 'noor2', 'Twee')
    await lead.visitor.ask('setState', { session, state: 'closed' })
    expect(await refused(lead.visitor, 'reveal', { session, phase: 'schrijven', how: 'all' })).toBe('closed')
    expect(await handIn(noor, 'noor3', 'Drie')).toBe('closed')
    expect(await titlesOf(noor)).toEqual(['Een', 'Twee'])
    await noor.visitor.ask('takeBack', { session, id: 'noor1' })
    expect(await titlesOf(noor)).toEqual(['Twee'])
  })

  test('goes when a session was closed for thirty days, and not before', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Een')
    await lead.visitor.ask('setState', { session, state: 'closed' })
    const day = 86_400_000
    now += 30 * day
    let back = await restart()
    expect(await titlesOf(await back(noor))).toEqual(['Een'])
    now += 1
    back = await restart()
    const again = await back(noor)
    await told(again, null, null)
    expect(await heldOf(again)).toEqual([])
  })

  test('of somebody who was put out is not shown, nor counted', async () => {
    const [noor, bea] = [await meeting.enter('Noor'), await meeting.enter('Bea')]
    await next()
    await whereIs(noor, 'noor1', 'Van Noor')
    await whereIs(bea, 'bea1', 'Van Bea')
    await lead.visitor.ask('removePerson', { session, person: noor.id })
    await told(lead, 1, 1)
    expect(await reveal()).toBe(0)
    await there(lead, 1)
    expect(cardsOf(lead)).toMatchObject([{ id: 'bea1' }])
  })

  test('of a phase that was taken out of the plan comes along with the next that is shown', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Van een fase die wegviel')
    await next()
    await whereIs(noor, 'noor2', 'Van nu', { phase: 'advies' })
    await lead.visitor.ask('changePlan', { session, plan: plan.filter(({ id }) => id !== 'schrijven') })
    expect(await reveal('all', 'advies')).toBe(0)
    await there(lead, 2)
  })

  test('with a card that is gone waits until that card is back', async () => {
    const noor = await meeting.enter('Noor')
    const mine = await place(noor, 'Mijn kwestie')
    await next()
    await whereIs(noor, 'noor1', '', { thing: { is: 'note', kind: 'question', text: 'Wie?', card: mine } })
    await lead.visitor.ask('hideCard', { session, card: mine })
    expect(await reveal()).toBe(0)
    expect(await titlesOf(noor)).toEqual(['Wie?'])
    await lead.visitor.ask('showCard', { session, card: mine })
    expect(await reveal()).toBe(0)
    await until(() => seen(lead).notes.length === 1, 'the note')
  })

  test('is shown once when the server stopped between showing and forgetting', async () => {
    const noor = await meeting.enter('Noor')
    await next()
    await whereIs(noor, 'noor1', 'Een')
    await whereIs(noor, 'noor2', 'Twee')
    const before = await heldOf(noor)
    await reveal()
    const back = await restart(async (folder) => {
      const store = await openStore(folder)
      for (const held of before) await store.hidden.putHeld({ session, person: noor.id, ...held })
      await store.close()
    })
    const [again, leads] = [await back(noor), await back(lead)]
    expect(await heldOf(again)).toEqual([])
    expect(await refused(again.visitor, 'takeBack', { session, id: 'noor1' })).toBe('over')
    expect(await whereIs(again, 'noor2', 'Twee')).toBe('board')
    expect(await reveal('all', 'schrijven', leads)).toBe(0)
    await there(leads, 2)
    expect(waits(leads)).toEqual([null, null])
    expect(
      cardsOf(leads)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Een', 'Twee'])
  })
})
