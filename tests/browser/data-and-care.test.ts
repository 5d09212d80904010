/** What is kept of somebody, theirs to read, to take along and to be let go of; and who answers for it says so. */

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { cardOf, hasFocus, looksUp } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, placesIt } from './kit/phone.ts'
import { sees, soon, until } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let code: string
let session: string
const none: readonly string[] = []

beforeAll(async () => {
  gathering = await Gathering.begin()
  const { info, ...made } = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, code } = made)
  session = info.id
  const other = await gathering.server.session('Wonen met zorg')
  noor = await gathering.person('Noor', 'phone')
  for (const [at, words] of [
    [other.code, 'De lift is weer stuk'],
    [code, 'Wie belt er terug?'],
  ] as const) {
    await noor.joins(at)
    await firstField(noor.page).fill(words)
    await placesIt(noor.page)
    await until(async () => (await firstField(noor.page).inputValue()) === '', 'it is placed')
    await noor.isLive()
  }
})
afterAll(() => gathering.end())

const part = (page: Page, name: string): Locator => page.getByRole('article', { name })
const isThere = (page: Page, title: string): Promise<void> =>
  sees(page.getByRole('heading', { level: 1, name: title, exact: true }))

test('[P37] on her phone Noor reads what is kept of her, and takes it along as a file', async () => {
  const { page } = noor
  await noor.goes('/')
  await page.getByRole('link', { name: 'Mijn gegevens' }).tap()
  await isThere(page, 'Mijn gegevens')
  const here = part(page, 'Regie bij complexe gezinnen')
  await sees(here.getByText('Noor', { exact: true }), here.getByText('Wonen', { exact: true }))
  await here.getByText('Je bracht 1 ding').tap()
  await sees(here.getByText('Wie belt er terug?'))
  await sees(part(page, 'Wonen met zorg'))
  expect(await wrongWith(page, 'what is kept of Noor', 44)).toEqual(none)
  expect(await wrongWhenNarrow(page, 'what is kept of Noor', 44)).toEqual(none)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Neem alles mee' }).tap(),
  ])
  expect(file.suggestedFilename()).toMatch(/^inbreng-\d{4}-\d\d-\d\d\.json$/)
  const kept: unknown = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(JSON.stringify(kept)).toContain('De lift is weer stuk')
  expect(kept).toHaveProperty('sessions.length', 2)
})

test('[P37] she is let go of in one session, with what she brought there, and stays in the other', async () => {
  const { page } = noor
  await sees(cardOf(sanne.page, 'Wie belt er terug?'))
  await part(page, 'Regie bij complexe gezinnen').getByRole('button', { name: 'Laat mij hier los' }).tap()
  const asks = page.getByRole('dialog', { name: 'Laat mij hier los' })
  await asks.getByRole('radio', { name: 'Het gaat mee weg' }).check()
  expect(await wrongWith(page, 'letting go', 44)).toEqual(none)
  await asks.getByRole('button', { name: 'Ja, laat mij los' }).tap()
  await sees(page.getByText('We hebben je losgelaten.'))
  const here = part(page, 'Regie bij complexe gezinnen')
  await sees(here.getByText('Geen naam'), here.getByText('Je bracht hier niets onder jouw naam.'))
  expect(await here.getByText('Wie belt er terug?').count()).toBe(0)
  await sees(part(page, 'Wonen met zorg').getByText('Noor', { exact: true }))
  await sanne.goes(`/s/${session}`)
  await sanne.isLive()
  await looksUp(sanne.page)
  expect(await cardOf(sanne.page, 'Wie belt er terug?').count()).toBe(0)
})

