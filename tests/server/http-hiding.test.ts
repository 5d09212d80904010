import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { rootOf } from '#shared/board/document.ts'
import { setFields, spliceText } from '#shared/board/edit.ts'
import { writeStep1 } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { unpack } from '#server/room/pack.ts'
import { openStore } from '#server/store/open.ts'
import { madeAt } from '#tests/kit/make.ts'
import { Nobody, issue } from '#tests/kit/nameless.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

const canary = 'kanariekwestie'

let meeting: Meeting
let lead: Guest
let session: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
})
afterEach(() => meeting.end())

const hide = (from: Guest, card: string): Promise<string> => refused(from.visitor, 'hideCard', { session, card })
const show = (from: Guest, card: string): Promise<string> => refused(from.visitor, 'showCard', { session, card })
const hidden = async () => (await lead.visitor.ask('listHidden', { session })).cards

/** A card with a note, a link and a recognition of others, all with the canary in it where words are. */
async function placeWhole(noor: Guest): Promise<string> {
  const card = await place(noor, `Een ${canary}`)
  const other = await place(noor, 'Een andere kwestie')
  noor.board.acts.addNote({ card, kind: 'experience', layer: 'room', text: `Zo ging de ${canary}` })
  noor.board.acts.link(card, other, { relation: 'resembles', forward: true })
  await until(() => seen(lead).notes.length === 1 && seen(lead).links.length === 1, 'the whole card')
  lead.board.acts.recognise(card, true)
  await until(() => [lead, noor].every(({ board }) => board.store.getState().saved), 'kept')
  return card
}

/** All frames that a line receives from now on, and everything a newcomer is sent. */
async function listen(visitor: Visitor): Promise<{ readonly bytes: () => Buffer; readonly close: () => void }> {
  const { id, epoch } = await visitor.ask('getSession', { session })
  const address = `${visitor.url.replace(/^http/, 'ws')}${livePath}${boardAddress(id, epoch)}`
  const socket = new WebSocket(address, { headers: { cookie: visitor.cookie, origin: visitor.url } })
  const frames: Buffer[] = []
  socket.on('message', (data: Buffer) => frames.push(data))
  await new Promise((resolve) => {
    socket.once('open', resolve)
  })
  socket.send(writeStep1(Uint8Array.of(0)))
  await until(() => frames.length > 1, 'the board')
  return { bytes: () => Buffer.concat(frames), close: () => socket.terminate() }
}

