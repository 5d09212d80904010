import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { makePhase } from '#tests/kit/make.ts'
import { until } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, type Guest } from './meeting.ts'
import { isSaved, signs } from './played.ts'

let meeting: Meeting
let lead: Guest
let session: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
})
afterEach(() => meeting.end())

const bsn = '111222333'
const closes = () => lead.visitor.ask('setState', { session, state: 'closed' })
const review = () => lead.visitor.ask('getReview', { session })
const itemOf = async (id: string): Promise<ReviewItem> => {
  const found = (await review()).items.find((item) => item.id === id)
  if (found === undefined) throw new Error('the item is not there')
  return found
}
const archives = () => refused(lead.visitor, 'archive', signs({ session }))

interface Deciding {
  readonly goes?: boolean
  readonly recognisable?: 'no' | 'yes' | null
  readonly changed?: 'no' | 'yes' | 'not-needed' | null
  readonly kept?: readonly unknown[]
}

async function decides(id: string, decision: Deciding): Promise<string> {
  const { texts } = await itemOf(id)
  const whole = { goes: true, recognisable: null, changed: null, ...decision }
  const seen = texts.map(({ words }) => words)
  return refused(lead.visitor, 'decide', { session, entity: id, seen, decision: whole })
}

const changes = (entity: string, part: string, before: string, after: string): Promise<string> =>
  refused(lead.visitor, 'changeWords', { session, entity, part, before, after })

test('only what is closed is looked at, and only by who leads', async () => {
  const noor = await meeting.enter('Noor')
  expect(await refused(lead.visitor, 'getReview', { session })).toBe('not-closed')
  expect(await archives()).toBe('not-closed')
  expect(
    await refused(lead.visitor, 'changeWords', { session, entity: 'x', part: 'title', before: '', after: '' }),
  ).toBe('not-closed')
  await closes()
  expect(await refused(noor.visitor, 'getReview', { session })).toBe('not-allowed')
  expect(await refused(noor.visitor, 'archive', signs({ session }))).toBe('not-allowed')
  expect(await review()).toMatchObject({ items: [], open: 0, archive: null })
})

test('what tells a case asks the two questions; what does not goes in without', async () => {
  const noor = await meeting.enter('Noor')
  const issue = await place(noor, 'Wachten op hulp')
  const placed = noor.board.acts.placeCard({ kind: 'dilemma', title: 'Melden of niet', language: 'nl' })
  await until(() => isSaved(noor), 'the dilemma')
  const dilemma = placed.ok ? (placed.id ?? '') : ''
  await closes()
  expect(await review()).toMatchObject({ open: 1, names: { removed: 1, stay: 0 } })
  expect(await itemOf(issue)).toMatchObject({ asksPeople: false, stays: null, decision: null, by: { name: null } })
  expect(await archives()).toBe('not-checked')
  expect(await decides(dilemma, {})).toBe('bad-input')
  expect(await decides(dilemma, { recognisable: 'no' })).toBe('bad-input')
  // Whoever can be recognised stays out, or the words are changed first.
  expect(await decides(dilemma, { recognisable: 'yes', changed: 'yes' })).toBe('bad-input')
  expect(await decides(dilemma, { goes: false, recognisable: 'yes' })).toBe('ok')
  expect((await review()).open).toBe(0)
  expect(await decides(dilemma, { recognisable: 'no', changed: 'not-needed' })).toBe('ok')
  expect(await archives()).toBe('ok')
})

test('[P36] a number of a person never goes in: it has to be taken out first', async () => {
  const noor = await meeting.enter('Noor')
  const card = await place(noor, `Het bsn is ${bsn} en dat mag niet`)
  await closes()
  const { texts } = await itemOf(card)
  const [finding] = texts[0]?.findings ?? []
  expect(finding).toMatchObject({ kind: 'bsn', strength: 'block' })
  const kept = [{ part: 'title', start: finding?.start, end: finding?.end }]
  expect(await decides(card, { kept })).toBe('bad-input')
  expect(await archives()).toBe('not-checked')
  const before = `Het bsn is ${bsn} en dat mag niet`
  expect(await changes(card, 'title', 'iets anders', 'x')).toBe('changed')
  expect(await changes(card, 'title', before, 'Het nummer mag niet')).toBe('ok')
  expect(await changes(card, 'title', before, 'Het nummer mag niet')).toBe('ok')
  expect(await archives()).toBe('ok')
  const { content } = await lead.visitor.ask('getArchive', { session })
  expect(content.cards.map(({ title }) => title)).toEqual(['Het nummer mag niet'])
})

