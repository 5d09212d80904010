import { beforeEach, describe, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'
import { freePhase, type Phase, type Plan } from '#shared/session/format.ts'
import type { Live } from '#client/live/open.ts'
import { Nobody, handClock, issue } from '#tests/kit/nameless.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

const phase = (id: string, more: Partial<Phase> = {}): Phase => ({
  ...freePhase,
  id,
  title: { nl: id, en: id },
  minutes: 10,
  prompt: { nl: '', en: '' },
  brings: ['issue', 'dilemma', 'argument'],
  ...more,
})

const plan: Plan = [
  phase('zonder', { visibility: 'anonymous', free: false, most: 2 }),
  phase('met'),
  phase('beide', { visibility: 'named-or-anonymous' }),
  phase('niets', { visibility: 'anonymous', most: 0, brings: [] }),
]

const session = 'session1'
let server: TestServer
let clock: ReturnType<typeof handClock>
let now: number
let lead: Visitor
let code: string
const boards: Live[] = []

beforeEach(async () => {
  clock = handClock()
  now = Date.UTC(2026, 10, 28, 12)
  server = await startServer({ now: () => now, every: clock.every })
  ;({ lead, code } = await withSession(server, { plan }))
  await look(lead)
  return async () => {
    for (const board of boards.splice(0)) board.close()
    await server.close()
  }
})

/** Comes in and stays: with the board open. */
async function join(...names: string[]): Promise<Visitor[]> {
  const visitors = names.map(() => new Visitor(server.url))
  for (const [at, visitor] of visitors.entries()) {
    await visitor.ask('join', { code, name: names[at] ?? '' })
    await look(visitor)
  }
  return visitors
}

async function look(visitor: Visitor): Promise<Live> {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => board.store.getState().line.state === 'live', 'the board is there')
  return board
}

const cardsOn = (board: Live): readonly Card[] => snapshotOf(board.doc()).cards
const titlesOn = (board: Live): string[] =>
  cardsOn(board)
    .map(({ title }) => title)
    .toSorted()

const ticketsFor = async (visitor: Visitor, asked = 'zonder'): Promise<readonly string[]> =>
  (await visitor.ask('takeTickets', { session, phase: asked })).tickets

const oneTicket = async (visitor: Visitor): Promise<string> => (await ticketsFor(visitor))[0] ?? ''

const next = () => lead.ask('leadPhase', { session, act: 'next' })
const nobody = (): Nobody => new Nobody(server.url)

/** What one asks before and after: that something does not come, when nothing tells when it would have. */
async function settled(board: Live): Promise<void> {
  const mark = newId()
  await lead.ask('addGuest', { session, id: mark, name: 'teken' })
  await until(() => board.store.getState().people[mark] !== undefined, 'what came before is there')
}

describe('tickets', () => {
  test('somebody gets as many as they may bring, twice over for a device that loses them, and no more', async () => {
    const [anna] = await join('Anna', 'Bea')
    expect(await anna?.ask('takeTickets', { session, phase: 'zonder' })).toMatchObject({
      tickets: [expect.any(String), expect.any(String)],
      possible: 3,
    })
    await anna?.ask('takeTickets', { session, phase: 'zonder' })
    expect(await anna?.try('takeTickets', { session, phase: 'zonder' })).toMatchObject({ answer: { code: 'enough' } })
  })

  test('with fewer than three who could have written it, it cannot go without a name', async () => {
    const [anna] = await join('Anna')
    expect(await anna?.try('takeTickets', { session, phase: 'zonder' })).toEqual({
      status: 409,
      answer: { code: 'few' },
    })
    const { invitation: _, path } = await lead.ask('invite', { session, role: 'observer' })
    await new Visitor(server.url).ask('join', { code: path.split('/').at(-1) ?? '', name: 'Kijker' })
    expect(await anna?.try('takeTickets', { session, phase: 'zonder' })).toMatchObject({ answer: { code: 'few' } })
    await join('Bea')
    expect(await anna?.try('takeTickets', { session, phase: 'zonder' })).toMatchObject({ status: 200 })
  })

  test('who has joined and went away could not have written it, and does not count', async () => {
    const [anna] = await join('Anna', 'Bea', 'Cas')
    const [leading, , , cas] = boards
    const here = (): number => leading?.store.getState().present.length ?? 0
    await until(() => here() === 4, 'all are here')
    expect(await anna?.ask('takeTickets', { session, phase: 'zonder' })).toMatchObject({ possible: 4 })
    cas?.close()
    await until(() => here() === 3, 'one went away')
    expect(await anna?.ask('takeTickets', { session, phase: 'zonder' })).toMatchObject({ possible: 3 })
    boards[2]?.close()
    await until(() => here() === 2, 'another went away')
    expect(await lead.try('takeTickets', { session, phase: 'zonder' })).toMatchObject({ answer: { code: 'few' } })
  })

  test('there are none for a phase that does not run, goes by name, or asks for nothing', async () => {
    const [anna] = await join('Anna', 'Bea')
    const taken = (asked: string) => anna?.try('takeTickets', { session, phase: asked })
    expect(await taken('beide')).toMatchObject({ answer: { code: 'over' } })
    await next()
    expect(await taken('met')).toMatchObject({ answer: { code: 'phase' } })
    await next()
    expect(await taken('beide')).toMatchObject({ status: 200 })
    await next()
    expect(await taken('niets')).toMatchObject({ answer: { code: 'enough' } })
  })
})

