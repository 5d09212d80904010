/**
 * How well the likeness of texts does on labelled pairs, and how long one question takes in a large atelier.
 *   npm run measure:memory -- [--slips]
 * From the first two lots something was learned; the others say how well it does. --slips also prints what was missed
 * and what was wrongly called alike, of those two.
 */

import { parseArgs } from 'node:util'
import { likeness, meaningOf } from '#server/memory/meaning.ts'
import { wordsToRecall } from '#shared/years/recalling.ts'
import { measureLookup, measurePairs, meaningOfText } from './figures.ts'
import { lots } from './lots.ts'

const pool = 300
const cards = 2400

const { values } = parseArgs({ options: { slips: { type: 'boolean', default: false } } })

const row = (...cells: readonly string[]): string => cells.map((cell) => cell.padEnd(20)).join('')
console.log(row('lot', 'pairs', 'precision', 'recall', `precision of ${pool}`, `recall of ${pool}`))
for (const { name, lot, learned } of lots) {
  const pairs = await measurePairs(lot)
  const others = lots.filter((one) => one.lot !== lot).flatMap((one) => one.lot)
  const lookup = await measureLookup(lot, pool, others)
  const figures = [pairs.precision, pairs.recall, lookup.precision, lookup.recall].map((figure) => figure.toFixed(3))
  console.log(row(name, String(lot.length), ...figures))
  if (!values.slips || !learned) continue
  for (const { a, b } of pairs.missed) console.log(`missed: ${a} | ${b}`)
  for (const { a, b } of pairs.wrong) console.log(`wrong: ${a} | ${b}`)
}

const texts = lots.flatMap(({ lot }) => lot.flatMap(({ a, b }) => [a, b]))
const meanings = await Promise.all(texts.map(meaningOfText))
const large = Array.from({ length: cards }, (_, nth) => meanings[nth % meanings.length] ?? null)
const times: number[] = []
for (const text of texts.slice(0, 100)) {
  const began = performance.now()
  const asked = await meaningOf(wordsToRecall([text]))
  for (const meaning of large) if (asked !== null && meaning !== null) likeness(asked, meaning)
  times.push(performance.now() - began)
}
const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
console.log(
  `One question among ${cards} cards: ${median.toFixed(1)} ms (median), ${Math.max(...times).toFixed(1)} ms (worst).`,
)
