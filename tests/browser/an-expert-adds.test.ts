/** An expert adds what is known: asked, of their own accord in two presses, and after the meeting while all is still. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { cardOf, chooses, looksUp } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWith, wrongWhenNarrow } from './kit/looks.ts'
import { opensLane, opensPart } from './kit/phone.ts'
import { sees, soon, until } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let eva: Person
let noor: Person
let ibrahim: Person
const lists = 'Wachtlijsten worden langer'

beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  const { code, info, lead } = session
  sanne = session.sanne
  await gathering.brings(code, info.id, [
    ['issue', 'Iedereen belt iemand anders'],
    ['issue', lists],
  ])
  const { path } = await lead.ask('invite', { session: info.id, role: 'expert' })
  const asExpert = path.replace('/j/', '')
  eva = await gathering.person('Eva', 'laptop')
  ibrahim = await gathering.person('Ibrahim', 'phone')
  noor = await gathering.person('Noor', 'phone')
  await Promise.all([eva.joins(asExpert, 'Onderzoek'), ibrahim.joins(asExpert, 'Ervaring'), noor.joins(code, 'Wonen')])
})
afterAll(() => gathering.end())

const threadOf = (page: Page) => page.getByRole('complementary', { name: 'Draad' })
const placesIt = (page: Page) => page.getByRole('button', { name: 'Plaats', exact: true }).click()
/** What has the focus, by the name one hears. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.labels?.[0]?.textContent ?? '')

/** Counts presses from here on, whoever makes them. */
async function countsPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0'
    const count = (): void => {
      const { dataset } = document.documentElement
      dataset['presses'] = String(Number(dataset['presses']) + 1)
    }
    document.addEventListener('click', count, { capture: true })
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['presses']))
}

test('Eva is two presses away from typing at most, at her laptop and on a phone', async () => {
  const { page } = eva
  const presses = await countsPresses(page)
  await cardOf(page, lists).getByRole('button', { name: 'Duid', exact: true }).click()
  await expect.poll(() => focused(page), soon).toBe('Reageer op deze draad')
  await page.keyboard.type('Een lijst is ook een keuze')
  expect(await presses()).toBeLessThanOrEqual(2)
  await placesIt(page)
  await sees(threadOf(page).getByText('Een lijst is ook een keuze'))

  const lane = await opensLane(ibrahim.page, 'issue')
  const taps = await countsPresses(ibrahim.page)
  await lane.getByRole('button', { name: lists }).tap()
  await ibrahim.page.getByRole('button', { name: 'Duid', exact: true }).tap()
  await expect.poll(() => focused(ibrahim.page), soon).toBe('Reageer op deze draad')
  await ibrahim.page.keyboard.type('Wachten doet iets met je')
  expect(await taps()).toBeLessThanOrEqual(2)
  await ibrahim.page.getByRole('group', { name: 'Soort kennis' }).getByText('Ervaringskennis').tap()
  await placesIt(ibrahim.page)
  await sees(
    threadOf(page).getByText('Wachten doet iets met je'),
    threadOf(page).getByRole('list').getByText('Ervaringskennis'),
  )
})

test('Eva annotates words of the card; whoever reads it sees which', async () => {
  const { page } = eva
  await threadOf(page).getByRole('heading', { level: 3, name: lists }).selectText()
  await page.getByRole('button', { name: 'Duiding bij deze woorden' }).click()
  await expect.poll(() => page.getByLabel('Welke woorden? (mag leeg)').inputValue(), soon).toBe(lists)
  await page.getByLabel('Welke woorden? (mag leeg)').fill('langer')
  await page.getByLabel('Reageer op deze draad').fill('Gemiddeld negen weken')
  const kinds = page.getByRole('group', { name: 'Soort kennis' })
  await kinds.getByText('Kennis uit onderzoek').click()
  await kinds.getByText('Praktijkkennis').click()
  await placesIt(page)

  await cardOf(sanne.page, lists).getByRole('heading').click()
  const thread = threadOf(sanne.page)
  await sees(
    thread.getByText('bron gevraagd'),
    thread.getByText('Kennis uit onderzoek'),
    thread.getByText('Praktijkkennis'),
  )
  expect(await thread.locator('mark').count()).toBe(0)
  await thread.getByRole('button', { name: 'Bij “langer”' }).focus()
  await expect.poll(() => thread.locator('mark').allInnerTexts(), soon).toEqual(['langer'])
  // An expert leaves the words of the card alone.
  expect(await threadOf(page).getByRole('button', { name: 'Bewerk', exact: true }).count()).toBe(0)
})

