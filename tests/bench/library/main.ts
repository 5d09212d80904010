/**
 * Builds a large library and asks it questions: over HTTP, first by a server that has just started and then again;
 * and beside a plain scan for the same words, in turns.
 *   npm run bench:library -- [--sessions 1000] [--cards 200] [--rounds 20] [--json FILE] [--check]
 * With --check anything over its goal makes the exit code 1.
 */

import { parseArgs } from 'node:util'
import { startServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { report, type Figure } from '../figures.ts'
import { askedOfServer, questions, type Timed } from './ask.ts'
import { buildLibrary } from './build.ts'
import { besideScan } from './scan.ts'

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1000' },
    cards: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '20' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
const size = { sessions: Number(values.sessions), cards: Number(values.cards) }
const rounds = Number(values.rounds)
if (!(size.sessions >= 1 && size.cards >= 1 && rounds >= 1)) {
  console.error('--sessions, --cards and --rounds take a number from 1.')
  process.exit(1)
}

const ateliers = Array.from({ length: 10 }, (_, nth) => `atelier${nth + 1}`)

const figures: Figure[] = []
let server = await startServer()
try {
  const lead = new Visitor(server.url)
  for (const id of ateliers) await lead.ask('createAtelier', { id, title: `Atelier ${id}`, language: 'nl' })
  console.error(`building ${size.sessions} sessions of ${size.cards} cards …`)
  let ratios = new Map<string, Figure>()
  server = await server.restart(async (folder) => {
    const built = await buildLibrary(folder, ateliers, size)
    figures.push(
      { name: 'putting all into the library', value: built.seconds, unit: 's', from: `${built.words} different words` },
      { name: 'putting one session into it, at most', value: built.longestMs, unit: 'ms' },
      { name: 'index of words', value: built.indexMB, unit: 'MB', from: `of a file of ${built.fileMB.toFixed(0)} MB` },
    )
    console.error('holding it beside a scan …')
    ratios = await besideScan(folder, ateliers, rounds)
  })
  for (const question of questions) {
    server = await server.restart()
    const again = new Visitor(server.url)
    for (const [name, value] of lead.cookies) again.cookies.set(name, value)
    const timed = await askedOfServer(again, question, rounds)
    figures.push(...told(question.name, timed))
    const ratio = ratios.get(question.name)
    if (ratio !== undefined) figures.push(ratio)
    console.error(`asked: ${question.name}`)
  }
} finally {
  await server.close()
}
process.exitCode = report(figures, values)

function told(name: string, { firstMs, ms, cards }: Timed): Figure[] {
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  const from = `then median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)} ms; ${cards} cards`
  return [{ name: `${name}: first answer`, value: firstMs, unit: 'ms', goal: { atMost: 200 }, from }]
}
