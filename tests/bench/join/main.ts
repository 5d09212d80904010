/**
 * Weighs and times the way in: from a scanned code to writing, with a real server and a real browser.
 *   npm run bench:join -- [--runs 5] [--json FILE] [--check]
 * With --check anything over its goal makes the exit code 1.
 */

import { parseArgs } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { launchBrowser } from '#tests/browser/browser.ts'
import { ratioOf, report, type Figure } from '../figures.ts'
import { setScene, type Scene } from './scene.ts'
import { timeFromTap, timeToUsable } from './time.ts'
import { weigh, worksWithout, type Loaded } from './weigh.ts'

/** What must be on the screen before one can go on. */
const usable = {
  join: 'form button' /** The plain form that the server writes into the page. */,
  form: '#early-draft',
  composer: '.compose [name="title"]',
  board: '[data-lane] [data-card]',
} as const

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
if (!(runs >= 1)) {
  console.error('--runs takes a number from 1.')
  process.exit(1)
}

const browser = await launchBrowser()
const scene = await setScene(browser)
try {
  const weights = await weighed(scene)
  process.exitCode = report([...weights, ...(await timed(scene))], values)
} finally {
  await browser.close()
  await scene.stop()
}

async function weighed({ url, joinPath, boardPath, stranger, member }: Scene): Promise<Figure[]> {
  const join = await within(stranger('phone'), (context) => weigh(context, url + joinPath, usable.join))
  const without = await within(stranger('phone', { javaScriptEnabled: false }), (context) =>
    worksWithout(context, url + joinPath),
  )
  const composer = await within(member('phone'), (context) => weigh(context, url + boardPath, usable.composer))
  const board = await within(member('laptop'), (context) => weigh(context, url + boardPath, usable.board))
  const how = without ? 'one comes in with JavaScript off' : 'one does not come in with JavaScript off'
  const load = (name: string, { kB, files }: Loaded, atMost?: number): Figure => ({
    name,
    value: kB,
    unit: 'kB',
    ...(atMost === undefined ? {} : { goal: { atMost } }),
    from: files,
  })
  return [
    {
      name: 'join page, JavaScript it needs',
      value: without ? 0 : join.first.kB,
      unit: 'kB',
      goal: { exactly: 0 },
      from: how,
    },
    load('join page, JavaScript in all', join.first, 15),
    load('join page, prefetched when idle', join.idle),
    load('phone composer, first load: needed to write', composer.first, 100),
    load('phone composer, after that: the document, its line, other parts', composer.idle),
    load('laptop board, first load', board.first, 170),
    load('laptop board, prefetched when idle', board.idle),
  ]
}

async function timed({ url, joinPath, boardPath, stranger, member }: Scene): Promise<Figure[]> {
  const times = {
    join: [] as number[],
    tap: [] as number[],
    form: [] as number[],
    composer: [] as number[],
    board: [] as number[],
  }
  for (let round = 1; round <= runs; round += 1) {
    // In turns, so that a busy moment of the machine meets all of them.
    const [toJoin, toBoard] = [url + joinPath, url + boardPath]
    times.join.push(await within(stranger('phone'), (context) => timeToUsable(context, toJoin, usable.join)))
    times.board.push(await within(member('laptop'), (context) => timeToUsable(context, toBoard, usable.board)))
    times.tap.push(await within(stranger('phone'), (context) => timeFromTap(context, toJoin, usable.composer)))
    times.form.push(await within(stranger('phone'), (context) => timeFromTap(context, toJoin, usable.form)))
    times.composer.push(await within(member('phone'), (context) => timeToUsable(context, toBoard, usable.composer)))
    console.error(`round ${round} of ${runs}`)
  }
  return [
    ratioOf('join page usable, join page / whole board', times.join, times.board, { atMost: 0.3 }),
    ratioOf('join page usable, join page / phone composer', times.join, times.composer),
    ratioOf('from tap to a field one can write in / to the composer', times.form, times.tap),
    ratioOf('from tap to composer, after the join page / cold', times.tap, times.composer),
  ]
}

async function within<T>(opened: Promise<BrowserContext>, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await opened
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}
