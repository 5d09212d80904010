/** What a phone has to load before one can begin to write, as the build has laid it out. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { boardWords } from '#shared/language/board.ts'
import { firstWords } from '#shared/language/first.ts'
import { lateWords } from '#shared/language/late.ts'
import { libraryWords } from '#shared/language/library.ts'

interface Piece {
  readonly file: string
  readonly imports?: readonly string[]
}

const folder = 'dist/client'
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<string, Piece>

/** The page itself, and what is asked for at once where a session is opened on a phone: one piece (`vite.config.ts`). */
const begins = ['index.html', ...Object.keys(manifest).filter((name) => /^_begin-.*\.js$/.test(name))]

/** The scripts of these and of all that they cannot do without. */
function scriptsOf(sources: readonly string[]): readonly string[] {
  const files = new Set<string>()
  function add(source: string): void {
    const piece = manifest[source]
    if (piece === undefined) throw new Error(`The build has no ${source}.`)
    if (files.has(piece.file)) return
    files.add(piece.file)
    piece.imports?.forEach(add)
  }
  sources.forEach(add)
  return [...files].filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file), 'utf8'))
}

const scripts = scriptsOf(begins)
const holds = (words: string): boolean => scripts.some((script) => script.includes(words))

// Over http, as in a room, browsers know no packing but gzip.
test('one can begin to write with at most 100 kB of script', () => {
  const packed = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0)
  expect(packed / 1000).toBeLessThanOrEqual(100)
})

test('the document and the words of a board and of other pages come after that', () => {
  expect(begins).toHaveLength(2)
  expect(holds(firstWords['compose.ask.issue'][0])).toBe(true)
  expect(holds(lateWords['problem.too-often'][0])).toBe(false)
  expect(holds(boardWords['rail.label'][0])).toBe(false)
  expect(holds(libraryWords['library.title'][0])).toBe(false)
  // What Yjs says when it is loaded twice.
  const yjs = 'Yjs was already imported'
  expect(holds(yjs)).toBe(false)
  expect(scriptsOf(Object.keys(manifest)).some((script) => script.includes(yjs))).toBe(true)
})
