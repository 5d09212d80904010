import { expect, test } from 'vitest'
import { signalItemsOf } from '#shared/archive/signal-items.ts'
import { sheetOf, sourceOf, type SignalSheet } from '#shared/archive/signal-sheet.ts'
import { sizeOf } from '#shared/archive/signal-size.ts'
import { noteKinds } from '#shared/board/kinds.ts'
import { shapeOf, variants } from '#shared/board/variants.ts'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'

const all = makeArchived({
  cards: [
    ...variants.flatMap((variant) => {
      const kind = shapeOf[variant].card
      return kind === undefined ? [] : [makeArchivedCard(`kaart${variant}`, { kind, variant })]
    }),
    makeArchivedCard('later', { kind: 'direction', parked: true }),
    makeArchivedCard('gewoon', { kind: 'direction', variant: null, title: '', body: 'Alleen tekst.\nOp twee regels.' }),
    makeArchivedCard('leeg', { kind: 'direction', title: ' ' }),
  ],
  notes: variants
    .flatMap((variant) => {
      const kind = shapeOf[variant].note
      return kind === undefined ? [] : [makeArchivedNote(`noot${variant}`, 'gewoon', { kind, variant })]
    })
    .concat(noteKinds.map((kind) => makeArchivedNote(`duiding${kind}`, 'gewoon', { kind, layer: 'expert' }))),
})

test('[P41] of all that an archive can hold only insights, values, directions and learning questions are to be shown', () => {
  expect(signalItemsOf(all).map(({ id, is }) => `${is} ${id}`)).toEqual([
    'insight kaartharvest',
    'value nootvalue',
    'value nootnorm',
    'value nootgain',
    'direction kaartdirection',
    'direction kaarttryout',
    'direction gewoon',
    'question kaartlearningQuestion',
  ])
})

test('[P41] what was chosen as an insight is one, unless it tells a case', () => {
  const insights = all.cards.map(({ id }) => id)
  const chosen = signalItemsOf({ ...all, yield: { ...all.yield, insights } }).filter(({ is }) => is === 'insight')
  const told = chosen.map(({ id }) => id.replace('kaart', ''))
  const cases = ['dilemma', 'tension', 'experience', 'story', 'followUp', 'outcome']
  expect(told.filter((one) => cases.includes(one))).toEqual([])
  expect(told).toEqual(expect.arrayContaining(['issue', 'direction', 'harvest', 'gewoon']))
})

test('what has no title is shown in one line, cut between words', () => {
  const long = 'woord '.repeat(60)
  const some = signalItemsOf(
    makeArchived({ cards: [makeArchivedCard('lang', { kind: 'direction', title: '', body: `Eerst\n${long}` })] }),
  )
  expect(some[0]?.words).toMatch(/^Eerst woord .* woord…$/)
  expect(some[0]?.words.length).toBeLessThanOrEqual(201)
})

const sheet = (letters: number, more: Partial<Parameters<typeof sheetOf>[0]> = {}): SignalSheet =>
  sheetOf(
    {
      ...{ whom: 'De wethouder', title: 'Wie wacht, raakt verder weg', shown: [], composed: null, ...more },
      see: 'Mensen wachten. '.repeat(letters / 16),
      needs: 'Een vast aanspreekpunt. '.repeat(letters / 24),
    },
    signalItemsOf(all),
    sourceOf(all, ''),
    '2026-12-03',
    (day) => day,
  )

test('[P41] how many took part is said from five', () => {
  const of = (people: number | null) =>
    sheetOf(
      { whom: '', title: '', see: '', needs: '', shown: [], composed: null },
      [],
      sourceOf({ ...all, present: { ...all.present, people } }, ''),
      '2026-12-03',
      (day) => day,
    ).made.words
  expect(of(5)).toContain('Op 2026-11-30 kwamen 5 mensen bij elkaar')
  for (const few of [1, 4, null]) expect(of(few)).toContain('Op 2026-11-30 kwam een groep bij elkaar')
})

test('[P41] whoever leads is called on it as their atelier calls them', () => {
  const by = (leaderWord: string, language: 'nl' | 'en') =>
    sheetOf(
      { whom: '', title: '', see: '', needs: '', shown: [], composed: null },
      [],
      { ...sourceOf(all, leaderWord), language },
      '2026-12-03',
      (day) => day,
    ).made.words
  expect(by('gastvrouw', 'nl')).toContain('De gastvrouw schreef dit')
  expect(by('', 'nl')).toContain('De kartrekker schreef dit')
  expect(by('host', 'en')).toContain('The host wrote this')
})

test('letters become smaller before a sheet becomes two', () => {
  const shown = all.cards.map(({ id }) => id)
  const composed = { words: 'Iemand wacht. '.repeat(20) }
  expect([300, 1200, 1900].map((letters) => sizeOf(sheet(letters)))).toEqual(['large', 'large', 'small'])
  expect([300, 1200, 1900].map((letters) => sizeOf(sheet(letters, { shown, composed })))).toEqual([
    'large',
    'small',
    'long',
  ])
})
