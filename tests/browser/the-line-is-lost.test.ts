/** Without a network, and without a server, work goes on and nothing is lost. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { cardOf, chooses, hasFocus, isDone, laneOf, looksUp, places, scrollsBack, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, opensLane, opensPart, placesIt } from './kit/phone.ts'
import { sees, soon, until } from './kit/wait.ts'

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
  await gathering.brings(session.code, session.info.id, [['issue', 'Er was al iets']])
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(session.code), henk.joins(session.code)])
})
afterAll(() => gathering.end())

const own = ['Eerste zonder lijn', 'Tweede zonder lijn', 'Derde zonder lijn']
const others = ['Van Sanne intussen', 'Van Henk intussen']

test('[P4] Noor loses the network, is told within seconds, and writes on; nothing is lost and nothing doubled', async () => {
  const { page, context } = noor
  // What a part of the phone needs comes a moment after the rest; she looked around before.
  for (const part of ['Bord', 'Mijn kaarten', 'Schrijven'] as const) await opensPart(page, part)
  const gone = Date.now()
  await context.setOffline(true)
  await sees(page.getByText('Offline', { exact: true }))
  await sees(page.getByText(/^Geen verbinding\. Je kunt blijven schrijven/).first())
  await sees(page.getByRole('status').getByText('Geen verbinding. Je kunt blijven schrijven.'))
  console.log(`without a network: told after ${Date.now() - gone} ms`)
  for (const words of own) {
    await firstField(page).fill(words)
    await placesIt(page)
    await sees(page.getByText('Je kaart staat klaar. Zodra er verbinding is, komt ze op het bord.'))
  }
  await sees(page.getByText('3 kaarten wachten op verzenden.'))
  await opensPart(page, 'Mijn kaarten')
  expect(await page.getByText('Wacht op verbinding').count()).toBe(3)
  await places(sanne.page, 'issue', 'Van Sanne intussen')
  await places(henk.page, 'issue', 'Van Henk intussen')

  const back = Date.now()
  await context.setOffline(false)
  await noor.isLive()
  console.log(`with a network again: live after ${Date.now() - back} ms`)
  await opensLane(page, 'issue')
  const all = [...own, ...others, 'Er was al iets'].toSorted()
  for (const reader of [page, sanne.page, henk.page]) {
    if (reader !== page) await looksUp(reader)
    await expect.poll(async () => (await titlesIn(reader, 'issue')).toSorted(), soon).toEqual(all)
  }
  expect(await page.getByText('Wacht op verbinding').count()).toBe(0)
})

test('[P5] a card placed without a network is there after the tab was closed and the network came back', async () => {
  const { context } = noor
  await opensPart(noor.page, 'Schrijven')
  await context.setOffline(true)
  await sees(noor.page.getByText('Offline', { exact: true }))
  await firstField(noor.page).fill('Vlak voor de tunnel')
  await placesIt(noor.page)
  await sees(noor.page.getByText('1 kaart wacht op verzenden.'))
  const address = noor.page.url()
  await noor.page.close()
  await context.setOffline(false)
  noor.page = await context.newPage()
  await noor.page.goto(address)
  await sees(cardOf(sanne.page, 'Vlak voor de tunnel'))
  await expect.poll(() => cardOf(sanne.page, 'Vlak voor de tunnel').count()).toBe(1)
  await noor.isLive()
})

test('a part of the phone that could not be loaded without a network comes with one press when it is back', async () => {
  const els = await gathering.person('Els', 'phone')
  const { page, context } = els
  // It is fetched as soon as the board is there: too soon to be ahead of it by hand.
  const part = /\/assets\/Mine-/
  await context.route(part, (route) => route.abort())
  await els.joins(code)
  await firstField(page).fill('Hier was ik mee bezig')
  await context.setOffline(true)
  await sees(page.getByText('Offline', { exact: true }))
  await opensPart(page, 'Mijn kaarten')
  const again = page.getByRole('button', { name: 'Probeer opnieuw' })
  await sees(again)
  await context.unroute(part)
  await context.setOffline(false)
  await els.isLive()
  await again.tap()
  await sees(page.getByRole('heading', { name: 'Nog niet geplaatst' }))
  expect(await page.getByText('Hier was ik mee bezig').count()).toBe(1)
  await page.close()
})

test('[P4] what Sanne opens for the first time without a network is there', async () => {
  const { page, context } = sanne
  const parts = ['Menu', 'Invite', 'Keys', 'MapView', 'ListView']
  const fetched = (names: readonly string[]) =>
    names.every((name) => performance.getEntriesByType('resource').some((one) => one.name.includes(`/${name}-`)))
  await until(() => page.evaluate(fetched, parts), 'the other parts of the board came in')
  await context.setOffline(true)
  await sees(page.getByText('Offline', { exact: true }))
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await sees(page.getByRole('img', { name: /^QR-code om mee te doen/ }))
  await page.keyboard.press('Escape')
  for (const [view, region] of [
    ['Kaart', 'Kaart van het bord'],
    ['Lijst', 'Lijst van het bord'],
  ] as const) {
    await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: view }).click()
    await sees(page.getByRole('region', { name: region }))
  }
  await looksUp(page)
  await context.setOffline(false)
  await sanne.isLive()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Samen leven')
})

test('[P3] the server is killed while all write, and starts again: all is there, and everyone live without a reload', async () => {
  await chooses(sanne.page, 'Er was al iets', /^Bewerk/)
  const text = sanne.page.getByRole('dialog').getByLabel('Wat speelt er?')
  await hasFocus(text)
  const marks = await Promise.all([sanne, noor, henk].map(({ page }) => marked(page)))
  const kept: string[] = []
  let down = false
  const writing = writeUntil(henk.page, () => down, kept)
  await sanne.page.keyboard.type(' en dat weet Sanne', { delay: 10 })
  await firstField(noor.page).fill('Van Noor voor de klap')
  await placesIt(noor.page)
  await sees(
    laneOf(henk.page, 'issue')
      .getByText('Van Noor voor de klap')
      .or(henk.page.getByText(/nieuwe kaart/))
      .first(),
  )
  const seen = [...(await titlesIn(henk.page, 'issue')), 'Van Noor voor de klap']
  await gathering.server.kill()
  down = true
  await writing
  await sanne.page.keyboard.type(', ook zonder server', { delay: 5 })
  await sees(sanne.page.getByText(/^Geen verbinding\. Je kunt blijven schrijven, \d kaart(en)? wacht/))
  await sees(noor.page.getByText('Offline', { exact: true }))
  const words = await text.inputValue()
  const started = Date.now()
  await gathering.server.start()
  for (const person of [sanne, noor, henk]) await person.isLive()
  console.log(`after the server was killed: everyone live ${Date.now() - started} ms after it began to start`)

  expect(words).toBe('Er was al iets en dat weet Sanne, ook zonder server')
  await isDone(sanne.page)
  for (const { page } of [sanne, henk]) {
    await scrollsBack(page, 'issue')
    for (const title of new Set([...seen, ...kept])) {
      if (title.startsWith('Er was al iets')) continue
      await expect.poll(() => cardOf(page, title).count(), { ...soon, message: title }).toBe(1)
    }
    await sees(cardOf(page, words))
  }
  const now = await Promise.all([sanne, noor, henk].map(({ page }) => page.evaluate(() => Reflect.get(window, 'mark'))))
  expect(now, 'no page was loaded anew').toEqual(marks)
})

test('[P13] after that everyone still sees who is here, and who writes', async () => {
  const { page } = sanne
  const present = (one: Page) => one.getByText(/deelnemers? aanwezig/).textContent()
  await expect.poll(() => present(page), soon).toBe('3 deelnemers aanwezig')
  await henk.context.setOffline(true)
  await sees(henk.page.getByText('Offline', { exact: true }))
  await henk.context.setOffline(false)
  await henk.isLive()
  await expect.poll(() => present(henk.page), soon).toBe('3 deelnemers aanwezig')
  await expect.poll(() => present(page), soon).toBe('3 deelnemers aanwezig')
  await chooses(henk.page, 'Er was al iets', /^Bewerk/)
  await hasFocus(henk.page.getByRole('dialog').getByLabel('Wat speelt er?'))
  await henk.page.keyboard.type(' en Henk ook')
  await sees(cardOf(page, 'Er was al iets').getByText('Henk schrijft'))
})

/** Whoever loads the page anew loses it. */
const marked = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    Reflect.set(window, 'mark', Math.random())
    return Reflect.get(window, 'mark')
  })

/** Places one card after the other; those that were shown as saved go into `kept`. */
async function writeUntil(page: Page, over: () => boolean, kept: string[]): Promise<void> {
  for (let n = 1; !over(); n += 1) {
    const title = `Henks kaart nummer ${n}.`
    await places(page, 'issue', title)
    const saved = page.getByText('Live, alles opgeslagen')
    if (
      await saved.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
    )
      kept.push(title)
  }
}