test('Noor asks; Eva finds the question in the queue and answers it there; both stand in the thread', async () => {
  const lane = await opensLane(noor.page, 'issue')
  await lane.getByRole('button', { name: lists }).tap()
  await noor.page.getByLabel('Reageer op deze draad').tap()
  await noor.page.getByRole('group', { name: 'Wat breng je in?' }).getByText('Vraag aan de expert').tap()
  await noor.page.getByLabel('Wat wil je van een expert weten?').fill('Mag ik iemand voor laten gaan?')
  await noor.page.getByRole('button', { name: 'Stel de vraag' }).tap()
  await sees(threadOf(noor.page).getByText('Wacht op een antwoord'))

  const { page } = eva
  await page.getByRole('button', { name: 'Vragen aan experts (1 open)' }).click()
  const queue = page.getByRole('dialog', { name: 'Vragen aan experts' })
  await sees(queue.getByText('Mag ik iemand voor laten gaan?'), queue.getByText('Noor', { exact: true }))
  expect(await wrongWith(page, 'the queue', 24)).toEqual([])
  await queue.getByRole('button', { name: 'Antwoord op de vraag: Mag ik iemand voor laten gaan?' }).click()
  await expect.poll(() => focused(page), soon).toBe('Jouw antwoord')
  await page.keyboard.type('Ja, met een goede reden.')
  await queue.getByRole('button', { name: 'Plaats antwoord' }).click()
  await sees(queue.getByText('Alle vragen hebben een antwoord.'))
  await page.keyboard.press('Escape')

  const asked = threadOf(noor.page).locator('li', { hasText: 'Mag ik iemand voor laten gaan?' })
  await sees(asked.getByText('Ja, met een goede reden.'))
  expect(await threadOf(noor.page).getByText('Ja, met een goede reden.').count()).toBe(1)
  await noor.page.getByRole('button', { name: 'Sluit' }).first().tap()
  await noor.page.getByRole('button', { name: 'Vragen aan experts (0 open)' }).tap()
  await sees(noor.page.getByRole('dialog').getByText('Ja, met een goede reden.'))
  expect(await wrongWhenNarrow(noor.page, 'the queue', 24)).toEqual([])
  await noor.page.keyboard.press('Escape')
})

test('what Noor brings can stay in this room, by her word alone', async () => {
  const { page } = noor
  await opensPart(page, 'Schrijven')
  await page.getByRole('main').getByRole('textbox').first().fill('Dit is van ons')
  await page.getByRole('main').getByRole('checkbox', { name: 'Alleen hier' }).check()
  await page.getByRole('button', { name: 'Plaats op het bord' }).tap()
  await looksUp(sanne.page)
  const card = cardOf(sanne.page, 'Dit is van ons')
  await sees(card.getByText('alleen hier'))
  await card.getByRole('button', { name: /^Acties/ }).click()
  await sees(sanne.page.getByRole('menuitem', { name: /prullenbak/ }))
  expect(await sanne.page.getByRole('menuitem', { name: 'Mag mee naar de bibliotheek' }).count()).toBe(0)
  await sanne.page.keyboard.press('Escape')

  const lane = await opensLane(page, 'issue')
  await chooses(page, 'Dit is van ons', 'Mag mee naar de bibliotheek')
  await until(async () => (await card.getByText('alleen hier').count()) === 0, 'the mark is gone')
  await sees(lane.getByRole('button', { name: 'Dit is van ons' }))
})

test('Sanne closes and lets experts add: Eva still does, Noor reads until when, and Sanne ends it', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bijeenkomst sluiten?' })
  await dialog.getByRole('checkbox', { name: 'Experts mogen daarna nog aanvullen' }).check()
  expect(await wrongWith(page, 'closing', 24)).toEqual([])
  await dialog.getByRole('button', { name: 'Sluit voor iedereen' }).click()
  await sees(page.getByText(/^De bijeenkomst is gesloten\. Experts vullen nog aan tot en met /))
  await sees(noor.page.getByText(/^De bijeenkomst is gesloten\. Experts vullen nog aan tot en met /))
  await sees(eva.page.getByText(/^De bijeenkomst is gesloten\. Jij kunt nog duiden en antwoorden tot en met /))

  await eva.page.reload()
  await cardOf(eva.page, lists).getByRole('button', { name: 'Duid', exact: true }).click()
  await eva.page.getByLabel('Reageer op deze draad').fill('Het rapport staat nu online')
  await placesIt(eva.page)
  await sees(threadOf(page).getByText('Het rapport staat nu online'))

  const lane = await opensLane(noor.page, 'issue')
  await lane.getByRole('button', { name: lists }).tap()
  await sees(threadOf(noor.page).getByText('Het rapport staat nu online'))
  expect(await noor.page.getByLabel('Reageer op deze draad').count()).toBe(0)
  expect(await noor.page.getByRole('button', { name: 'Duid', exact: true }).count()).toBe(0)

  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Laat experts nog aanvullen' }).click()
  const after = page.getByRole('dialog', { name: 'Experts mogen nog aanvullen' })
  expect(await wrongWith(page, 'the experts’ time', 24)).toEqual([])
  await after.getByRole('button', { name: 'Stop nu' }).click()
  await until(async () => (await page.getByText(/Experts vullen nog aan/).count()) === 0, 'it is over')
  await until(
    async () => (await eva.page.getByLabel('Reageer op deze draad').count()) === 0,
    'Eva has nothing to write in',
  )
})