describe('the door without a face', () => {
  test('takes what comes without a cookie, gives none, and looks at none that comes along', async () => {
    const [anna, bea] = await join('Anna', 'Bea')
    const someone = nobody()
    await someone.bring(await oneTicket(lead), issue('een'))
    expect(someone.cookies.size).toBe(0)
    const bring = {
      ticket: await oneTicket(anna as Visitor),
      secretHash: 'a'.repeat(64),
      id: newId(),
      thing: issue('b'),
    }
    const response = await bea?.fetch('/api/nameless?lang=en', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bring),
    })
    expect(response?.status).toBe(200)
    expect(response?.headers.getSetCookie()).toEqual([])
  })

  test('lets in no page of another site', async () => {
    await join('Anna', 'Bea')
    const response = await new Visitor(server.url).fetch('/api/nameless', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({
        ticket: await oneTicket(lead),
        secretHash: 'a'.repeat(64),
        id: newId(),
        thing: issue('x'),
      }),
    })
    expect(response.status).toBe(403)
  })

  test('too much from one address has to wait, whoever it is', async () => {
    await join('Anna', 'Bea')
    const someone = nobody()
    const tries = Array.from({ length: 301 }, () =>
      someone.tryBring('made up', issue('x'), { id: newId(), secret: 'geheim' }),
    )
    const answers = await Promise.all(tries)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
    now += 61_000
    await someone.bring(await oneTicket(lead), issue('later'))
  })

  test('nothing of it stands in the lines for operators', async () => {
    const [anna] = await join('Anna', 'Bea')
    const before = server.log.length
    const kept = await nobody().bring(await oneTicket(anna as Visitor), issue('Canary in the log'))
    await nobody().change(session, kept, issue('Canary again'))
    await nobody().tryBring('made up', issue('Canary'), { id: newId(), secret: 'geheim' })
    expect(server.log.slice(before)).toEqual([])
  })
})

