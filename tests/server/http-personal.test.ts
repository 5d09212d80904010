import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import { issue, Nobody, type Thing } from '#tests/kit/nameless.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

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
