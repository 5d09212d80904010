/** What may lead to somebody is asked about where one writes. A witness keeps every byte that anybody is sent. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { Ear } from '#tests/server/ear.ts'
import { begins, cardOf, chooses, hasFocus, looksUp } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let session: string
let code: string
let sanne: Person
let noor: Person
let ear: Ear
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, code } = made)
  session = made.info.id
  await gathering.brings(code, session, [['issue', 'Het verhaal van de buurt']])
  ear = await Ear.open(await gathering.server.join(code, 'Getuige'), session, true)
  noor = await gathering.person('Noor', 'phone')
  await noor.joins(code)
})
afterAll(async () => {
  ear.close()
  await gathering.end()
})

const panelOn = (page: Page) => page.getByRole('group', { name: /naar iemand leiden/ })

/** All that reached anybody or left one’s own device, also when one comes in anew. */
async function carried(words: string, ...people: readonly Person[]): Promise<boolean> {
  await ear.askAll(true)
  return ear.frames.some((frame) => frame.includes(words)) || people.some(({ traffic }) => traffic.carried(words))
}

/** The pieces in which the guard comes, and nothing that a page needs before. */
const guardFiles = /\/assets\/(looking|asking)-[^/]+\.js$/

const loadsAnew = (page: Page) => page.getByRole('button', { name: 'Laad opnieuw' }).click()

test('[P36] on a phone a number is left out before anything goes, and one press does it', async () => {
  const { page } = noor
  await firstField(page).fill('Haar moeder is te bereiken op 06-41827364, zei ze.')
  await placesIt(page)
  await sees(panelOn(page))
  await hasFocus(panelOn(page).getByRole('heading'))
  expect(await wrongWith(page, 'the guard on a phone', 44)).toEqual([])
  expect(await cardOf(sanne.page, 'Haar moeder').count()).toBe(0)
  await panelOn(page).getByRole('button', { name: 'Weglaten: 06-41827364' }).tap()
  await sees(cardOf(sanne.page, 'Haar moeder is te bereiken op, zei ze.'))
  await expect.poll(() => firstField(page).inputValue(), soon).toBe('')
  expect(await carried('41827364', noor)).toBe(false)
})

test('[P36] what somebody lets stand is on the board as it was written', async () => {
  const { page } = noor
  await firstField(page).fill('Bel ons buurthuis: 045-5712345.')
  await placesIt(page)
  await panelOn(page).getByRole('button', { name: 'Laten staan: 045-5712345' }).tap()
  await sees(cardOf(sanne.page, 'Bel ons buurthuis: 045-5712345.'))
})

test('[P36] on a laptop a dilemma with a citizen service number is put right by keyboard alone', async () => {
  const { page } = sanne
  const composer = await begins(page, 'direction')
  await composer.getByRole('textbox').first().fill('Vraag naar haar bsn 111222333 en mail bea@voorbeeld.nl')
  await page.keyboard.press('Control+Enter')
  await hasFocus(panelOn(page).getByRole('heading'))
  expect(await wrongWith(page, 'the guard on a laptop', 24)).toEqual([])
  await sees(panelOn(page).getByText('Een BSN mag hier niet staan. Ook niet met toestemming.'))
  await page.keyboard.press('Escape')
  await hasFocus(composer.getByRole('textbox').first())
  await page.keyboard.press('Control+Enter')
  await hasFocus(panelOn(page).getByRole('heading'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => panelOn(page).getByRole('listitem').count(), soon).toBe(1)
  await hasFocus(panelOn(page).getByRole('heading'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await hasFocus(panelOn(page).getByRole('textbox'))
  await page.keyboard.press('Enter')
  await sees(cardOf(page, 'Vraag naar haar bsn en mail [e-mailadres]'))
  expect(await carried('111222333', sanne)).toBe(false)
  expect(await carried('bea@voorbeeld.nl', sanne)).toBe(false)
})

test('[P36] a citizen service number typed or pasted into a text that others read along reaches nobody', async () => {
  const { page } = sanne
  await chooses(page, 'Het verhaal van de buurt', /^Bewerk/)
  const text = page.getByRole('dialog').getByLabel('Wat speelt er?')
  await hasFocus(text)
  await page.keyboard.press('End')
  await page.keyboard.type(' van 123456782 ', { delay: 20 })
  await page.keyboard.type('en meer')
  const told = page.getByRole('dialog').getByRole('alert')
  await sees(told.getByText(/^Een BSN mag hier niet staan/))
  await expect.poll(() => text.inputValue(), soon).not.toContain('12345678')
  await told.getByRole('button', { name: 'Laat weg' }).click()
  await text.focus()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' en bsn 987654329 dus')
  await page.keyboard.insertText(' bsn 123456782 dus')
  await sees(told.getByText(/^Een BSN mag hier niet staan/))
  await page.keyboard.press('Escape')
  await sanne.isLive()
  for (const part of ['123456782', '56782', '6782']) expect(await carried(part, sanne, noor), part).toBe(false)
})

test('[P36] what may lead to somebody there is asked under the field, and leaving it out changes the text for all', async () => {
  const { page } = sanne
  await chooses(page, 'Het verhaal van de buurt', /^Bewerk/)
  const text = page.getByRole('dialog').getByLabel('Wat speelt er?')
  await text.fill('Het verhaal van Bea, bel 06-41827365 maar')
  const leave = page.getByRole('dialog').getByRole('button', { name: 'Weglaten: 06-41827365' })
  await sees(leave)
  expect(await wrongWith(page, 'the guard under a live text', 24)).toEqual([])
  await leave.click()
  await hasFocus(text)
  expect(await text.inputValue()).toBe('Het verhaal van Bea, bel maar')
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.inputValue(), soon).toContain('06-41827365')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => text.inputValue(), soon).toBe('Het verhaal van Bea, bel maar')
  await page.keyboard.press('Escape')
  await sees(cardOf(page, 'Het verhaal van Bea, bel maar'))
})

