/** The library beside a plain scan for the same letters, which knows no forms, no order and no counts of what is left. */

import { openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { ratioOf, type Figure } from '../figures.ts'
import { questions, type Question } from './ask.ts'

/** Of each question with words: our time over that of the scan, taken in turns. */
export async function besideScan(
  folder: string,
  ateliers: readonly string[],
  rounds: number,
): Promise<Map<string, Figure>> {
  const db = openDatabase(folder)
  const store = storeIn(db)
  const eyes = { ateliers, sessions: [] }
  const ratios = new Map<string, Figure>()
  const nothing = { atelier: null, session: null, kind: null, perspective: null, theme: null, from: null, to: null }
  const scan = db.prepare(`
    SELECT count(*) AS cards FROM library_entry AS entry JOIN library_session AS kept ON kept.slot = entry.id / 16384
    WHERE (:atelier IS NULL OR kept.atelier = :atelier) AND NOT EXISTS (
      SELECT 1 FROM json_each(:words) AS asked
      WHERE entry.title || ' ' || entry.text || ' ' || entry.sides NOT LIKE '%' || asked.value || '%')`)
  for (const question of questions.filter(({ words, figures }) => words !== '' && figures !== true)) {
    const times = { ours: [] as number[], scan: [] as number[] }
    for (let round = 0; round < Math.min(5, rounds); round += 1) {
      const before = performance.now()
      await store.library.search(eyes, { ...nothing, words: question.words, ...question.more }, 'match', null, 20)
      const between = performance.now()
      scan.get({ atelier: question.more?.['atelier'] ?? null, words: JSON.stringify(wordsOf(question)) })
      times.ours.push(between - before)
      times.scan.push(performance.now() - between)
    }
    ratios.set(question.name, ratioOf('   ours / a plain scan', times.ours, times.scan))
  }
  await store.close()
  return ratios
}

const wordsOf = ({ words }: Question): readonly string[] =>
  words.startsWith('"') ? [words.replaceAll('"', '')] : words.split(' ')
