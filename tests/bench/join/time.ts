/**
 * How long until somebody on a cheap phone can go on: slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms there and
 * back) and a processor slowed six times. The browser slows HTTP only, not the live connection.
 */

import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { usableAt, watchFor } from './usable.ts'

const bytesPerMbit = 1_000_000 / 8
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6 * bytesPerMbit,
  uploadThroughput: 0.75 * bytesPerMbit,
}
const slowdown = 6
/** Somebody in a hurry types a name. */
const typingMs = 3000
const tapped = 'bench.tapped'

/** From going to an address to being able to use what is there, in milliseconds. */
export async function timeToUsable(context: BrowserContext, url: string, usable: string): Promise<number> {
  const page = await slowPage(context, usable)
  await page.goto(url, { waitUntil: 'commit' })
  return (await usableAt(page)) - (await page.evaluate(() => performance.timeOrigin))
}

/** From the tap on the join page's button to being able to use what comes next, in milliseconds. */
export async function timeFromTap(context: BrowserContext, url: string, usable: string): Promise<number> {
  const page = await slowPage(context, usable)
  await page.addInitScript((key) => {
    const onClick = (event: MouseEvent): void => {
      sessionStorage.setItem(key, `${performance.timeOrigin + event.timeStamp}`)
    }
    document.addEventListener('click', onClick, { capture: true })
  }, tapped)
  await page.goto(url)
  await page.getByRole('textbox').first().fill('Sanne')
  await wait(typingMs)
  await page.getByRole('button', { name: 'Doe mee' }).click({ noWaitAfter: true })
  await page.waitForURL('**/s/*', { waitUntil: 'commit' })
  return (await usableAt(page)) - Number(await page.evaluate((key) => sessionStorage.getItem(key), tapped))
}

async function slowPage(context: BrowserContext, usable: string): Promise<Page> {
  const page = await context.newPage()
  await watchFor(page, usable)
  const browser = await context.newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', slow4g)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}