test('who may be recognised is a hint after a pause, on the narrowest screen too', async () => {
  const { page } = noor
  await firstField(page).fill('Mevrouw Jansen krijgt geen hulp')
  await sees(page.getByText('Staat hier iemand die te herkennen is? Kijk naar “Mevrouw Jansen”.'))
  expect(await wrongWhenNarrow(page, 'a hint', 44)).toEqual([])
  await firstField(page).fill('Mevrouw Jansen, bsn 123456782, mail bea@voorbeeld.nl')
  await placesIt(page)
  await sees(panelOn(page))
  expect(await wrongWhenNarrow(page, 'the guard', 44)).toEqual([])
  await panelOn(page).getByRole('button', { name: 'Ik pas het zelf aan' }).tap()
  await firstField(page).fill('')
})

test('[P36] where the guard cannot be loaded nothing goes unseen, and once it can the page that is offered anew has it', async () => {
  const mira = await gathering.person('Mira', 'phone')
  await mira.context.route(guardFiles, (route) => route.abort())
  await mira.joins(code)
  const { page } = mira
  const words = 'Mail haar op mira.jansen@voorbeeld.nl, zei ze.'
  await firstField(page).fill(words)
  await placesIt(page)
  await sees(page.getByText(/^We konden dit nog niet nakijken/))
  expect(await wrongWith(page, 'the guard that did not come', 44)).toEqual([])
  expect(await wrongWhenNarrow(page, 'the guard that did not come', 44)).toEqual([])
  expect(await carried('mira.jansen', mira)).toBe(false)

  // Still not: the same again, and the words are there.
  await loadsAnew(page)
  await expect.poll(() => firstField(page).inputValue(), soon).toBe(words)
  await mira.isLive()
  await placesIt(page)
  await sees(page.getByText(/^We konden dit nog niet nakijken/))
  expect(await carried('mira.jansen', mira)).toBe(false)

  await mira.context.unroute(guardFiles)
  await loadsAnew(page)
  await expect.poll(() => firstField(page).inputValue(), soon).toBe(words)
  await placesIt(page)
  await panelOn(page).getByRole('button', { name: 'Weglaten: mira.jansen@voorbeeld.nl' }).tap()
  await looksUp(sanne.page)
  await sees(cardOf(sanne.page, 'Mail haar op, zei ze.'))
  expect(await carried('mira.jansen', mira)).toBe(false)
})

test('[P36] a text that others read along is closed before its number could be looked at: the number comes back', async () => {
  const tess = await gathering.person('Tess', 'laptop')
  await tess.context.route(guardFiles, (route) => route.abort())
  await tess.joins(code)
  const { page } = tess
  const composer = await begins(page, 'issue')
  await composer.getByRole('textbox').first().fill('De wachtlijst van Tess')
  await page.keyboard.press('Control+Enter')
  await sees(cardOf(page, 'De wachtlijst van Tess'))
  await page.keyboard.press('Escape')
  await chooses(page, 'De wachtlijst van Tess', /^Bewerk/)
  await hasFocus(page.getByRole('dialog').getByLabel('Wat speelt er?'))
  await page.keyboard.press('End')
  await page.keyboard.insertText(' nummer 123456789 en meer')
  await sees(page.getByRole('dialog').getByText(/^We konden dit nog niet nakijken/))
  expect(await wrongWith(page, 'a live text that nothing could look at', 24)).toEqual([])
  await page.keyboard.press('Escape')
  const back = page.getByRole('region', { name: 'Niet geplaatst' })
  await sees(back.getByText('nummer 123456789 en meer'), back.getByText(/^We konden dit nog niet nakijken/))

  // It outlives a page that is loaded anew for another text.
  await begins(page, 'issue')
  await composer.getByRole('textbox').first().fill('Bel 06-41827366')
  await page.keyboard.press('Control+Enter')
  await tess.context.unroute(guardFiles)
  await loadsAnew(page)
  await sees(back.getByText('nummer 123456789 en meer'))
  expect(await carried('123456789', tess)).toBe(false)
  expect(await carried('41827366', tess)).toBe(false)
})
