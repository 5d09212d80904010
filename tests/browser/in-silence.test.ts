/** A phase in which everybody writes for themselves: handed in on a phone, counted on the board, shown together. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { allSee, cardOf, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, opensPart } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

const plan = [
  makePhase({ id: 'stil', title: { nl: 'In stilte', en: 'In silence' }, visibility: 'private-then-together' }),
  makePhase({ id: 'samen', title: { nl: 'Verkennen', en: 'Explore' }, free: true }),
]

let gathering: Gathering
let lead: Visitor
let session: string
let code: string
let sanne: Person
let noor: Person
let mei: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.server.session('Regie bij complexe gezinnen', plan)
  lead = made.lead
  session = made.info.id
  code = made.code
  await lead.ask('introduceMe', { session, name: 'Sanne', perspective: 'Opbouwwerk' })
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  mei = await gathering.person('Mei-Lin', 'laptop')
  noor = await gathering.person('Noor', 'phone')
  await sanne.goes(`/s/${session}`)
  await Promise.all([sanne.isLive(), mei.joins(code), noor.joins(code)])
})
afterAll(() => gathering.end())

const hands = (who: Person): Promise<void> => who.page.getByRole('button', { name: 'Lever in' }).click()
const waits = (who: Person, words: string): Promise<void> => sees(who.page.getByText(words))

test('a phone hands in: it waits, the board tells how much, and nobody sees what', async () => {
  await sees(sanne.page.getByText('In deze fase schrijft ieder voor zich. Daarna zien we alles samen.'))
  await firstField(noor.page).fill('De wachtlijst is vol')
  await hands(noor)
  await waits(sanne, '1 ding van 1 mens wacht')
  await waits(mei, '1 ding van 1 mens wacht')
  await expect.poll(() => firstField(noor.page).inputValue(), soon).toBe('')
  expect(await titlesIn(sanne.page, 'issue')).toEqual([])
  expect(await sanne.page.content()).not.toContain('De wachtlijst is vol')
})

test('without a line the words stay, and once it is back the same press sends them once', async () => {
  const kees = await gathering.person('Kees', 'phone')
  await kees.joins(code)
  await firstField(kees.page).fill('Niemand belt terug')
  await kees.context.setOffline(true)
  await hands(kees)
  await sees(kees.page.getByRole('alert').getByText('Je tekst staat nog op dit apparaat.'))
  expect(await firstField(kees.page).inputValue()).toBe('Niemand belt terug')
  await kees.context.setOffline(false)
  await hands(kees)
  await waits(sanne, '2 dingen van 2 mensen wachten')
})

test('what waits can be changed and taken back, on the phone and on a laptop', async () => {
  await opensPart(noor.page, 'Mijn kaarten')
  const mine = noor.page.getByRole('region', { name: /^Jouw ingeleverde kaarten/ })
  await mine.getByRole('button', { name: 'Wijzig: De wachtlijst is vol' }).tap()
  await mine.getByRole('textbox', { name: 'Wat speelt er?' }).fill('De wachtlijst is al maanden vol')
  await mine.getByRole('button', { name: 'Bewaar' }).tap()
  await sees(mine.getByText('De wachtlijst is al maanden vol'))
  expect(await wrongWith(noor.page, 'my things on a phone', 44)).toEqual([])

  await mei.page.getByRole('button', { name: 'Kaart toevoegen aan Kwesties' }).click()
  const composer = mei.page.getByRole('dialog', { name: 'Schrijf een kaart' })
  await composer.getByRole('textbox').first().fill('Toch maar niet')
  await hands(mei)
  await composer.getByRole('button', { name: 'Neem terug: Toch maar niet' }).click()
  await expect.poll(() => composer.getByRole('textbox').first().inputValue(), soon).toBe('Toch maar niet')
  await composer.getByRole('textbox').first().fill('Wie houdt de regie?')
  await hands(mei)
  await mei.page.keyboard.press('Escape')
  await waits(sanne, '3 dingen van 3 mensen wachten')
  await mei.page.getByRole('button', { name: /^Jouw ingeleverde kaarten/ }).click()
  await sees(mei.page.getByRole('dialog').getByText('Wie houdt de regie?'))
  expect(await wrongWith(mei.page, 'my things on a laptop', 32)).toEqual([])
  await mei.page.keyboard.press('Escape')
  expect(await wrongWith(sanne.page, 'what waits', 32)).toEqual([])
  expect(await wrongWhenNarrow(sanne.page, 'what waits', 32)).toEqual([])
})

test('[P22] who leads shows it all by keys: everybody has it, and hears of it', async () => {
  // Written and not handed in: too late in a moment.
  await opensPart(noor.page, 'Schrijven')
  await firstField(noor.page).fill('Net niet op tijd')
  const all = sanne.page.getByRole('button', { name: 'Toon alles' })
  await all.focus()
  await sanne.page.keyboard.press('Enter')
  const titles = ['De wachtlijst is al maanden vol', 'Niemand belt terug', 'Wie houdt de regie?']
  await Promise.all(titles.map((title) => sees(cardOf(sanne.page, title), cardOf(mei.page, title))))
  await sees(sanne.page.getByText('Alles wat wachtte, ligt nu op het bord.').first())
  await expect
    .poll(() => mei.page.locator('output.vh').allTextContents(), soon)
    .toContainEqual(expect.stringContaining('Wat was ingeleverd, ligt nu op het bord.'))
  await expect.poll(() => sanne.page.evaluate(() => document.activeElement?.tagName), soon).toBe('H1')
  const order = await titlesIn(sanne.page, 'issue')
  expect(order.toSorted()).toEqual(titles)
  await allSee([mei.page], 'issue', order)
})

test('whoever was late is asked, and goes on the board at once', async () => {
  await lead.ask('leadPhase', { session, act: 'next' })
  await sees(noor.page.getByText('De rest is al getoond. Plaats je het alsnog?'))
  expect(await wrongWith(noor.page, 'too late on a phone', 44)).toEqual([])
  await noor.page.getByRole('button', { name: 'Plaats alsnog op het bord' }).tap()
  await sees(cardOf(sanne.page, 'Net niet op tijd'))
  await expect.poll(() => firstField(noor.page).inputValue(), soon).toBe('')
})
