/**
 * Hostile and honest people around one gate, for as long as one likes.
 *   npm run fuzz -- [--rounds 1000000] [--seed 1] [--seconds 60] [--no-keep]
 * `rounds` counts hostile updates. What goes wrong is kept in tests/fuzz/found and ends the run with 1.
 */

import { parseArgs } from 'node:util'
import { keepCase } from './found.ts'
import { hunt } from './hunt.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    'no-keep': { type: 'boolean', default: false },
  },
})
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
const seconds = values.seconds === undefined ? Infinity : Number(values.seconds)
if (!(rounds > 0) || !Number.isSafeInteger(seed) || !(seconds > 0)) {
  console.error('--rounds and --seconds take a number above 0, --seed a whole number.')
  process.exit(2)
}

const keep = !values['no-keep']
const { tally, boards, seconds: gone, found } = hunt({ seed, updates: rounds, seconds, shrink: keep })
console.log(tally.table())
console.log(
  `${tally.hostile} hostile updates on ${boards} boards in ${gone.toFixed(1)} s (${Math.round(tally.hostile / gone)}/s), ` +
    `seeds ${seed} to ${seed + Math.max(0, boards - 1)}\n` +
    `${percent(tally.readableShare)} could be read, ${percent(tally.admittedShare)} let in, whole or in part\n` +
    `honest people refused: ${[...tally.conflicts].map(([why, count]) => `${count}× ${why}`).join(', ') || 'nobody'}`,
)
if (found !== null) {
  console.error(`Seed ${found.seed}: ${found.detail}`)
  if (keep) console.error(`${found.turns.length} turns kept in ${keepCase('tests/fuzz/found', found)}`)
  process.exit(1)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
