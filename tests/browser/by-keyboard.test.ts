/** From the address to a placed and moved card without a mouse; the focus is always somewhere. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { allSee, cardOf, hasFocus, laneOf } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let henk: Person
let code: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session()
  sanne = made.sanne
  code = made.code
  henk = await gathering.person('Henk', 'smallLaptop')
})
afterAll(() => gathering.end())

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nowhere'
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : []
    return at.ariaLabel ?? [...labels.map((label) => label.textContent), at.textContent].join(' ').trim()
  })

/** Tab until one is at what is called so, as somebody does who listens. */
async function tabsTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let times = 0; times < 60; times += 1) {
    await page.keyboard.press(key)
    const at = await focused(page)
    if (name.test(at)) return
    passed.push(at)
  }
  throw new Error(`not by ${key} to ${name}, only past: ${passed.join(' | ')}`)
}

test('Henk joins, writes, places and moves a card, and answers it, with keys alone', async () => {
  const { page } = henk
  await henk.goes(`/j/${code}`)
  await tabsTo(page, /Hoe heet je/)
  await page.keyboard.type('Henk')
  await tabsTo(page, /Opbouwwerk/)
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Beleid' }).isChecked()).toBe(true)
  await tabsTo(page, /^Doe mee$/)
  await page.keyboard.press('Enter')
  await henk.isLive()

  await tabsTo(page, /^Kaart toevoegen aan Kwesties$/)
  await page.keyboard.press('Enter')
  await hasFocus(page.getByRole('dialog').getByLabel('Wat speelt er?'))
  await page.keyboard.type('Zonder muis geschreven')
  await tabsTo(page, /^Plaats op het bord$/)
  await page.keyboard.press('Enter')
  await allSee([page, sanne.page], 'issue', ['Zonder muis geschreven'])
  await expect.poll(() => focused(page), soon).not.toBe('nowhere')

  const card = cardOf(page, 'Zonder muis geschreven')
  await page.keyboard.press('F6')
  for (let times = 0; times < 6 && !(await focused(page)).includes('Zonder muis'); times += 1)
    await page.keyboard.press('F6')
  await hasFocus(card)
  for (const kind of ['dilemma', 'direction'] as const) {
    await page.keyboard.press('Alt+ArrowRight')
    await allSee([page, sanne.page], kind, ['Zonder muis geschreven'])
    await hasFocus(card)
  }
  await page.keyboard.press('Enter')
  const thread = page.getByRole('complementary', { name: 'Draad' })
  await sees(thread)
  await page.keyboard.press('F6')
  await tabsTo(page, /Reageer op deze draad/)
  await page.keyboard.type('En zonder muis beantwoord')
  await page.keyboard.press('Control+Enter')
  await sees(thread.getByText('En zonder muis beantwoord'))
})

test('every command of the menu is there by keys, and after each the focus is somewhere', async () => {
  const { page } = henk
  const card = cardOf(page, 'Zonder muis geschreven')
  await card.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F10')
  await sees(page.getByRole('menu', { name: 'Acties' }))
  await tabsTo(page, /^Naar Kwesties/, 'ArrowDown')
  await page.keyboard.press('Enter')
  await allSee([page, sanne.page], 'issue', ['Zonder muis geschreven'])
  await hasFocus(card)

  const windows = { e: 'Bewerk kaart', l: 'Verbind met …', g: 'Groepeer met …', '?': 'Toetsen en toegankelijkheid' }
  for (const [key, name] of Object.entries(windows)) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await sees(dialog)
    await expect.poll(() => dialog.evaluate((window) => window.contains(document.activeElement)), soon).toBe(true)
    await page.keyboard.press('Escape')
    await hasFocus(card)
  }
  await page.keyboard.press('Control+z')
  await allSee([page, sanne.page], 'direction', ['Zonder muis geschreven'])
  await expect.poll(() => focused(page), soon).toContain('Zonder muis geschreven')
})

test('when the card one is at is put away by somebody else, the next one takes the focus', async () => {
  const { page } = henk
  await gathering.brings(code, new URL(sanne.page.url()).pathname.split('/').at(-1) ?? '', [
    ['issue', 'Blijft'],
    ['issue', 'Gaat weg'],
  ])
  await cardOf(page, 'Gaat weg').focus()
  await cardOf(sanne.page, 'Gaat weg').focus()
  await sanne.page.keyboard.press('Delete')
  await hasFocus(cardOf(page, 'Blijft'))
  await expect.poll(() => page.getByRole('status').allInnerTexts(), soon).toContain('Deze kaart is weggehaald.')
  await hasFocus(cardOf(sanne.page, 'Blijft'))
})

test('in forced colours one still sees where one is, what is pressed and where a card ends', async () => {
  const { page } = henk
  await page.emulateMedia({ forcedColors: 'active' })
  const card = cardOf(page, 'Blijft')
  await page.keyboard.press('Escape')
  await card.focus()
  const drawn = await card.evaluate((it) => {
    const { outlineStyle, outlineWidth, borderStyle, boxShadow } = getComputedStyle(it)
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), borderStyle, boxShadow }
  })
  expect(drawn).toMatchObject({ outlineStyle: 'solid', boxShadow: 'none' })
  expect(drawn.outlineWidth).toBeGreaterThanOrEqual(2)
  const views = page.getByRole('group', { name: 'Weergave' })
  const [pressed, other] = await Promise.all(
    [true, false].map((is) =>
      views
        .getByRole('button', { pressed: is })
        .first()
        .evaluate((it) => [getComputedStyle(it).backgroundColor, getComputedStyle(it).color].join()),
    ),
  )
  expect(pressed).not.toBe(other)
  const clasp = laneOf(page, 'issue').locator('svg.clasp').first()
  expect(await clasp.isVisible()).toBe(true)
  await page.emulateMedia({ forcedColors: null })
})