describe('a card that is hidden', () => {
  test('[P28] goes from every screen with all that hangs on it, and comes back whole', async () => {
    const noor = await meeting.enter('Noor')
    const card = await placeWhole(noor)
    const before = await meeting.look()
    expect(await hide(lead, card)).toBe('ok')
    await until(() => seen(noor).cards.length === 1, 'the card is gone')
    expect(seen(noor)).toMatchObject({ notes: [], links: [], recognitions: [] })
    expect(await hidden()).toEqual([{ id: card, title: `Een ${canary}`, author: noor.id }])
    expect(await show(lead, card)).toBe('ok')
    const { cards, notes, links, recognitions } = await meeting.look()
    expect({ cards, notes, links, recognitions }).toEqual({
      cards: before.cards,
      notes: before.notes,
      links: before.links,
      recognitions: before.recognitions,
    })
    expect(await hidden()).toEqual([])
  })

  test('is still its bringer’s when it comes back, and nobody else’s', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    const card = await place(noor, 'Van Noor')
    const see = (many: number) => () => [noor, joost].every((one) => seen(one).cards.length === many)
    await until(see(1), 'there')
    expect(await hide(lead, card)).toBe('ok')
    await until(see(0), 'gone')
    expect(await show(lead, card)).toBe('ok')
    await until(see(1), 'back')
    joost.board.doc().transact(() => setFields(joost.board.doc(), 'cards', card, { trashed: madeAt }))
    await until(() => joost.board.store.getState().did?.key === 'refusal.owner', 'refused')
    // What one can do is asked of what the screen shows, which is a frame behind the board.
    await until(() => noor.board.store.getState().cards[card] !== undefined, 'on the screen')
    expect(noor.board.acts.trashCard(card).ok).toBe(true)
    await until(() => noor.board.store.getState().saved && seen(lead).cards[0]?.trashed !== null, 'in the trash')
  })

  test('[P28] stands nowhere in the journal any more, nor in a frame that anybody is sent', async () => {
    const noor = await meeting.enter('Noor')
    const card = await placeWhole(noor)
    const there = await listen(noor.visitor)
    expect(there.bytes().includes(canary)).toBe(true)
    const from = there.bytes().length
    await hide(lead, card)
    const late = await listen(noor.visitor)
    await place(lead, 'Gewoon verder')
    await until(() => [there, late].every(({ bytes }) => bytes().includes('Gewoon verder')), 'the next card')
    expect(there.bytes().subarray(from).includes(canary)).toBe(false)
    expect(late.bytes().includes(canary)).toBe(false)
    for (const { close } of [there, late]) close()
    expect(await journalBytes()).toEqual({ snapshot: true, canary: false })
  })

  test('is not pointed at any more: not by the screen, not by what was chosen', async () => {
    const [card, other] = [await place(lead, 'Een'), await place(lead, 'Twee')]
    await lead.visitor.ask('spotlight', { session, card })
    await lead.visitor.ask('choose', { session, cards: [card, other] })
    await hide(lead, card)
    expect(await meeting.state()).toMatchObject({ spotlight: null, chosen: other })
  })

  test('hidden twice, and by two at once, is hidden once and whole', async () => {
    const ria = await meeting.enter('Ria', 'coordinator')
    const card = await placeWhole(ria)
    expect(await Promise.all([hide(lead, card), hide(ria, card), hide(lead, card)])).toEqual(['ok', 'ok', 'ok'])
    expect(await hide(lead, card)).toBe('ok')
    expect(await show(lead, card)).toBe('ok')
    expect((await meeting.look()).notes).toHaveLength(1)
  })

  test('is never nowhere, whoever hides and shows at once', async () => {
    const ria = await meeting.enter('Ria', 'coordinator')
    const card = await place(ria, 'Heen en weer')
    for (let round = 0; round < 8; round += 1) {
      await Promise.all([hide(lead, card), show(ria, card), hide(ria, card), show(lead, card)])
      const lies = (await meeting.look()).cards.some(({ id }) => id === card)
      expect([lies, (await hidden()).length]).toEqual([true, 0])
    }
  })

  test('takes along what somebody wrote at the very moment', async () => {
    const noor = await meeting.enter('Noor')
    const card = await place(noor, 'Regie')
    const doc = noor.board.doc()
    const asked = hide(lead, card)
    doc.transact(() => spliceText(doc, 'cards', card, ['title'], { at: 5, remove: 0, insert: ' en rust' }))
    expect(await asked).toBe('ok')
    await until(() => noor.board.store.getState().saved, 'judged')
    // Before or after: their page goes on, and is neither refused nor sent off.
    expect(noor.board.store.getState().line.state).toBe('live')
    expect(['Regie', 'Regie en rust']).toContain((await hidden())[0]?.title)
  })

  test('can be written on by who was away without breaking anything; their words do not come on the board', async () => {
    const noor = await meeting.enter('Noor')
    const card = await place(noor, 'Regie')
    await hide(lead, card)
    await until(() => rootOf(noor.board.doc(), 'cards').size === 0, 'gone')
    noor.board.acts.addNote({ card, kind: 'experience', layer: 'room', text: 'Te laat' })
    await until(() => noor.board.store.getState().saved, 'judged')
    await place(noor, 'En verder')
    expect((await meeting.look()).cards.map(({ title }) => title)).toEqual(['En verder'])
  })

  test('is there after a restart, and can be shown then', async () => {
    const card = await placeWhole(lead)
    await hide(lead, card)
    lead.board.close()
    const again = await meeting.server.restart()
    try {
      const { visitor } = lead
      const there = { visitor: Object.assign(Object.create(visitor) as Visitor, { url: again.url }) }
      expect((await there.visitor.ask('listHidden', { session })).cards).toHaveLength(1)
      await there.visitor.ask('showCard', { session, card })
      expect((await there.visitor.ask('listHidden', { session })).cards).toEqual([])
    } finally {
      await again.close()
    }
  })
})