describe('what is brought without a name', () => {
  test('comes onto the board in one go, once three have come, as nobody’s', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const titles = ['een', 'twee', 'drie']
    const tickets: string[] = []
    for (const visitor of people) tickets.push(await oneTicket(visitor))
    await nobody().bring(tickets[0] ?? '', issue('een'))
    await nobody().bring(tickets[1] ?? '', issue('twee'))
    clock.tick()
    await settled(board)
    expect(cardsOn(board)).toEqual([])
    now += 1000
    await nobody().bring(tickets[2] ?? '', issue('drie'))
    now += 5000
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
    expect(titlesOn(board)).toEqual(titles.toSorted())
    for (const card of cardsOn(board)) {
      const { author, perspective, createdAt, phase: brought, behalf, table, language } = card
      expect({ author, perspective, createdAt, brought, behalf, table, language }).toEqual({
        author: nobodyKnown,
        perspective: null,
        createdAt: now,
        brought: 'zonder',
        behalf: null,
        table: null,
        language: 'nl',
      })
    }
  })

  test('a ticket is good for one thing, and sending it again is the same thing', async () => {
    const [anna] = await join('Anna', 'Bea')
    const ticket = await oneTicket(anna as Visitor)
    const kept = { id: newId(), secret: 'geheim' }
    const both = await Promise.all([
      nobody().tryBring(ticket, issue('een'), kept),
      nobody().tryBring(ticket, issue('een'), kept),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const other = await nobody().tryBring(ticket, issue('twee'), { id: newId(), secret: 'geheim' })
    expect(other).toEqual({ status: 410, answer: { code: 'used' } })
    await nobody().bring(await oneTicket(lead), issue('drie'))
    await nobody().bring(await oneTicket(lead), issue('vier'))
    const board = await look(lead)
    clock.tick()
    await until(() => cardsOn(board).length > 0, 'the batch is there')
    expect(titlesOn(board)).toEqual(['drie', 'een', 'vier'])
  })

  test('is judged by the phase of its ticket: what that does not ask for is refused, and the ticket stays', async () => {
    await join('Anna', 'Bea')
    const ticket = await oneTicket(lead)
    const kept = { id: newId(), secret: 'geheim' }
    const direction = { is: 'card', kind: 'direction', title: 'Doen', language: 'nl' } as const
    expect(await nobody().tryBring(ticket, direction, kept)).toMatchObject({ answer: { code: 'phase' } })
    expect(await nobody().tryBring(ticket, issue('  '), kept)).toMatchObject({ answer: { code: 'bad-input' } })
    await nobody().bring(ticket, issue('een'))
  })

  test('the last word at the bell is not lost; ten seconds later the phase is over', async () => {
    await join('Anna', 'Bea')
    const [first = '', second = ''] = await ticketsFor(lead)
    await next()
    now += 9000
    await nobody().bring(first, issue('een'))
    now += 2000
    const late = await nobody().tryBring(second, issue('twee'), { id: newId(), secret: 'geheim' })
    expect(late).toMatchObject({ answer: { code: 'over' } })
  })

  test('never takes the place of what is there under its id', async () => {
    const [anna, bea, cas] = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    await next()
    await next()
    await until(() => board.store.getState().session?.phase === 2, 'the phase is there')
    const placed = board.acts.placeCard({ kind: 'issue', title: 'Van de kartrekker', language: 'nl' })
    const id = placed.id ?? ''
    await until(() => board.store.getState().saved, 'it is kept')
    const [ticket = ''] = await ticketsFor(anna as Visitor, 'beide')
    const taken = await nobody().tryBring(ticket, issue('Over je heen'), { id, secret: 'geheim' })
    expect(taken).toEqual({ status: 400, answer: { code: 'bad-input' } })
    for (const visitor of [anna, bea, cas]) {
      await nobody().bring((await ticketsFor(visitor as Visitor, 'beide'))[0] ?? '', issue('nieuw'))
    }
    clock.tick()
    await until(() => cardsOn(board).length === 4, 'the batch is there')
    expect(cardsOn(board).find((card) => card.id === id)).toMatchObject({ title: 'Van de kartrekker' })
  })

  test('goes onto the board when the phase is left, if that is three; one or two never go alone', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const tickets: string[] = []
    for (const visitor of people) tickets.push(await oneTicket(visitor))
    await nobody().bring(tickets[0] ?? '', issue('een'))
    await nobody().bring(tickets[1] ?? '', issue('twee'))
    await next()
    await settled(board)
    expect(cardsOn(board)).toEqual([])
    await lead.ask('leadPhase', { session, act: 'back' })
    await nobody().bring(tickets[2] ?? '', issue('drie'))
    await next()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
  })

  test('goes onto the board when who leads says so; of fewer than three only the number is told', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const tickets: string[] = []
    for (const visitor of people) tickets.push(await oneTicket(visitor))
    const reveal = () => lead.ask('reveal', { session, phase: 'zonder', how: 'all' })
    await nobody().bring(tickets[0] ?? '', issue('een'))
    await nobody().bring(tickets[1] ?? '', issue('twee'))
    expect(await reveal()).toEqual({ left: 2 })
    await settled(board)
    expect(cardsOn(board)).toEqual([])
    await nobody().bring(tickets[2] ?? '', issue('drie'))
    expect(await reveal()).toEqual({ left: 0 })
    await until(() => cardsOn(board).length === 3, 'the batch is there')
  })

  test('what waits when the session closes goes along, and nothing comes onto a closed board', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = []
    for (const visitor of people) kept.push(await nobody().bring(await oneTicket(visitor), issue('slot')))
    const [left = ''] = await ticketsFor(lead)
    await lead.ask('setState', { session, state: 'closed' })
    await until(() => cardsOn(board).length === 3, 'the last batch is there')
    expect(await nobody().tryBring(left, issue('te laat'), { id: newId(), secret: 'x' })).toMatchObject({ status: 410 })
    const change = await nobody().change(session, kept[0] ?? { id: '', secret: '' }, issue('te laat'))
    expect(change).toEqual({ status: 409, answer: { code: 'closed' } })
  })

  test('waits on through a restart, and comes onto the board after it', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    for (const visitor of people) await nobody().bring(await oneTicket(visitor), issue('blijft'))
    server = await server.restart()
    const again = new Visitor(server.url)
    for (const [name, value] of lead.cookies) again.cookies.set(name, value)
    const board = await look(again)
    expect(cardsOn(board)).toEqual([])
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
  })
})

