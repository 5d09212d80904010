/** What others bring never moves what one reads. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { boxOf, cardOf, laneOf, looksUp } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, opensLane, opensPart, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let noor: Person
let henk: Person
let code: string
let session: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { info, ...made } = await gathering.session()
  code = made.code
  session = info.id
  await gathering.brings(
    code,
    session,
    Array.from({ length: 16 }, (_, n) => ['issue', `Kwestie nummer ${16 - n}, in een paar woorden.`] as const),
  )
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(code), henk.joins(code)])
})
afterAll(() => gathering.end())

test('Henk has scrolled a lane: new cards wait behind a button, and the card he reads stays where it is', async () => {
  const { page } = henk
  const lane = laneOf(page, 'issue')
  const reads = cardOf(page, 'Kwestie nummer 9,')
  await reads.scrollIntoViewIfNeeded()
  await lane.hover()
  await page.mouse.wheel(0, 120)
  await looksUp(page)
  const before = await boxOf(reads)

  await firstField(noor.page).fill('Noor brengt iets nieuws')
  await placesIt(noor.page)
  await sees(lane.getByRole('button', { name: '1 nieuwe kaart' }))
  expect(await moved(reads, before)).toBeLessThan(1)
  await gathering.brings(code, session, [['issue', 'En Ilse ook']])
  const news = lane.getByRole('button', { name: '2 nieuwe kaarten' })
  await sees(news)
  expect(await moved(reads, before)).toBeLessThan(1)
  await sees(page.getByText('Kwesties 18'))
  expect(await cardOf(page, 'Noor brengt').count()).toBe(0)

  await news.click()
  await sees(cardOf(page, 'Noor brengt iets nieuws'))
  await sees(cardOf(page, 'En Ilse ook'))
  expect(await news.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('En Ilse ook')
})

test('a card above that grows or goes away does not move what he reads either', async () => {
  const { page } = henk
  const lane = laneOf(page, 'issue')
  const reads = cardOf(page, 'Kwestie nummer 9,')
  await reads.scrollIntoViewIfNeeded()
  await lane.hover()
  await page.mouse.wheel(0, 200)
  await looksUp(page)
  const before = await boxOf(reads)
  const there = await opensLane(noor.page, 'issue')
  await there
    .getByRole('article', { name: 'Noor brengt' })
    .getByRole('button', { name: /^Acties/ })
    .tap()
  await noor.page.getByRole('menuitem', { name: /^Naar prullenbak/ }).tap()
  await expect.poll(() => cardOf(page, 'Noor brengt').count(), soon).toBe(0)
  await expect.poll(() => moved(reads, before), soon).toBeLessThan(1)
})

test('on the phone too: Noor scrolled her lane, and lets the new card in when she wants', async () => {
  const { page } = noor
  await opensPart(page, 'Bord')
  const reads = cardOf(page, 'Kwestie nummer 9,')
  await reads.scrollIntoViewIfNeeded()
  const before = await boxOf(reads)
  await gathering.brings(code, session, [['issue', 'Nog iets van Ilse']])
  const news = page.getByRole('button', { name: '1 nieuwe kaart' })
  await sees(news)
  await expect.poll(() => moved(reads, before), soon).toBeLessThan(1)
  await news.tap()
  await sees(cardOf(page, 'Nog iets van Ilse'))
  expect(await news.count()).toBe(0)
})

/** How many pixels something moved on the screen since; browsers scroll by fractions of one. */
async function moved(place: Locator, before: { readonly y: number }): Promise<number> {
  return Math.abs((await boxOf(place)).y - before.y)
}
