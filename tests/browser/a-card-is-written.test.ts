/** Three kinds of card from a phone and from a laptop; a draft stays on its device until it is placed. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSee, begins, cardOf, fillsDilemma, places, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { composerOf, firstField, opensLane, opensPart, picksKind, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  sanne = session.sanne
  noor = await gathering.person('Noor', 'phone')
  await noor.joins(session.code, 'Ervaring')
})
afterAll(() => gathering.end())

const canary = 'Kanarie zingt onder de kast'

test('a draft survives a reload and a closed tab, and leaves the device only when it is placed', async () => {
  await picksKind(noor.page, 'dilemma')
  await fillsDilemma(composerOf(noor.page), {
    title: canary,
    either: [`${canary}, aan de ene kant`, `${canary}, verloren`],
    or: ['Iets anders', 'Nog iets'],
    chafes: `${canary}, en dat schuurt`,
  })
  await noor.page.reload()
  await expect.poll(() => firstField(noor.page).inputValue(), soon).toBe(canary)
  await firstField(noor.page).press('End')
  await noor.page.keyboard.type('.')
  await noor.opensAgain()
  await expect.poll(() => firstField(noor.page).inputValue(), soon).toBe(`${canary}.`)
  expect(await noor.page.getByLabel('Wat blijft schuren?').inputValue()).toBe(`${canary}, en dat schuurt`)
  await opensPart(noor.page, 'Mijn kaarten')
  await sees(noor.page.getByRole('heading', { name: 'Nog niet geplaatst' }))
  await noor.page.getByRole('button', { name: 'Schrijf verder' }).tap()
  await noor.isLive()
  expect(noor.traffic.carried(canary)).toBe(false)

  await placesIt(noor.page)
  await sees(cardOf(sanne.page, canary))
  expect(noor.traffic.carried(canary)).toBe(true)
  expect(await firstField(noor.page).inputValue()).toBe('')
  for (const words of [`${canary}, verloren`, `${canary}, en dat schuurt`]) {
    await sees(cardOf(sanne.page, canary).getByText(words))
  }
  await opensPart(noor.page, 'Mijn kaarten')
  const mine = noor.page.getByRole('region', { name: /^Op het bord/ })
  await sees(mine.getByRole('button', { name: canary }))
  expect(await noor.page.getByRole('heading', { name: 'Nog niet geplaatst' }).count()).toBe(0)
})

test('[P1] an issue and a direction from the phone, and the direction in a phase that asks for issues', async () => {
  await opensPart(noor.page, 'Schrijven')
  await picksKind(noor.page, 'issue')
  await firstField(noor.page).fill('Wachtlijsten worden langer')
  await placesIt(noor.page)
  await allSee([sanne.page], 'issue', ['Wachtlijsten worden langer'])
  await picksKind(noor.page, 'direction')
  await firstField(noor.page).fill('Samen aan één tafel')
  await placesIt(noor.page)
  await allSee([sanne.page], 'direction', ['Samen aan één tafel'])
  expect(await titlesIn(sanne.page, 'issue')).toEqual(['Wachtlijsten worden langer'])
})

test('a dilemma without its two losses is not one: the phone says what is missing, and keeps the rest', async () => {
  await opensPart(noor.page, 'Schrijven')
  await picksKind(noor.page, 'dilemma')
  await firstField(noor.page).fill('Doorvragen of met rust laten')
  await placesIt(noor.page)
  const side = noor.page.getByRole('group', { name: 'Enerzijds' })
  await sees(side.getByText('Wat kun je doen? Een dilemma heeft twee kanten.'))
  expect(await side.getByLabel('Enerzijds').evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await firstField(noor.page).inputValue()).toBe('Doorvragen of met rust laten')
})

test('all three kinds into their lanes on the laptop, each seen on the phone', async () => {
  const { page } = sanne
  await places(page, 'issue', 'Iedereen belt iemand anders')
  const composer = await begins(page, 'dilemma')
  await fillsDilemma(composer, {
    title: 'Eén aanspreekpunt of veel handen',
    either: ['Eén persoon', 'Snelheid als die ziek is'],
    or: ['Een team', 'Iemand die het verhaal kent'],
    chafes: 'De financiering kent alleen losse uren',
  })
  await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  await places(page, 'direction', 'Een vaste belronde')
  for (const [kind, title] of [
    ['issue', 'Iedereen belt iemand anders'],
    ['dilemma', 'Eén aanspreekpunt of veel handen'],
    ['direction', 'Een vaste belronde'],
  ] as const) {
    const lane = await opensLane(noor.page, kind)
    await sees(lane.getByRole('button', { name: title }))
  }
  const dilemma = cardOf(page, 'Eén aanspreekpunt')
  for (const words of ['Snelheid als die ziek is', 'Iemand die het verhaal kent', 'alleen losse uren']) {
    expect(await dilemma.innerText()).toContain(words)
  }
})

test('a draft in the window over the board stays on the laptop, also when the window is closed', async () => {
  const words = 'Nog niet zeker of ik dit zeg'
  const { page } = sanne
  const composer = await begins(page, 'issue')
  await composer.getByLabel('Wat speelt er?').fill(words)
  await page.keyboard.press('Escape')
  await sanne.opensAgain()
  await sanne.isLive()
  const again = await begins(sanne.page, 'issue')
  expect(await again.getByLabel('Wat speelt er?').inputValue()).toBe(words)
  expect(sanne.traffic.carried(words)).toBe(false)
})