describe('with the secret', () => {
  async function three(): Promise<{ board: Live; kept: { id: string; secret: string }[] }> {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = []
    for (const [at, visitor] of people.entries())
      kept.push(await nobody().bring(await oneTicket(visitor), issue(`kaart ${at}`)))
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
    return { board, kept }
  }
  const first = (kept: { id: string; secret: string }[]) => kept[0] ?? { id: '', secret: '' }

  test('one changes one’s words and takes them back, together with what others do', async () => {
    const { board, kept } = await three()
    await nobody().change(session, first(kept), issue('beter gezegd'))
    clock.tick()
    await settled(board)
    expect(titlesOn(board)).toEqual(['kaart 0', 'kaart 1', 'kaart 2'])
    await nobody().change(session, kept[1] ?? first(kept), null)
    await nobody().change(session, kept[2] ?? first(kept), issue('ook anders'))
    clock.tick()
    await until(() => titlesOn(board).includes('ook anders'), 'the next batch is there')
    expect(titlesOn(board)).toEqual(['', 'beter gezegd', 'ook anders'])
    expect(cardsOn(board).filter(({ trashed }) => trashed !== null)).toMatchObject([{ id: kept[1]?.id, title: '' }])
  })

  test('a wrong one opens nothing, and says no more than that nothing is there', async () => {
    const { kept } = await three()
    const wrong = { ...first(kept), secret: 'geraden' }
    expect(await nobody().change(session, wrong, null)).toEqual({ status: 404, answer: { code: 'not-found' } })
    expect(await nobody().change('elsewhere', first(kept), null)).toMatchObject({ status: 404 })
  })

  test('what it is and what it hangs on does not change', async () => {
    const { kept } = await three()
    const note = { is: 'note', card: kept[1]?.id ?? '', kind: 'argument', text: 'Toch niet' } as const
    expect(await nobody().change(session, first(kept), note)).toMatchObject({ answer: { code: 'bad-input' } })
  })

  test('what was taken back before it was shown never comes, and does not come again', async () => {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = []
    for (const visitor of people) kept.push(await nobody().bring(await oneTicket(visitor), issue('blijft')))
    await nobody().change(session, first(kept), null)
    expect(await nobody().change(session, first(kept), null)).toMatchObject({ status: 200 })
    expect(await nobody().change(session, first(kept), issue('toch'))).toMatchObject({ answer: { code: 'over' } })
    clock.tick()
    await settled(board)
    expect(cardsOn(board)).toEqual([])
    await nobody().bring(await oneTicket(lead), issue('blijft'))
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
    expect(cardsOn(board).map(({ id }) => id)).not.toContain(first(kept).id)
  })
})

describe('with the secret, once the session is closed', () => {
  async function closed(...titles: string[]): Promise<{ board: Live; kept: { id: string; secret: string }[] }> {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = []
    for (const [at, visitor] of people.entries())
      kept.push(await nobody().bring(await oneTicket(visitor), issue(titles[at] ?? '')))
    await lead.ask('setState', { session, state: 'closed' })
    await until(() => cardsOn(board).length === 3, 'the last batch is there')
    return { board, kept }
  }

  test('one still takes one’s words back, alone and at once; they can no longer be changed', async () => {
    const { board, kept } = await closed('een', 'twee', 'drie')
    const [mine = { id: '', secret: '' }] = kept
    expect(await nobody().change(session, mine, issue('anders'))).toEqual({ status: 409, answer: { code: 'closed' } })
    expect(await nobody().change(session, mine, null)).toMatchObject({ status: 200 })
    await until(() => !titlesOn(board).includes('een'), 'the words are gone')
    expect(titlesOn(board)).toEqual(['', 'drie', 'twee'])
    expect(cardsOn(board).find(({ id }) => id === mine.id)?.trashed).not.toBeNull()
  })

  test('what still waits can be taken back too, and does not come when it is opened again', async () => {
    const [anna] = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = await nobody().bring(await oneTicket(anna as Visitor), issue('spijt'))
    await lead.ask('setState', { session, state: 'closed' })
    expect(await nobody().change(session, kept, null)).toMatchObject({ status: 200 })
    await lead.ask('setState', { session, state: 'open' })
    for (const visitor of [lead, anna as Visitor])
      await nobody().bring((await ticketsFor(visitor))[0] ?? '', issue('anders'))
    clock.tick()
    await settled(board)
    expect(cardsOn(board)).toEqual([])
  })

  test('for thirty days; then what is on the board stays, and nobody can reach it any more', async () => {
    const { kept } = await closed('een', 'twee', 'drie')
    now += 31 * 86_400_000
    server = await server.restart()
    const again = new Visitor(server.url)
    for (const [name, value] of lead.cookies) again.cookies.set(name, value)
    const board = await look(again)
    const mine = kept[0] ?? { id: '', secret: '' }
    expect(await nobody().change(session, mine, null)).toEqual({ status: 404, answer: { code: 'not-found' } })
    expect(titlesOn(board)).toEqual(['drie', 'een', 'twee'])
  })
})

