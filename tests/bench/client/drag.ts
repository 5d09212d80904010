/** A hand that carries a card: down its own lane and across into the next. */

import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

export interface Mouse {
  readonly x: number
  readonly y: number
}

/** Longer than a frame, so that no two movements share one. */
const betweenMs = 24
const steps = 15

/** Points at the words of a card near the top of the first lane. */
export async function pointAtCard(page: Page): Promise<Mouse> {
  const box = await page.locator('[data-lane="issue"] [data-card] h3').nth(1).boundingBox()
  if (box === null) throw new Error('There is no card to carry.')
  const mouse = { x: box.x + 40, y: box.y + box.height / 2 }
  await page.mouse.move(mouse.x, mouse.y)
  await wait(100)
  return mouse
}

/** Presses, and moves just far enough to be carrying. */
export async function pickUp(page: Page, { x, y }: Mouse): Promise<void> {
  await page.mouse.down()
  await page.mouse.move(x, y + 4)
  await wait(betweenMs)
  await page.mouse.move(x, y + 9)
  await wait(100)
}

/** Carries the card along; how often the pointer moved. */
export async function carry(page: Page, { x, y }: Mouse): Promise<number> {
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x, y + 9 + step * 14)
    await wait(betweenMs)
  }
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x + step * 30, y + 9 + steps * 14 + step * 6)
    await wait(betweenMs)
  }
  return 2 * steps
}

/** Puts the card back where it was. */
export async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await wait(100)
  await page.mouse.up()
  await wait(100)
}
