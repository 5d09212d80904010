/**
 * Holds the board against a naive one and against sortable cards, in one run on one machine.
 *   npm run bench:client -- [--runs 5] [--json FILE] [--check]
 * Read the ratios, not the milliseconds. With --check anything over its goal makes the exit code 1.
 */

import { parseArgs } from 'node:util'
import { launchBrowser } from '#tests/browser/browser.ts'
import { median, ratioOf, report, type Figure } from '../figures.ts'
import { servePage } from './serve.ts'
import { count, visit, type Asked, type Counted, type Visit } from './visit.ts'

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

const boards = {
  ours: { board: 'ours', cards: 500 },
  small: { board: 'ours', cards: 100 },
  naive: { board: 'naive', cards: 500 },
  sortable: { board: 'sortable', cards: 500 },
} as const satisfies Record<string, Asked>
type Name = keyof typeof boards

const page = await servePage()
const browser = await launchBrowser()
try {
  const counted = await count(browser, page.url, boards.ours)
  const naive = await count(browser, page.url, boards.naive)
  const sortable = await count(browser, page.url, boards.sortable)
  const visits: Record<Name, Visit[]> = { ours: [], small: [], naive: [], sortable: [] }
  for (let round = 1; round <= runs; round += 1) {
    // In turns, so that a busy moment of the machine meets all of them.
    for (const name of Object.keys(boards) as Name[]) visits[name].push(await visit(browser, page.url, boards[name]))
    console.error(`round ${round} of ${runs}`)
  }
  process.exitCode = report([...rendered(counted, naive, sortable), ...spent(visits)], values)
} finally {
  await browser.close()
  await page.stop()
}

function rendered(ours: Counted, naive: Counted, sortable: Counted): Figure[] {
  return [
    {
      name: 'card renders per remote edit, 500 cards',
      // The worst edit: each of them is to render its own card and no other.
      value: ours.perEdit.find((renders) => renders !== 1) ?? 1,
      goal: { exactly: 1 },
      from: `${ours.perEdit.length} edits; naive ${median(naive.perEdit)}`,
    },
    {
      name: 'card renders between pick-up and drop, 500 cards',
      value: ours.drag.cards,
      goal: { exactly: 0 },
      from: `${ours.drag.all} renders of anything; sortable ${sortable.drag.cards} of cards`,
    },
  ]
}

function spent({ ours, small, naive, sortable }: Readonly<Record<Name, readonly Visit[]>>): Figure[] {
  const of = (visits: readonly Visit[], figure: (visit: Visit) => number): number[] => visits.map(figure)
  const compare = (
    name: string,
    figure: (visit: Visit) => number,
    anchor: readonly Visit[],
    more: Parameters<typeof ratioOf>[3] = {},
  ): Figure => ratioOf(name, of(ours, figure), of(anchor, figure), more)
  return [
    compare('remote edit, whole task, ours / naive', ({ edit }) => edit.task, naive, { atMost: 0.5 }),
    compare('remote edit, script, ours / naive', ({ edit }) => edit.script, naive, { atMost: 0.15 }),
    ratioOf(
      'first paint per card, 500 / 100 cards',
      of(ours, ({ drawn }) => drawn.task / boards.ours.cards),
      of(small, ({ drawn }) => drawn.task / boards.small.cards),
      { atMost: 1 },
    ),
    compare('first paint, ours / naive', ({ drawn }) => drawn.task, naive),
    compare('first paint on the clock, ours / naive', ({ paint }) => paint, naive),
    compare('drag start, ours / sortable', ({ start }) => start.task, sortable, { atMost: 0.3 }),
    compare('drag move, ours / sortable', ({ move }) => move.task, sortable, { atMost: 0.3 }),
    compare('heap, ours / naive', ({ heap }) => heap, naive, { unit: 'MB' }),
  ]
}
