/** A week before: two members bring a case on their phone and their laptop; on the day itself it is shown to the room. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { makePhase } from '#tests/kit/make.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, soon } from './kit/wait.ts'

const plan = [
  makePhase({ id: 'welkom', title: { nl: 'Welkom', en: 'Welcome' }, brings: [] }),
  makePhase({
    ...{ id: 'brengen', title: { nl: 'Brengronde', en: 'Bring round' }, brings: ['dilemma', 'issue'] },
    visibility: 'private-then-together',
  }),
  makePhase({ id: 'samen', title: { nl: 'Verkennen', en: 'Explore' }, free: true }),
]
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

let gathering: Gathering
let lead: Visitor
let atelier: string
const session = 'volgende1'
let sanne: Person
let noor: Person
let mei: Person
let beamer: Person
const wrong: string[] = []
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.server.session('Wachten op hulp')
  lead = made.lead
  atelier = made.info.atelier.id
  await lead.ask('createSession', {
    ...{ id: session, atelier, subject: 'Schulden', date: inDays(6), start: '13:30', place: 'De Klink' },
    ...{ language: 'nl', plan },
  })
  await lead.ask('introduceMe', { session, name: 'Sanne', perspective: 'Opbouwwerk' })
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  noor = await gathering.person('Noor', 'phone', {}, await gathering.server.join(made.code, 'Noor', 'Wonen'))
  mei = await gathering.person('Mei-Lin', 'laptop', {}, await gathering.server.join(made.code, 'Mei-Lin', 'Beleid'))
  await lead.ask('setState', { session: made.info.id, state: 'closed' })
  const screen = await lead.ask('invite', { session, role: 'beamer' })
  beamer = await gathering.person('zaal', 'laptop')
  await beamer.goes(screen.path)
  await beamer.page.getByRole('button', { name: 'Dit wordt het grote scherm' }).click()
})
afterAll(() => gathering.end())

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name, exact: true })
const ofCase = (page: Page): Locator => page.getByRole('region', { name: 'Schrijf vast een casus' })

test('the first page asks Noor, and without a code she comes in as she was called last', async () => {
  const { page } = noor
  await noor.goes('/')
  await link(page, 'Over 6 dagen: Schulden. Breng vast iets in.').tap()
  await sees(page.getByRole('heading', { level: 1, name: 'Schulden' }), page.getByText('De Klink'))
  await sees(page.getByText('Jullie kartrekker: Sanne'), page.getByRole('listitem').filter({ hasText: 'Brengronde' }))
  expect(await page.getByLabel('Hoe heet je?').inputValue()).toBe('Noor')
  expect(await page.getByLabel('Vanuit welk perspectief?').inputValue()).toBe('Wonen')
  wrong.push(...(await wrongWith(page, 'coming in', 44)), ...(await wrongWhenNarrow(page, 'coming in', 44)))
  await button(page, 'Kom vast binnen').tap()
  await sees(ofCase(page), page.getByRole('region', { name: 'Zes manieren om in te brengen' }))
})

test('the guard asks, and what she hands in waits; she reads, changes and takes it back', async () => {
  const { page } = noor
  await page.getByRole('radio', { name: 'Kwestie' }).check({ force: true })
  const field = ofCase(page).getByRole('textbox').first()
  await field.fill('Bel mij op 06-12345678')
  await button(page, 'Lever vast in').tap()
  await sees(page.getByRole('group', { name: /naar iemand leiden/ }))
  expect(noor.traffic.carried('06-12345678')).toBe(false)
  await field.fill('De wachtlijst is vol')
  await button(page, 'Lever vast in').tap()
  await sees(page.getByText('Ingeleverd. Je kunt het hieronder nog lezen, wijzigen of terugnemen.'))
  expect(await field.inputValue()).toBe('')
  const mine = page.getByRole('region', { name: /^Jouw ingeleverde kaarten/ })
  await mine.getByRole('button', { name: 'Wijzig: De wachtlijst is vol' }).tap()
  await mine.getByRole('textbox').first().fill('De wachtlijst is al maanden vol')
  await mine.getByRole('button', { name: 'Bewaar' }).tap()
  await sees(mine.getByText('De wachtlijst is al maanden vol'), mine.getByText(/Bij ‘Brengronde’/))
  await field.fill('Toch maar niet')
  await button(page, 'Lever vast in').tap()
  await mine.getByRole('button', { name: 'Neem terug: Toch maar niet' }).tap()
  await expect.poll(() => field.inputValue(), soon).toBe('Toch maar niet')
  const offer = button(page, 'Ik help graag aan een tafel')
  await offer.tap()
  await sees(page.getByText('De kartrekker ziet dat je graag helpt.'))
  expect(await offer.getAttribute('aria-pressed')).toBe('true')
  wrong.push(...(await wrongWith(page, 'the lobby on a phone', 44)), ...(await wrongWhenNarrow(page, 'the lobby', 44)))
})

test('Mei-Lin comes by the page of the atelier, on her laptop, and brings a dilemma', async () => {
  const { page } = mei
  await mei.goes(`/atelier/${atelier}`)
  await sees(page.getByRole('region', { name: 'Zes manieren om in te brengen' }))
  wrong.push(...(await wrongWith(page, 'the atelier', 24)))
  await link(page, 'Breng vast iets in').click()
  await button(page, 'Kom vast binnen').click()
  const form = ofCase(page)
  await form.getByRole('textbox').nth(0).fill('Meer tijd of meer mensen')
  await form.getByRole('textbox', { name: /^Enerzijds/ }).fill('Meer tijd')
  await form.getByRole('textbox', { name: /^Anderzijds/ }).fill('Meer mensen')
  for (const loss of await form.getByRole('textbox', { name: /^Wat verlies je dan/ }).all()) await loss.fill('Rust')
  await button(page, 'Lever vast in').click()
  await sees(page.getByText(/^Ingeleverd\./))
  wrong.push(...(await wrongWith(page, 'the lobby on a laptop', 24)))
  await mei.goes('/')
  await sees(page.getByRole('heading', { name: 'Leerateliers' }))
  await expect.poll(() => link(page, 'Over 6 dagen: Schulden. Breng vast iets in.').count(), soon).toBe(0)
})

test('who leads sees how many there are, never what; nor does the big screen', async () => {
  await sanne.goes(`/s/${session}`)
  await sanne.isLive()
  await sees(sanne.page.getByText('2 casussen klaar, vooraf ingebracht'))
  expect(await button(sanne.page, 'Toon alles').count()).toBe(0)
  await sees(link(sanne.page, 'Breng vast een casus in'))
  await sanne.page.getByRole('button', { name: /aanwezig/ }).click()
  await sees(sanne.page.getByText('helpt graag aan een tafel'))
  await sanne.page.keyboard.press('Escape')
  for (const { page, traffic } of [sanne, beamer]) {
    expect(await page.content()).not.toContain('wachtlijst')
    expect(traffic.carried('wachtlijst')).toBe(false)
    expect(await page.content()).not.toContain('Meer tijd of')
  }
})

test('a phase that is taken out is told to who brought something for it, with their words', async () => {
  const { page } = noor
  const [welcome, bring, talk] = plan
  if (welcome === undefined || bring === undefined || talk === undefined) throw new Error('the plan has three phases')
  await lead.ask('changePlan', { session, plan: [welcome, { ...bring, id: 'inbrengen' }, talk] })
  const mine = page.getByRole('region', { name: /^Jouw ingeleverde kaarten/ })
  await sees(mine.getByText(/is uit de agenda gehaald/), mine.getByText('De wachtlijst is al maanden vol'))
  await mine.getByRole('button', { name: 'Lever in voor ‘Brengronde’' }).tap()
  await expect.poll(() => mine.getByText(/is uit de agenda gehaald/).count(), soon).toBe(0)
  await lead.ask('changePlan', { session, plan })
  await sees(mine.getByText(/is uit de agenda gehaald/))
  await mine.getByRole('button', { name: 'Lever in voor ‘Brengronde’' }).tap()
  await expect.poll(() => mine.getByText(/is uit de agenda gehaald/).count(), soon).toBe(0)
})

test('it begins, and when it is shown all of it comes on the board and on the big screen', async () => {
  await lead.ask('leadPhase', { session, act: 'start' })
  await sees(noor.page.getByText('De bijeenkomst is begonnen. Ga naar het bord om mee te doen.'))
  await link(noor.page, 'Naar het bord').tap()
  await noor.isLive()
  await lead.ask('leadPhase', { session, act: 'next' })
  await button(sanne.page, 'Toon alles').click()
  await expect.poll(() => titlesIn(sanne.page, 'issue'), soon).toEqual(['De wachtlijst is al maanden vol'])
  await expect.poll(() => titlesIn(sanne.page, 'dilemma'), soon).toEqual(['Meer tijd of meer mensen'])
  await sees(beamer.page.getByText('De wachtlijst is al maanden vol').first())
  expect(wrong).toEqual([])
})
