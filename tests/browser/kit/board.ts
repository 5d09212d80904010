/** What one does on the board of a laptop, by the names that one reads or hears there. */

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sees, soon, until } from './wait.ts'

export const lanes = { issue: 'Kwesties', dilemma: 'Dilemma’s', direction: 'Richtingen' } as const
export type Kind = keyof typeof lanes

/** The lane on a laptop, or on a phone that shows it. */
export function laneOf(page: Page, kind: Kind): Locator {
  const name = new RegExp(`^${lanes[kind]} `)
  return page.getByRole('region', { name }).or(page.getByRole('tabpanel', { name }))
}

const kindNames = '(Kwestie|Dilemma|Richting)'

/** The card whose title begins with these words. */
export const cardOf = (page: Page, words: string): Locator =>
  page.getByRole('article', { name: new RegExp(`^${kindNames} ${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })

/** Turns from the cards to the buttons above them: as long as one is in a lane, what is new waits to be let in. */
export const looksUp = (page: Page): Promise<void> =>
  page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Bord' }).click()

/** Scrolls a lane to its top and looks up: so all that waited comes in. */
export async function scrollsBack(page: Page, kind: Kind): Promise<void> {
  await laneOf(page, kind).hover()
  await page.mouse.wheel(0, -10_000)
  await looksUp(page)
}

/** The titles of a lane's cards, from top to bottom. */
export const titlesIn = (page: Page, kind: Kind): Promise<string[]> =>
  laneOf(page, kind).getByRole('article').getByRole('heading').allInnerTexts()

/** Everybody's lane shows these titles, in this order. */
export async function allSee(pages: readonly Page[], kind: Kind, titles: readonly string[]): Promise<void> {
  for (const page of pages) {
    await expect.poll(() => titlesIn(page, kind), { ...soon, message: `in ${kind}` }).toEqual(titles)
  }
}

export async function begins(page: Page, kind: Kind): Promise<Locator> {
  await page.getByRole('button', { name: `Kaart toevoegen aan ${lanes[kind]}` }).click()
  const composer = page.getByRole('dialog', { name: 'Schrijf een kaart' })
  await sees(composer.getByRole('textbox').first())
  return composer
}

const questions = { issue: 'Wat speelt er?', dilemma: 'Waar wringt het?', direction: 'Wat zouden we kunnen doen?' }

/** Writes an issue or a direction in the window over the board, and places it. */
export async function places(page: Page, kind: 'issue' | 'direction', words: string): Promise<void> {
  const composer = await begins(page, kind)
  await composer.getByLabel(questions[kind]).fill(words)
  await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  await sees(cardOf(page, words))
}

export interface Dilemma {
  readonly title: string
  readonly either: readonly [text: string, loss: string]
  readonly or: readonly [text: string, loss: string]
  readonly chafes?: string
}

/** Fills a dilemma in: two sides with what one loses, and what keeps chafing. */
export async function fillsDilemma(composer: Locator, { title, either, or, chafes }: Dilemma): Promise<void> {
  await composer.getByLabel(questions.dilemma).fill(title)
  for (const [name, [text, loss]] of [['Enerzijds', either] as const, ['Anderzijds', or] as const]) {
    const side = composer.getByRole('group', { name })
    await side.getByLabel(name).fill(text)
    await side.getByLabel('Wat verlies je dan?').fill(loss)
  }
  if (chafes === undefined) return
  await composer.getByRole('button', { name: 'Wat blijft schuren?' }).click()
  await composer.getByLabel('Wat blijft schuren?').fill(chafes)
}

/** Opens a card's menu with its button, and chooses. */
export async function chooses(page: Page, card: string, command: string | RegExp): Promise<void> {
  await cardOf(page, card)
    .getByRole('button', { name: /^Acties/ })
    .click()
  const entry = page.getByRole('menuitem', { name: command })
  await sees(entry)
  await entry.click()
}

/** Ends the writing in a card's window; the focus is back where it was. */
export async function isDone(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click()
  const back = () => document.querySelector('dialog[open]') === null && document.activeElement !== document.body
  await until(() => page.evaluate(back), 'the focus is back')
}

/** Takes a card by its words with the mouse and lets it go above another, or at the end of an empty lane. */
export async function drags(page: Page, card: string, to: Locator, where: 'above' | 'below' = 'above'): Promise<void> {
  const from = await boxOf(cardOf(page, card).getByRole('heading'))
  const there = await boxOf(to)
  const y = where === 'above' ? there.y + 4 : there.y + there.height - 4
  await page.mouse.move(from.x + 5, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 20, from.y + from.height / 2 + 10, { steps: 3 })
  await page.mouse.move(there.x + there.width / 2, y, { steps: 8 })
  await page.mouse.up()
}

export async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('not in view')
  return box
}

export const hasFocus = (place: Locator): Promise<void> =>
  expect.poll(() => place.evaluate((it) => it === document.activeElement), soon).toBe(true)
