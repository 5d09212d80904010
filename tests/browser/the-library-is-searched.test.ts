/** What was archived is found again: in words, by what one narrows to, and in pictures of numbers. */

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { fillShelves, type Shelves } from './kit/shelves.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let shelves: Shelves
let sanne: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  shelves = await fillShelves(gathering)
  sanne = await gathering.person('Sanne', 'laptop', {}, shelves.lead)
})
afterAll(() => gathering.end())

const none: readonly string[] = []
const field = (page: Page): Locator => page.getByRole('searchbox')
const titles = (page: Page): Promise<string[]> => page.getByRole('article').getByRole('heading').allInnerTexts()
const finds = (page: Page, expected: readonly string[]): Promise<void> =>
  expect.poll(() => titles(page), soon).toEqual(expected)
const cell = (page: Page, name: string): Locator => page.getByRole('button', { name })

async function opens({ page }: Person, path = '/bibliotheek'): Promise<void> {
  // Each test begins as in a new tab.
  await page.evaluate(() => sessionStorage.clear()).catch(() => null)
  await page.goto(new URL(path, gathering.server.url).href)
  await sees(page.getByRole('heading', { level: 1, name: 'Wat hebben we eerder ingebracht?' }))
}

test('Sanne finds cards in Dutch and in English while she types, and sees what matched', async () => {
  const { page, traffic } = sanne
  await opens(sanne)
  await sees(page.getByRole('heading', { name: /^\d+ kaarten in 7 bijeenkomsten$/ }))
  await field(page).pressSequentially('huisartsen gedeeld')
  await finds(page, ['Delen of beschermen?'])
  const dilemma = page.getByRole('article', { name: 'Delen of beschermen?' })
  await sees(
    dilemma.getByText('Enerzijds'),
    dilemma.getByText('Verlies').first(),
    dilemma.getByText('17 herkennen dit'),
  )
  expect(await dilemma.locator('mark').allInnerTexts()).toContain('huisarts')
  await field(page).fill('waiting family')
  await page.keyboard.press('Enter')
  await finds(page, ['Families wait too long'])
  await sees(page.getByRole('heading', { name: '1 kaart in 1 bijeenkomst' }))
  const addresses = traffic.sent.map(({ to }) => decodeURIComponent(to))
  expect(addresses.filter((one) => /huisarts|family/.test(one))).toEqual(none)
  expect(page.url()).not.toMatch(/huisarts|family/)
})