test('nothing takes the place of a hidden card or its notes, so that they come back', async () => {
  const [noor, ...more] = [await meeting.enter('Noor'), await meeting.enter('Bo'), await meeting.enter('Cas')]
  const card = await placeWhole(noor)
  const [note = ''] = seen(noor).notes.map(({ id }) => id)
  expect(await hide(lead, card)).toBe('ok')

  const fields = new URLSearchParams({ card, kind: 'issue', title: 'Eroverheen' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const form = await noor.visitor.fetch(`/s/${session}`, { method: 'POST', headers, body: fields })
  expect(form.status).toBe(409)

  const [free] = (await lead.visitor.ask('getSession', { session })).plan
  if (free === undefined) throw new Error('the session has no plan')
  const ways = ['named-or-anonymous', 'private-then-together'] as const
  await lead.visitor.ask('changePlan', {
    session,
    plan: ways.map((visibility) => ({ ...free, id: visibility, visibility })),
  })
  expect(more).toHaveLength(2)
  const { tickets } = await noor.visitor.ask('takeTickets', { session, phase: ways[0] })
  for (const [nth, id] of [card, note].entries()) {
    const kept = { id, secret: 'geheim' }
    const answer = await new Nobody(meeting.server.url).tryBring(tickets[nth] ?? '', issue('Eroverheen'), kept)
    expect(answer).toMatchObject({ answer: { code: 'bad-input' } })
  }
  await lead.visitor.ask('leadPhase', { session, act: 'next' })
  for (const id of [card, note]) {
    expect(await refused(noor.visitor, 'handIn', { session, id, phase: ways[1], thing: issue('Eroverheen') })).toBe(
      'over',
    )
  }

  expect(await show(lead, card)).toBe('ok')
  const board = await meeting.look()
  expect(board.cards.find(({ id }) => id === card)?.title).toBe(`Een ${canary}`)
  expect(board.notes.map(({ id, text }) => [id, text])).toEqual([[note, `Zo ging de ${canary}`]])
})

test('only who coordinates hides, shows and sees what is hidden', async () => {
  const noor = await meeting.enter('Noor')
  const card = await place(noor, 'Van Noor')
  await lead.visitor.ask('handOver', { session, to: noor.id })
  expect(await hide(noor, card)).toBe('not-allowed')
  await hide(lead, card)
  expect(await show(noor, card)).toBe('not-allowed')
  expect(await refused(noor.visitor, 'listHidden', { session })).toBe('not-allowed')
  expect(await hide(lead, 'nowhere1')).toBe('not-found')
  expect(await show(lead, 'nowhere1')).toBe('not-found')
})

/** What the store holds of the board, in a copy: by another process, as closing the file in this one would free it. */
async function journalBytes(): Promise<{ readonly snapshot: boolean; readonly canary: boolean }> {
  const copy = join(mkdtempSync(join(tmpdir(), 'inbreng-')), 'copy')
  execFileSync('cp', ['-r', meeting.server.data, copy])
  const store = await openStore(copy)
  const { snapshot, tail } = await store.journal.read({ board: session, epoch: 1 })
  const kept = await store.hidden.hiddenCards(session)
  await store.close()
  expect(kept[0]?.content).toContain(canary)
  const bytes = Buffer.concat([snapshot === null ? new Uint8Array() : unpack(snapshot), ...tail])
  expect(bytes.includes('Gewoon verder')).toBe(true)
  return { snapshot: snapshot !== null, canary: bytes.includes(canary) }
}
