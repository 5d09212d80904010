/** A hand that carries a card: down its own lane and across into the next. */

import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'

/** Longer than a frame, so that no two movements share one. */
const betweenMs = 24
const steps = 15

export class Hand {
  readonly #page: Page
  readonly #browser: CDPSession
  #x = 0
  #y = 0

  private constructor(page: Page, browser: CDPSession) {
    this.#page = page
    this.#browser = browser
  }

  static async on(page: Page): Promise<Hand> {
    return new Hand(page, await page.context().newCDPSession(page))
  }

  /** Points at the words of a card near the top of the first lane. */
  async pointAtCard(): Promise<void> {
    const box = await this.#page.locator('[data-lane="issue"] [data-card] h3').nth(1).boundingBox()
    if (box === null) throw new Error('There is no card to carry.')
    this.#x = box.x + 40
    this.#y = box.y + box.height / 2
    await this.#send('mouseMoved', 0)
    await wait(100)
  }

  /** Presses, and moves just far enough to be carrying. */
  async pickUp(): Promise<void> {
    await this.#send('mousePressed', 1)
    await this.#move(0, 4)
    await this.#move(0, 5)
    await wait(100)
  }

  /** Carries the card along; how often the pointer moved. */
  async carry(): Promise<number> {
    for (let step = 0; step < steps; step += 1) await this.#move(0, 14)
    for (let step = 0; step < steps; step += 1) await this.#move(30, 6)
    return 2 * steps
  }

  /** Puts the card back where it was. */
  async putBack(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await wait(100)
    await this.#send('mouseReleased', 0)
    await wait(100)
  }

  async #move(right: number, down: number): Promise<void> {
    this.#x += right
    this.#y += down
    await this.#send('mouseMoved', 1)
    await wait(betweenMs)
  }

  /** Not through Playwright's mouse: while a button is down that runs a script of its own at each movement. */
  async #send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', buttons: 0 | 1): Promise<void> {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left'
    await this.#browser.send('Input.dispatchMouseEvent', {
      type,
      x: this.#x,
      y: this.#y,
      button,
      buttons,
      clickCount: 1,
    })
  }
}
