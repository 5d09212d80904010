/** The JavaScript that a page loads, as it travels in a room: each file in gzip, as browsers know no other packing over http. */

import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Request } from 'playwright-core'
import { usableAt, watchFor } from './usable.ts'

export interface Weight {
  /** Asked for before the page could be used. */
  readonly first: Loaded
  /** Asked for in the seconds after that, or marked as a prefetch. */
  readonly idle: Loaded
}

export interface Loaded {
  readonly kB: number
  /** The files, heaviest first. */
  readonly files: string
}

const idleMs = 3000

/** Opens a page in a context with an empty cache and touches nothing. */
export async function weigh(context: BrowserContext, url: string, usable: string): Promise<Weight> {
  const page = await context.newPage()
  await watchFor(page, usable)
  const asked: Request[] = []
  page.on('request', (request) => {
    if (isScript(request)) asked.push(request)
  })
  const response = await page.goto(url)
  const since = await usableAt(page)
  await wait(idleMs)

  const first = inlineIn((await response?.text()) ?? '')
  const idle: File[] = []
  for (const request of asked) {
    const later = request.timing().startTime > since || 'sec-purpose' in (await request.allHeaders())
    const body = await fetch(request.url()).then((file) => file.arrayBuffer())
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? ''
    const file = { name, kB: kilobytes(new Uint8Array(body)) }
    if (later) idle.push(file)
    else first.push(file)
  }
  return { first: loaded(first), idle: loaded(idle) }
}

/** Whether one comes in without JavaScript. */
export async function worksWithout(context: BrowserContext, url: string): Promise<boolean> {
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Doe mee' }).click()
  return /\/s\/\w+$/.test(new URL(page.url()).pathname)
}

interface File {
  readonly name: string
  readonly kB: number
}

function loaded(files: readonly File[]): Loaded {
  const heaviest = [...files].sort((a, b) => b.kB - a.kB)
  return {
    kB: files.reduce((sum, file) => sum + file.kB, 0),
    files: heaviest.map(({ name, kB }) => `${name.replace(/-[\w-]{8}\.js$/, '')} ${kB.toFixed(1)}`).join(', '),
  }
}

function isScript(request: Request): boolean {
  return request.resourceType() === 'script' || /\.m?js$/.test(new URL(request.url()).pathname)
}

function inlineIn(markup: string): File[] {
  const inline = [...markup.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? '')
  return inline.map((code) => ({ name: 'inline', kB: kilobytes(Buffer.from(code)) }))
}

function kilobytes(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000
}
