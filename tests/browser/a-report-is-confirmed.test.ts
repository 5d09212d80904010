/** The report of an archive: who was there reads along on a phone, who leads gives it other words, and then it stands. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, soon } from './kit/wait.ts'

const dayMs = 86_400_000
const words = 'We zochten uit waarom gezinnen wachten. We kozen voor meelopen.'
const better = 'We zochten uit waarom gezinnen wachten. Meelopen willen we proberen.'
const remark = 'Meelopen was nog geen keuze.'

const none: readonly string[] = []
const wrong: string[] = []

let gathering: Gathering
let sanne: Person
let noor: Person
let others: readonly Visitor[]
let session: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { code, info, lead, ...made } = await gathering.session('Regie bij complexe gezinnen')
  sanne = made.sanne
  session = info.id
  const [own, ...rest] = await Promise.all(
    ['Noortje', 'Hendrik', 'Fatima', 'Joost', 'Wil'].map((name) => gathering.server.join(code, name, 'Wonen')),
  )
  if (own === undefined) throw new Error('nobody came')
  others = rest
  const live = await own.open(session)
  await until(() => live.store.getState().session !== null, 'the board is there')
  live.acts.placeCard({ kind: 'issue', title: 'Wachten op hulp', body: '', language: 'nl' })
  await until(() => live.store.getState().saved, 'the card is kept')
  live.close()
  await lead.ask('setState', { session, state: 'closed' })
  await lead.ask('archive', { session, signed: true, audience: 'session', report: words })
  noor = await gathering.person('Noortje', 'phone', {}, own)
})
afterAll(() => gathering.end())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const readAlong = (page: Page) => page.getByRole('link', { name: /^Lees het verslag mee, tot en met \d+ [a-z]+/ })

test('[P40] Noor finds it on her first page, and is brought to the report', async () => {
  const { page } = noor
  await noor.goes('/')
  await sees(readAlong(page))
  wrong.push(...(await wrongWith(page, 'home', 44)), ...(await wrongWhenNarrow(page, 'home', 44)))
  await readAlong(page).tap()
  await sees(page.getByText(words), page.getByRole('heading', { name: 'Klopt dit verslag?' }))
  await hasFocus(page.getByRole('heading', { name: 'Verslag', exact: true }))
})

test('[P36] [P40] she writes what is not right; what the guard finds goes nowhere', async () => {
  const { page } = noor
  await button(page, /^Dit klopt niet/).tap()
  const field = page.getByLabel('Wat klopt er niet?')
  await hasFocus(field)
  await field.fill(`${remark} Bel 06-12345678.`)
  await sees(page.getByText('Haal dit weg. Anders kan het niet door.'))
  wrong.push(...(await wrongWith(page, 'a remark', 44)), ...(await wrongWhenNarrow(page, 'a remark', 44)))
  // Pressed all the same, it does nothing.
  await button(page, 'Geef door').tap({ force: true })
  await sees(field)
  await field.fill(remark)
  await button(page, 'Geef door').tap()
  await sees(page.getByText(`Je schreef: “${remark}”`))
  expect(noor.traffic.carried('06-12345678')).toBe(false)
})

test('[P40] Sanne reads it without whose it is, and gives the report other words: a new edition, on the same board', async () => {
  const { page } = sanne
  await sanne.goes(`/archief/${session}`)
  const lead = page.getByRole('region', { name: 'Wat de anderen ervan vinden' })
  await sees(lead.getByText(remark), lead.getByText(/^Minder dan vijf mensen bevestigden het/))
  expect(await page.getByRole('main').textContent()).not.toContain('Noortje')
  await button(page, 'Verander het verslag').click()
  await page.getByLabel('Verslag in een paar gewone zinnen').fill(better)
  wrong.push(...(await wrongWith(page, 'changing it', 32)), ...(await wrongWhenNarrow(page, 'changing it', 44)))
  await button(page, 'Bewaar deze woorden').click()
  await sees(
    page.getByText('Het verslag is veranderd. Iedereen kan opnieuw meelezen.'),
    page.locator('.report', { hasText: better }),
    page.getByText('Uitgave 2', { exact: true }),
    lead.getByText('Nog niemand schreef er iets bij.'),
  )
  await hasFocus(button(page, 'Verander het verslag'))
})

test('[P40] Noor hears that the words are others, reads them, and says that they are right', async () => {
  const { page } = noor
  // Her page still shows the words of before.
  await button(page, 'Dit klopt').tap()
  await sees(page.getByText('Het verslag is intussen veranderd. Lees het nog een keer.'), page.getByText(better))
  await button(page, 'Dit klopt').tap()
  await sees(page.getByText('Je zei dat dit klopt.'))
  expect(await button(page, 'Dit klopt').getAttribute('aria-pressed')).toBe('true')
  await noor.goes('/')
  await sees(page.getByRole('link', { name: /^Lees het archief/ }))
  expect(await readAlong(page).count()).toBe(0)
})

test('[P40] with the keyboard alone it can be taken back and said again', async () => {
  const { page } = noor
  await noor.goes(`/archief/${session}`)
  await button(page, 'Neem terug').focus()
  await page.keyboard.press('Enter')
  await sees(page.getByText('Je hebt niets meer gezegd over dit verslag.'))
  await hasFocus(button(page, 'Dit klopt'))
  await page.keyboard.press('Enter')
  await sees(page.getByText('Je zei dat dit klopt.'))
})

test('[P40] from five people up it says how many confirmed it', async () => {
  const { page } = sanne
  await sanne.goes(`/archief/${session}`)
  await sees(page.getByText(/^Minder dan vijf mensen bevestigden het/))
  for (const visitor of others) await visitor.ask('sayOfReport', { session, edition: 2, says: 'right' })
  await page.reload()
  await sees(page.getByText(/Bevestigd door 5 deelnemers/))
  wrong.push(...(await wrongWith(page, 'confirmed', 32)))
})

test('[P40] fifteen days later it stands for good: nothing to press, how many they were, and the same on paper', async () => {
  const { server } = gathering
  await server.kill('SIGTERM')
  const db = openDatabase(server.folder)
  db.prepare('UPDATE archive SET made_at = made_at - ?').run(15 * dayMs)
  closeDatabase(db)
  await server.start()
  const { page } = noor
  await page.reload()
  await sees(page.getByText(/^Dit verslag staat vast sinds .* Bevestigd door 5 deelnemers\.$/))
  expect(await button(page, /klopt/).count()).toBe(0)
  wrong.push(...(await wrongWith(page, 'for good', 44)), ...(await wrongWhenNarrow(page, 'for good', 44)))
  await sanne.goes(`/archief/${session}`)
  await sees(sanne.page.getByText(/^Dit verslag staat vast sinds/))
  expect(await button(sanne.page, 'Verander het verslag').count()).toBe(0)
  await sanne.goes(`/export/${session}/print`)
  await expect
    .poll(() => sanne.page.getByText(/^Vastgesteld op .* Bevestigd door 5 deelnemers\.$/).count(), soon)
    .toBe(1)
})

test('on none of these screens a rule that a machine can check is broken', () => {
  expect(wrong).toEqual(none)
})
