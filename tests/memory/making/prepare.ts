/**
 * Writes what the words are learned from: every stem we know with its English glosses, and every text of the groups as
 * the places of its stems. Run by `docs/memory.md`.
 *   node dist/tools/prepare-memory.js FOLDER
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Known, unitsOf } from '#server/memory/units.ts'
import { fold, stemsOf } from '#shared/words.ts'
import { wordsToRecall } from '#shared/years/recalling.ts'
import { lots } from '../lots.ts'

const [folder = '.'] = process.argv.slice(2)
const here = 'tests/memory/making'
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

const glosses = new Map<string, Set<string>>()
for (const [dutch = '', english = ''] of rowsOf('glossary.tsv')) {
  const stem = stemsOf(fold(dutch)).dutch
  glosses.set(stem, (glosses.get(stem) ?? new Set()).add(english))
}
const groups = rowsOf('groups.tsv')
const learned = lots.filter((one) => one.learned)
const texts = [...groups.flat(), ...learned.flatMap(({ lot }) => lot.flatMap(({ a, b }) => [a, b]))]

const glossed = new Known([...glosses.keys()])
// What has no gloss is learned from the texts alone.
const fresh = texts.flatMap((text) => wordsToRecall([text]).filter((word) => unitsOf(word, glossed).length === 0))
const stems = [...new Set([...glosses.keys(), ...fresh.map((word) => stemsOf(word).dutch)])]
const known = new Known(stems)

const unitsIn = (text: string) =>
  wordsToRecall([text])
    .map((word) => unitsOf(word, known))
    .filter((units) => units.length > 0)
writeFileSync(
  join(folder, 'prepared.json'),
  JSON.stringify({
    stems,
    glosses: stems.map((stem) => [...(glosses.get(stem) ?? [])]),
    groups: groups.map((texts_) => texts_.map(unitsIn)),
    pairs: learned.flatMap(({ lot }) => lot.map(({ same, a, b }) => ({ same, a: unitsIn(a), b: unitsIn(b) }))),
  }),
)
