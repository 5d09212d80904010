/** The JavaScript that a page loads, as it would travel: each file's bytes in brotli, at its best. */

import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import type { BrowserContext, Request } from 'playwright-core'

export interface Weight {
  /** Asked for before the page could be used, in kB. */
  readonly first: number
  /** Asked for in the two seconds after that, or marked as a prefetch, in kB. */
  readonly idle: number
}

const idleMs = 2000

/** Opens a page in a context with an empty cache and touches nothing. */
export async function weigh(context: BrowserContext, url: string, usable: string): Promise<Weight> {
  const page = await context.newPage()
  const asked = new Map<string, 'first' | 'idle'>()
  let phase: 'first' | 'idle' = 'first'
  page.on('request', (request) => {
    if (!isScript(request) || asked.has(request.url())) return
    asked.set(request.url(), 'sec-purpose' in request.headers() ? 'idle' : phase)
  })
  const response = await page.goto(url)
  await page.locator(usable).first().waitFor()
  phase = 'idle'
  await wait(idleMs)

  const weight = { first: inlineWeight((await response?.text()) ?? ''), idle: 0 }
  for (const [address, when] of asked) {
    const file = await fetch(address)
    weight[when] += kilobytes(new Uint8Array(await file.arrayBuffer()))
  }
  return weight
}

/** Whether one comes in without JavaScript. */
export async function worksWithout(context: BrowserContext, url: string): Promise<boolean> {
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Doe mee' }).click()
  return /\/s\/\w+$/.test(new URL(page.url()).pathname)
}

function isScript(request: Request): boolean {
  return request.resourceType() === 'script' || /\.m?js$/.test(new URL(request.url()).pathname)
}

function inlineWeight(markup: string): number {
  const inline = [...markup.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? '')
  return inline.reduce((sum, code) => sum + kilobytes(Buffer.from(code)), 0)
}

function kilobytes(bytes: Uint8Array): number {
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return packed.length / 1000
}