describe('a card that is nobody’s and hidden', () => {
  const old = ['oude woorden een', 'oude woorden twee', 'oude woorden drie']

  async function hidden(): Promise<{ board: Live; kept: { id: string; secret: string }[] }> {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    const kept = []
    for (const [at, visitor] of people.entries())
      kept.push(await nobody().bring(await oneTicket(visitor), issue(old[at] ?? '')))
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
    for (const { id } of kept.slice(0, 2)) await lead.ask('hideCard', { session, card: id })
    return { board, kept }
  }

  test('is gone for good when it is taken back, and comes back with the words that it was changed to', async () => {
    const { board, kept } = await hidden()
    const [gone = { id: '', secret: '' }, changed = gone, seen = gone] = kept
    await nobody().change(session, gone, null)
    await nobody().change(session, changed, issue('nieuwe woorden'))
    await nobody().change(session, seen, issue('ook nieuw'))
    clock.tick()
    await until(() => titlesOn(board).includes('ook nieuw'), 'the next batch is there')
    // What is hidden changes right after what is seen.
    const hiddenNow = async () => (await lead.ask('listHidden', { session })).cards.map(({ id, title }) => [id, title])
    await expect.poll(hiddenNow, { timeout: 10_000 }).toEqual([[changed.id, 'nieuwe woorden']])
    expect(await lead.try('showCard', { session, card: gone.id })).toMatchObject({ status: 404 })
    await lead.ask('showCard', { session, card: changed.id })
    await until(() => cardsOn(board).length === 2, 'it is back')
    expect(titlesOn(board)).toEqual(['nieuwe woorden', 'ook nieuw'])
  })
})

describe('a card that is nobody’s', () => {
  async function nobodys(): Promise<Card> {
    const people = await join('Anna', 'Bea', 'Cas')
    const board = await look(lead)
    for (const visitor of people) await nobody().bring(await oneTicket(visitor), issue('van niemand'))
    clock.tick()
    await until(() => cardsOn(board).length === 3, 'the batch is there')
    return cardsOn(board)[0] as Card
  }

  test('is shaped by no hand, also not by who leads; who leads can put it in the trash', async () => {
    const { id } = await nobodys()
    const [dora] = await join('Dora')
    for (const visitor of [dora as Visitor, lead]) {
      const board = await look(visitor)
      await until(() => cardsOn(board).length === 3, 'the board is there')
      // Past the screen's own rules, straight into the document.
      board.doc().getMap('cards')
      const title = (
        board.doc().getMap('cards').get(id) as {
          get: (name: string) => { insert: (at: number, words: string) => void }
        }
      ).get('title')
      title.insert(0, 'Zo dan: ')
      await until(() => board.store.getState().did?.key === 'refusal.owner', 'it is refused')
    }
    const board = await look(dora as Visitor)
    await until(() => cardsOn(board).length === 3, 'the board is there')
    expect(board.acts.trashCard(id)).toEqual({ ok: false, code: 'owner' })
    const leading = await look(lead)
    await until(() => cardsOn(leading).length === 3, 'the board is there')
    expect(leading.acts.trashCard(id)).toMatchObject({ ok: true })
    await until(() => cardsOn(board).find((card) => card.id === id)?.trashed !== null, 'it is in the trash')
  })

  test('no person can be who stands for nobody', async () => {
    const answer = await lead.try('addGuest', { session, id: nobodyKnown, name: 'Jan' })
    expect(answer).toMatchObject({ status: 400, answer: { code: 'bad-input', field: 'id' } })
  })
})
