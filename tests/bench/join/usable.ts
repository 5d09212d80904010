/** When one can go on: what one waits for is on the screen and drawn. Watched in the page itself. */

import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Fulfilled with that moment, in milliseconds since 1970. */
    benchUsable?: Promise<number>
  }
}

/** Before going anywhere: every document that this page shows is watched for `selector`. */
export async function watchFor(page: Page, selector: string): Promise<void> {
  await page.addInitScript((sought) => {
    window.benchUsable = new Promise((resolve) => {
      const look = (): void => {
        // Frames come only once what blocks drawing is there; the timer runs when this one was drawn.
        if (document.querySelector(sought)?.checkVisibility()) {
          setTimeout(() => resolve(performance.timeOrigin + performance.now()))
        } else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }, selector)
}

/** The moment in the document that is shown now, in milliseconds since 1970. */
export async function usableAt(page: Page): Promise<number> {
  const at = await page.evaluate(() => window.benchUsable)
  if (at === undefined) throw new Error('Nobody watched this page.')
  return at
}
