/** From the code on the screen in the room to the board, with and without JavaScript. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let code: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  ;({ sanne, code } = await gathering.session('Samen leven in de wijk'))
})
afterAll(() => gathering.end())

test('without JavaScript Noor is in with one tap, under no name, from the perspective she chose', async () => {
  const noor = await gathering.person('Noor', 'phone', { javaScriptEnabled: false })
  const { page } = noor
  await noor.goes(`/j/${code}`)
  await sees(page.getByRole('heading', { name: 'Samen leven in de wijk' }))
  expect(await page.getByLabel('Hoe heet je?').inputValue()).toBe('')
  await page.getByRole('radio', { name: 'Ervaring' }).check()
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Doe mee' }).tap()
  expect((await answer).status()).toBe(303)
  await page.waitForURL(/\/s\/\w+$/)
  // Coming back by the same code is not joining twice.
  await noor.goes(`/j/${code}`)
  expect(page.url()).toMatch(/\/s\/\w+$/)
})

test('from scanning the code to her own card Noor needs three taps, the last one to place it', async () => {
  const noor = await gathering.person('Noor', 'phone')
  const { page } = noor
  let taps = 0
  const begun = Date.now()
  await noor.goes(`/j/${code}`)
  await page.getByRole('button', { name: 'Doe mee' }).tap()
  taps += 1
  await firstField(page).tap()
  taps += 1
  expect(taps, 'taps before typing').toBeLessThanOrEqual(3)
  await page.keyboard.type('Buren groeten elkaar niet meer')
  // Until the app is there the form of the page would place it, which is for the next test.
  await expect.poll(() => page.locator('#early').count(), soon).toBe(0)
  await placesIt(page)
  await sees(page.getByRole('status').getByText('Je kwestie ligt op het bord.').first())
  const placed = Date.now() - begun
  await sees(cardOf(sanne.page, 'Buren groeten elkaar niet meer'))
  console.log(
    `scan to own card: ${placed} ms, seen on the laptop after ${Date.now() - begun} ms, ${taps} taps before typing`,
  )
})

test('where the app is late the page itself places a card, and the app still says so', async () => {
  const bea = await gathering.person('Bea', 'phone')
  const { page } = bea
  let come = (): void => {}
  const late = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto(new URL(`/j/${code}`, bea.url).href, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Doe mee' }).tap({ noWaitAfter: true })
  const form = page.locator('#early')
  await form.getByRole('textbox').fill('De bakker is weg')
  await form.getByRole('button', { name: 'Plaats op het bord' }).tap({ noWaitAfter: true })
  await sees(form.getByRole('status').getByText('Je kaart ligt op het bord.'), cardOf(sanne.page, 'De bakker is weg'))
  come()
  await sees(page.getByRole('navigation', { name: 'Onderdelen' }))
  await expect.poll(() => form.count(), soon).toBe(0)
  await sees(page.getByRole('status').getByText('Je kaart ligt op het bord.'))
  await firstField(page).fill('Nog iets')
  await expect.poll(() => page.getByText('Je kaart ligt op het bord.').count(), soon).toBe(0)
})

test('Henk reads the code aloud wrong, is told what to do, and comes in by the start page', async () => {
  const henk = await gathering.person('Henk', 'smallLaptop')
  const { page } = henk
  await henk.goes('/')
  const field = page.getByLabel('Heb je een code?')
  await field.fill('KD')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await sees(page.getByText('Een code heeft zes tekens. Dit zijn er 2.'))
  await field.fill('ZZZ ZZZ')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await sees(page.getByText('Deze code kennen we niet. Kijk nog eens op het scherm in de zaal.'))
  await page.getByLabel('Wat is de code?').fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByLabel('Hoe heet je?').fill('Henk')
  await page.getByRole('radio', { name: 'Beleid' }).check()
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await henk.isLive()
  await sees(cardOf(page, 'Buren groeten elkaar niet meer'))
  expect(page.url()).toMatch(/\/s\/\w+$/)
})

test('who is there sees that others are, and how many', async () => {
  // Noor without JavaScript joined, but has no line: she is not there now.
  await expect.poll(() => sanne.page.getByText(/deelnemers aanwezig/).textContent(), soon).toBe('4 deelnemers aanwezig')
})
