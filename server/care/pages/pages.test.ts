import * as v from 'valibot'
import { expect, test } from 'vitest'
import { operator, retention } from '#shared/commands/care-commands.ts'
import { carePages } from './pages.ts'
import { renderPage, type Both, type CarePage } from './page.ts'

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