test('what the guard asks about is kept one by one, or changed', async () => {
  const noor = await meeting.enter('Noor')
  const words = 'Bel 06-12345678 of mail naar post@wijkteam.example'
  const card = await place(noor, words)
  await closes()
  const { texts } = await itemOf(card)
  const findings = texts[0]?.findings ?? []
  expect(findings.map(({ kind, strength }) => [kind, strength])).toEqual([
    ['phone', 'ask'],
    ['email', 'ask'],
  ])
  const kept = findings.map(({ start, end }) => ({ part: 'title', start, end }))
  expect(await decides(card, { kept: kept.slice(1) })).toBe('bad-input')
  expect(await decides(card, { kept: kept.map((one) => ({ ...one, part: 'body' })) })).toBe('bad-input')
  expect(await decides(card, { kept })).toBe('ok')
  expect((await review()).open).toBe(0)
  // A decision is about these words and no others.
  expect(await changes(card, 'title', words, `${words} vandaag`)).toBe('ok')
  expect(await itemOf(card)).toMatchObject({ decision: null })
  expect((await review()).open).toBe(1)
})

test('who decides has seen the words as they are', async () => {
  const noor = await meeting.enter('Noor')
  const card = await place(noor, 'Wachten op hulp')
  await closes()
  const decision = { goes: true, recognisable: null, changed: null }
  const asked = { session, entity: card, decision }
  expect(await refused(lead.visitor, 'decide', { ...asked, seen: ['Iets anders'] })).toBe('changed')
  expect(await refused(lead.visitor, 'decide', { ...asked, seen: [] })).toBe('changed')
  expect((await itemOf(card)).decision).toBeNull()
  expect(await refused(lead.visitor, 'decide', { ...asked, seen: ['Wachten op hulp'] })).toBe('ok')
  expect((await itemOf(card)).decision).toMatchObject({ goes: true })
  const back = { ...asked, seen: ['Wachten op hulp'], decision: null }
  expect(await refused(lead.visitor, 'decide', back)).toBe('ok')
  expect((await itemOf(card)).decision).toBeNull()
  expect(await refused(lead.visitor, 'decide', { ...asked, entity: 'niets', seen: [] })).toBe('not-found')
})

test('the name of somebody in the room is asked about, unless they may be named', async () => {
  const noor = await meeting.enter('Noortje Zandbergen')
  const card = await place(noor, 'Wat Noortje Zandbergen zei, klopt')
  await closes()
  const strengths = async () => (await itemOf(card)).texts[0]?.findings.map(({ kind, strength }) => [kind, strength])
  expect(await strengths()).toEqual([['name', 'ask']])
  expect((await review()).names).toEqual({ removed: 1, stay: 0 })
  await noor.visitor.ask('setConsent', { session, named: true, research: true })
  expect(await strengths()).toEqual([['name', 'hint']])
  expect(await review()).toMatchObject({
    names: { removed: 0, stay: 1 },
    consents: { takePart: 2, named: 1, research: 1 },
    open: 0,
  })
  await noor.visitor.ask('setConsent', { session, named: false, research: true })
  expect((await review()).open).toBe(1)
})

test('what is for this room alone, or thrown away, stays out by itself and cannot be let in', async () => {
  const noor = await meeting.enter('Noor')
  const here = await place(noor, `Bsn ${bsn}`)
  const thrown = await place(noor, 'Weg ermee')
  noor.board.acts.confineCard(here, true)
  noor.board.acts.trashCard(thrown)
  await until(() => isSaved(noor), 'kept')
  await closes()
  expect(await itemOf(here)).toMatchObject({ stays: 'here', texts: [{ findings: [] }] })
  expect(await itemOf(thrown)).toMatchObject({ stays: 'withdrawn', texts: [] })
  expect((await review()).open).toBe(0)
  expect(await decides(here, {})).toBe('bad-input')
  expect(await archives()).toBe('ok')
  expect((await lead.visitor.ask('getArchive', { session })).content.cards).toEqual([])
})

test('what hangs under a card that is left out stays out with it', async () => {
  const noor = await meeting.enter('Noor')
  const card = await place(noor, 'Wachten op hulp')
  noor.board.acts.addNote({ card, kind: 'experience', layer: 'room', text: 'Zo ging het' })
  await until(() => isSaved(noor), 'the note')
  await closes()
  expect((await review()).open).toBe(1)
  expect(await decides(card, { goes: false })).toBe('ok')
  const { items, open } = await review()
  expect(open).toBe(0)
  expect(items.map(({ is, stays, decision }) => [is, stays, decision?.goes])).toEqual([
    ['card', null, false],
    ['note', 'left-out', undefined],
  ])
})

