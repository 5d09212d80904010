import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newDocument, readNote, rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import { Remembered } from '#server/memory/remembered.ts'
import { Rooms } from '#server/room/rooms.ts'
import type { Room } from '#server/room/room.ts'
import type { Connection } from '#server/room/connection.ts'
import { newEntrance } from '#server/sign-in/entrance.ts'
import { openStore } from '#server/store/open.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Session, Store } from '#server/store/ports.ts'
import { people } from '#tests/contract/make.ts'
import { handClock } from '#tests/kit/nameless.ts'
import { layBoard, openBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { lookAway, putBack, readHidden, takeAway, writeHidden } from './hidden-card.ts'
import { endNameless, releaseByTheMinute, releaseNameless, withdrawNameless } from './nameless-batch.ts'
import { Tries } from './tries.ts'

const card = (title: string, more: Partial<Extract<WholeThing, { is: 'card' }>> = {}): WholeThing => ({
  is: 'card',
  kind: 'issue',
  variant: null,
  title,
  body: '',
  options: [],
  chafes: '',
  language: 'en',
  linkTo: [],
  theme: null,
  ...more,
})

const note = (on: string, text: string): WholeThing => ({
  is: 'note',
  card: on,
  kind: 'question',
  variant: null,
  text,
  source: null,
})

let store: Store
let desk: Desk
let session: Session
let room: Room
let now: number

beforeEach(async () => {
  store = await openStore(':memory:')
  await people(store)
  now = Date.UTC(2026, 10, 28)
  const { journal, ...kept } = store
  const rooms = new Rooms({ journal, log: () => {}, now: () => now })
  const tries = new Tries(Infinity, () => now)
  const limits = {
    wrongCodes: tries,
    arrivals: tries,
    nameless: tries,
    erasings: tries,
    wrongCalendars: tries,
    codesMade: tries,
    recalls: tries,
    entrance: newEntrance(() => now, null),
  }
  desk = {
    ...kept,
    memory: new Remembered(store.archives),
    rooms,
    now: () => now,
    claim: 'open',
    site: () => null,
    ...limits,
  }
  const monday = await store.catalogue.session('monday')
  if (monday === null) throw new Error('no session')
  session = monday
  await layBoard(desk, session)
  room = await openBoard(desk, session)
})
afterEach(async () => {
  await desk.rooms.close()
  await store.close()
})

/** Brings it, and gives the id under which it waits. */
async function bring(thing: WholeThing, id = newId()): Promise<string> {
  const ticket = newId()
  await store.hidden.addTickets('monday', 'close', ticket, [ticket], 1)
  await store.hidden.spendTicket(ticket, { id, thing, secretHash: `secret of ${id}` })
  return id
}

async function bringThree(...things: WholeThing[]): Promise<string[]> {
  const ids: string[] = []
  for (const thing of [...things, card('nog een'), card('en nog een')]) ids.push(await bring(thing))
  return ids
}

const board = () => room.read(snapshotOf)
const cardOf = (id: string) => board().cards.find((one) => one.id === id)
const release = () => releaseNameless(desk, session)

describe('a batch', () => {
  test('brings dilemmas, links and notes whole, all of them nobody’s, in the language of the session', async () => {
    let other = ''
    await room.write((doc) => {
      const plain = { language: 'nl', author: 'ans', perspective: null, createdAt: now } as const
      other = addCard(doc, { ...plain, kind: 'issue', title: 'Kwestie', order: 'a0' })
    })
    const sides = [
      { text: 'Delen', loss: 'Vertrouwen' },
      { text: 'Zwijgen', loss: 'Tijd' },
    ]
    const dilemma = card('Delen of zwijgen?', { kind: 'dilemma', options: sides, chafes: 'De wet', linkTo: [other] })
    const [id = '', noted = ''] = await bringThree(dilemma, note(other, 'Waarom?'))
    expect(await release()).toBe(0)
    const { links, notes } = board()
    expect(cardOf(id)).toMatchObject({ title: 'Delen of zwijgen?', chafes: 'De wet', language: 'nl', createdAt: now })
    expect(Object.values(cardOf(id)?.options ?? {}).map(({ text, loss }) => ({ text, loss }))).toEqual(
      expect.arrayContaining(sides),
    )
    expect(links).toMatchObject([{ author: nobodyKnown }])
    expect(notes).toMatchObject([{ id: noted, card: other, text: 'Waarom?', author: nobodyKnown, layer: 'room' }])
  })

  test('is one update, under a client id that is nobody’s and that nobody can take', async () => {
    await bringThree(card('een'))
    const told: Uint8Array[] = []
    const before = room.read((doc) => new Set(doc.store.clients.keys()))
    const after = newDocument()
    Y.applyUpdate(after, room.read(Y.encodeStateAsUpdate))
    await release()
    room.read((doc) => told.push(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(after))))
    const fresh = room.read((doc) => [...doc.store.clients.keys()].filter((client) => !before.has(client)))
    expect(fresh).toHaveLength(1)
    const { leases, tail } = await store.journal.read({ board: 'monday', epoch: 1 })
    expect(leases.get(fresh[0] ?? 0)).toBe(nobodyKnown)
    expect(tail).toHaveLength(2)

    // Somebody writes on under that id.
    const theirs = newDocument()
    Y.applyUpdate(theirs, room.read(Y.encodeStateAsUpdate))
    theirs.clientID = fresh[0] ?? 0
    const known = Y.encodeStateVector(theirs)
    theirs.transact(() =>
      addCard(theirs, {
        kind: 'issue',
        title: 'Van mij',
        phase: room.moments()[0]?.phase?.id ?? null,
        order: 'a0',
        language: 'nl',
        author: 'bea',
        perspective: null,
        createdAt: now,
      }),
    )
    const from = { member: { person: 'bea', role: 'participant' } } as Connection
    const verdict = room.receive(Y.encodeStateAsUpdate(theirs, known), from)
    expect(verdict).toMatchObject({ ok: false, code: 'owner', forged: true })
  })

  test('leaves the server’s own client id as it was, also after a restart', async () => {
    const own = room.read((doc) => doc.clientID)
    await bringThree(card('een'))
    await release()
    expect(room.read((doc) => doc.clientID)).toBe(own)
    await desk.rooms.close()
    const rooms = new Rooms({ journal: store.journal, log: () => {}, now: () => now })
    desk = { ...desk, rooms }
    room = await openBoard(desk, session)
    expect(room.read((doc) => doc.clientID)).toBe(own)
  })

  test('that was on the board when the server died is not brought twice', async () => {
    await room.write((doc) => {
      const plain = { language: 'nl', author: 'ans', perspective: null, createdAt: now } as const
      addCard(doc, { ...plain, kind: 'issue', title: 'Kwestie', order: 'a0' }, 'kwestie')
    })
    await bringThree(card('Richting', { kind: 'direction', linkTo: ['kwestie'] }))
    const dying: Hidden = { ...store.hidden, shownNameless: () => Promise.reject(new Error('kill -9')) }
    await expect(releaseNameless({ ...desk, hidden: dying }, session)).rejects.toThrow('kill -9')
    const before = board()
    expect(before.cards).toHaveLength(4)
    now += 60_000
    await release()
    expect(board()).toEqual(before)
    expect(await store.hidden.waitingNameless('monday')).toEqual([])
  })

  test('asked for twice at once is one batch', async () => {
    await bringThree(card('een'))
    expect(await Promise.all([release(), release()])).toEqual([0, 0])
    expect(board().cards).toHaveLength(3)
    const clients = room.read((doc) => doc.store.clients.size)
    await release()
    expect(room.read((doc) => doc.store.clients.size)).toBe(clients)
  })

  test('of one or two waits, and says how many', async () => {
    await bring(card('een'))
    await bring(card('twee'))
    expect(await release()).toBe(2)
    expect(board().cards).toEqual([])
  })

  test('never writes over what somebody placed under the same id meanwhile', async () => {
    const [id = ''] = await bringThree(card('zonder naam'))
    await room.write((doc) => {
      const plain = { language: 'nl', author: 'ans', perspective: null, createdAt: now } as const
      addCard(doc, { ...plain, kind: 'issue', title: 'Van Ans', order: 'a0' }, id)
    })
    await release()
    expect(cardOf(id)).toMatchObject({ title: 'Van Ans', author: 'ans' })
  })

  test('a note whose card has gone is not brought', async () => {
    await bringThree(note('weg', 'Over iets wat weg is'))
    await release()
    expect(board().notes).toEqual([])
    expect(await store.hidden.waitingNameless('monday')).toEqual([])
  })
})

