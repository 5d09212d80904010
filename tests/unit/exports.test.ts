import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { fileNameFor } from '#shared/archive/file-name.ts'
import { csvOf } from '#server/exchange/csv-out.ts'
import { defused, undefused } from '#server/exchange/csv-cells.ts'
import { valueFor } from '#server/exchange/csv-words.ts'
import { documentOf } from '#server/exchange/document.ts'
import { markdownOf } from '#server/exchange/markdown.ts'
import { printPageOf } from '#server/exchange/print-page.ts'
import { researchOf } from '#server/exchange/research.ts'
import { wordOf } from '#server/exchange/word.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { unzip } from '#tests/kit/unzip.ts'

const content = fullArchive()
const read = documentOf(content, 'f00d'.repeat(16))
const english = { ...content, session: { ...content.session, language: 'en' as const } }
const marks = ['Regie', '30 november 2026', 'Deden mee: 12', 'Met naam in het verslag: 5', 'Voor onderzoek: 7'] as const

const rowsOf = (part: 'cards' | 'links' | 'notes', of = content): Record<string, string>[] =>
  parse(csvOf(of, part), { columns: true, bom: true })

describe('whoever leads', () => {
  const called = documentOf(content, 'f00d'.repeat(16), { leaderWord: 'gastvrouw' })

  test('is called in every document as their atelier calls them, and as usual where it chose no word', async () => {
    const word = [...unzip(Buffer.from(await wordOf(called))).values()].join()
    for (const file of [markdownOf(called), printPageOf(called, '').markup, word]) {
      expect(file).toContain('Gastvrouw')
      expect(file).not.toContain('Kartrekker')
    }
    expect(markdownOf(read)).toContain('Kartrekker')
  })

  test('is in a table by the usual word, by which it is read back elsewhere', () => {
    expect(valueFor('role', 'Kartrekker')).toBe('coordinator')
    expect(valueFor('role', 'Gastvrouw')).toBe(null)
  })
})

