/**
 * A whole session of the ordinary format, as people live it: Sanne leads at her laptop, Noor writes on her phone,
 * Ilse is the expert, and the room looks at the big screen.
 */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { issueWithExpert } from '#shared/session/formats/kwestie-met-expert.ts'
import { cardOf, fillsDilemma } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, opensLane, opensPart, picksKind } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let ilse: Person
let screen: Page

beforeAll(async () => {
  gathering = await Gathering.begin()
  const { lead, info, code } = await gathering.server.session('Regie bij complexe gezinnen', issueWithExpert.plan)
  await lead.ask('introduceMe', { session: info.id, name: 'Sanne', perspective: 'Opbouwwerk' })
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  noor = await gathering.person('Noor', 'phone')
  ilse = await gathering.person('Ilse', 'smallLaptop')
  const { path } = await lead.ask('invite', { session: info.id, role: 'expert' })
  await sanne.goes(`/s/${info.id}`)
  await ilse.goes(path)
  await ilse.page.getByLabel('Hoe heet je?').fill('Ilse')
  await ilse.page.getByRole('button', { name: 'Doe mee' }).click()
  await Promise.all([sanne.isLive(), ilse.isLive(), noor.joins(code, 'Ervaring')])
  screen = await sanne.context.newPage()
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await screen.goto(`${sanne.url}/s/${info.id}/scherm`)
})
afterAll(() => gathering.end())

/** One press, and everybody is in the next phase. */
async function nextPhase(title: string, prompt: string): Promise<void> {
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  await sees(sanne.page.getByText(prompt).first())
  await sees(screen.locator('.rail .now').getByText(title))
  await sees(noor.page.getByText(new RegExp(`^${title}`)).first())
}

const chooses = async (page: Page, card: string, command: string): Promise<void> => {
  await cardOf(page, card)
    .getByRole('button', { name: /^Acties/ })
    .click()
  await page.getByRole('menuitem', { name: command }).click()
}

test('in the bring round Noor hands a dilemma in; nobody sees it, not even the big screen, until all is shown', async () => {
  await nextPhase('Brengronde', 'Schrijf één ding uit je werk of leven dat schuurt.')
  await picksKind(noor.page, 'dilemma')
  const dilemma = {
    title: 'Delen of beschermen?',
    either: ['Delen helpt om sneller hulp te regelen', 'Vertrouwen'],
    or: ['Het gezin nam mij in vertrouwen', 'Tijd'],
  } as const
  await fillsDilemmaOnPhone(dilemma)
  await noor.page.getByRole('button', { name: 'Lever in' }).tap()
  await sees(sanne.page.getByText('1 ding van 1 mens wacht'))
  for (const page of [sanne.page, ilse.page, screen]) expect(await page.content()).not.toContain('Delen of beschermen')
  await sanne.page.getByRole('button', { name: 'Toon alles' }).click()
  await sees(cardOf(sanne.page, 'Delen of beschermen?'))
  await sees(screen.getByText('Delen of beschermen?').first())
})

async function fillsDilemmaOnPhone(dilemma: Parameters<typeof fillsDilemma>[1]): Promise<void> {
  const form = noor.page.locator('form.compose')
  await firstField(noor.page).fill(dilemma.title)
  for (const [name, [text, loss]] of [['Enerzijds', dilemma.either] as const, ['Anderzijds', dilemma.or] as const]) {
    const side = form.getByRole('group', { name })
    await side.getByLabel(name).fill(text)
    await side.getByLabel('Wat verlies je dan?').fill(loss)
  }
}

