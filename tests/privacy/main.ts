/**
 * How much of the personal data in labelled sentences the guard finds, and how often it is wrong.
 *   npm run measure:guard -- [FILE] [--part first|held-out] [--slips]
 * FILE holds other labelled text: one JSON object a line, {"text": string, "spans": [{"start", "end", "kind"}]}, with
 * places in UTF-16 units, the end not included. --slips also prints what was missed and what was found wrongly.
 */

import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findingKinds } from '#shared/privacy/finding.ts'
import { alarmsPerHundred, type Measured, measure, precisionOf, recallOf, structured } from './figures.ts'
import { firstPart, heldOutPart, type Labelled, sentences } from './sentences.ts'

const usage = 'npm run measure:guard -- [FILE] [--part first|held-out] [--slips]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, slips: { type: 'boolean', default: false } },
})

const measured = measure(chosen())
for (const line of table(measured)) console.log(line)
if (values.slips) {
  for (const { kind, words, text } of measured.missed) console.log(`missed ${kind}: ${words} | ${text}`)
  for (const { kind, words, text } of measured.false) console.log(`wrong ${kind}: ${words} | ${text}`)
}

function chosen(): readonly Labelled[] {
  const [file] = positionals
  if (file !== undefined) return fromFile(file)
  if (values.part === undefined) return sentences
  if (values.part === 'first') return firstPart
  if (values.part === 'held-out') return heldOutPart
  return stop('There are two parts: first and held-out.')
}

function fromFile(file: string): readonly Labelled[] {
  if (!existsSync(file)) return stop(`There is no file ${file}.`)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [fromLine(line, at + 1)]))
}

function fromLine(line: string, nth: number): Labelled {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return stop(`Line ${nth} is no JSON.`)
  }
  return isLabelled(given)
    ? given
    : stop(`Line ${nth} is not {"text", "spans": [{"start", "end", "kind"}]} with kinds of ours.`)
}

function isLabelled(given: unknown): given is Labelled {
  if (typeof given !== 'object' || given === null || !('text' in given) || !('spans' in given)) return false
  return typeof given.text === 'string' && Array.isArray(given.spans) && given.spans.every(isSpan)
}

function isSpan(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  if (!('start' in given) || !('end' in given) || !('kind' in given)) return false
  return (
    Number.isInteger(given.start) && Number.isInteger(given.end) && findingKinds.some((kind) => kind === given.kind)
  )
}

function stop(why: string): never {
  console.error(`${why}\n${usage}`)
  process.exit(1)
}

function table(of: Measured): readonly string[] {
  const row = (...cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(12))).join('')
  const each = (alarms: number) => (of.ordinary === 0 ? '-' : ((100 * alarms) / of.ordinary).toFixed(2))
  return [
    row('kind', 'labelled', 'recall', 'findings', 'precision', 'per 100'),
    ...of.figures.map((one) =>
      row(
        one.kind,
        String(one.labelled),
        one.labelled === 0 ? '-' : recallOf(one).toFixed(3),
        String(one.findings),
        one.findings === 0 ? '-' : precisionOf(one).toFixed(3),
        each(one.inOrdinary),
      ),
    ),
    `per 100: false alarms in each hundred of ${of.ordinary} ordinary sentences; a reminder of care is no alarm.`,
    `All structured kinds: ${alarmsPerHundred(of, structured).toFixed(2)}; with names and ages: ${alarmsPerHundred(
      of,
      findingKinds.filter((kind) => kind !== 'special'),
    ).toFixed(2)}.`,
  ]
}
