/** Over months and devices: a code on paper, and a link from whoever leads. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { cardOf } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, opensPart, placesIt } from './kit/phone.ts'
import { sees, until } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let code: string
let session: string
let words: readonly string[]
const none: readonly string[] = []

beforeAll(async () => {
  gathering = await Gathering.begin()
  const { info, ...made } = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, code } = made)
  session = info.id
  noor = await gathering.person('Noor', 'phone')
  await noor.joins(code)
})
afterAll(() => gathering.end())

const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })

test('[P42] after her first card Noor is offered a way back, once', async () => {
  const { page } = noor
  await firstField(page).fill('Wie belt er terug?')
  await placesIt(page)
  const offer = page.getByRole('button', { name: 'Zo kom je terug' })
  await offer.tap()
  const window = page.getByRole('dialog', { name: 'Jouw terugkeercode' })
  await window.getByRole('button', { name: 'Maak mijn code' }).tap()
  await until(async () => (await window.getByRole('listitem').count()) === 6, 'the six words')
  words = await window.getByRole('listitem').allTextContents()
  expect(await wrongWith(page, 'the code', 44)).toEqual(none)
  expect(await wrongWhenNarrow(page, 'the code', 44)).toEqual(none)
  await window.getByRole('button', { name: 'Sluit', exact: true }).tap()
  await firstField(page).fill('En wie dan nog?')
  await placesIt(page)
  await until(async () => (await firstField(page).inputValue()) === '', 'it is placed')
  expect(await offer.count()).toBe(0)
})

test('[P42] the code is printed on a sheet of its own', async () => {
  const { page } = noor
  await noor.goes('/mijn-gegevens')
  await sees(page.getByText('Je oude code werkt dan niet meer.'))
  await page.evaluate(() => {
    // A sheet is drawn on the page for as long as it is printed; here nothing prints.
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Maak een nieuwe code' }).tap()
  const sheet = page.getByRole('region', { name: 'Jouw terugkeercode' })
  await until(async () => (await sheet.getByRole('listitem').count()) === 6, 'the six words')
  words = await sheet.getByRole('listitem').allTextContents()
  await page.getByRole('button', { name: 'Druk af' }).last().tap()
  await page.emulateMedia({ media: 'print' })
  const seen = await page.locator('body').evaluate((body: HTMLElement) => body.innerText.split(/\s+/).filter(Boolean))
  for (const word of words) expect(seen).toContain(word)
  expect(seen.join(' ')).not.toContain('Mijn gegevens')
  await page.emulateMedia({ media: 'screen' })
})

test('[P42] on a laptop she comes back by it, and a slip of the finger is put right there', async () => {
  const laptop = await gathering.person('Noor', 'laptop')
  const { page } = laptop
  await laptop.goes('/')
  await page.getByRole('link', { name: 'Was je hier eerder? Kom terug met je code' }).click()
  await sees(title(page, 'Kom terug met je code'))
  const field = page.getByLabel('Jouw zes woorden')
  const [first = '', ...rest] = words
  const slip = first.slice(0, -2) + first.slice(-1) + first.slice(-2, -1) + 'q'
  await field.fill([slip.slice(0, -1) === first ? `${first}q` : slip.slice(0, -1), ...rest].join('-').toUpperCase())
  await page.getByRole('button', { name: 'Kom terug' }).click()
  expect(await wrongWith(page, 'typing the code', 24)).toEqual(none)
  await page.getByRole('button', { name: `${first} in plaats van` }).click()
  expect(await unreachedByKeys(page)).toEqual(none)
  await page.getByRole('button', { name: 'Kom terug', exact: true }).click()
  await sees(title(page, 'Welkom terug'))
  expect(await wrongWith(page, 'being back', 24)).toEqual(none)
  await laptop.goes(`/s/${session}`)
  await laptop.isLive()
  await sees(cardOf(page, 'Wie belt er terug?'))
})

test('[P42] where she was somebody already she sees first what comes along', async () => {
  const other = await gathering.server.session('Wonen met zorg')
  const tablet = await gathering.person('Noor', 'phone')
  await tablet.joins(other.code)
  await tablet.goes('/terug')
  const { page } = tablet
  await page.getByLabel('Jouw zes woorden').fill(words.join(' '))
  await page.getByRole('button', { name: 'Kom terug' }).tap()
  await sees(title(page, 'Op dit toestel ben je al iemand'), page.getByText('Wonen met zorg'))
  expect(await wrongWith(page, 'what comes along', 44)).toEqual(none)
  expect(await wrongWhenNarrow(page, 'what comes along', 44)).toEqual(none)
  await page.getByRole('button', { name: 'Ja, dit is mijn code' }).tap()
  await sees(title(page, 'Welkom terug'))
  await tablet.goes(`/s/${session}`)
  await tablet.isLive()
  await opensPart(page, 'Mijn kaarten')
  await sees(page.getByText('Wie belt er terug?'))
})

test('[P42] who lost phone and code gets a link from Sanne, and the old phone is out', async () => {
  const { page } = sanne
  await noor.goes(`/s/${session}`)
  await noor.isLive()
  await page.getByTitle('Wie er zijn').click()
  const people = page.getByRole('dialog', { name: 'Wie er zijn' })
  await people.getByRole('button', { name: 'Wat kan ik met Noor?' }).click()
  await page.getByRole('menuitem', { name: 'Geef een nieuwe toegang' }).click()
  const window = page.getByRole('dialog', { name: 'Nieuwe toegang voor Noor' })
  await window.getByRole('button', { name: 'Geef een nieuwe toegang' }).click()
  const link = await window.getByLabel('Link', { exact: true }).inputValue()
  await sees(window.getByRole('img', { name: 'QR-code van de link' }))
  expect(await wrongWith(page, 'the link', 24)).toEqual(none)

  const anew = await gathering.person('Noor', 'phone')
  await anew.goes(new URL(link).pathname)
  await sees(title(anew.page, 'Kom terug'))
  expect(await wrongWith(anew.page, 'the page of the link', 44)).toEqual(none)
  await anew.page.getByRole('button', { name: 'Kom terug' }).tap()
  await anew.isLive()
  await opensPart(anew.page, 'Mijn kaarten')
  await sees(anew.page.getByText('Wie belt er terug?'))
  await sees(title(noor.page, 'Je doet hier nog niet mee'))
  await anew.goes('/mijn-gegevens')
  await sees(anew.page.getByText('Iemand kreeg een nieuwe toegang als jou'))
})
