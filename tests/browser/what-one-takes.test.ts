/** What people take along: Noor on a phone and Sanne at a laptop, on the board, at the end, on her own page, and the weave. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Visitor } from '#tests/kit/visitor.ts'
import { hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { opensLane } from './kit/phone.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, until } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []
const today = (): string => new Date().toISOString().slice(0, 10)

let gathering: Gathering
let sanne: Person
let noor: Person
let lead: Visitor
let session: string
let atelier: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, lead } = made)
  session = made.info.id
  atelier = made.info.atelier.id
  await gathering.brings(made.code, session, [
    ['issue', 'Drie maanden wachten'],
    ['issue', 'Het loket is te ver'],
  ])
  noor = await gathering.person('Noor', 'phone', {}, await gathering.server.join(made.code, 'Noor', 'Wonen'))
  for (const name of ['An', 'Bo', 'Cas']) await gathering.server.join(made.code, name, 'Wonen')
})
afterAll(() => gathering.end())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const thread = (page: Page) => page.locator('.thread')

test('[P44] Noor wants to try something, by today, and lets the atelier see that somebody does', async () => {
  const { page } = noor
  await noor.goes(`/s/${session}`)
  await noor.isLive()
  const lane = await opensLane(page, 'issue')
  await lane.getByRole('button', { name: 'Drie maanden wachten', exact: true }).tap()
  await button(page, 'Meenemen: Drie maanden wachten').tap()
  await button(page, 'Ga ik proberen').tap()
  await sees(thread(page).getByText('Bewaard.'))
  await page.getByLabel(/^Wanneer/).fill(today())
  await page.getByLabel('Laat het leeratelier zien dat iemand dit probeert').tap()
  await sees(page.getByLabel('Zet mijn naam erbij'))
  wrong.push(...(await wrongWith(page, 'taking, a phone', 44)), ...(await wrongWhenNarrow(page, 'taking, a phone', 44)))
  await page.keyboard.press('Escape')
  await hasFocus(button(page, 'Meegenomen: Drie maanden wachten'))
})

test('[P44] nobody else sees that she did; the atelier’s page says that somebody tries it', async () => {
  const { page } = sanne
  await sanne.goes(`/s/${session}`)
  await sanne.isLive()
  await page.locator('[data-card]', { hasText: 'Drie maanden wachten' }).first().click()
  await button(page, 'Meenemen: Drie maanden wachten').click()
  await sees(thread(page).getByText('Wat doe je met deze kaart?'))
  expect(await thread(page).getByText('Noor').count()).toBe(0)
  wrong.push(...(await wrongWith(page, 'taking, a laptop', 32)))
  await sanne.goes(`/atelier/${atelier}`)
  const tries = page.getByRole('region', { name: 'Dit proberen we' })
  await sees(tries.getByText('Drie maanden wachten'))
  expect(await tries.getByText('Noor').count()).toBe(0)
  wrong.push(...(await wrongWith(page, 'atelier', 32)))
})

test('[P44] on her own page she reads it, what is due first, and in words what she brought and took', async () => {
  const { page } = noor
  await noor.goes('/')
  await page.getByRole('link', { name: /Drie maanden wachten/ }).tap()
  await sees(
    page.getByRole('heading', { name: 'Wat ik meenam', level: 1 }),
    page.getByText('Je wilt één ding proberen.'),
    page.getByRole('region', { name: 'Nu aan de beurt' }).getByText('Drie maanden wachten'),
  )
  wrong.push(...(await wrongWith(page, 'what I took', 44)), ...(await wrongWhenNarrow(page, 'what I took', 44)))
  expect(await unreachedByKeys(page)).toEqual(none)
  await button(page, 'Haal weg: Drie maanden wachten').tap()
  await sees(page.getByText('Weggehaald.'), page.getByText(/Je nam nog niets mee/))
})

test('[P44] once it is closed she is asked once whether she takes something along', async () => {
  const { page } = noor
  await lead.ask('setState', { session, state: 'closed' })
  await noor.goes(`/s/${session}`)
  await noor.isLive()
  const asks = page.locator('.take-ask')
  await sees(asks.getByText('Neem je iets mee?'), asks.getByText('Drie maanden wachten'))
  wrong.push(...(await wrongWith(page, 'asked, a phone', 44)), ...(await wrongWhenNarrow(page, 'asked, a phone', 44)))
  await asks.getByRole('button', { name: 'Niets, ook goed' }).tap()
  await until(async () => (await asks.count()) === 0, 'it goes')
  await noor.goes(`/s/${session}`)
  await noor.isLive()
  await sees((await opensLane(page, 'issue')).getByText('Drie maanden wachten').first())
  expect(await asks.count()).toBe(0)
  // Whoever leads is asked for herself, and hears nothing of Noor.
  await sanne.goes(`/s/${session}`)
  await sees(sanne.page.locator('.take-ask').getByText('Neem je iets mee?'))
  wrong.push(...(await wrongWith(sanne.page, 'asked, a laptop', 32)))
})

test('[P44] the archive has the weave, without a name in it', async () => {
  const { page } = sanne
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) {
    const seen = item.texts.map(({ words }) => words)
    const told = item.asksPeople
      ? ({ recognisable: 'no', changed: 'not-needed' } as const)
      : { recognisable: null, changed: null }
    await lead.ask('decide', { session, entity: item.id, seen, decision: { goes: true, ...told } })
  }
  await lead.ask('archive', { session, signed: true, audience: 'atelier', report: 'Meelopen helpt.' })
  await sanne.goes(`/archief/${session}`)
  const weave = page.getByRole('region', { name: 'Wat we brachten en meenamen' })
  await sees(weave.getByRole('img', { name: /Een weefsel/ }))
  await weave.getByText('In getallen').click()
  await sees(weave.getByRole('row', { name: /Gebracht: kwestie of dilemma 2/ }))
  expect(await weave.getByText(/Noor|Sanne/).count()).toBe(0)
  await page.getByRole('button', { name: 'Meenemen: Het loket is te ver' }).click()
  await button(page, 'Heb ik gebruikt').click()
  await sees(page.getByText('Bewaard.'))
  wrong.push(...(await wrongWith(page, 'archive', 32)))
})

test('nothing is wrong with any of it for who cannot see, press or hear well', () => {
  expect(wrong).toEqual(none)
})