test('words are changed in every part that has some, and no part is made up', async () => {
  const noor = await meeting.enter('Noor')
  const placed = noor.board.acts.placeCard({
    kind: 'dilemma',
    title: 'Melden',
    body: 'Lang verhaal',
    options: [{ text: 'Ja', loss: 'Vertrouwen' }],
    chafes: 'Het wringt',
    language: 'nl',
  })
  await until(() => isSaved(noor), 'the dilemma')
  const card = placed.ok ? (placed.id ?? '') : ''
  await closes()
  const { texts } = await itemOf(card)
  expect(texts.map(({ words }) => words)).toEqual(['Melden', 'Lang verhaal', 'Ja', 'Vertrouwen', 'Het wringt'])
  for (const { part, words } of texts) expect(await changes(card, part, words, `${words}!`)).toBe('ok')
  expect((await itemOf(card)).texts.map(({ words }) => words)).toEqual(texts.map(({ words }) => `${words}!`))
  for (const part of ['author', 'kind', 'options', 'nergens.text', 'title.text', '__proto__', 'constructor']) {
    expect(await changes(card, part, '', 'x'), part).toBe('not-found')
  }
  expect(await changes(card, 'title', 'Melden!', 'x'.repeat(1001))).toBe('bad-input')
  expect((await meeting.look()).cards[0]?.author).toBe(noor.id)
})

test('what somebody adds while signing is held to the same', async () => {
  const noor = await meeting.enter('Noortje Zandbergen')
  const card = await place(noor, 'Wachten op hulp')
  await closes()
  const sign = (more: Readonly<Record<string, unknown>>) => refused(lead.visitor, 'archive', signs({ session }, more))
  expect(await sign({ report: `Over ${bsn} (bsn)` })).toBe('bad-input')
  expect(await sign({ report: 'Noortje Zandbergen zei het' })).toBe('bad-input')
  expect(await sign({ insights: ['nergens'] })).toBe('bad-input')
  expect(await sign({ tries: [{ card, until: null }] })).toBe('bad-input')
  expect(await sign({ signed: false })).toBe('bad-input')
  expect((await review()).archive).toBeNull()
  expect(await sign({ insights: [card], report: 'Wij wachten niet.' })).toBe('ok')
})

test('[P36] what the session, its phases and tables are called goes in without what has to be asked about', async () => {
  await meeting.end()
  const phone = '06-12345678'
  const mail = 'noortje@voorbeeld.nl'
  const plan = [makePhase({ id: 'rondje', title: { nl: `Bel ${phone}`, en: `Mail ${mail}` }, free: true })]
  meeting = await Meeting.begin({}, { plan })
  ;({ lead, session } = meeting)
  const ask = lead.visitor.ask.bind(lead.visitor)
  await meeting.enter('Noortje')
  const about = { subject: `De wachtlijst, bel ${phone}`, date: '2026-11-30', start: '13:30', place: '' }
  await ask('changeSession', { session, ...about })
  const tables = [
    { id: 'tafel1', name: 'Tafel van Noortje' },
    { id: 'tafel2', name: 'Tafel 2' },
  ]
  await ask('layTables', { session, tables, seating: 'chance' })
  await closes()
  expect((await review()).about.map(({ what, words, becomes }) => [what, words, becomes])).toEqual([
    ['subject', `De wachtlijst, bel ${phone}`, 'De wachtlijst, bel …'],
    ['phase', `Bel ${phone}`, 'Bel …'],
    ['phase', `Mail ${mail}`, 'Mail …'],
    ['table', 'Tafel van Noortje', ''],
  ])
  expect(await archives()).toBe('ok')
  const { content } = await ask('getArchive', { session })
  expect(content.session.subject).toBe('De wachtlijst, bel …')
  expect(content.format.phases.map(({ title }) => title)).toEqual([{ nl: 'Bel …', en: 'Mail …' }])
  expect(content.tables.map(({ name }) => name)).toEqual(['', 'Tafel 2'])
  for (const format of ['json', 'csv', 'md', 'print']) {
    const file = await (await lead.visitor.fetch(`/export/${session}/${format}`)).text()
    expect(file).not.toMatch(/12345678|noortje@|Noortje/)
  }
  // Nor is it called so anywhere else.
  expect(await ask('getSession', { session })).toMatchObject({ subject: 'De wachtlijst, bel …' })
  expect(JSON.stringify([await ask('home', {}), await ask('searchLibrary', {})])).not.toContain(phone)
  // And there is nothing new that an archive would say.
  expect(await review()).toMatchObject({ archive: { changed: false, elsewhere: false } })
})
