/** Dots and stances: opened by who leads, placed by hand, by finger and by key, blind, and shown at the close. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { until as holds } from '#tests/kit/visitor.ts'
import { cardOf, hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { opensLane } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let session: string
let code: string

beforeAll(async () => {
  gathering = await Gathering.begin()
  const { lead, info, ...made } = await gathering.session('Wie belt de ouders?')
  ;({ sanne, code } = made)
  session = info.id
  const { acts, store, close } = await lead.open(info.id)
  await holds(() => store.getState().session !== null, 'the board is there')
  const plain = { body: '', language: 'nl' } as const
  const sides = (...texts: string[]) => texts.map((text) => ({ text, loss: 'Vertrouwen' }))
  acts.placeCard({ ...plain, kind: 'dilemma', title: 'Wie belt?', options: sides('School', 'Wijkteam', 'Samen') })
  acts.placeCard({ ...plain, kind: 'dilemma', title: 'Delen of beschermen?', options: sides('Delen', 'Beschermen') })
  for (const title of ['Niemand heeft de regie', 'Wachtlijst van acht maanden']) {
    acts.placeCard({ ...plain, kind: 'issue', title })
  }
  await holds(() => store.getState().saved, 'all is kept')
  close()
  noor = await gathering.person('Noor', 'phone', { reducedMotion: 'reduce' })
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(code, 'Ervaring'), henk.joins(code, 'Wonen')])
})
afterAll(() => gathering.end())

const add = (title: string) => ({ name: `Zet een stip op: ${title}` }) as const
const take = (title: string) => ({ name: `Haal een stip weg van: ${title}` }) as const
const bar = (page: Page) => page.locator('[data-ballot]')

test('Sanne opens a vote, and everybody has dots to place', async () => {
  await sanne.page.getByRole('button', { name: 'Stippen verdelen' }).click()
  const dialog = sanne.page.getByRole('dialog', { name: 'Stippen verdelen' })
  await dialog.getByLabel('Meer stippen op één kaart mag').check()
  await dialog.getByRole('button', { name: 'Begin met stemmen' }).click()
  for (const { page } of [sanne, noor, henk]) {
    await sees(page.getByRole('heading', { name: 'Verdeel je 3 stippen over de kaarten' }))
  }
})

test('on a laptop by mouse and by key; what is left is shown and told, and more than that does not go', async () => {
  const { page } = henk
  await page.getByRole('button', add('Niemand heeft de regie')).click()
  await sees(cardOf(page, 'Niemand heeft de regie').getByText('jij: 1'))
  await sees(bar(page).getByText('Nog 2 stippen'))
  const card = cardOf(page, 'Delen of beschermen?')
  await card.focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await sees(card.getByText('jij: 2'))
  await hasFocus(card)
  await expect
    .poll(() => page.locator('output').allInnerTexts(), soon)
    .toContain('Al je stippen staan. Haal er een weg om te schuiven.')
  await page.keyboard.press('-')
  await sees(card.getByText('jij: 1'), bar(page).getByText('Nog 1 stip'))
})

test('on a phone with a finger, on the board and in a list', async () => {
  const { page } = noor
  const lane = await opensLane(page, 'issue')
  await lane.getByRole('button', add('Niemand heeft de regie')).tap()
  await sees(lane.getByText('jij: 1'))
  await page.getByRole('button', { name: 'Stem in een lijst' }).tap()
  const list = page.getByRole('dialog', { name: 'Verdeel je 3 stippen over de kaarten' })
  await list.getByRole('button', add('Delen of beschermen?')).tap()
  await list.getByRole('button', add('Niemand heeft de regie')).tap()
  await list.getByRole('button', take('Niemand heeft de regie')).tap()
  await sees(list.getByText('Nog 1 stip'))
  await page.keyboard.press('Escape')
})

test('what one placed is there again after the page came anew, and on no other screen', async () => {
  await henk.opensAgain()
  await sees(cardOf(henk.page, 'Niemand heeft de regie').getByText('jij: 1'))
  await sees(bar(sanne.page).getByText('2 deden mee'))
  expect(await sanne.page.getByText('jij: 1').count()).toBe(0)
})

test('while it goes on, everybody can use it', async () => {
  const wrong = [
    ...(await wrongWith(henk.page, 'a vote on a laptop', 32)),
    ...(await wrongWith(noor.page, 'a vote on a phone', 44)),
    ...(await wrongWhenNarrow(noor.page, 'a vote', 44)),
  ]
  expect(wrong).toEqual([])
})

test('Sanne closes it after a question; all see the totals, and the room goes on with what she ticks', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: 'Sluit de stemming' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit en toon de uitslag' }).click()
  for (const who of [sanne, henk]) {
    await sees(cardOf(who.page, 'Niemand heeft de regie').getByText('2 stippen'))
    await sees(cardOf(who.page, 'Delen of beschermen?').getByText('2 stippen'))
  }
  await sees(noor.page.getByRole('tabpanel').getByText('2 stippen'))
  expect(await henk.page.getByRole('button', add('Niemand heeft de regie')).count()).toBe(0)

  await page.getByRole('button', { name: 'Bekijk de uitslag' }).click()
  const result = page.getByRole('dialog', { name: 'Uitslag van de stemming' })
  await result.getByRole('checkbox', { name: 'Delen of beschermen?' }).uncheck()
  const wrong = await wrongWith(page, 'the result of a vote', 32)
  await result.getByRole('button', { name: 'Ga hiermee verder' }).click()
  await sees(result.getByText('De groep gaat hiermee verder.'))
  await page.keyboard.press('Escape')
  expect(wrong).toEqual([])
})

/** Two more, at devices without a screen: of fewer than three nothing is shown. */
async function othersStand(): Promise<void> {
  for (const name of ['Ilse', 'Joost']) {
    const visitor = await gathering.server.join(code, name)
    const { store, close } = await visitor.open(session)
    const stance = () => Object.values(store.getState().ballots).find(({ kind }) => kind === 'stance')
    await holds(() => stance() !== undefined, 'the question')
    await visitor.ask('takeStance', { session, ballot: stance()?.id ?? '', weights: [1, 0] })
    close()
  }
}

