/** The page of an atelier: Noor prepares with it on a phone, Sanne keeps it at a laptop, and another comes to lead. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Visitor } from '#tests/kit/visitor.ts'
import { hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, soon } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []

/** Days from now, as people write them. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

let gathering: Gathering
let sanne: Person
let noor: Person
let lead: Visitor
let atelier: string
let session: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session('Regie bij complexe gezinnen')
  ;({ sanne, lead } = made)
  atelier = made.info.atelier.id
  session = made.info.id
  const before = { id: 'eerder1', atelier, subject: 'Wachten op hulp', date: inDays(-60), language: 'nl' } as const
  const { code } = await lead.ask('createSession', before)
  await gathering.brings(code ?? '', 'eerder1', [['issue', 'Wachten op hulp']])
  await lead.ask('setState', { session: 'eerder1', state: 'closed' })
  await lead.ask('archive', { session: 'eerder1', signed: true, audience: 'atelier', report: 'Meelopen helpt.' })
  noor = await gathering.person('Noor', 'phone', {}, await gathering.server.join(made.code, 'Noor', 'Wonen'))
})
afterAll(() => gathering.end())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true })

test('[P43] Sanne writes what the atelier is, and what she is called in it', async () => {
  const { page } = sanne
  await sanne.goes(`/atelier/${atelier}`)
  await button(page, 'Verander deze tekst').click()
  await page.getByLabel('Waar gaat het om?').fill('Wie heeft de regie als het ingewikkeld wordt?')
  await page.getByLabel('Hoe werken jullie?').fill('Elke twee maanden, met een expert.')
  await page.getByLabel('Voor wie is het?').fill('Voor wie met gezinnen werkt. Bel 06-12345678.')
  await sees(page.getByText('Haal dit weg. Anders kan het niet bewaard worden.'))
  wrong.push(...(await wrongWith(page, 'about', 32)))
  await page.getByLabel('Voor wie is het?').fill('Voor wie met gezinnen werkt.')
  await page.getByLabel('Hoe noemen jullie wie het leidt?').fill('gastvrouw')
  await button(page, 'Bewaar').click()
  await sees(page.getByText('Jij bent gastvrouw'), page.getByText('Elke twee maanden, met een expert.'))
  await hasFocus(button(page, 'Verander deze tekst'))
  expect(sanne.traffic.carried('06-12345678')).toBe(false)
})

test('[P43] she moves the meeting, and says where it is', async () => {
  const { page } = sanne
  await button(page, 'Verander tijd of plaats').click()
  await page.getByLabel('Datum').fill(inDays(30))
  await page.getByLabel('Begint om').fill('09:30')
  await page.getByLabel('Plaats').fill('Buurthuis De Klink')
  wrong.push(...(await wrongWith(page, 'moving', 32)))
  await button(page, 'Bewaar').click()
  await sees(page.getByText('Buurthuis De Klink'), page.getByText(/^09:30 tot/))
  wrong.push(...(await wrongWith(page, 'atelier', 32)), ...(await wrongWhenNarrow(page, 'atelier', 44)))
  expect(await unreachedByKeys(page)).toEqual(none)
})

test('[P43] Noor goes from her first page to it, and sees when, where and how it goes', async () => {
  const { page } = noor
  await noor.goes('/')
  await sees(link(page, /^Verder/))
  wrong.push(...(await wrongWith(page, 'home', 44)), ...(await wrongWhenNarrow(page, 'home', 44)))
  await link(page, /^Over dit leeratelier/).tap()
  const next = page.getByRole('region', { name: 'Volgende bijeenkomst' })
  await sees(
    next.getByText('Buurthuis De Klink'),
    next.getByText('Regie bij complexe gezinnen').first(),
    next.getByRole('heading', { name: 'Agenda' }),
  )
  expect(await next.getByRole('listitem').count()).toBeGreaterThan(3)
  await sees(page.getByRole('region', { name: 'Eerdere bijeenkomsten' }).getByText('Wachten op hulp').first())
  expect(await page.getByText('Samen leiden').count()).toBe(0)
  wrong.push(
    ...(await wrongWith(page, 'atelier, a phone', 44)),
    ...(await wrongWhenNarrow(page, 'atelier, a phone', 44)),
  )
})

test('[P43] she puts it in her calendar', async () => {
  const { page } = noor
  await button(page, 'Zet in je agenda').tap()
  const way = link(page, 'Open in je agenda-app')
  await sees(way, page.getByRole('img', { name: /^QR-code/ }))
  const href = (await way.getAttribute('href')) ?? ''
  expect(href).toMatch(/^webcal:\/\/[^/]+\/agenda\/\w{24}\.ics$/)
  const calendar = await (await fetch(href.replace('webcal:', 'http:'))).text()
  expect(calendar).toContain('LOCATION:Buurthuis De Klink')
  expect(calendar).not.toContain('Regie')
  wrong.push(...(await wrongWith(page, 'calendar', 44)), ...(await wrongWhenNarrow(page, 'calendar', 44)))
  await page.keyboard.press('Escape')
  await hasFocus(button(page, 'Zet in je agenda'))
})

test('[P43] she looks for what was found before; her words stand in no address', async () => {
  const { page } = noor
  await page.getByLabel('Zoek in wat we eerder vonden').fill('wacht')
  await button(page, 'Zoek').tap()
  await sees(page.getByText('Wachten op hulp').first())
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/bibliotheek')
})

test('[P43] on the board whoever leads is called as the atelier calls them', async () => {
  const { page } = sanne
  await sanne.goes(`/s/${session}`)
  await sanne.isLive()
  await page.getByRole('button', { name: /aanwezig/ }).click()
  await sees(page.getByText(/gastvrouw/i).first())
  expect(await page.getByText(/kartrekker/i).count()).toBe(0)
})

test('[P43] Sanne lets Ben lead along, and stops herself', async () => {
  const { page } = sanne
  await sanne.goes(`/atelier/${atelier}`)
  await sees(page.getByText('Jij bent de enige gastvrouw.'))
  expect(await button(page, 'Stop als gastvrouw').count()).toBe(0)
  await button(page, 'Nodig nog een gastvrouw uit').click()
  const made = page.getByRole('textbox', { name: 'Link voor één persoon' })
  await hasFocus(made)
  const path = new URL(await made.inputValue()).pathname
  const ben = await gathering.person('Ben', 'laptop')
  await ben.goes(path)
  await sees(ben.page.getByText(/ook gastvrouw van dit leeratelier/))
  wrong.push(...(await wrongWith(ben.page, 'the link', 32)))
  await button(ben.page, 'Doe mee').click()
  await sees(ben.page.getByText('Jij bent gastvrouw'), ben.page.getByText('Jullie zijn met 2.'))
  await page.reload()
  await button(page, 'Stop als gastvrouw').click()
  await button(page, 'Ja, ik stop').click()
  await expect.poll(() => page.getByText('Samen leiden').count(), soon).toBe(0)
  expect(await page.getByText('Jij bent gastvrouw').count()).toBe(0)
})

test('[P43] a stranger sees the same of it as of one that is not there', async () => {
  const stranger = await gathering.person('Wil', 'phone')
  const told: string[] = []
  for (const id of [atelier, 'nergens']) {
    await stranger.goes(`/atelier/${id}`)
    await sees(stranger.page.getByRole('heading', { name: 'Dit leeratelier kun je niet zien' }))
    told.push((await stranger.page.getByRole('main').textContent()) ?? '')
  }
  expect(told[0]).toBe(told[1])
  wrong.push(
    ...(await wrongWith(stranger.page, 'not here', 44)),
    ...(await wrongWhenNarrow(stranger.page, 'not here', 44)),
  )
})

test('on none of these screens a rule that a machine can check is broken', () => {
  expect(wrong).toEqual(none)
})
