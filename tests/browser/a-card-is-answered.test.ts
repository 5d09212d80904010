/** What a room does with a card: recognise it, answer it, link it; and three ways to look at the same board. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { cardOf, chooses, laneOf, lanes, titlesIn, type Kind } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { opensLane } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  const { code, info, lead } = session
  sanne = session.sanne
  await gathering.brings(code, info.id, [
    ['direction', 'Samen aan één tafel'],
    ['dilemma', 'Doorvragen of met rust laten'],
    ['issue', 'Iedereen belt iemand anders'],
    ['issue', 'Wachtlijsten worden langer'],
  ])
  const { path } = await lead.ask('invite', { session: info.id, role: 'expert' })
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(code, 'Ervaring'), henk.joins(path.replace('/j/', ''), 'Onderzoek')])
})
afterAll(() => gathering.end())

const threadOf = (page: Page) => page.getByRole('complementary', { name: 'Draad' })

test('who recognises a card is counted once, and can take it back', async () => {
  const lane = await opensLane(noor.page, 'issue')
  const here = lane.getByRole('article', { name: 'Wachtlijsten' })
  await here.getByRole('button', { name: '0 herkennen dit' }).tap()
  await cardOf(henk.page, 'Wachtlijsten').getByRole('button', { name: '1 herkent dit' }).click()
  const hand = cardOf(sanne.page, 'Wachtlijsten').getByRole('button', { name: '2 herkennen dit' })
  await sees(hand)
  expect(await hand.getAttribute('aria-pressed')).toBe('false')
  expect(await here.getByRole('button', { name: '2 herkennen dit' }).getAttribute('aria-pressed')).toBe('true')
  await here.getByRole('button', { name: '2 herkennen dit' }).tap()
  await sees(cardOf(sanne.page, 'Wachtlijsten').getByRole('button', { name: '1 herkent dit' }))
})

async function answers(page: Page, kind: string, words: string): Promise<void> {
  await page.getByLabel('Reageer op deze draad').fill(words)
  await page.getByRole('group', { name: 'Wat breng je in?' }).getByText(kind, { exact: true }).click()
  await page.getByRole('button', { name: 'Plaats', exact: true }).click()
  await sees(threadOf(page).getByText('Geplaatst.'))
}

const headings = {
  Argument: 'Argumenten',
  Bezwaar: 'Bezwaren',
  Ervaring: 'Ervaringen',
  Perspectief: 'Perspectieven',
  Waarde: 'Waarden',
  Vraag: 'Vragen',
  Bron: 'Bronnen',
}

test('Noor answers a direction in every way there is; Sanne reads each under its own heading', async () => {
  const { page } = noor
  const lane = await opensLane(page, 'direction')
  await lane.getByRole('button', { name: 'Samen aan één tafel' }).tap()
  await cardOf(sanne.page, 'Samen aan één tafel').getByRole('heading').click()
  for (const [kind, heading] of Object.entries(headings)) {
    await answers(page, kind, `Noors ${kind.toLowerCase()}`)
    const section = threadOf(sanne.page).locator('section', { has: sanne.page.getByRole('heading', { name: heading }) })
    await sees(section.getByText(`Noors ${kind.toLowerCase()}`))
  }
  await sees(cardOf(sanne.page, 'Samen aan één tafel').getByRole('button', { name: '7 bijdragen' }))
  const read = await threadOf(sanne.page).getByRole('heading', { level: 4 }).allInnerTexts()
  expect(read.toSorted()).toEqual(Object.values(headings).toSorted())
  await page.getByRole('button', { name: 'Sluit' }).first().tap()
})

test('a dilemma is weighed by nobody: no argument or objection, and an expert adds what is known', async () => {
  const { page } = henk
  await cardOf(page, 'Doorvragen').getByRole('heading').click()
  await page.getByLabel('Reageer op deze draad').click()
  const kinds = page.getByRole('group', { name: 'Wat breng je in?' }).getByRole('radio')
  const names = await kinds.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent))
  expect(names).toEqual(['Duiding', 'Ervaring', 'Perspectief', 'Waarde', 'Vraag', 'Bron'])
  await page.getByRole('group', { name: 'Soort kennis' }).getByText('Kennis uit onderzoek', { exact: true }).click()
  await sees(page.getByText('Bij kennis uit onderzoek vraagt het bord om een bron.'))
  await answers(page, 'Duiding', 'Vertrouwen groeit langzaam')
  await cardOf(sanne.page, 'Doorvragen').getByRole('button', { name: '1 duiding' }).click()
  await sees(threadOf(sanne.page).getByRole('heading', { name: 'Duiding' }))
  await sees(threadOf(sanne.page).getByText('bron gevraagd'))
})

test('two cards are linked with a relation; the thread shows it from both sides, and walks along it', async () => {
  const { page } = sanne
  await chooses(page, 'Wachtlijsten', /^Verbind met een kaart/)
  const dialog = page.getByRole('dialog', { name: 'Verbind met …' })
  await dialog.getByRole('radio', { name: 'Doorvragen' }).check({ force: true })
  await dialog.getByRole('radio', { name: 'Deze kwestie komt terug in dat dilemma' }).check()
  await dialog.getByRole('button', { name: 'Verbind' }).click()
  await sees(cardOf(henk.page, 'Wachtlijsten').getByRole('button', { name: '1 verbinding' }))

  const lane = await opensLane(noor.page, 'issue')
  await lane.getByRole('button', { name: 'Wachtlijsten worden langer' }).tap()
  const thread = threadOf(noor.page)
  const group = thread.locator('section', { has: noor.page.getByRole('heading', { name: 'Dilemma’s hierbij' }) })
  await group.getByRole('button', { name: 'Dilemma: Doorvragen of met rust laten' }).tap()
  await sees(thread.getByRole('heading', { level: 3, name: 'Doorvragen of met rust laten' }))
  await sees(thread.getByRole('heading', { name: 'Komt voort uit' }))
  await sees(thread.getByRole('button', { name: 'Kwestie: Wachtlijsten worden langer' }))

  const read = threadOf(page)
  await cardOf(page, 'Wachtlijsten').getByRole('heading').click()
  await read.getByRole('button', { name: 'Haal de verbinding weg met: Doorvragen of met rust laten' }).click()
  await sees(cardOf(henk.page, 'Wachtlijsten').getByRole('button', { name: '0 verbindingen' }))
  await expect.poll(() => thread.getByRole('button', { name: /Wachtlijsten/ }).count(), soon).toBe(0)
  await page.keyboard.press('Control+z')
  await sees(cardOf(henk.page, 'Wachtlijsten').getByRole('button', { name: '1 verbinding' }))
})

test('the lanes, the map and the list show the same cards with the same counts', async () => {
  const { page } = sanne
  const kinds = Object.keys(lanes) as Kind[]
  const onBoard = Object.fromEntries(
    await Promise.all(kinds.map(async (kind) => [kind, await titlesIn(page, kind)] as const)),
  )
  expect(onBoard).toMatchObject({ issue: { length: 2 }, dilemma: { length: 1 }, direction: { length: 1 } })

  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Lijst' }).click()
  const list = page.getByRole('region', { name: 'Lijst van het bord' })
  for (const kind of kinds) {
    const part = list.getByRole('region', { name: `${lanes[kind]} ${onBoard[kind]?.length}` })
    await expect.poll(() => part.getByRole('article').getByRole('heading').allInnerTexts(), soon).toEqual(onBoard[kind])
  }
  await sees(list.getByText('1 deelnemer herkent dit.'))
  await sees(list.getByText('Noors bezwaar'))

  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Kaart' }).click()
  const map = page.getByRole('region', { name: 'Kaart van het bord' })
  for (const kind of kinds) {
    const rank = map.getByRole('region', { name: `${lanes[kind]} (${onBoard[kind]?.length})` })
    for (const title of onBoard[kind] ?? []) await sees(rank.getByRole('button', { name: title }))
    expect(await rank.getByRole('button').count()).toBe(onBoard[kind]?.length)
  }
  await sees(map.getByRole('button', { name: 'Kwestie: Wachtlijsten worden langer. 1 keer herkend. 1 verbinding.' }))
  await map.getByRole('button', { name: 'Dilemma: Doorvragen of met rust laten. 1 verbinding.' }).click()
  await sees(map.getByText('Gekozen: Doorvragen of met rust laten komt voort uit 1 kwestie.'))
  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Bord' }).click()
  await sees(laneOf(page, 'issue'))
})