describe('the next batch', () => {
  const others = async (): Promise<void> => {
    for (const title of ['ander', 'en een ander', 'en nog een ander']) await bring(card(title))
  }

  test('replaces words as a whole, and keeps a side where somebody may stand', async () => {
    const dilemma = card('Oud', {
      kind: 'dilemma',
      options: [
        { text: 'A', loss: 'a' },
        { text: 'B', loss: 'b' },
      ],
    })
    const [id = ''] = await bringThree(dilemma)
    await release()
    const before = Object.keys(cardOf(id)?.options ?? {})
    const options = [
      { text: 'A beter', loss: 'a' },
      { text: 'B', loss: 'b beter' },
      { text: 'C', loss: 'c' },
    ]
    await store.hidden.changeNameless('monday', id, card('Nieuw', { kind: 'dilemma', options }))
    await others()
    await release()
    const now_ = cardOf(id)
    expect(now_?.title).toBe('Nieuw')
    const sides = Object.values(now_?.options ?? {}).toSorted((a, b) => (a.order < b.order ? -1 : 1))
    expect(sides.map(({ text, loss }) => ({ text, loss }))).toEqual(options)
    expect(Object.keys(now_?.options ?? {})).toEqual(expect.arrayContaining(before))
  })

  test('takes words away for good: from the document, and from what is on disk', async () => {
    const canary = 'Mevrouw De Vries van nummer negen'
    const dilemma = card(canary, {
      kind: 'dilemma',
      body: canary,
      chafes: canary,
      options: [{ text: canary, loss: canary }],
    })
    const [id = '', noted = ''] = await bringThree(dilemma, note('kwestie', canary))
    await room.write((doc) => {
      const plain = { language: 'nl', author: 'ans', perspective: null, createdAt: now } as const
      addCard(doc, { ...plain, kind: 'issue', title: 'Kwestie', order: 'a0' }, 'kwestie')
    })
    await release()
    await store.hidden.changeNameless('monday', id, null)
    await store.hidden.changeNameless('monday', noted, null)
    await others()
    await release()
    expect(cardOf(id)).toMatchObject({ title: '', body: '', chafes: '', options: {}, trashed: now })
    expect(room.read((doc) => readNote(doc, noted))).toMatchObject({ text: '', trashed: now })
    const bytes = room.read((doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1'))
    expect(bytes).not.toContain(canary)
    const { tail } = await store.journal.read({ board: 'monday', epoch: 1 })
    for (const update of tail) expect(Buffer.from(update).toString('latin1')).not.toContain(canary)
    expect(await store.hidden.nameless('monday', id)).toBeNull()
  })

  test('does not bring back what who leads took off the board', async () => {
    const [id = ''] = await bringThree(card('Verborgen'))
    await release()
    await room.write((doc) => rootOf(doc, 'cards').delete(id))
    await store.hidden.changeNameless('monday', id, card('Toch weer'))
    await others()
    await release()
    expect(cardOf(id)).toBeUndefined()
  })

  /** As who leads does it: kept, and away. */
  async function hide(id: string): Promise<void> {
    const content = room.read((doc) => lookAway(doc, id))
    if (content === null) throw new Error('there is no such card')
    await store.hidden.putHiddenCard('monday', id, writeHidden(content))
    await room.write((doc) => void takeAway(doc, id))
  }
  const hiddenWords = async () => (await store.hidden.hiddenCards('monday')).map(({ content }) => content).join()

  test('changes what is hidden there, so that old words do not come back with the card', async () => {
    const [id = ''] = await bringThree(card('Oude woorden'))
    await release()
    const noted = await bring(note(id, 'Oude noot'))
    await others()
    await release()
    await hide(id)
    await store.hidden.changeNameless('monday', id, card('Nieuwe woorden'))
    await store.hidden.changeNameless('monday', noted, null)
    await others()
    await release()
    expect(await hiddenWords()).not.toContain('Oude')
    const [kept] = await store.hidden.hiddenCards('monday')
    await room.write((doc) => putBack(doc, readHidden(kept?.content ?? '')))
    expect(cardOf(id)).toMatchObject({ title: 'Nieuwe woorden', author: nobodyKnown })
    expect(room.read((doc) => readNote(doc, noted))).toMatchObject({ text: '', trashed: now })
  })

  test('forgets a card that was taken back while it was hidden', async () => {
    const [id = ''] = await bringThree(card('Spijt'))
    await release()
    await hide(id)
    await store.hidden.changeNameless('monday', id, null)
    await others()
    await release()
    expect(await store.hidden.hiddenCards('monday')).toEqual([])
    expect(cardOf(id)).toBeUndefined()
  })

  test('does not bring again what was hidden before a server that died could say that it was shown', async () => {
    const [id = ''] = await bringThree(card('Eens'))
    const dying: Hidden = { ...store.hidden, shownNameless: () => Promise.reject(new Error('kill -9')) }
    await expect(releaseNameless({ ...desk, hidden: dying }, session)).rejects.toThrow('kill -9')
    await hide(id)
    await release()
    expect(cardOf(id)).toBeUndefined()
  })

  test('brings nothing new that only hides among what somebody changes again and again', async () => {
    const mine = await bringThree(card('van mij'))
    await release()
    for (const id of mine) await store.hidden.changeNameless('monday', id, card('weer anders'))
    const theirs = await bring(card('van een ander'))
    expect(await release()).toBe(1)
    expect(board().cards.map(({ title }) => title)).toEqual(['weer anders', 'weer anders', 'weer anders'])
    expect(cardOf(theirs)).toBeUndefined()
  })

  test('brings nothing new that only hides among what a server that died had shown already', async () => {
    await bringThree(card('eens'))
    const dying: Hidden = { ...store.hidden, shownNameless: () => Promise.reject(new Error('kill -9')) }
    await expect(releaseNameless({ ...desk, hidden: dying }, session)).rejects.toThrow('kill -9')
    const alone = await bring(card('alleen'))
    expect(await release()).toBe(1)
    expect(cardOf(alone)).toBeUndefined()
    expect(board().cards).toHaveLength(3)
  })

  test('takes along what is taken back once the session is closed: alone, at once, from the journal too', async () => {
    const canary = 'Mevrouw De Vries van nummer negen'
    const [id = ''] = await bringThree(card(canary))
    await release()
    const fresh = await bring(card('te laat'))
    await room.write((doc) => doc.getMap('session').set('state', 'closed'))
    await store.hidden.changeNameless('monday', id, null)
    await withdrawNameless(desk, session)
    expect(cardOf(id)).toMatchObject({ title: '', trashed: now })
    expect(cardOf(fresh)).toBeUndefined()
    const { tail } = await store.journal.read({ board: 'monday', epoch: 1 })
    for (const update of tail) expect(Buffer.from(update).toString('latin1')).not.toContain(canary)
    expect(await store.hidden.nameless('monday', id)).toBeNull()
    expect((await store.hidden.waitingNameless('monday')).map((one) => one.id)).toEqual([fresh])
  })

  test('that a server did not come to, of a closed session, is taken away by the clock', async () => {
    const [id = ''] = await bringThree(card('spijt'))
    await release()
    await store.catalogue.setSessionState('monday', 'closed', now)
    await room.write((doc) => doc.getMap('session').set('state', 'closed'))
    await store.hidden.changeNameless('monday', id, null)
    const clock = handClock()
    const stop = releaseByTheMinute(desk, () => {}, clock.every)
    clock.tick()
    await stop()
    expect(cardOf(id)).toMatchObject({ title: '', trashed: now })
  })

  test('is the last one when the session closes: what was taken back goes, also alone, and one new thing never comes', async () => {
    const [id = ''] = await bringThree(card('Spijt'))
    await release()
    await store.hidden.changeNameless('monday', id, null)
    const fresh = await bring(card('alleen'))
    await endNameless(desk, session)
    expect(cardOf(id)).toMatchObject({ title: '', trashed: now })
    expect(cardOf(fresh)).toBeUndefined()
  })

  test('leaves the words that somebody changed in no earlier edit', async () => {
    const canary = 'Mevrouw De Vries van nummer negen'
    const [id = ''] = await bringThree(card(canary))
    await release()
    await store.hidden.changeNameless('monday', id, card('Iemand'))
    await others()
    await release()
    const { tail } = await store.journal.read({ board: 'monday', epoch: 1 })
    for (const update of tail) expect(Buffer.from(update).toString('latin1')).not.toContain(canary)
  })

  test('what is taken back in the very moment of a batch goes with the next', async () => {
    const [id = ''] = await bringThree(card('Net te laat'))
    const slow: Hidden = {
      ...store.hidden,
      shownNameless: async (at, shown) => {
        await store.hidden.changeNameless('monday', id, null)
        await store.hidden.shownNameless(at, shown)
      },
    }
    await releaseNameless({ ...desk, hidden: slow }, session)
    expect(cardOf(id)?.title).toBe('Net te laat')
    await others()
    await release()
    expect(cardOf(id)).toMatchObject({ title: '', trashed: now })
  })
})
