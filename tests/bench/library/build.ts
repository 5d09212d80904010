/** A large library in a folder: sessions full of cards, as archiving leaves them. */

import { newId } from '#shared/id.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import type { LibraryEntry } from '#server/store/library-ports.ts'
import { entriesWriter } from '#server/store/sqlite/library-entries.ts'
import { openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { transact } from '#server/store/sqlite/transact.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import { headline, sentence } from './dutch.ts'

export interface Size {
  readonly sessions: number
  readonly cards: number
}

export interface Built {
  /** Of the words of the library alone. */
  readonly seconds: number
  /** The longest that one session held everything up. */
  readonly longestMs: number
  readonly words: number
  readonly fileMB: number
  readonly indexMB: number
}

const perspectives =
  'Wonen,Zorg,Welzijn,Beleid,Jeugd,Onderwijs,Politie,Kerk,Werk en inkomen,Ervaring,Bewoners,Onderzoek'.split(',')
const themes = Array.from({ length: 30 }, (_, nth) => `Thema ${nth + 1}`)
const kinds = [
  'issue',
  'issue',
  'issue',
  'dilemma',
  'dilemma',
  'direction',
  'direction',
  'direction',
  'annotation',
] as const

/** `ateliers`: ids of those that are there already; the sessions go round them. */
export async function buildLibrary(
  folder: string,
  ateliers: readonly string[],
  { sessions, cards }: Size,
): Promise<Built> {
  const db = openDatabase(folder)
  const store = storeIn(db)
  const chance = new Chance(2026)
  const put = entriesWriter(db)
  let [spent, longestMs] = [0, 0]
  for (let nth = 0; nth < sessions; nth += 1) {
    const atelier = ateliers[nth % ateliers.length] ?? ''
    const date = new Date(Date.UTC(2016, 0, 4 + nth * 3)).toISOString().slice(0, 10)
    const made = {
      atelier,
      epoch: 1,
      start: '13:30',
      language: 'nl',
      state: 'closed',
      perspectives,
      createdAt: 0,
    } as const
    const { id } = await store.catalogue.addSession({
      ...made,
      id: newId(),
      subject: headline(chance),
      date,
      plan: ordinaryPlan,
    })
    const entries = Array.from({ length: cards }, () => card(chance, { session: id, atelier, date }))
    const before = performance.now()
    transact(db, () => put.replace(id, entries))
    const took = performance.now() - before
    spent += took
    longestMs = Math.max(longestMs, took)
  }
  const number = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0])
  const built = {
    seconds: spent / 1000,
    longestMs,
    words: number('SELECT count(*) FROM library_word'),
    fileMB: (number('PRAGMA page_count') * number('PRAGMA page_size')) / 1e6,
    indexMB:
      number(`SELECT sum(pgsize) FROM dbstat
        WHERE name GLOB 'library_text*' OR name GLOB 'library_part*' OR name GLOB '*library_word*'`) / 1e6,
  }
  await store.close()
  return built
}

function card(chance: Chance, about: Pick<LibraryEntry, 'session' | 'atelier' | 'date'>): LibraryEntry {
  const kind = chance.of(kinds)
  const perspective = chance.of(perspectives)
  const id = newId()
  return {
    ...about,
    entity: id,
    card: id,
    kind,
    title: headline(chance),
    text: Array.from({ length: 1 + chance.below(3) }, () => sentence(chance)).join(' '),
    sides: kind === 'dilemma' ? [sentence(chance), sentence(chance)] : [],
    perspective,
    theme: chance.of(themes),
    taken: kind === 'direction' && chance.is(0.3),
    answering: kind === 'direction' && chance.is(0.7),
    recognitions: Math.floor(12 * chance.next() ** 3),
    links: chance.below(4),
    annotations: chance.below(3),
    audience: 'atelier',
    people: perspective === 'Politie' ? null : 5 + chance.below(10),
  }
}