test('what is found opens in its thread, and the way back leads to the same list and place', async () => {
  const { page } = sanne
  await opens(sanne)
  await page.getByRole('button', { name: /^Kwesties/ }).click()
  await page.getByRole('button', { name: 'Meer' }).click()
  await expect.poll(async () => (await titles(page)).length, soon).toBe(40)
  const link = page.getByRole('article').nth(29).getByRole('link').first()
  const title = await link.innerText()
  await link.click()
  await page.waitForURL(/\/archief\/\w+#\w+$/)
  await page.goBack()
  await expect.poll(async () => (await titles(page)).length, soon).toBe(40)
  expect(await page.getByRole('button', { name: /^Kwesties/ }).getAttribute('aria-pressed')).toBe('true')
  const back = page.getByRole('link', { name: title, exact: true })
  await expect.poll(() => back.evaluate((it) => Math.round(it.getBoundingClientRect().top)), soon).toBeGreaterThan(0)
  expect(await back.evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await hasFocus(back)
})

test('a cell of the table narrows by keyboard; one goes on at what is found when it is taken away', async () => {
  const { page } = sanne
  await opens(sanne)
  const chosen = cell(page, 'Wijkteam, Vertrouwen')
  await chosen.focus()
  const many = Number.parseInt(await chosen.innerText(), 10)
  await page.keyboard.press('Enter')
  await sees(page.getByRole('heading', { name: new RegExp(`^${many} kaarten in`) }))
  await hasFocus(chosen)
  expect(await chosen.getAttribute('aria-pressed')).toBe('true')
  await sees(cell(page, 'Beleid, Vertrouwen'))
  await page.getByRole('button', { name: 'Haal weg: Wijkteam' }).press('Enter')
  await hasFocus(page.getByRole('heading', { name: /kaarten in/ }))
  expect(await page.getByLabel('Thema', { exact: true }).inputValue()).toBe('Vertrouwen')
})

test('of a perspective with fewer than five people no number is shown, nor can one narrow to it', async () => {
  const { page } = sanne
  await opens(sanne)
  const row = page.getByRole('row', { name: /^Kerkenwerk/ })
  await sees(row)
  expect(await row.getByText('te weinig mensen om te tonen').count()).toBe(5)
  expect(await row.getByRole('button').count()).toBe(0)
  const perspectives = await page.getByLabel('Perspectief', { exact: true }).getByRole('option').allInnerTexts()
  expect(perspectives.length).toBeGreaterThan(4)
  expect(perspectives.join()).not.toContain('Kerkenwerk')
})

test('a period and a session narrow, and the numbers of the sessions are a table too', async () => {
  const { page } = sanne
  await opens(sanne)
  await page.getByLabel('Periode').selectOption({ label: 'Van … tot …' })
  await page.getByLabel('Tot en met').fill('2024-12-31')
  await sees(page.getByRole('heading', { name: '38 kaarten in 1 bijeenkomst' }))
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await page.getByRole('button', { name: /^Nr\. 6 nov 2026/ }).click()
  await sees(page.getByRole('button', { name: 'Haal weg: Bijeenkomst 6: Samen beslissen met het gezin' }))
  await page.getByText('Als tabel').click()
  await sees(page.getByRole('row', { name: /Bijeenkomst 1: Thuis blijven wonen/ }))
})

test('from the start page one comes into the library of one atelier', async () => {
  const { page } = sanne
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Wmo en Wonen', exact: true }).click()
  await page.getByRole('link', { name: 'Alles in de bibliotheek' }).click()
  await sees(page.getByRole('heading', { name: '38 kaarten in 1 bijeenkomst' }))
  expect(await page.getByLabel('Leeratelier', { exact: true }).inputValue()).toBe(shelves.care.atelier)
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Bijeenkomsten' }).click()
  await sees(page.getByRole('heading', { level: 1, name: 'Niet alleen halen, maar ook brengen.' }))
})

test('whoever was never there reads what will be here, and finds nothing of others', async () => {
  const els = await gathering.person('Els', 'laptop')
  await opens(els)
  await sees(els.page.getByRole('heading', { name: 'Hier komt wat jullie bewaren' }))
  expect(await els.page.content()).not.toContain('Delen of beschermen')
})

test('everybody can use it: light and dark, on a phone, at 320 pixels and 400 %', async () => {
  const { page } = sanne
  const wrong: string[] = []
  await opens(sanne)
  await field(page).fill('delen')
  await cell(page, 'Wijkteam, Vertrouwen').click()
  await sees(page.locator('mark').first(), page.getByRole('button', { name: 'Haal weg: Wijkteam' }))
  wrong.push(...(await wrongWith(page, 'the library', 24)))
  await page.setViewportSize({ width: 390, height: 844 })
  const figures = page.getByText('Overzicht in cijfers')
  await sees(figures)
  expect(await cell(page, 'Wijkteam, Vertrouwen').isVisible()).toBe(false)
  await figures.click()
  await sees(cell(page, 'Wijkteam, Vertrouwen'))
  wrong.push(...(await wrongWhenNarrow(page, 'the library', 44)))
  await page.setViewportSize({ width: 1440, height: 900 })
  await field(page).fill('xyzxyz')
  await sees(page.getByRole('heading', { name: 'Niets gevonden' }))
  wrong.push(...(await wrongWith(page, 'nothing found', 24)))
  expect(wrong).toEqual(none)
})
