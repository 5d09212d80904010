/** Waiting for what others did. Playwright looks again after up to half a second; people in one room look more often. */

import type { Locator } from 'playwright-core'

export const soon = { timeout: 20_000, interval: 20 }

export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + soon.timeout
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => {
      setTimeout(resolve, soon.interval)
    })
  }
}

/** Waits until all of these are there to be seen. */
export async function sees(...places: readonly Locator[]): Promise<void> {
  for (const place of places) await until(() => place.isVisible(), `to see ${place.toString()}`)
}