test('who runs it and how long things stay is filled in at one place, and the pages then say it', async () => {
  const { page } = sanne
  await sanne.goes('/privacy')
  await sees(page.getByText('nog in te vullen').first())
  await sanne.goes('/beheer')
  await isThere(page, 'Beheer')
  const said = {
    Organisatie: 'Stichting De Brug',
    'Contact: e-mail of webadres': 'https://brug.example/contact',
    Postadres: 'Brugstraat 1, Heerlen',
    'Functionaris gegevensbescherming': 'privacy@brug.example',
    'Waar de server staat, en bij wie': 'Heerlen, Datahuis',
    'Contact voor toegankelijkheid': 'iedereen@brug.example',
    'Wie samen met jullie verantwoordelijk is': 'Hogeschool Aan de Maas',
    Grondslag: 'toestemming',
    'Wat nog niet goed werkt': 'de kaart met een schermlezer',
  }
  for (const [label, words] of Object.entries(said)) await page.getByLabel(label, { exact: true }).fill(words)
  await keeps(page.getByRole('region', { name: 'Wie beheert dit?' }))
  const stays = page.getByRole('region', { name: 'Hoe lang blijft iets?' })
  await stays.getByLabel('Bord met namen, na het archiveren').fill('91')
  await keeps(stays)

  const pages = {
    '/privacy': ['Dit is Stichting De Brug.', 'Samen met ons zijn verantwoordelijk: Hogeschool Aan de Maas.'],
    '/toegankelijkheid': ['Laat het ons weten via iedereen@brug.example.', 'Dit werkt nog niet goed: de kaart'],
    '/verwerkingsregister': ['Bord met namen: 91 dagen.', 'Heerlen, Datahuis. Geen doorgifte buiten de EER.'],
    '/dpia': ['Grondslag: toestemming.', 'samen met privacy@brug.example'],
  }
  for (const [path, sentences] of Object.entries(pages)) {
    await sanne.goes(path)
    for (const one of sentences) await sees(page.getByText(one))
  }
  await sanne.goes('/privacy')
  await sees(page.getByRole('cell', { name: '91 dagen na het archiveren' }))
  expect(await page.getByText('nog in te vullen').count()).toBe(0)
  await page.getByRole('link', { name: 'English' }).click()
  await isThere(page, 'What happens to what you write here?')
  await sees(page.getByText('This is Stichting De Brug.'))
  await page.getByRole('link', { name: 'Nederlands' }).click()

  // What was done is told, and not by whom.
  await sanne.goes('/beheer')
  await sees(page.getByRole('row', { name: /iemand losgelaten/ }))
  await expect.poll(() => page.getByLabel('Organisatie', { exact: true }).inputValue(), soon).toBe('Stichting De Brug')
  expect(await page.content()).not.toContain('Noor')
})

/** Its form is kept, and says so. */
async function keeps(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await sees(form.getByText('Bewaard.'))
}

test('whoever does not lead the installation fills nothing in', async () => {
  await noor.goes('/beheer')
  await sees(noor.page.getByRole('heading', { level: 1 }))
  expect(await noor.page.getByRole('textbox').count()).toBe(0)
})

test('all of these pages can be used by everyone: light and dark, on a phone and a laptop, at 320 pixels and by keys', async () => {
  const wrong: string[] = []
  const ways = [
    { path: '/mijn-gegevens', title: 'Mijn gegevens' },
    { path: '/beheer', title: 'Beheer' },
    { path: '/privacy', title: 'Wat gebeurt er met wat je hier schrijft?' },
    { path: '/toegankelijkheid', title: 'Toegankelijkheid' },
    { path: '/verwerkingsregister', title: 'Verwerkingsregister' },
    { path: '/dpia', title: 'DPIA: een ingevuld begin' },
  ]
  const { page } = sanne
  for (const { path, title } of ways) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await sanne.goes(path)
    await isThere(page, title)
    wrong.push(...(await wrongWith(page, path, 32)))
    wrong.push(...(await unreachedByKeys(page)).map((one) => `${path}: ${one} is not reached by Tab`))
    await page.setViewportSize({ width: 390, height: 844 })
    wrong.push(...(await wrongWith(page, `${path} at 390`, 44)), ...(await wrongWhenNarrow(page, path, 44)))
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await sanne.goes('/mijn-gegevens')
  await page.getByText('Laat mij overal los').focus()
  await page.keyboard.press('Enter')
  await sees(page.getByRole('dialog', { name: 'Laat mij overal los' }))
  await page.keyboard.press('Escape')
  await hasFocus(page.getByRole('button', { name: 'Laat mij overal los' }))
  expect(wrong).toEqual(none)
})

test('[P39] none of these pages asked anything of anybody but our own server', () => {
  for (const { traffic, url } of [sanne, noor]) {
    expect(traffic.sent.filter(({ to }) => /gegevens|beheer|privacy/i.test(to)).length).toBeGreaterThan(0)
    expect(traffic.elsewhere(url)).toEqual(none)
  }
})
