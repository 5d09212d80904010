/** Every screen, light and dark, wide and narrow: no rule of WCAG 2.2 AA that a machine can check is broken. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { until } from '#tests/kit/visitor.ts'
import { begins, cardOf, chooses } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, opensLane, opensPart, picksKind } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let code: string
let session: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { lead, info, ...made } = await gathering.session('Regie bij complexe gezinnen')
  sanne = made.sanne
  code = made.code
  session = info.id
  const { acts, store, close } = await lead.open(info.id)
  await until(() => store.getState().session !== null, 'the board is there')
  const plain = { body: '', language: 'nl' } as const
  const issue = acts.placeCard({ ...plain, kind: 'issue', title: 'Wachtlijsten worden langer' }).id ?? ''
  const other =
    acts.placeCard({ ...plain, kind: 'issue', title: 'Iedereen belt iemand anders', body: 'En wie belt terug?' }).id ??
    ''
  const options = [
    { text: 'Doorvragen', loss: 'Vertrouwen' },
    { text: 'Met rust laten', loss: 'Zicht op het kind' },
  ]
  const dilemma =
    acts.placeCard({
      ...plain,
      kind: 'dilemma',
      title: 'Doorvragen of niet',
      options,
      chafes: 'De tijd',
      linkTo: [issue],
    }).id ?? ''
  acts.placeCard({ ...plain, kind: 'direction', title: 'Samen aan één tafel', linkTo: [dilemma] })
  acts.clusterWith(issue, other)
  acts.recognise(dilemma, true)
  acts.addNote({ card: dilemma, kind: 'question', text: 'Voor wie is dit een dilemma?', layer: 'room' })
  acts.trashCard(acts.placeCard({ ...plain, kind: 'issue', title: 'Weggelegd' }).id ?? '')
  await until(() => store.getState().saved, 'all is kept')
  close()
  noor = await gathering.person('Noor', 'phone')
})
afterAll(() => gathering.end())

const none: readonly string[] = []

test('before one is in: the start page, a new session, and the page to join', async () => {
  const wrong: string[] = []
  const els = await gathering.person('Els', 'laptop', { reducedMotion: 'reduce' })
  const ways = [
    { who: sanne, path: '/', title: 'Niet alleen halen, maar ook brengen.' },
    { who: sanne, path: '/nieuw', title: 'Nieuwe bijeenkomst' },
    { who: els, path: `/j/${code}`, title: 'Regie bij complexe gezinnen' },
    { who: els, path: '/j', title: 'Doe mee met een code' },
    { who: els, path: '/s/bestaatniet', title: 'Je doet hier nog niet mee' },
  ]
  for (const { who, path, title } of ways) {
    await who.goes(path)
    await sees(who.page.getByRole('heading', { level: 1, name: title }))
    wrong.push(...(await wrongWith(who.page, path, 32)), ...(await wrongWhenNarrow(who.page, path, 44)))
  }
  expect(wrong).toEqual(none)
})

test('the board of a laptop: with a thread, with a menu, as a map and as a list', async () => {
  const { page } = sanne
  const wrong: string[] = []
  await sanne.goes(`/s/${session}`)
  const check = async (where: string) => wrong.push(...(await wrongWith(page, where, 32)))
  await sees(cardOf(page, 'Doorvragen'))
  await check('the board')
  await cardOf(page, 'Doorvragen').getByRole('heading').click()
  await page.getByLabel('Reageer op deze draad').fill('Een begin')
  await check('a thread')
  await page.setViewportSize({ width: 1024, height: 768 })
  await check('a thread over the lanes')
  await page.setViewportSize({ width: 1440, height: 900 })
  await cardOf(page, 'Wachtlijsten')
    .getByRole('button', { name: /^Acties/ })
    .click()
  await sees(page.getByRole('menu'))
  await check('a menu')
  await page.keyboard.press('Escape')
  for (const [view, region] of [
    ['Kaart', 'Kaart van het bord'],
    ['Lijst', 'Lijst van het bord'],
  ] as const) {
    await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: view }).click()
    await sees(
      page
        .getByRole('region', { name: region })
        .getByRole('button', { name: /Doorvragen/ })
        .first(),
    )
    await check(view)
  }
  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Bord' }).click()
  expect(wrong).toEqual(none)
})

test('each window over the board', async () => {
  const { page } = sanne
  const wrong: string[] = []
  const fromMenu = (name: RegExp) => async (): Promise<void> => {
    await page.getByRole('button', { name: 'Meer', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  const windows: Record<string, () => Promise<unknown>> = {
    'Schrijf een kaart': () => begins(page, 'dilemma'),
    'Bewerk kaart': () => chooses(page, 'Doorvragen', /^Bewerk/),
    'Verbind met …': () => chooses(page, 'Doorvragen', /^Verbind/),
    'Groepeer met …': () => chooses(page, 'Wachtlijsten', /^Groepeer/),
    'Nodig uit': () => page.getByRole('button', { name: 'Uitnodigen' }).click(),
    'Mijn naam': fromMenu(/^Mijn naam/),
    Prullenbak: fromMenu(/^Prullenbak/),
    'Toetsen en toegankelijkheid': fromMenu(/^Sneltoetsen/),
    'Bijeenkomst sluiten?': fromMenu(/^Bijeenkomst sluiten/),
  }
  for (const [name, open] of Object.entries(windows)) {
    await open()
    const dialog = page.getByRole('dialog', { name })
    await sees(dialog)
    if (name === 'Nodig uit') await dialog.getByRole('button', { name: 'Maak link' }).click()
    wrong.push(...(await wrongWith(page, name, 32)))
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count(), { ...soon, message: `${name} after Escape` }).toBe(0)
  }
  expect(wrong).toEqual(none)
})

test('the phone: writing, the lanes, a thread, and what is mine', async () => {
  const { page } = noor
  const wrong: string[] = []
  await noor.joins(code)
  const check = async (where: string) => {
    wrong.push(...(await wrongWith(page, where, 44)), ...(await wrongWhenNarrow(page, where, 44)))
  }
  await check('writing an issue')
  await picksKind(page, 'dilemma')
  await firstField(page).fill('Een begin')
  await page.getByRole('button', { name: 'Plaats op het bord' }).tap()
  await check('writing a dilemma that lacks something')
  for (const kind of ['issue', 'dilemma'] as const) {
    await opensLane(page, kind)
    await check(`the lane of ${kind}s`)
  }
  await page.getByRole('button', { name: 'Doorvragen of niet' }).tap()
  await sees(page.getByRole('complementary', { name: 'Draad' }))
  await page.getByLabel('Reageer op deze draad').tap()
  await check('a thread')
  await closesThread(page)
  await opensPart(page, 'Mijn kaarten')
  await sees(page.getByRole('heading', { name: 'Nog niet geplaatst' }))
  await check('what is mine')
  expect(wrong).toEqual(none)
})

test('[P39] none of these screens asked anything of anybody but our own server', () => {
  for (const { traffic, url } of [sanne, noor]) {
    expect(traffic.sent.length).toBeGreaterThan(10)
    expect(traffic.elsewhere(url)).toEqual(none)
  }
})

const closesThread = (page: Page): Promise<void> => page.getByRole('button', { name: 'Sluit' }).first().tap()
