import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import { issue, Nobody, type Thing } from '#tests/kit/nameless.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { archivedBy, bytesIn, standing } from './erasing-ground.ts'

const plan = [
  makePhase({ id: 'stil', brings: ['issue', 'experience'], visibility: 'private-then-together' }),
  makePhase({ id: 'zonder', brings: ['issue'], visibility: 'anonymous', most: 3 }),
  makePhase({ id: 'vrij', free: true }),
]
const session = 'session1'
const number = '123456782'

let server: TestServer
let lead: Visitor
let noor: Visitor
let client: string
beforeEach(async () => {
  client = await mkdtemp(join(tmpdir(), 'inbreng-client-'))
  await mkdir(join(client, 'assets'))
  await writeFile(join(client, 'index.html'), '<html lang="nl"><head></head><body><div id="app"></div></body></html>')
  server = await startServer({ client })
  const made = await withSession(server, { plan })
  ;({ lead } = made)
  noor = new Visitor(server.url)
  await noor.ask('join', { code: made.code, name: 'Noor' })
})
afterEach(async () => {
  await server.close()
  await rm(client, { recursive: true, force: true })
})

const refused = { status: 422, answer: { code: 'personal' } }
const handsIn = (id: string, thing: Thing) => noor.try('handIn', { session, id, phase: 'stil', thing })

test('[P36] a citizen service number is not taken in what is handed in, in whatever field, and nothing of it is kept or logged', async () => {
  const dilemma = { is: 'card', kind: 'issue', title: 'Delen?', language: 'nl' } as const
  for (const thing of [
    issue(`Haar bsn is ${number}`),
    { ...dilemma, body: `Bsn ${number}` },
    { ...dilemma, chafes: `Bsn ${number}` },
    { ...dilemma, options: [{ text: 'Ja', loss: `bsn 123 456 782` }] },
  ])
    expect(await handsIn('noor1', thing)).toEqual(refused)
  expect(await noor.ask('listHeld', { session })).toEqual({ held: [] })
  expect((await handsIn('noor1', issue('Zonder nummer, of bel 06-12345678'))).status).toBe(200)
  expect(await handsIn('noor1', issue(`Toch ${number}`))).toEqual(refused)
  expect((await noor.ask('listHeld', { session })).held).toMatchObject([
    { thing: { title: 'Zonder nummer, of bel 06-12345678' } },
  ])
  expect(server.log.join('\n')).not.toContain(number)
})

test('[P36] nor without a name: the ticket stays good, and what was brought cannot be changed to it', async () => {
  await lead.ask('leadPhase', { session, act: 'next' })
  const boards = []
  const people = [noor, lead]
  for (const name of ['Bea', 'Mei']) {
    const one = new Visitor(server.url)
    await one.ask('join', { code: (await lead.ask('getSession', { session })).code ?? '', name })
    people.push(one)
  }
  for (const one of people) {
    const board = await one.open(session)
    boards.push(board)
    await until(() => board.store.getState().line.state === 'live', 'everybody is here')
  }
  const { tickets } = await noor.ask('takeTickets', { session, phase: 'zonder' })
  const [ticket = ''] = tickets
  const nobody = new Nobody(server.url)
  const kept = { id: 'zonder1', secret: 'geheim' }
  expect(await nobody.tryBring(ticket, issue(`Bsn ${number}`), kept)).toEqual(refused)
  expect((await nobody.tryBring(ticket, issue('Zonder'), kept)).status).toBe(200)
  expect(await nobody.change(session, kept, issue(`Bsn ${number}`))).toEqual(refused)
  expect((await nobody.change(session, kept, issue('Anders'))).status).toBe(200)
  for (const board of boards) board.close()
})

test('[P36] nor by the plain form: the page comes again with the words in the field and why, and placing it after that works', async () => {
  await lead.ask('leadPhase', { session, act: 'next' })
  await lead.ask('leadPhase', { session, act: 'next' })
  const card = 'kaart1'
  const words = `"Haar" bsn is ${number}\n<b>en</b>`
  const answer = await noor.post(`/s/${session}`, { card, kind: 'direction', title: words })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Hier staat een burgerservicenummer.')
  expect(page).toContain(`>\n&quot;Haar&quot; bsn is ${number}\n&lt;b&gt;en&lt;/b&gt;</textarea>`)
  expect(page).toMatch(/value="direction"\s+checked/)
  expect(page).toContain(`name="card" value="${card}"`)
  expect(page).toMatch(/<textarea[^>]*aria-describedby="early-why"/)
  const again = await noor.post(`/s/${session}`, { card, kind: 'direction', title: 'Haar verhaal' })
  expect(again.status).toBe(303)
  const board = await lead.open(session)
  await until(() => board.store.getState().lanes.direction.length > 0, 'the card')
  expect(board.store.getState().cards[card]?.title).toBe('Haar verhaal')
  board.close()
  expect(server.log.join('\n')).not.toContain(number)
})

