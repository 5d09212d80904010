/** Closing stops everybody at once, and nobody loses what they were writing. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf, chooses, hasFocus, places } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, opensPart, placesIt } from './kit/phone.ts'
import { sees } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let code: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  sanne = session.sanne
  code = session.code
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop', { permissions: ['clipboard-read', 'clipboard-write'] })
  await Promise.all([noor.joins(session.code), henk.joins(session.code)])
  await places(sanne.page, 'issue', 'Er lag al iets')
})
afterAll(() => gathering.end())

test('[P8] Sanne closes while Noor writes and Henk is in a tunnel: both read why and keep their words', async () => {
  await firstField(noor.page).fill('Ik was nog bezig')
  await henk.context.setOffline(true)
  await sees(henk.page.getByText(/^Geen verbinding\. Je kunt blijven schrijven/).first())
  await places(henk.page, 'direction', 'Vanuit de tunnel')

  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bijeenkomst sluiten?' })
  await sees(dialog.getByText('Iedereen kan blijven lezen.'))
  await dialog.getByRole('button', { name: 'Sluit voor iedereen' }).click()
  await sees(page.getByText('Gesloten, alles opgeslagen'))
  expect(await page.getByRole('button', { name: /^Kaart toevoegen/ }).count()).toBe(0)

  await sees(noor.page.getByText('De bijeenkomst is gesloten, dus plaatsen kan nu niet.'))
  await placesIt(noor.page)
  expect(await firstField(noor.page).inputValue()).toBe('Ik was nog bezig')

  await henk.context.setOffline(false)
  const back = henk.page.getByRole('region', { name: 'Niet geplaatst' })
  await sees(back.getByText('De bijeenkomst is gesloten, dus dit is niet meer geplaatst.'))
  await sees(back.getByText('Vanuit de tunnel'))
  await back.getByRole('button', { name: 'Kopieer' }).click()
  await sees(back.getByRole('button', { name: 'Gekopieerd' }))
  expect(await henk.page.evaluate(() => navigator.clipboard.readText())).toBe('Vanuit de tunnel')
  await sees(henk.page.getByText('Gesloten, alles opgeslagen'))
  expect(await cardOf(page, 'Vanuit de tunnel').count()).toBe(0)
  await sees(cardOf(henk.page, 'Er lag al iets'))
})

test('who comes too late is told so, and who was there can read on', async () => {
  const late = await gathering.person('Els', 'phone')
  await late.goes(`/j/${code}`)
  await sees(late.page.getByText('Deze bijeenkomst is gesloten. Je kunt niet meer meedoen.'))
  expect(await late.page.getByLabel('Hoe heet je?').count()).toBe(0)
  await noor.page.reload()
  await opensPart(noor.page, 'Bord')
  await sees(noor.page.getByRole('button', { name: 'Er lag al iets' }))
})

test('Sanne opens it again: Noor places what she had, Henk takes his words into a new draft', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst heropenen' }).click()
  await page.getByRole('button', { name: 'Heropen', exact: true }).click()
  await opensPart(noor.page, 'Schrijven')
  await expect.poll(() => firstField(noor.page).inputValue()).toBe('Ik was nog bezig')
  await placesIt(noor.page)
  await sees(cardOf(page, 'Ik was nog bezig'))
  await henk.page.getByRole('button', { name: 'Opnieuw in een concept' }).click()
  const composer = henk.page.getByRole('dialog', { name: 'Schrijf een kaart' })
  await sees(composer.getByText('Vanuit de tunnel'))
  await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  await sees(cardOf(page, 'Vanuit de tunnel'))
})

test('[P8] who edits a card while it closes gets those words back too', async () => {
  await chooses(henk.page, 'Er lag al iets', /^Bewerk/)
  await hasFocus(henk.page.getByRole('dialog').getByLabel('Wat speelt er?'))
  await henk.context.setOffline(true)
  await sees(henk.page.getByText(/^Geen verbinding\. Je kunt blijven schrijven/).first())
  await henk.page.keyboard.type(' en dit komt erbij')
  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click()
  await page.getByRole('button', { name: 'Sluit voor iedereen' }).click()
  await sees(page.getByText('Gesloten, alles opgeslagen'))
  await henk.context.setOffline(false)
  await sees(henk.page.getByText('Gesloten, alles opgeslagen'))
  await sees(henk.page.getByRole('region', { name: 'Niet geplaatst' }).getByText('Er lag al iets en dit komt erbij'))
  await expect.poll(() => cardOf(henk.page, 'Er lag al iets en dit').count()).toBe(0)
})
