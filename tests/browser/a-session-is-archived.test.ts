/** From a closed board to an archive that people read: what may point at somebody stays out, and it can be undone. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { until } from '#tests/kit/visitor.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { hasFocus } from './kit/board.ts'
import { sees, soon } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []

let gathering: Gathering
let sanne: Person
let noor: Person
let session: string
let dilemma: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { code, info, ...made } = await gathering.session('Regie bij complexe gezinnen')
  sanne = made.sanne
  session = info.id
  const [one, other] = await Promise.all([
    gathering.server.join(code, 'Noortje', 'Wonen'),
    gathering.server.join(code, 'Hendrik', 'Beleid'),
  ])
  await other.ask('setConsent', { session, named: true, research: false })
  const [live, beside] = await Promise.all([one.open(session), other.open(session)])
  await until(() => [live, beside].every(({ store }) => store.getState().session !== null), 'the board is there')
  const plain = { body: '', language: 'nl' } as const
  live.acts.placeCard({ ...plain, kind: 'issue', title: 'Bel de moeder op 06-12345678', body: 'Noortje weet meer.' })
  live.acts.placeCard({ ...plain, kind: 'issue', title: 'Dit blijft tussen deze muren', here: true })
  const options = [
    { text: 'Doorvragen', loss: 'Vertrouwen' },
    { text: 'Met rust laten', loss: 'Zicht op het kind' },
  ]
  dilemma = live.acts.placeCard({ ...plain, kind: 'dilemma', title: 'Doorvragen of niet', options }).id ?? ''
  await until(() => beside.store.getState().cards[dilemma] !== undefined, 'Hendrik sees the dilemma')
  beside.acts.placeCard({ ...plain, kind: 'direction', title: 'Samen aan één tafel', linkTo: [dilemma] })
  await until(() => [live, beside].every(({ store }) => store.getState().saved), 'all is kept')
  live.close()
  beside.close()
  noor = await gathering.person('Noortje', 'phone', {}, one)
})
afterAll(() => gathering.end())

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()

/** The walk is at this item: its words are in the card that one decides about. */
const isAt = (page: Page, words: string): Promise<void> =>
  sees(page.locator('article.check-item').getByText(words).first())

test('Sanne closes the board and finds the way to checking; a participant does not', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click()
  await press(page, 'Sluit voor iedereen')
  await page.getByRole('link', { name: 'Kijk na en archiveer' }).click()
  await sees(title(page, 'Kijk na en archiveer'), page.getByText('0 van 3 nagekeken'))
  await noor.goes(`/s/${session}/afronden`)
  await sees(title(noor.page, 'Dit is voor de kartrekker'))
})

test('what was found is replaced and left out; the two questions are answered; the rest goes in at once', async () => {
  const { page } = sanne
  await isAt(page, 'Bel de moeder op')
  wrong.push(...(await wrongWith(page, 'the walk', 32)), ...(await wrongWhenNarrow(page, 'the walk', 44)))
  await press(page, 'Vervangen: 06-12345678')
  await press(page, /^Vervang$/)
  await sees(page.getByText('Bel de moeder op [telefoonnummer]', { exact: true }))
  await press(page, 'Weglaten: Noortje')
  await sees(page.getByText('Weggelaten.'))
  await press(page, 'Gaat mee')

  await isAt(page, 'Doorvragen of niet')
  await sees(page.getByText('1 van 3 nagekeken'))
  const answers = (question: RegExp, answer: string): Promise<void> =>
    page.getByRole('group', { name: question }).locator('label', { hasText: answer }).first().click()
  await answers(/buurvrouw/, 'Nee')
  await answers(/veranderd/, 'Dat hoeft hier niet')
  await press(page, 'Gaat mee')

  await sees(page.getByText('1 is alleen voor hier.'), page.getByText('Bij 1 kaart of bijdrage vonden we niets.'))
  // She stops here and comes back later: what she decided is still there.
  await page.reload()
  await sees(page.getByText('2 van 3 nagekeken'))
  await press(page, 'Neem ze mee')
  await hasFocus(page.getByRole('heading', { name: 'Alles is nagekeken' }))
})

