import * as v from 'valibot'
import { expect, test } from 'vitest'
import { operator, retention } from '#shared/commands/care-commands.ts'
import { carePages } from './pages.ts'
import { filled, type Both } from './filled.ts'
import { renderPage, type CarePage } from './page.ts'

const wordsOf = ({ title, lead, sections }: CarePage): readonly Both[] => [
  title,
  lead,
  ...sections.flatMap((one) => [
    one.title,
    ...(one.says ?? []),
    ...(one.list ?? []),
    ...(one.table?.head ?? []),
    ...(one.table?.rows.flat() ?? []),
  ]),
]

const pages = Object.entries(carePages)
const filling = {
  operator: { ...v.parse(operator, {}), organisation: 'Stichting <Voorbeeld> & co' },
  retention: v.parse(retention, {}),
  today: '2026-11-28',
}

test.each(pages)('%s says the same places in both languages, in short sentences and print’s apostrophes', (_, page) => {
  for (const [nl, en] of wordsOf(page)) {
    const places = (words: string): string => (words.match(/\{\w+\}/g) ?? []).sort().join()
    expect(places(nl), nl).toBe(places(en))
    expect(nl + en).not.toMatch(/['"]/)
    for (const sentence of nl.split(/(?<=[.!?:])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    }
  }
})

test.each(pages)('%s fills in every place, says what is missing, and lets nobody’s words be markup', (_, page) => {
  for (const language of ['nl', 'en'] as const) {
    const { markup } = renderPage(page, language, filling)
    expect(markup).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(markup).not.toContain('<Voorbeeld>')
    expect(markup).toContain(language === 'nl' ? 'nog in te vullen' : 'to be filled in')
  }
})

test('the organisation stands where it is responsible', () => {
  const [, privacy] = pages.find(([step]) => step === 'privacy') ?? []
  if (privacy === undefined) throw new Error('no privacy page')
  expect(renderPage(privacy, 'nl', filling).markup).toContain('Stichting &lt;Voorbeeld&gt; &amp; co')
})

test('how long things are kept is what was set, and not what was written', () => {
  const [, privacy] = pages.find(([step]) => step === 'privacy') ?? []
  if (privacy === undefined) throw new Error('no privacy page')
  const longer = { ...filling, retention: { ...filling.retention, board: 91 } }
  expect(renderPage(privacy, 'nl', longer).markup).toContain('91 dagen na het archiveren')
})

test('an address that was filled in can be followed, and nothing else is made a link', () => {
  const said = { ...filling.operator, contact: 'https://brug.example/contact', officer: 'post@brug.example' }
  const linked = filled('{contact} {officer}', 'nl', { ...filling, operator: said }).markup
  expect(linked).toContain('<a href="https://brug.example/contact">')
  expect(linked).toContain('<a href="mailto:post@brug.example">')
  for (const contact of ['javascript:alert(1)', 'javascript:a@b.nl', 'https://a.nl of bel ons', 'bel a@b.nl'])
    expect(filled('{contact}', 'nl', { ...filling, operator: { ...said, contact } }).markup, contact).toBe(contact)
})

test('a day is told in words', () => {
  const tested = { ...filling, operator: { ...filling.operator, accessibilityTested: '2026-03-01' } }
  expect(filled('{accessibilityTested} {today}', 'nl', tested).markup).toBe('1 maart 2026 28 november 2026')
  expect(filled('{accessibilityTested}', 'en', tested).markup).toBe('1 March 2026')
})
