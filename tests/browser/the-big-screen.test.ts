/** Sanne leads at her laptop, the room looks at the big screen, and people write on their phones. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { Live } from '#client/live/open.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { cardOf } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let screen: Page
let code: string
let info: SessionInfo
let lead: Visitor
let board: Live
beforeAll(async () => {
  gathering = await Gathering.begin()
  ;({ sanne, code, info, lead } = await gathering.session('Regie bij complexe gezinnen'))
  noor = await gathering.person('Noor', 'phone')
  board = await lead.open(info.id)
  await until(() => board.store.getState().line.state === 'live', 'the board is there')
})
afterAll(async () => {
  board.close()
  await gathering.end()
})

const full = { width: 1920, height: 1080 }
const none: readonly string[] = []
const session = (): { readonly session: string } => ({ session: info.id })
const phase = (act: 'start' | 'next' | 'back' | 'pause') => lead.ask('leadPhase', { ...session(), act })
const spotlight = (card: string | null) => lead.ask('spotlight', { ...session(), card })

/** Others see it before this resolves. */
async function brings(card: Partial<Parameters<Live['acts']['placeCard']>[0]> & { title: string }): Promise<string> {
  const placed = board.acts.placeCard({ kind: 'issue', body: '', language: 'nl', ...card })
  await until(() => board.store.getState().saved, card.title)
  return (placed.ok && placed.id) || ''
}

const now = (page: Page) => page.locator('.rail [aria-current=step]')
const cards = (page: Page) => page.locator('.beamer-lane li:visible')
const qr = (page: Page) => page.getByRole('img', { name: `QR-code om mee te doen met code ${code}` })