test('they vote blind, and the room goes on with what is chosen', async () => {
  await nextPhase('Pitch en kiezen', 'Vertel je dilemma in drie zinnen.')
  await sanne.page.getByRole('button', { name: 'Stippen verdelen' }).click()
  await sanne.page.getByRole('dialog').getByRole('button', { name: 'Begin met stemmen' }).click()
  await opensLane(noor.page, 'dilemma')
  await noor.page.getByRole('button', { name: 'Jouw stip op: Delen of beschermen?' }).tap()
  await expect.poll(() => sanne.page.getByText('1 stip').count(), soon).toBe(0)
  await sanne.page.getByRole('button', { name: 'Sluit de stemming' }).click()
  const sure = sanne.page.getByRole('button', { name: 'Sluit en toon de uitslag' })
  await sees(sure)
  await sure.click()
  await sees(cardOf(sanne.page, 'Delen of beschermen?').getByText('1 stip'))
  await sanne.page.keyboard.press('Escape')
  await chooses(sanne.page, 'Delen of beschermen?', 'Kies deze kaart')
  await sees(cardOf(ilse.page, 'Delen of beschermen?').getByText('Gekozen'))
})

test('the expert adds what she knows in her own layer, and the dilemma stands whole on the big screen', async () => {
  await nextPhase('Bijdrage van de expert', 'Wat weten we hierover, en wat weten we niet?')
  await cardOf(ilse.page, 'Delen of beschermen?').getByRole('heading').first().click()
  const reply = ilse.page.getByLabel('Reageer op deze draad')
  await reply.click()
  await reply.fill('Let op het verschil tussen toestemming en vertrouwen.')
  await ilse.page.getByRole('button', { name: 'Plaats', exact: true }).click()
  await cardOf(sanne.page, 'Delen of beschermen?').focus()
  await sanne.page.keyboard.press('b')
  await sees(screen.getByText('Het gezin nam mij in vertrouwen'))
  await sees(screen.getByText('Let op het verschil tussen toestemming en vertrouwen.'))
  expect(await screen.content()).not.toContain('Ilse')
})

test('facts before advice: where questions are asked nobody can place a direction', async () => {
  await nextPhase('Verhelderende vragen', 'Vraag alleen naar feiten. Nog geen advies.')
  expect(await sanne.page.getByRole('button', { name: 'Kaart toevoegen aan Richtingen' }).count()).toBe(0)
  await opensPart(noor.page, 'Schrijven')
  const question = noor.page.getByLabel('Reageer op deze draad')
  await question.tap()
  await question.fill('Wie heeft het gezin gesproken?')
  await noor.page.getByRole('button', { name: 'Plaats', exact: true }).tap()
  await cardOf(sanne.page, 'Delen of beschermen?').getByRole('heading').first().click()
  await sees(sanne.page.getByText('Wie heeft het gezin gesproken?'))
})

test('they find directions in silence, weigh them, and harvest; the session closes with all of it', async () => {
  await nextPhase('Verkennen aan tafels', 'Wie kijkt hier hoe naar?')
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  await sees(sanne.page.getByText('Pauze').first())
  await nextPhase('Richtingen bedenken', 'Wat zou je kunnen proberen? Eerst alleen, dan samen.')
  await firstField(noor.page).fill('Vraag het gezin wie er aan tafel komt')
  await noor.page.getByRole('button', { name: 'Lever in' }).tap()
  await sees(sanne.page.getByText('1 ding van 1 mens wacht'))
  await sanne.page.getByRole('button', { name: 'Toon alles' }).click()
  await sees(cardOf(ilse.page, 'Vraag het gezin wie er aan tafel komt'))
  await nextPhase('Wegen en bezwaren', 'Wat spreekt voor, wat spreekt tegen?')
  await nextPhase('Oogst en leervragen', 'Wat neem je mee? Wat ga je proberen?')
  await noor.page.locator('label', { hasText: 'Actie' }).tap()
  await firstField(noor.page).fill('Ik bel morgen het gezin')
  await noor.page.getByRole('button', { name: 'Plaats op het bord' }).tap()
  await sees(sanne.page.getByRole('article', { name: /^Actie Ik bel morgen het gezin/ }))
  await sees(sanne.page.getByText('De tijd is om').or(sanne.page.getByRole('timer')).first())
})
