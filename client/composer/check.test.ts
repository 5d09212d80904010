import { describe, expect, test } from 'vitest'
import { emptyDraft } from '#client/live/drafts.ts'
import { longest } from '#shared/board/lengths.ts'
import { lacksOf, placingOf } from './check.ts'

const whole = {
  ...emptyDraft,
  title: 'Delen of beschermen?',
  options: [
    { text: 'Delen', loss: 'Vertrouwen' },
    { text: 'Zwijgen', loss: 'Tijd' },
  ],
}
const fieldsOf = (draft: typeof emptyDraft, kind: 'issue' | 'dilemma' | 'direction' = 'dilemma') =>
  lacksOf(kind, draft).map(({ field }) => field)

describe('what a card needs', () => {
  test('an issue and a direction need one text, and spaces are none', () => {
    expect(fieldsOf({ ...emptyDraft, title: 'De wachtlijst' }, 'issue')).toEqual([])
    expect(fieldsOf({ ...emptyDraft, title: ' \n ' }, 'direction')).toEqual(['title'])
  })

  test('a dilemma needs a title and two sides, each with its loss', () => {
    expect(fieldsOf(whole)).toEqual([])
    expect(fieldsOf(emptyDraft)).toEqual(['title', 'text.0', 'loss.0', 'text.1', 'loss.1'])
  })

  test('a third side may stay empty, but not half empty', () => {
    const third = (text: string, loss: string) => ({ ...whole, options: [...whole.options, { text, loss }] })
    expect(fieldsOf(third('', ' '))).toEqual([])
    expect(fieldsOf(third('Wachten', ''))).toEqual(['loss.2'])
  })

  test('what is too long is not placed, and hears by how much', () => {
    const [lack] = lacksOf('issue', { ...emptyDraft, title: 'a'.repeat(longest.title + 3) })
    expect(lack?.say).toEqual({ key: 'compose.over', values: { n: 3 } })
    expect(fieldsOf({ ...emptyDraft, title: ` ${'a'.repeat(longest.title)} ` }, 'issue')).toEqual([])
  })

  test('the sides of a dilemma are explained once', () => {
    const keys = lacksOf('dilemma', { ...whole, options: emptyDraft.options }).map(({ say }) => say.key)
    expect(keys).toEqual(['compose.lacks.text', 'compose.lacks.loss', 'compose.lacks.also', 'compose.lacks.also'])
  })
})

describe('the card that a draft becomes', () => {
  test('is trimmed, and leaves out the side that stayed empty', () => {
    const draft = { ...whole, title: '  Delen? ', options: [...whole.options, { text: ' ', loss: '' }] }
    const placing = placingOf('dilemma', draft, 'nl', ['c1'])
    expect(placing).toMatchObject({ title: 'Delen?', options: whole.options, linkTo: ['c1'], language: 'nl' })
  })

  test('has no sides when it is an issue, even where they were written', () => {
    expect(placingOf('issue', { ...whole, chafes: 'Wie?' }, 'nl', [])).toEqual({
      kind: 'issue',
      title: 'Delen of beschermen?',
      body: '',
      language: 'nl',
      linkTo: [],
    })
  })
})