/** The way in is on the screen: the QR, and the code to read. */
async function showsTheWayIn(page: Page): Promise<void> {
  await sees(qr(page), page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`))
}

/** In both themes, and back to the one it had. */
async function wrongInBothThemes(page: Page, where: string): Promise<readonly string[]> {
  const wrong = [...(await wrongWith(page, where, 32))]
  await page.keyboard.press('t')
  wrong.push(...(await wrongWith(page, `${where}, the other theme`, 32)))
  await page.keyboard.press('t')
  return wrong
}

test('one press on her board opens the screen; before it begins the QR is more than half of its height', async () => {
  const opens = sanne.context.waitForEvent('page')
  await sanne.page.getByRole('link', { name: 'Beamer' }).click()
  screen = await opens
  await screen.setViewportSize(full)
  await showsTheWayIn(screen)
  await sees(screen.getByRole('heading', { level: 1, name: 'Regie bij complexe gezinnen' }))
  const box = await qr(screen).boundingBox()
  expect((box?.height ?? 0) / full.height).toBeGreaterThan(0.55)
  await noor.joins(code)
  await sees(screen.getByText('2 doen mee'))
  expect(await wrongInBothThemes(screen, 'joining')).toEqual(none)
  expect(await wrongWhenNarrow(screen, 'joining', 32)).toEqual(none)
})

test('the phase she begins is there at once, with its question, large as long as there is nothing else', async () => {
  await sanne.page.getByRole('button', { name: 'Klok starten' }).click()
  await sees(screen.getByRole('heading', { name: 'Wat speelt er?' }))
  await expect.poll(() => now(screen).textContent(), soon).toMatch(/^Inbrengen14:/)
  await showsTheWayIn(screen)
})

test('a card of Noor appears whole, without her name; who writes is only counted', async () => {
  const { page } = noor
  await firstField(page).pressSequentially('Drie organisaties aan tafel, niemand heeft de regie')
  await sees(screen.getByText('2 doen mee, 1 schrijft nu'))
  await placesIt(page)
  await sees(cards(screen).getByRole('heading', { name: 'Drie organisaties aan tafel, niemand heeft de regie' }))
  await sees(screen.getByText('Net geplaatst'), screen.getByText('Wonen', { exact: true }))
  await sees(screen.getByText('2 doen mee', { exact: true }))
  expect(await screen.locator('body').innerText()).not.toMatch(/Noor|Sanne/)
  await showsTheWayIn(screen)
})

test('as many cards as fit are shown whole, the newest on top; the rest is on the phone', async () => {
  for (let n = 1; n <= 9; n += 1) await brings({ title: `Kwestie ${n}: de wachtlijst wordt langer en langer` })
  await sees(screen.getByRole('heading', { name: /^Kwestie 9/ }))
  const shown = await cards(screen).count()
  expect(shown).toBeGreaterThan(2)
  expect(shown).toBeLessThan(10)
  await sees(screen.getByText(`Nog ${10 - shown} op je telefoon`))
  expect(await cutIn(screen)).toEqual(none)
  const first = await cards(screen).first().innerText()
  expect(first).toMatch(/^Kwestie 9/)
})

test('a text that is too long for a lane becomes smaller, and is left out rather than cut', async () => {
  await brings({ title: `Een lang verhaal: ${'en toen gebeurde er weer iets anders. '.repeat(9)}` })
  await sees(screen.getByRole('heading', { name: /^Een lang verhaal/ }))
  expect(await cutIn(screen)).toEqual(none)
  await brings({ title: `Nog langer: ${'en toen gebeurde er weer iets anders. '.repeat(25)}` })
  await expect.poll(() => screen.getByText('Kwesties').first().textContent(), soon).toContain('12')
  expect(await screen.getByRole('heading', { name: /^Nog langer/ }).count()).toBe(0)
  await sees(screen.getByRole('heading', { name: /^Een lang verhaal/ }))
  expect(await cutIn(screen)).toEqual(none)
})

test('the next phase is there at once; no rule of accessibility is broken in either theme', async () => {
  const pressed = Date.now()
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  await expect.poll(() => now(screen).textContent(), soon).toMatch(/^Verkennen/)
  console.log(`the next phase on the big screen after ${Date.now() - pressed} ms`)
  await sees(screen.getByText('Waar wringt het?'))
  await showsTheWayIn(screen)
  expect(await wrongInBothThemes(screen, 'lanes')).toEqual(none)
  expect(await wrongWhenNarrow(screen, 'lanes', 32)).toEqual(none)
})

let dilemma: string

test('it looks the same on every projector, from 1024 to 4K', async () => {
  dilemma = await brings({
    kind: 'dilemma',
    title: 'Delen of beschermen?',
    options: [
      { text: 'Delen helpt om sneller passende hulp te regelen.', loss: 'Het vertrouwen van het gezin' },
      { text: 'Het gezin nam mij in vertrouwen.', loss: 'Zicht op wat er speelt' },
    ],
    chafes: 'Als het misgaat, krijgt altijd dezelfde de schuld.',
  })
  await brings({ kind: 'direction', title: 'Maak vooraf een deelafspraak met het gezin.', linkTo: [dilemma] })
  for (const n of [1, 2, 3]) await brings({ title: `Iedereen belt iemand anders, en dat ${n} keer` })
  await phase('pause')
  // In the first picture of a page nothing is new, so that no mark goes while we measure.
  await screen.reload()
  await sees(screen.getByRole('heading', { name: /^Maak vooraf/ }))
  for (const [what, show] of [
    ['lanes', null],
    ['spotlight', dilemma],
  ] as const) {
    await spotlight(show)
    await sees(screen.locator(show === null ? '.beamer-lane' : '.beamer-spot').first())
    await screen.setViewportSize(full)
    const usual = await layoutOf(screen)
    expect(usual.length).toBeGreaterThan(8)
    for (const [width, height] of [
      [1024, 576],
      [1280, 720],
      [3840, 2160],
    ] as const) {
      await screen.setViewportSize({ width, height })
      const there = await layoutOf(screen)
      expect(
        there.map(({ name }) => name),
        `${what} at ${width}`,
      ).toEqual(usual.map(({ name }) => name))
      const far = there.filter(({ box }, at) => box.some((side, i) => Math.abs(side - (usual[at]?.box[i] ?? 9)) > 0.01))
      expect(far, `${what} at ${width}`).toEqual([])
    }
  }
  await screen.setViewportSize(full)
})

test('the dilemma that she chooses with B stands there whole and dark, with what answers it', async () => {
  await spotlight(null)
  await cardOf(sanne.page, 'Delen of beschermen?').getByRole('heading').click()
  await cardOf(sanne.page, 'Delen of beschermen?').focus()
  await sanne.page.keyboard.press('b')
  const spot = screen.getByRole('region', { name: 'Eén kaart groot' })
  await sees(spot.getByRole('heading', { name: 'Delen of beschermen?' }))
  for (const words of [
    'Delen helpt om sneller passende hulp te regelen.',
    'Het vertrouwen van het gezin',
    'Het gezin nam mij in vertrouwen.',
    'Zicht op wat er speelt',
    'Als het misgaat, krijgt altijd dezelfde de schuld.',
    'Maak vooraf een deelafspraak met het gezin.',
  ]) {
    await sees(spot.getByText(words))
  }
  expect(await screen.locator('.beamer').getAttribute('data-theme')).toBe('dark')
  expect(await smallest(screen)).toBeGreaterThanOrEqual(24)
  await showsTheWayIn(screen)
  expect(await wrongInBothThemes(screen, 'spotlight')).toEqual(none)
  expect(await wrongWhenNarrow(screen, 'spotlight', 32)).toEqual(none)
  board.acts.addNote({ card: dilemma, kind: 'question', text: 'Voor wie is dit een dilemma?', layer: 'room' })
  await sees(spot.getByText('Voor wie is dit een dilemma?'))
  expect(await screen.locator('body').innerText()).not.toMatch(/Noor|Sanne/)
})

test('where everybody stands is shown once it is closed, and until then only how many took part', async () => {
  await lead.ask('openBallot', { ...session(), id: 'plek', kind: 'stance', card: dilemma })
  await sees(screen.getByText('Waar sta jij?'), screen.getByText('Nog open, 0 deden mee'))
  await lead.ask('takeStance', { ...session(), ballot: 'plek', weights: [0.75, 0.25] })
  await sees(screen.getByText('Nog open, 1 deed mee'))
  expect(await screen.locator('.stance-plot').count()).toBe(0)
  for (const name of ['Ilse', 'Joost']) {
    const other = await gathering.server.join(code, name)
    await other.ask('takeStance', { ...session(), ballot: 'plek', weights: [0.75, 0.25] })
  }
  await lead.ask('closeBallot', { ...session(), ballot: 'plek' })
  await sees(screen.getByRole('img', { name: /^Stippen van 3 mensen/ }))
  await showsTheWayIn(screen)
  expect(await wrongInBothThemes(screen, 'stances')).toEqual(none)
})

test('a text that fits on no picture turns its pages; space stops it and the arrows turn', async () => {
  const long = Array.from({ length: 160 }, (_, n) => `Zin ${n + 1} van een lang verhaal uit de wijk.`).join(' ')
  await spotlight(await brings({ title: 'Het hele verhaal', body: long }))
  const turning = screen.getByRole('button', { name: /^1\/[2-9]/ })
  await sees(turning, screen.getByRole('heading', { name: 'Het hele verhaal' }))
  await screen.keyboard.press(' ')
  await sees(screen.getByRole('button', { name: /^1\/[2-9]: blader verder/ }))
  await screen.keyboard.press('ArrowRight')
  await sees(screen.getByRole('button', { name: /^2\// }))
  await screen.keyboard.press('ArrowLeft')
  await screen.keyboard.press('ArrowLeft')
  await expect.poll(() => lastWords(screen), soon).toBe(true)
  expect(await smallest(screen)).toBeGreaterThanOrEqual(24)
  await spotlight(null)
})

test('while dots are placed it says so, and then shows what came of it', async () => {
  await lead.ask('openBallot', { ...session(), id: 'stemming', kind: 'vote', dots: 3 })
  await sees(screen.getByText(/^Stippen zetten: nog open/))
  await lead.ask('castDots', { ...session(), ballot: 'stemming', card: dilemma, dots: 1 })
  await lead.ask('closeBallot', { ...session(), ballot: 'stemming' })
  const result = screen.getByRole('region', { name: /^Uitslag van de stemming/ })
  await sees(result.getByRole('heading', { name: 'Delen of beschermen?' }), result.getByText('1 persoon stemde'))
  await showsTheWayIn(screen)
  expect(await wrongInBothThemes(screen, 'votes')).toEqual(none)
})

test('without a line the last picture stays, with a small mark; it comes back by itself, also after a reload', async () => {
  const hall = await gathering.person('Zaal', 'laptop', { viewport: full })
  const { page } = hall
  await hall.goes((await lead.ask('invite', { ...session(), role: 'beamer' })).path)
  await page.getByRole('button', { name: 'Dit wordt het grote scherm' }).click()
  await page.waitForURL(/\/scherm$/)
  const result = page.getByRole('region', { name: /^Uitslag van de stemming/ })
  await sees(result)
  await sees(page.getByText('2 doen mee', { exact: true }))
  await hall.context.setOffline(true)
  await sees(page.getByText('Verbinding zoeken …'), result)
  await phase('next')
  await hall.context.setOffline(false)
  await expect.poll(() => now(page).textContent(), soon).toMatch(/^Verbinden/)
  await expect.poll(() => page.getByText('Verbinding zoeken …').count(), soon).toBe(0)
  await gathering.server.kill()
  await sees(page.getByText('Verbinding zoeken …'), now(page))
  await gathering.server.start()
  await expect.poll(() => page.getByText('Verbinding zoeken …').count(), { ...soon, timeout: 20_000 }).toBe(0)
  await page.reload()
  await showsTheWayIn(page)
  await expect.poll(() => now(page).textContent(), soon).toMatch(/^Verbinden/)
  // Its own session's address shows the same: it is nothing else.
  await hall.goes(`/s/${info.id}`)
  await page.waitForURL(/\/scherm$/)
  await until(() => board.store.getState().present.length === 2, 'only people are present')
})

test('a phone loads nothing of the big screen', () => {
  const asked = noor.traffic.sent.map(({ to }) => to)
  expect(asked.some((to) => /\/assets\/\w+.*\.js$/.test(to))).toBe(true)
  expect(asked.filter((to) => /Beamer/.test(to))).toEqual([])
  expect(sanne.traffic.sent.some(({ to }) => /\/assets\/Beamer/.test(to))).toBe(true)
})

/** Cards in the lanes of which something sticks out of what is drawn. */
const cutIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.beamer-lane li')]
      .filter((card) => card.checkVisibility())
      .flatMap((card) => {
        const lane = card.closest('ol')?.getBoundingClientRect()
        const { bottom } = card.getBoundingClientRect()
        const out = bottom > (lane?.bottom ?? 0) + 1 || card.scrollHeight > card.clientHeight + 1
        return out ? [card.innerText.slice(0, 30)] : []
      }),
  )

/** Where everything stands, as shares of the picture, once the letters are there. */
async function layoutOf(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    // A change of size is measured in the frame after it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  return page.evaluate(() => {
    const parts =
      '.rail li, .beamer-join, .beamer-lane li, .beamer-spot h2, .beamer-spot .poles2 > div, .said li, .question'
    return [...document.querySelectorAll<HTMLElement>(parts)]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect()
        const box = [left / innerWidth, top / innerHeight, right / innerWidth, bottom / innerHeight]
        return { name: part.innerText.replaceAll(/\s+/g, ' ').slice(0, 40), box }
      })
  })
}

/** The smallest letter in the picture, in pixels. */
const smallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('.beamer *')].flatMap((part) => {
      const words = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const heard = part.closest('.vh, .skip') !== null
      return words && !heard && part.checkVisibility() ? [Number.parseFloat(getComputedStyle(part).fontSize)] : []
    })
    return Math.min(...sizes)
  })

/** Whether the last words of a text that turns its pages are in the picture. */
const lastWords = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const body = document.querySelector('.beamer-spot .body')
    const leaf = document.querySelector('.beamer-spot .leaf')?.getBoundingClientRect()
    const text = body?.firstChild
    if (!text || !leaf) return false
    const range = document.createRange()
    range.setStart(text, (text.textContent?.length ?? 1) - 1)
    range.setEnd(text, text.textContent?.length ?? 1)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return left >= leaf.left - 1 && right <= leaf.right + 1 && top >= leaf.top - 1 && bottom <= leaf.bottom + 1
  })