describe('CSV', () => {
  test('says on every row which session it is of, what people agreed to, and that it is confidential', () => {
    for (const part of ['cards', 'links', 'notes'] as const) {
      for (const row of rowsOf(part)) {
        expect(row).toMatchObject({ bijeenkomst: content.session.subject, datum: '2026-11-30', uitgave: '2' })
        expect(row['toestemming']).toContain('Voor onderzoek: 7')
        expect(row['vertrouwelijk']).toBe('Vertrouwelijk')
      }
    }
    expect(rowsOf('cards', english)[0]).toMatchObject({ confidential: 'Confidential', kind: 'Issue' })
  })

  test('keeps every card, link and note, opinions too', () => {
    expect(rowsOf('cards')).toHaveLength(4)
    expect(rowsOf('cards')[0]).toMatchObject({
      soort: 'Kwestie',
      eens: '4',
      oneens: '2',
      overgeslagen: '1',
      naam: 'Noor',
    })
    expect(rowsOf('links')[0]).toMatchObject({ verbinding: 'antwoordt op', 'naar titel': 'Delen of beschermen?' })
    expect(rowsOf('notes')[1]).toMatchObject({ laag: 'duiding', kennis: 'Praktijkkennis; Kennis uit onderzoek' })
  })

  test('is UTF-8 that spreadsheets know, with the line ends of the standard', () => {
    const text = csvOf(content, 'cards')
    expect(text.startsWith('\uFEFFbijeenkomst,datum,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('holds no cell that a spreadsheet takes for a formula', () => {
    const cells = (['cards', 'links', 'notes'] as const)
      .flatMap((part) => rowsOf(part))
      .flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain(`'=1+1 <b>vet</b> & "aangehaald"`)
  })

  test.each(['=1', '+1', '-1', '@a', '\ta', "'=1", "''@", "'t Huis", 'gewoon', ''])(
    'takes %j back as it was',
    (words) => {
      expect(undefused(defused(words))).toBe(words)
    },
  )
})

describe('Markdown', () => {
  const text = markdownOf(read)
  test('carries what every export carries', () => {
    for (const mark of [...marks, 'Vertrouwelijk', 'Uitgave 2']) expect(text).toContain(mark)
  })

  test('reads in order: what it came to, each kind, and the account', () => {
    const heads = text.split('\n').filter((line) => /^##? /.test(line))
    expect(heads).toEqual([
      '# Regie \\& “zorg”: wie beslist?',
      '## Opbrengst',
      '## Kwesties',
      '## Dilemma’s',
      '## Richtingen',
      '## Bewaard voor later',
      '## Stippen',
      '## Logboek van leervragen',
      '## Verloop',
      '## Verantwoording',
    ])
  })

  test('takes nothing that somebody wrote for a sign of its own', () => {
    expect(text).toContain('### =1+1 \\<b\\>vet\\</b\\> \\& "aangehaald"'.replace('=', '\\='))
    expect(text).toContain('### \\-nog eens kijken')
    expect(text).toContain('4 eens, 2 oneens, 1 sloegen over')
    expect(text).not.toMatch(/(?<!\\)<\w/)
  })

  test('changes one line where one word changes', () => {
    const cards = content.cards.map((card) => (card.id === 'later' ? { ...card, title: 'iets anders' } : card))
    const other = markdownOf(documentOf({ ...content, cards }, 'f00d'.repeat(16))).split('\n')
    const lines = text.split('\n')
    expect(other).toHaveLength(lines.length)
    expect(other.filter((line, nth) => line !== lines[nth])).toEqual(['### iets anders'])
  })
})

describe('DOCX', () => {
  test('has a title, a language, real headings, tables with heads, and the mark on every page', async () => {
    const files = unzip(Buffer.from(await wordOf(read)))
    const part = (name: string): string => files.get(`word/${name}.xml`) ?? ''
    const whole = part('document')
    expect(files.get('docProps/core.xml')).toContain('Regie &amp; “zorg”: wie beslist?')
    expect(part('styles')).toContain('w:val="nl-NL"')
    for (const level of [1, 2, 3, 4]) expect(whole).toContain(`w:pStyle w:val="Heading${level}"`)
    expect(whole).toContain('w:tblHeader')
    expect(whole).toContain('w:lang w:val="en-GB"')
    const margins = [...files]
      .filter(([name]) => /^word\/(header|footer)\d/.test(name))
      .map(([, xml]) => xml)
      .join('')
    expect(margins).toContain('Vertrouwelijk')
    expect(margins).toContain('Deden mee: 12')
    expect(margins).toContain('NUMPAGES')
  })

  test('holds what somebody wrote as words, without what no document may hold', async () => {
    const whole = unzip(Buffer.from(await wordOf(read))).get('word/document.xml') ?? ''
    expect(whole).toContain('=1+1 &lt;b&gt;vet&lt;/b&gt; &amp; &quot;aangehaald&quot;')
    expect(whole).toContain('Make an agreement first<')
    // oxlint-disable-next-line no-control-regex -- These are what may not be there.
    expect(whole).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  })
})

describe('a page for paper', () => {
  const { markup, styleHash } = printPageOf(read, 'body{color:red}')
  test('has a title and a language, and headings that skip no level', () => {
    expect(markup).toContain('<html lang="nl">')
    expect(markup).toMatch(/<title>Regie &amp; “zorg”: wie beslist\? · Vertrouwelijk<\/title>/)
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.slice(1).forEach((level, nth) => expect(level).toBeLessThanOrEqual((levels[nth] ?? 0) + 1))
  })

  test('says other languages, escapes what was written, and is styled by one hash', () => {
    expect(markup).toMatch(/<h3 lang="en"><svg.{1,200}<\/svg> Make an agreement first<\/h3>/)
    expect(markup).toContain('=1+1 &lt;b&gt;vet&lt;/b&gt;')
    expect(styleHash).toMatch(/^sha256-/)
    const strange = { ...content, session: { ...content.session, subject: '</style><script>"}*{' } }
    const page = printPageOf(documentOf(strange, ''), 'body{}')
    expect(page.markup).not.toContain('<script')
    expect(page.markup.match(/<\/style>/g)).toHaveLength(1)
  })
})

describe('for research', () => {
  const bringers = new Map([
    ['cards/kwestie', 'mei'],
    ['cards/dilemma', 'mei'],
    ['notes/vraag', 'mei'],
    ['notes/duiding', 'jo'],
  ])
  interface Told {
    readonly cards: readonly { readonly pseudonym: string; readonly title: string; readonly id: string }[]
    readonly notes: readonly {
      readonly pseudonym: string
      readonly card: string | null
      readonly role: string | null
    }[]
    readonly links: readonly unknown[]
  }
  const research = () => researchOf(content, { bringers }) as Told

  test('goes only what people brought who agreed, and not what they wrote down for others', () => {
    const told = research()
    expect(told.cards.map(({ title }) => title)).toEqual(['=1+1 <b>vet</b> & "aangehaald"'])
    expect(told.notes).toHaveLength(2)
    expect(told.notes.map(({ card }) => card)).toEqual([null, null])
    expect(told.links).toEqual([])
  })

  test('one person has one name in one export, and another in the next; no name or id of anybody is in it', () => {
    const [one, two] = [research(), research()]
    expect(one.cards[0]?.pseudonym).toBe(one.notes[0]?.pseudonym)
    expect(one.notes[0]?.pseudonym).not.toBe(one.notes[1]?.pseudonym)
    expect(two.cards[0]?.pseudonym).not.toBe(one.cards[0]?.pseudonym)
    expect(two.cards[0]?.id).not.toBe(one.cards[0]?.id)
    expect(JSON.stringify(one)).not.toMatch(/Noor|"mei"|"jo"|kwestie"/)
    expect(one.notes[1]?.role).toBe('expert')
  })
})

test('a file is called by its session and day, in letters that every system takes', () => {
  expect(fileNameFor(content.session, ['uitgave 2'], 'json')).toBe(
    'inbreng-bijeenkomst-3-regie-zorg-wie-beslist-2026-11-30-uitgave-2-vertrouwelijk.json',
  )
  const strange = { ...content.session, subject: '../../Ünïcode "; rm -rf', language: 'en' as const }
  expect(fileNameFor(strange, ['cards'], 'csv')).toBe(
    'inbreng-session-3-unicode-rm-rf-2026-11-30-cards-confidential.csv',
  )
})
