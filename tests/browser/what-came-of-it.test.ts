/** What came of it: Noor tells it later on a phone, Sanne takes it along to a next session, and the room looks back. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, opensPart, placesIt } from './kit/phone.ts'
import { sees } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []

let gathering: Gathering
let sanne: Person
let noor: Person
let lead: Visitor
let session: string
let atelier: string
let direction: string
let question: string
let second: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, lead } = made)
  session = made.info.id
  atelier = made.info.atelier.id
  const noors = await gathering.server.join(made.code, 'Noor', 'Wonen')
  const live = await noors.open(session)
  await until(() => live.store.getState().session !== null, 'the board is there')
  const put = (card: Omit<Parameters<typeof live.acts.placeCard>[0], 'language'>): string => {
    const placed = live.acts.placeCard({ ...card, language: 'nl' })
    return placed.ok ? (placed.id ?? '') : ''
  }
  const issue = put({ kind: 'issue', title: 'Drie maanden wachten' })
  direction = put({ kind: 'direction', title: 'Samen op huisbezoek', linkTo: [issue] })
  question = put({ kind: 'issue', variant: 'learningQuestion', title: 'Wanneer mag je wachten?' })
  await until(() => live.store.getState().saved && live.store.getState().line.state === 'live', 'kept')
  live.close()
  for (const card of [direction, issue]) await noors.ask('take', { session, card, how: 'try' })
  await lead.ask('setState', { session, state: 'closed' })
  const { items } = await lead.ask('getReview', { session })
  for (const { id, texts, asksPeople } of items) {
    const told = asksPeople
      ? ({ recognisable: 'no', changed: 'not-needed' } as const)
      : { recognisable: null, changed: null }
    const seen = texts.map(({ words }) => words)
    await lead.ask('decide', { session, entity: id, seen, decision: { goes: true, ...told } })
  }
  await lead.ask('archive', { session, signed: true, audience: 'atelier', report: 'Meelopen helpt.' })
  noor = await gathering.person('Noor', 'phone', {}, noors)
})
afterAll(() => gathering.end())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('[P45] Noor tells later what came of a direction; what the guard finds does not go', async () => {
  const { page } = noor
  await noor.goes(`/archief/${session}#${direction}`)
  const card = page.locator(`[id="${direction}"]`)
  await card.getByRole('button', { name: /^Vertel wat ervan kwam/ }).tap()
  await card.getByRole('radio', { name: 'Geprobeerd' }).check()
  await card.getByLabel('Wat gebeurde er? (hoeft niet)').fill('We gingen samen. Bel 06-12345678.')
  await sees(card.getByText('Haal dit eruit, dan kun je het vertellen.'))
  wrong.push(...(await wrongWith(page, 'telling, a phone', 44)), ...(await wrongWhenNarrow(page, 'telling', 44)))
  await card.getByLabel('Wat gebeurde er? (hoeft niet)').fill('We gingen samen langs.')
  await button(page, 'Vertel het').tap()
  await sees(card.getByText('Dank je. Het staat erbij.'), card.getByText(': We gingen samen langs.'))
  expect(await card.getByText('Noor').count()).toBe(0)
  expect(noor.traffic.carried('06-12345678')).toBe(false)
  wrong.push(...(await wrongWith(page, 'told, a phone', 44)))
})

test('[P45] she asks the atelier a learning question between sessions; Sanne says how it goes with another', async () => {
  await noor.goes(`/atelier/${atelier}`)
  const hers = noor.page.getByRole('region', { name: 'Onze leervragen' })
  await sees(hers.getByText('Wanneer mag je wachten?').first())
  await button(noor.page, 'Stel een leervraag').tap()
  await noor.page.getByLabel('Welke vraag nemen we mee?').fill('Wie belt wie?')
  await button(noor.page, 'Stel deze vraag').tap()
  await sees(hers.getByText('Je vraag staat erbij.'), hers.getByText('Wie belt wie?').first())
  await sees(button(noor.page, 'Trek mijn vraag terug'))
  wrong.push(
    ...(await wrongWith(noor.page, 'questions, a phone', 44)),
    ...(await wrongWhenNarrow(noor.page, 'questions', 44)),
  )

  const { page } = sanne
  await sanne.goes(`/atelier/${atelier}`)
  await button(page, /^Zeg hoe het ermee gaat.*Wanneer mag je wachten/).click()
  await page.getByRole('radio', { name: 'Verder gekomen' }).check()
  await page.getByLabel('In een paar woorden (hoeft niet)').fill('We begonnen ermee.')
  wrong.push(...(await wrongWith(page, 'saying', 32)))
  await button(page, 'Zet erbij').click()
  await sees(page.getByRole('region', { name: 'Onze leervragen' }).getByText('We begonnen ermee.').first())
  wrong.push(...(await wrongWith(page, 'questions, a laptop', 32)))
  expect(await unreachedByKeys(page)).toEqual(none)
})

test('[P45] Sanne takes a question and a card along to the next session, and they lie there with where they are from', async () => {
  const { page } = sanne
  await sanne.goes(`/nieuw?atelier=${atelier}`)
  await page.locator('#subject').fill('Verder met wachten')
  await page.getByRole('checkbox', { name: 'Wie belt wie?' }).check()
  await page.getByText('Bijeenkomst 1: Regie bij complexe gezinnen').first().click()
  await page.getByRole('checkbox', { name: 'Drie maanden wachten' }).check()
  wrong.push(...(await wrongWith(page, 'carrying', 32)))
  await page.locator('button[form="setup"]').click()
  await page.waitForURL(/\/s\/\w+/)
  second = /\/s\/(\w+)/.exec(page.url())?.[1] ?? ''
  await sanne.goes(`/s/${second}`)
  await sanne.isLive()
  const back = page.locator('.look-back')
  await sees(
    back.getByText('Sinds de vorige keer'),
    back.getByText('Wanneer mag je wachten?'),
    back.getByText(': We gingen samen langs.'),
  )
  await sees(page.locator('[data-card]', { hasText: 'Wie belt wie?' }).first())
  await page.locator('[data-card]', { hasText: 'Drie maanden wachten' }).first().click()
  await sees(page.locator('.thread').getByRole('link', { name: 'uit bijeenkomst 1' }))
  wrong.push(...(await wrongWith(page, 'looking back, a laptop', 32)))
})

test('[P45] Noor comes in, looks back, and answers with one press how it went with what she wanted to try', async () => {
  const { code } = await lead.ask('getSession', { session: second })
  const { page } = noor
  await lead.ask('leadPhase', { session: second, act: 'start' })
  await noor.joins(code ?? '')
  const back = page.locator('.look-back')
  await sees(back.getByText('Jij wilde dit proberen. Hoe ging het?'), back.getByText('Drie maanden wachten').first())
  // Of what she told already she is not asked again.
  expect(await back.locator('.how-was-it').count()).toBe(1)
  wrong.push(
    ...(await wrongWith(page, 'looking back, a phone', 44)),
    ...(await wrongWhenNarrow(page, 'looking back', 44)),
  )
  await button(page, 'Niets, ook een antwoord').tap()
  await sees(back.getByText('Dank je. Het staat erbij.'))
  expect(await sanne.page.getByText('Jij wilde dit proberen').count()).toBe(0)
})

test('[P45] the big screen shows the same, and nothing of one person', async () => {
  const screen = new Visitor(gathering.server.url)
  await screen.post((await lead.ask('invite', { session: second, role: 'beamer' })).path)
  const beamer = await gathering.person('Scherm', 'laptop', {}, screen)
  await beamer.goes(`/s/${second}/scherm`)
  await sees(beamer.page.getByText('Sinds de vorige keer'), beamer.page.getByText('Wanneer mag je wachten?'))
  expect(await beamer.page.getByText('Jij wilde dit proberen').count()).toBe(0)
  wrong.push(...(await wrongWith(beamer.page, 'the big screen', 24)))
})

test('[P45] the line of years goes from the first telling to what came of it', async () => {
  for (const [who, least] of [
    [noor, 44],
    [sanne, 32],
  ] as const) {
    await who.goes(`/tijdlijn/${session}/${direction}`)
    const stops = who.page.locator('.timeline .line > li')
    await sees(stops.first().getByText('Voor het eerst verteld'), stops.last().getByText('We gingen samen langs.'))
    wrong.push(...(await wrongWith(who.page, `timeline, ${who.name}`, least)))
  }
  wrong.push(...(await wrongWhenNarrow(noor.page, 'timeline', 44)))
  await noor.page.goto(new URL(`/tijdlijn/${session}/${question}`, noor.url).href)
  await sees(noor.page.getByText('We begonnen ermee.'))
  expect(await unreachedByKeys(noor.page)).toEqual(none)
})

test('[P46] while she writes, what was said like it before is there, and she says that it belongs to it', async () => {
  const { page } = noor
  await noor.goes(`/s/${second}`)
  await noor.isLive()
  await opensPart(page, 'Schrijven')
  const words = 'Een gezin moet maanden wachten op hulp en niemand gaat langs'
  await firstField(page).fill(words)
  const earlier = page.getByRole('region', { name: 'Hier spraken we eerder over' })
  await sees(earlier.getByRole('link', { name: /^Drie maanden wachten/ }))
  const tie = earlier.getByRole('listitem').filter({ hasText: 'Drie maanden wachten' }).getByRole('button')
  await tie.tap()
  expect(await tie.getAttribute('aria-pressed')).toBe('true')
  wrong.push(...(await wrongWith(page, 'recalling, a phone', 44)), ...(await wrongWhenNarrow(page, 'recalling', 44)))
  await placesIt(page)
  const board = await lead.open(second)
  const placed = () => Object.values(board.store.getState().cards).find(({ title }) => title === words)
  await until(() => placed() !== undefined, 'the card is there')
  expect(placed()?.recalls).not.toBe(null)
  board.close()
})

test('nothing of it is wrong for who looks, hears or presses', () => expect(wrong).toEqual(none))
