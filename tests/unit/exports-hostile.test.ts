import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { defused, undefused } from '#server/exchange/csv-cells.ts'
import { csvOf } from '#server/exchange/csv-out.ts'
import { documentOf } from '#server/exchange/document.ts'
import { markdownOf } from '#server/exchange/markdown.ts'
import { printPageOf } from '#server/exchange/print-page.ts'
import { researchOf } from '#server/exchange/research.ts'
import { wordOf } from '#server/exchange/word.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { unzip } from '#tests/kit/unzip.ts'

/** Words that try to be more than words, each where people type. */
const hostile = [
  '# kop',
  '   ## kop',
  'kop\n===',
  'kop\n---',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|',
  '[lees](javascript:alert(1))',
  '![plaatje](https://elders.example/p.png)',
  '```\nblok',
  '> aangehaald',
  '1. eerste',
  '- [ ] taak',
  '&lt;b&gt;',
  '=cmd|’ /C calc’!A0',
  'a;=1+1;b',
  'a\n=1+1',
  'bel\u0007 \u0000nul \uD800half \uFFFE',
  '👩🏽‍⚕️ zorg 🧡',
  `${'lang '.repeat(4799)}einde`,
] as const

const withWords = (words: string): ArchivedSession => {
  const made = fullArchive()
  const by = { name: words.slice(0, 60), perspective: words.slice(0, 60), role: 'participant' as const }
  return {
    ...made,
    session: { ...made.session, subject: words.slice(0, 200) },
    cards: [
      makeArchivedCard('een', {
        title: words.slice(0, 1000),
        body: words,
        chafes: words.slice(0, 1000),
        theme: words.slice(0, 80),
        by,
      }),
      makeArchivedCard('twee', {
        kind: 'dilemma',
        title: 'Twee',
        options: [
          { id: 'a', text: words.slice(0, 500), loss: words.slice(0, 500) },
          { id: 'b', text: 'b', loss: 'c' },
        ],
      }),
    ],
    notes: [makeArchivedNote('n', 'een', { text: words.slice(0, 2000), source: words.slice(0, 500), by })],
    links: [{ id: 'l', from: 'twee', to: 'een', relation: 'concerns' }],
    results: [],
    chosen: ['een'],
    yield: { report: words.slice(0, 2000), insights: ['een'], directions: [], questions: [], tries: [] },
  }
}

const plainly = withWords('woord')
const headsIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^ {0,3}(#{1,6}) /.exec(line)?.[1] ?? [])
const tagsIn = (markup: string): readonly string[] =>
  [...markup.replace(/<style>.*?<\/style>/s, '').matchAll(/<\/?[a-z]\w*/g)].map(([tag]) => tag)
const read = (content: ArchivedSession) => documentOf(content, '')
const nothing: readonly string[] = []

describe.each(hostile)('what somebody wrote as %j', (words) => {
  const content = withWords(words)

  test('is in Markdown no heading, table, link, picture, list or HTML', () => {
    const text = markdownOf(read(content))
    expect(headsIn(text)).toEqual(headsIn(markdownOf(read(plainly))))
    const lines = text.split('\n')
    expect(lines.filter((line) => /^ {0,3}(=+|-{2,}|```|~~~|>|\d+[.)] |- ?\[)/.test(line))).toEqual(nothing)
    expect(text).not.toMatch(/(?<!\\)[<[]/)
    // Each row of a table has as many cells as its head.
    const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).length)
    expect(new Set(cells)).toEqual(new Set([5]))
  })

  test('is on paper words and no markup', () => {
    const { markup } = printPageOf(read(content), 'body{}')
    expect(tagsIn(markup)).toEqual(tagsIn(printPageOf(read(plainly), 'body{}').markup))
    expect(markup.match(/<\/style>/g)).toHaveLength(1)
  })

  test('is in a document words that XML may hold, whole and under the same headings', async () => {
    const whole = unzip(Buffer.from(await wordOf(read(content)))).get('word/document.xml') ?? ''
    expect(whole).toBe(whole.replaceAll(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF\uD800-\uDFFF]/gu, ''))
    expect(whole.match(/w:val="Heading\d"/g)).toEqual(
      unzip(Buffer.from(await wordOf(read(plainly))))
        .get('word/document.xml')
        ?.match(/w:val="Heading\d"/g),
    )
    const last = words.trim().split(/[^\w]/).at(-1) ?? ''
    expect(whole).toContain(last)
  })

  test('is in CSV one cell, and in no spreadsheet a formula, whichever sign parts its cells', () => {
    for (const part of ['cards', 'notes', 'links'] as const) {
      const text = csvOf(content, part)
      const rows: string[][] = parse(text, { bom: true })
      expect(new Set(rows.map((cells) => cells.length)).size, part).toBe(1)
      const apart = text.slice(1).split(/[;\t\r\n]/)
      const cells = [...rows.flat(), ...apart.map((cell) => cell.trim().replace(/^"/, ''))]
      expect(
        cells.filter((cell) => /^[=+\-@]/.test(cell)),
        part,
      ).toEqual(nothing)
    }
  })
})

test('whatever stands in a cell comes back as it was', () => {
  const signs = fc.string({ unit: fc.constantFrom("'", '=', '-', ';', '\t', '\n', ' ', 'a') })
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (words) => {
      expect(undefused(defused(words))).toBe(words)
    }),
  )
})

describe('for research', () => {
  const content = fullArchive({
    cards: [
      makeArchivedCard('van', {
        phase: 'p',
        by: { name: 'Noor', perspective: 'Zorg', role: 'participant' },
        recognitions: 9,
      }),
      makeArchivedCard('ander', { phase: 'p', title: 'van een ander' }),
      makeArchivedCard('tweede', { phase: 'p', by: { name: 'Noor', perspective: 'Zorg', role: 'participant' } }),
      makeArchivedCard('zonder', { phase: 'p' }),
    ],
    notes: [],
    links: [],
  })
  const bringers = new Map(['van', 'tweede', 'zonder'].map((id) => [`cards/${id}`, 'mei'] as const))
  interface Told {
    readonly cards: readonly { readonly pseudonym: string; readonly order: number; readonly role: string | null }[]
  }
  const told = researchOf(content, { bringers }) as Told

  test('goes in which order things came within a phase, without counting what others brought', () => {
    expect(told.cards.map(({ order }) => order)).toEqual([0, 1, 2])
    expect(JSON.stringify(told)).not.toMatch(/recognitions|van een ander|Noor/)
  })

  test('is what nobody put a name to not tied to what they did', () => {
    const [first, second, nameless] = told.cards
    expect(first?.pseudonym).toBe(second?.pseudonym)
    expect(nameless?.pseudonym).not.toBe(first?.pseudonym)
  })
})