test('she writes what it came to, signs, and makes the archive with one press', async () => {
  const { page } = sanne
  await press(page, 'Naar de opbrengst')
  await hasFocus(page.getByRole('heading', { name: 'Wat leverde het op?' }))
  const report = page.getByLabel('Verslag in een paar gewone zinnen')
  await report.fill('Het burgerservicenummer is 123456782.')
  await sees(page.getByText('Burgerservicenummer: “123456782”.'))
  await report.fill('Wachten is ook werken.')
  await page.getByRole('checkbox', { name: /Samen aan één tafel/ }).check()
  wrong.push(...(await wrongWith(page, 'the yield', 32)), ...(await wrongWhenNarrow(page, 'the yield', 44)))
  await press(page, 'Naar het ondertekenen')
  await sees(page.getByText('3 kaarten', { exact: true }))
  wrong.push(...(await wrongWith(page, 'signing', 32)), ...(await wrongWhenNarrow(page, 'signing', 44)))
  await page.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }).check()
  await press(page, 'Maak het archief')
  await sees(title(page, 'Het archief is gemaakt'), page.getByText(/^Ongedaan maken kan tot en met/))
  wrong.push(...(await wrongWith(page, 'made', 32)), ...(await wrongWhenNarrow(page, 'made', 44)))
  // The number that was typed and taken out was looked at on this device only.
  expect(sanne.traffic.carried('123456782')).toBe(false)
})

test('a participant reads it on a phone: no number, no name but of who wanted that, nothing of the room alone', async () => {
  const { page } = noor
  const answer = page.waitForResponse((response) => response.url().includes('/api/archives/'))
  await noor.goes('/')
  await page.getByRole('link', { name: /^Lees het archief/ }).tap()
  await sees(title(page, 'Regie bij complexe gezinnen'), page.getByText('Wachten is ook werken.'))
  const sent = await (await answer).text()
  for (const secret of ['06-12345678', 'Noortje', 'tussen deze muren', 'Sanne']) expect(sent).not.toContain(secret)
  await sees(page.getByText('Bel de moeder op [telefoonnummer]').first(), page.getByText('Hendrik, Beleid'))
  await sees(page.getByText('1 was alleen voor die bijeenkomst'))
  wrong.push(...(await wrongWith(page, 'the archive', 44)), ...(await wrongWhenNarrow(page, 'the archive', 44)))
})

test('an address with a card opens it there, and its links lead to the others', async () => {
  const { page } = noor
  await noor.goes('/')
  await noor.goes(`/archief/${session}#${dilemma}`)
  const thread = page.getByRole('article', { name: 'Doorvragen of niet' })
  await hasFocus(thread)
  await thread.getByRole('link', { name: 'Richting: Samen aan één tafel' }).tap()
  await hasFocus(page.getByRole('article', { name: 'Samen aan één tafel' }))
  expect(new URL(page.url()).pathname).toBe(`/archief/${session}`)
})

test('on paper it is threads in blocks, without what one presses', async () => {
  const { page } = sanne
  await page.getByRole('link', { name: 'Lees het archief' }).click()
  await sees(title(page, 'Regie bij complexe gezinnen'))
  wrong.push(...(await wrongWith(page, 'the archive on a laptop', 32)))
  await page.emulateMedia({ media: 'print' })
  const thread = page.getByRole('article', { name: 'Doorvragen of niet' })
  expect(await thread.evaluate((it) => getComputedStyle(it).breakInside)).toBe('avoid')
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  const paper = await page.pdf({ preferCSSPageSize: true, tagged: true })
  expect(paper.includes('/StructTreeRoot')).toBe(true)
  await page.emulateMedia({ media: null })
})

test('the board of an archived session cannot be opened again, and shows the way to the archive', async () => {
  const { page } = sanne
  await sanne.goes(`/s/${session}`)
  await sees(page.getByRole('link', { name: 'Naar het archief' }))
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await sees(page.getByRole('menuitem', { name: 'Naar het archief' }))
  expect(await page.getByRole('menuitem', { name: 'Bijeenkomst heropenen' }).count()).toBe(0)
  await page.keyboard.press('Escape')
})

test('Sanne takes it back: nobody reads it any more, and she can check again', async () => {
  const { page } = sanne
  await sanne.goes(`/s/${session}/afronden`)
  await press(page, 'Ongedaan maken')
  await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click()
  await sees(page.getByText('Het archief is weg. Je kunt opnieuw nakijken.'))
  await sees(page.getByText('3 van 3 nagekeken'))
  await noor.goes(`/archief/${session}`)
  await sees(title(noor.page, 'Dit archief is er niet'))
  await noor.goes('/')
  await expect.poll(() => noor.page.getByRole('link', { name: /^Lees terug/ }).count(), soon).toBe(1)
})

test('on none of these screens a rule that a machine can check is broken', () => {
  expect(wrong).toEqual(none)
})