/** A phase whose title, or question, says it in one of the languages. */
const phaseWith = (more: Readonly<Record<string, unknown>>) => makePhase({ id: 'vrij', free: true, ...more })
const inDutch = { nl: `Het gezin met bsn ${number}`, en: '' }
const inEnglish = { nl: '', en: `The family with BSN ${number}` }
const words = `Overleg over bsn ${number}`

test.each([
  ['createAtelier', { id: 'atelier2', title: words, language: 'nl' }],
  ['createAtelier', { id: 'atelier2', title: 'Buurt', purpose: words, language: 'nl' }],
  ['createSession', { subject: words }],
  ['createSession', { place: words }],
  ['createSession', { perspectives: ['Wonen', words] }],
  ['createSession', { plan: [phaseWith({ title: inDutch })] }],
  ['changeSession', { session, subject: words, date: '2026-12-24', start: '10:00', place: '' }],
  ['changeSession', { session, subject: 'Verder', date: '2026-12-24', start: '10:00', place: words }],
  ['changePlan', { session, plan: [phaseWith({ title: inEnglish })] }],
  ['changePlan', { session, plan: [...plan, phaseWith({ id: 'nog', prompt: inDutch })] }],
  ['saveFormat', { atelier: 'atelier1', id: 'format1', title: words, plan }],
  ['saveFormat', { atelier: 'atelier1', id: 'format1', title: 'Eigen', plan: [phaseWith({ prompt: inEnglish })] }],
  ['layTables', { session, tables: [{ id: 'tafel1', name: `Tafel bsn ${number}` }], seating: 'chance' }],
  ['layTables', { session, tables: [{ id: 'tafel1', name: 'Tafel 1', prompt: words }], seating: 'chance' }],
  ['addGuest', { session, id: 'gast1', name: `Gast bsn ${number}` }],
  ['introduceMe', { session, name: `Sanne ${number}`, perspective: '' }],
  ['introduceMe', { session, name: 'Sanne', perspective: `Bewoner, bsn ${number}` }],
] as const)(
  '[P36] nor in what else somebody fills in: %s %o, and nothing of it is kept or logged',
  async (name, given) => {
    const made = { id: 'session2', atelier: 'atelier1', subject: 'Verder', date: '2026-12-24', language: 'nl' }
    const asked = name === 'createSession' ? { ...made, ...given } : given
    expect(await lead.try(name, asked as never)).toMatchObject(refused)
    expect(standing(bytesIn(server.data), [number])).toEqual([])
    expect(server.log.join('\n')).not.toContain(number)
    // What is as long a number and nobody’s may be said.
    const harmless = JSON.parse(JSON.stringify(asked).replaceAll(number, '123456789')) as never
    expect(await lead.try(name, harmless)).toMatchObject({ status: 200 })
  },
)

test('[P36] nor in the name of who comes in, by whatever door: nobody is in, and it is said what is wrong', async () => {
  const { code } = await lead.ask('getSession', { session })
  const given = { code: code ?? '', name: `Bea bsn ${number}`, perspective: '' }
  const bea = new Visitor(server.url)
  expect(await bea.try('join', given)).toEqual({ status: 422, answer: { code: 'personal', field: 'name' } })
  const answer = await bea.post(`/j/${code}`, given)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Hier staat een burgerservicenummer.')
  expect(page).toMatch(/<input[^>]*name="name"[^>]*aria-invalid="true"/)
  expect(standing(bytesIn(server.data), [number])).toEqual([])
  expect(server.log.join('\n')).not.toContain(number)
  expect((await bea.post(`/j/${code}`, { ...given, name: 'Bea' })).status).toBe(303)
})

test('[P36] nor in the subject of a copy, nor in words that are changed before archiving', async () => {
  const live = await lead.open(session)
  await lead.ask('changePlan', { session, plan: [phaseWith({})] })
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const placed = live.acts.placeCard({ kind: 'issue', title: 'Wie belt', language: 'nl' })
  await until(() => live.store.getState().saved, 'kept')
  live.close()
  await lead.ask('setState', { session, state: 'closed' })
  const change = { session, entity: (placed.ok && placed.id) || '', part: 'title', before: 'Wie belt' } as const
  expect(await lead.try('changeWords', { ...change, after: words })).toMatchObject(refused)
  expect(await lead.try('changeWords', { ...change, after: 'Wie belt wie' })).toMatchObject({ status: 200 })
  await archivedBy(lead, session)
  const copied = { session, id: 'session2', subject: words, date: '2026-12-24' } as const
  expect(await lead.try('copySession', copied)).toMatchObject(refused)
  expect(await lead.try('copySession', { ...copied, subject: 'Verder' })).toMatchObject({ status: 200 })
})
