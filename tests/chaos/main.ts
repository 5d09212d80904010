/**
 * Kills, bad lines, full disks and large boards: what was shown as kept must be there.
 *   npm run chaos -- [--only kills,proxy,disk,big,boards] [--seed 1] [--seeds 5] [--kills 300] [--seconds 100]
 * The same seed gives the same people, words and weather; when which of it falls together is up to the
 * machine. A broken promise makes the exit code 1.
 */

import { parseArgs } from 'node:util'
import { openBigBoard } from './big.ts'
import { restartWithManyBoards } from './boards.ts'
import { runOutOfDisk } from './disk.ts'
import { killAgainAndAgain } from './kills.ts'
import type { Outcome, Say } from './outcome.ts'
import { writeInBadWeather } from './proxy.ts'

// Each client waits for the end of the process, and there are more of them than Node expects.
process.setMaxListeners(0)

/** From starting the server, until somebody has the board. */
const aSecond = 1000

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '5' },
    kills: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '100' },
  },
})
const [seed, seeds, kills, seconds] = [values.seed, values.seeds, values.kills, values.seconds].map(Number) as [
  number,
  number,
  number,
  number,
]

const parts: Readonly<Record<string, (say: Say) => Promise<Outcome>>> = {
  kills: (say) => killAgainAndAgain({ kills, killsPerBoard: 50, seed, people: 5 }, say),
  proxy: (say) =>
    writeInBadWeather({ people: 16, seconds, seed, seeds, kills: Math.max(1, Math.round(seconds / 25)) }, say),
  disk: (say) => runOutOfDisk({ people: 5, seed, fullMs: 8000, ways: 2 }, say),
  big: (say) => openBigBoard({ seed, cards: 1000, updates: 20_000, typed: 6000, runs: 3, mostMs: aSecond }, say),
  boards: (say) => restartWithManyBoards({ seed, boards: 200, restarts: 20, mostMs: aSecond }, say),
}

const chosen = values.only?.split(',') ?? Object.keys(parts)
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0 || ![seed, seeds, kills, seconds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(`--only takes some of ${Object.keys(parts).join(',')}; the others take a whole number above 0.`)
  process.exit(2)
}

let failures = 0
for (const name of chosen) {
  const began = performance.now()
  const outcome = await parts[name]?.((line) => console.log(`  ${name}: ${line}`)).catch(asBroken)
  if (outcome === undefined) continue
  failures += outcome.broken.length
  report(name, outcome, (performance.now() - began) / 1000)
}
process.exit(failures > 0 ? 1 : 0)

/** What went wrong before it could be counted is a broken promise, too. */
function asBroken(error: unknown): Outcome {
  return { figures: {}, broken: [error instanceof Error ? (error.stack ?? error.message) : String(error)] }
}

function report(name: string, { figures, broken, skipped }: Outcome, took: number): void {
  const verdict = broken.length > 0 ? 'BROKEN' : skipped === undefined ? 'holds' : `skipped: ${skipped}`
  console.log(`${name}: ${verdict} (seed ${seed}, ${took.toFixed(0)} s)`)
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what}: ${figure}`)
  for (const sentence of broken.slice(0, 20)) console.error(`  BROKEN ${sentence}`)
  if (broken.length > 20) console.error(`  and ${broken.length - 20} more`)
}