test('a stance: asked in the thread, taken by finger and by key, changed, and shown without a name', async () => {
  await cardOf(sanne.page, 'Delen of beschermen?').getByRole('heading').click()
  await sanne.page.getByRole('button', { name: 'Vraag waar iedereen staat' }).click()

  await noor.page.getByRole('button', { name: 'Kies je plek' }).tap()
  await hasFocus(noor.page.getByRole('heading', { name: 'Waar sta jij?', level: 4 }))
  const slider = noor.page.getByRole('slider', { name: 'Jouw plek tussen de twee kanten' })
  expect(await slider.getAttribute('aria-valuetext')).toBe('ertussenin')
  await slider.press('Home')
  expect(await slider.getAttribute('aria-valuetext')).toBe('helemaal enerzijds')
  await noor.page.getByLabel('omdat …').fill('Het kind gaat voor.')
  await noor.page.getByRole('button', { name: 'Geef je plek door' }).tap()
  await sees(noor.page.getByText('Je plek is bewaard.'))

  await henk.page.getByRole('button', { name: 'Kies je plek' }).click()
  await henk.page.getByRole('slider').press('End')
  await henk.page.getByRole('button', { name: 'Geef je plek door' }).click()
  await sees(henk.page.getByText('Je plek is bewaard.'))
  await henk.page.getByRole('button', { name: 'Neem mijn plek terug' }).click()
  await sees(henk.page.getByRole('button', { name: 'Geef je plek door' }))
  const wrong = [
    ...(await wrongWith(henk.page, 'a stance on a laptop', 32)),
    ...(await wrongWith(noor.page, 'a stance on a phone', 44)),
    ...(await wrongWhenNarrow(noor.page, 'a stance', 44)),
  ]
  expect(await sanne.page.getByText('Het kind gaat voor.').count()).toBe(0)

  await othersStand()
  await bar(sanne.page).getByRole('button', { name: 'Sluit en toon de stippen' }).click()
  await sanne.page.getByRole('dialog').getByRole('button', { name: 'Sluit en toon de uitslag' }).click()
  for (const { page } of [sanne, noor, henk]) {
    await sees(page.getByRole('img', { name: 'Stippen van 3 mensen: 3 leunen naar delen en 0 leunen naar beschermen' }))
    await sees(page.getByText('Het kind gaat voor.'))
  }
  wrong.push(
    ...(await wrongWith(noor.page, 'a plot on a phone', 44)),
    ...(await wrongWhenNarrow(noor.page, 'a plot', 44)),
  )
  expect(wrong).toEqual([])
})

test('among three: sliders stay a hundred together, and the triangle says the same', async () => {
  await cardOf(sanne.page, 'Wie belt?').getByRole('heading').click()
  await sanne.page.getByRole('button', { name: 'Vraag waar iedereen staat' }).click()
  await henk.page.getByRole('button', { name: 'Kies je plek' }).click()
  const values = () =>
    henk.page.getByRole('slider').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  await expect.poll(values, soon).toEqual(['34', '33', '33'])
  await henk.page.getByRole('slider', { name: 'Optie 3: Samen' }).press('End')
  expect(await values()).toEqual(['0', '0', '100'])
  const triangle = henk.page.locator('.stance .pointer')
  const box = (await triangle.boundingBox()) ?? { width: 0, height: 0 }
  await triangle.click({ position: { x: box.width / 2, y: box.height * 0.05 } })
  expect((await values())[0]).toMatch(/^(9\d|100)$/)
  await henk.page.getByRole('button', { name: 'Geef je plek door' }).click()
  await sees(henk.page.getByText('Je plek is bewaard.'))
  expect(await wrongWith(henk.page, 'a stance among three', 32)).toEqual([])
})
