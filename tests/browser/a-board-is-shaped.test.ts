/** Three people shape one board: they write in one card, move cards three ways, and put them together. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { allSee, cardOf, chooses, drags, hasFocus, isDone, laneOf } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { opensLane } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let everyone: readonly Page[]
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  const { code, info } = session
  sanne = session.sanne
  await gathering.brings(code, info.id, [
    ['issue', 'Drie'],
    ['issue', 'Twee'],
    ['issue', 'Een'],
  ])
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(code, 'Ervaring'), henk.joins(code, 'Beleid')])
  await opensLane(noor.page, 'issue')
  everyone = [sanne.page, noor.page, henk.page]
})
afterAll(() => gathering.end())

test('[P1] all three see the same cards in the same order', async () => {
  for (const page of everyone) await expect.poll(() => laneTitles(page), soon).toEqual(['Een', 'Twee', 'Drie'])
})

test('[P2] [P13] two write in one card at once, and Henk sees who; all end with the same words', async () => {
  await chooses(sanne.page, 'Drie', /^Bewerk/)
  await chooses(noor.page, 'Drie', /^Bewerk/)
  const texts = [sanne, noor].map(({ page }) => page.getByRole('dialog').getByLabel('Wat speelt er?'))
  for (const text of texts) await hasFocus(text)
  await noor.page.keyboard.press('Home')
  const typed = [' maanden wachten op een plek', 'Langer dan '] as const
  await Promise.all([
    sanne.page.keyboard.type(typed[0], { delay: 15 }),
    noor.page.keyboard.type(typed[1], { delay: 40 }),
  ])
  await sees(cardOf(henk.page, 'Langer dan Drie').getByText(/^(Noor, Sanne|Sanne, Noor) schrij(ft|ven)$/))
  await sees(henk.page.getByText(/^(Noor en Sanne|Sanne en Noor) schrijven$/))
  await sees(sanne.page.getByRole('dialog').getByText('Noor schrijft hier ook'))
  const words = `${typed[1]}Drie${typed[0]}`
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe(words)
  await sees(cardOf(henk.page, words))

  // And in the very same spot: which letter comes first is chance, but it is one and the same for all.
  await Promise.all([sanne, noor].map(({ page }) => page.keyboard.press('End')))
  await Promise.all([
    sanne.page.keyboard.type('aaaaaaaaaa', { delay: 15 }),
    noor.page.keyboard.type('bbbbbbbbbb', { delay: 15 }),
  ])
  const letters = (text: string) => text.split('').toSorted().join('')
  const wanted = letters(`${words}aaaaaaaaaabbbbbbbbbb`)
  for (const text of texts) await expect.poll(async () => letters(await text.inputValue()), soon).toBe(wanted)
  const [one = '', other] = await Promise.all(texts.map((text) => text.inputValue()))
  expect(other).toBe(one)
  await sees(cardOf(henk.page, one))
  for (const { page } of [sanne, noor]) await isDone(page)
  await expect.poll(() => henk.page.getByText(/schrijft|schrijven/).count(), { timeout: 10_000 }).toBe(0)
})

test('moving by mouse, by menu and by keys comes to the same, for everyone, and the focus stays', async () => {
  const { page } = henk
  const was = await laneTitles(page)
  const [, , lowest = ''] = was
  const ways = {
    mouse: () => drags(page, lowest, cardOf(page, 'Twee')),
    menu: () => chooses(page, lowest, /^Omhoog/),
    keys: async () => {
      await cardOf(page, lowest).focus()
      await page.keyboard.press('Alt+ArrowUp')
    },
  }
  for (const [way, move] of Object.entries(ways)) {
    await move()
    await allSee(everyone, 'issue', ['Een', lowest, 'Twee'])
    await sees(page.getByText('Verplaatst naar Kwesties, plaats 2 van 3.').first())
    await expect.poll(() => focusedCard(page), { ...soon, message: way }).toContain(lowest)
    await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
    await allSee(everyone, 'issue', was)
  }
})

test('and so it does into another lane, where a card becomes of another kind', async () => {
  const { page } = sanne
  // As long as she is at a card of a lane, nothing comes into it under her eyes.
  await opensLane(noor.page, 'issue')
  const ways = {
    mouse: () => drags(page, 'Een', laneOf(page, 'dilemma').getByText('Nog geen dilemma’s')),
    menu: () => chooses(page, 'Een', /^Naar Dilemma/),
    keys: async () => {
      await cardOf(page, 'Een').focus()
      await page.keyboard.press('Alt+ArrowRight')
    },
  }
  for (const [way, move] of Object.entries(ways)) {
    await move()
    await allSee([sanne.page, henk.page], 'dilemma', ['Een'])
    await sees(page.getByText('Verplaatst naar Dilemma’s, plaats 1 van 1.').first())
    await expect.poll(() => focusedCard(page), { ...soon, message: way }).toContain('Een')
    await page.keyboard.press('Control+z')
    await allSee(everyone.slice(0, 2), 'issue', ['Een', 'Twee', (await laneTitles(page))[2] ?? ''])
  }
})

test('cards are put together, the group gets a name, a card is dragged in, and all is taken apart again', async () => {
  const { page } = henk
  await chooses(page, 'Een', /^Groepeer met/)
  const dialog = page.getByRole('dialog', { name: 'Groepeer met …' })
  await dialog.getByRole('radio', { name: 'Twee' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Groepeer' }).click()
  await page.getByRole('textbox', { name: 'Naam van de groep' }).fill('Getallen')
  await sees(sanne.page.getByRole('region', { name: 'Groep Getallen, 2 kaarten' }))
  await sees(laneOf(noor.page, 'issue').getByRole('heading', { name: 'Getallen 2' }))

  const [, , loose = ''] = await laneTitles(page)
  await drags(page, loose, cardOf(page, 'Een'))
  const group = sanne.page.getByRole('region', { name: 'Groep Getallen, 3 kaarten' })
  await sees(group)
  await group.getByRole('button', { name: 'Klap Getallen in' }).click()
  expect(await group.getByRole('article').count()).toBe(0)
  await group.getByRole('button', { name: 'Klap Getallen uit' }).click()

  for (const title of ['Een', 'Twee', loose]) await chooses(sanne.page, title, /^Uit groep/)
  for (const other of everyone) {
    await expect.poll(() => laneOf(other, 'issue').getByText('Getallen').count(), soon).toBe(0)
    await expect.poll(async () => (await laneTitles(other)).length, soon).toBe(3)
  }
})

const laneTitles = (page: Page): Promise<string[]> =>
  laneOf(page, 'issue').getByRole('article').getByRole('heading').allInnerTexts()

const focusedCard = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.closest('[data-card]')?.textContent ?? `nowhere: ${document.activeElement?.tagName}`,
  )
