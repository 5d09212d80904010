/** Two tabs of one person, a clock a day off, and a browser that keeps nothing. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf, chooses, hasFocus, laneOf, looksUp, places } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, picksKind, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let code: string
let session: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session()
  sanne = made.sanne
  code = made.code
  session = made.info.id
})
afterAll(() => gathering.end())

test('two tabs of one person are one person, and show the same', async () => {
  const henk = await gathering.person('Henk', 'smallLaptop')
  await henk.joins(code)
  const second = await henk.context.newPage()
  await second.goto(henk.page.url())
  await henk.isLive(second)
  await places(henk.page, 'issue', 'In de ene tab')
  await sees(cardOf(second, 'In de ene tab'))
  await expect.poll(() => sanne.page.getByText(/deelnemers aanwezig/).textContent(), soon).toBe('2 deelnemers aanwezig')
  const texts = []
  for (const page of [henk.page, second]) {
    await page.bringToFront()
    await chooses(page, 'In de ene tab', /^Bewerk/)
    const text = page.getByRole('dialog').getByLabel('Wat speelt er?')
    await hasFocus(text)
    await page.keyboard.type('!')
    texts.push(text)
  }
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe('In de ene tab!!')
  await henk.page.close()
  await expect.poll(() => sanne.page.getByText(/deelnemers aanwezig/).textContent(), soon).toBe('2 deelnemers aanwezig')
  await second.close()
})

const shiftedClock = (ms: number): string => `{
  const Real = Date
  const now = () => Real.now() + ${ms}
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(now())
      else super(...given)
    }
    static now = now
  }
}`

test('[P12] a browser whose clock is a day ahead shows the same time left, and dates nothing tomorrow', async () => {
  const els = await gathering.person('Els', 'smallLaptop')
  await els.context.addInitScript(shiftedClock(86_400_000))
  await els.joins(code)
  await sanne.page.getByRole('button', { name: 'Klok starten' }).click()
  const left = async ({ page }: Person): Promise<number> => {
    const [, minutes = '', seconds = ''] = /(\d+):(\d+)/.exec(await page.getByRole('timer').innerText()) ?? []
    return Number(minutes) * 60 + Number(seconds)
  }
  await expect.poll(() => left(els), soon).toBeLessThan(15 * 60)
  const [hers, sannes] = await Promise.all([left(els), left(sanne)])
  expect(Math.abs(hers - sannes)).toBeLessThanOrEqual(1)

  await places(els.page, 'issue', 'Van Els, die een dag voorloopt')
  await chooses(els.page, 'Van Els', /^Naar prullenbak/)
  await sanne.page.getByRole('button', { name: 'Meer', exact: true }).click()
  await sanne.page.getByRole('menuitem', { name: /^Prullenbak \(1 kaart/ }).click()
  await sees(sanne.page.getByText(/^Van Els, weggelegd vandaag \d+:\d+, nog 30 dagen$/))
  await sanne.page.keyboard.press('Escape')
})

test('her own new card comes into sight where she scrolled, whatever her clock says', async () => {
  const els = await gathering.person('Els', 'smallLaptop')
  await els.context.addInitScript(shiftedClock(-86_400_000))
  const many = Array.from({ length: 10 }, (_, n) => ['direction', `Richting nummer ${10 - n}`] as const)
  await gathering.brings(code, session, many)
  await els.joins(code)
  const { page } = els
  await cardOf(page, 'Richting nummer 10').scrollIntoViewIfNeeded()
  await places(page, 'direction', 'Van Els, die een dag achterloopt')
  const list = laneOf(page, 'direction').locator('[data-scroll]')
  const inSight = async (): Promise<boolean> => {
    const [card, box] = await Promise.all([cardOf(page, 'Van Els, die').boundingBox(), list.boundingBox()])
    return card !== null && box !== null && card.y >= box.y - 1 && card.y < box.y + box.height
  }
  await expect.poll(inSight, soon).toBe(true)
  await page.close()
})

const storages = {
  blocked: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
  full: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
}

test.each(Object.entries(storages))(
  'where the browser’s storage is %s, it says so, and all else works',
  async (_, script) => {
    const piet = await gathering.person('Piet', 'phone')
    await piet.context.addInitScript(script)
    await piet.joins(code)
    const { page } = piet
    const told = 'Dit apparaat kan je tekst niet bewaren. Laat deze pagina open tot je kaart op het bord ligt.'
    await firstField(page).fill('Zonder geheugen')
    await sees(page.getByText(told))
    await picksKind(page, 'dilemma')
    await picksKind(page, 'issue')
    expect(await firstField(page).inputValue()).toBe('Zonder geheugen')
    await piet.context.setOffline(true)
    await sees(page.getByText('Offline', { exact: true }))
    await placesIt(page)
    await sees(page.getByText('1 kaart wacht op verzenden.'))
    await piet.context.setOffline(false)
    await sees(cardOf(sanne.page, 'Zonder geheugen'))
    await page.close()
    await chooses(sanne.page, 'Zonder geheugen', /^Naar prullenbak/)
    await looksUp(sanne.page)
  },
)
