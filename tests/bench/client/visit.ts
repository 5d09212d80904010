/** One visit to one board, in a page of its own, with everything that is measured there. */

import type { Browser, Page } from 'playwright-core'
import { Meter, type Spent } from '../meter.ts'
import type { BoardKind } from '../page/bench.ts'
import type { Renders } from '../page/renders.ts'
import { Hand } from './hand.ts'

export interface Asked {
  readonly board: BoardKind
  readonly cards: number
}

export interface Visit {
  /** From the board's bytes to the first paint: on the clock in milliseconds, and the work in it. */
  readonly paint: number
  readonly drawn: Spent
  /** In MB. */
  readonly heap: number
  /** One keystroke of somebody else. */
  readonly edit: Spent
  /** Picking a card up. */
  readonly start: Spent
  /** One movement of the pointer while carrying. */
  readonly move: Spent
}

const edits = 20
const drags = 4

export async function visit(browser: Browser, url: string, asked: Asked): Promise<Visit> {
  return await inPage(browser, `${url}/?board=${asked.board}&cards=${asked.cards}`, async (page) => {
    const meter = await Meter.on(page)
    let paint = NaN
    const drawn = await meter.spent(async () => (paint = await page.evaluate(() => window.bench.draw())))
    await page.evaluate(() => window.bench.receive(5))
    const heap = await meter.heap()
    const edit = await meter.spent(() => page.evaluate((times) => window.bench.receive(times), edits))

    const hand = await Hand.on(page)
    const starts: Spent[] = []
    const moves: Spent[] = []
    let moved = 0
    // The naive board cannot drag.
    for (let i = 0; i < (asked.board === 'naive' ? 0 : drags); i += 1) {
      await hand.pointAtCard()
      starts.push(await meter.spent(() => hand.pickUp()))
      moves.push(await meter.spent(async () => (moved += await hand.carry())))
      await mustCarry(page)
      await hand.putBack()
    }
    return {
      paint,
      drawn,
      heap,
      edit: each(edit, edits),
      start: each(sum(starts), drags),
      move: each(sum(moves), moved),
    }
  })
}

export interface Counted {
  readonly perEdit: readonly number[]
  /** From picking a card up to just before letting go. */
  readonly drag: Renders
}

/** The same, counting renders instead of time. */
export async function count(browser: Browser, url: string, asked: Asked): Promise<Counted> {
  return await inPage(browser, `${url}/?board=${asked.board}&cards=${asked.cards}&count`, async (page) => {
    const counted = (): Promise<Renders> => page.evaluate(() => window.bench.counted())
    await page.evaluate(() => window.bench.draw())
    const perEdit: number[] = []
    for (let i = 0; i < edits; i += 1) {
      await page.evaluate(() => window.bench.countFromHere())
      await page.evaluate(() => window.bench.receive(1))
      perEdit.push((await counted()).cards)
    }
    if (asked.board === 'naive') return { perEdit, drag: { cards: 0, all: 0, commits: 0 } }
    const hand = await Hand.on(page)
    await hand.pointAtCard()
    await page.evaluate(() => window.bench.countFromHere())
    await hand.pickUp()
    await hand.carry()
    const drag = await counted()
    await mustCarry(page)
    await hand.putBack()
    return { perEdit, drag }
  })
}

async function mustCarry(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.bench.carries()))) throw new Error('The card was not carried along.')
}

async function inPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const trouble: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.goto(url)
    await page.waitForFunction(() => 'bench' in window)
    const result = await work(page)
    if (trouble.length > 0) throw new Error(`${url}: ${trouble.join('; ')}`)
    return result
  } finally {
    await context.close()
  }
}

const sum = (spent: readonly Spent[]): Spent => ({
  task: spent.reduce((all, { task }) => all + task, 0),
  script: spent.reduce((all, { script }) => all + script, 0),
})

const each = ({ task, script }: Spent, times: number): Spent => ({ task: task / times, script: script / times })
