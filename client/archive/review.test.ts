import { describe, expect, test } from 'vitest'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { piecesOf } from '#client/privacy/found-words.ts'
import { inThreads, keptBefore, markOf, needsLook, neighbour, placesOf, progressOf, whyNot } from './review.ts'

const finding = (kind: string, strength: 'block' | 'ask' | 'hint', words: string, of: string) => {
  const start = words.indexOf(of)
  return { kind, strength, start, end: start + of.length }
}

const item = (id: string, changes: Partial<ReviewItem> = {}): ReviewItem => ({
  id,
  is: 'card',
  kind: 'issue',
  card: null,
  by: { perspective: null, role: null, name: null },
  texts: [{ part: 'title', words: id, findings: [] }],
  asksPeople: false,
  decision: null,
  stays: null,
  ...changes,
})

const words = 'Bel Fatima op 06-12345678'
const phone = finding('phone', 'ask', words, '06-12345678')
const name = finding('name', 'hint', words, 'Fatima')
const withPhone = item('een', { texts: [{ part: 'title', words, findings: [name, phone] }] })
const answers = { recognisable: null, changed: null }
const goes = { goes: true, recognisable: null, changed: null, kept: [] }

describe('what keeps something from going in', () => {
  test('is what was found and not decided about; a hint only asks for a look', () => {
    expect(whyNot(withPhone, new Set(), answers)).toBe('ask')
    const text = withPhone.texts[0]
    const kept = new Set(text ? [markOf(text, phone)] : [])
    expect(whyNot(withPhone, kept, answers)).toBeNull()
    expect(placesOf(withPhone, kept)).toEqual([{ part: 'title', start: 14, end: 25 }])
  })

  test('is what may never be in it, whatever somebody lets stand', () => {
    const bsn = 'Haar bsn is 123456782'
    const found = finding('bsn', 'block', bsn, '123456782')
    const blocked = item('twee', { texts: [{ part: 'body', words: bsn, findings: [found] }] })
    const text = blocked.texts[0]
    expect(whyNot(blocked, new Set(text ? [markOf(text, found)] : []), answers)).toBe('block')
  })

  test('is a case of which the two questions are not answered, or in which somebody is recognised', () => {
    const tells = item('drie', { asksPeople: true })
    expect(whyNot(tells, new Set(), answers)).toBe('people')
    expect(whyNot(tells, new Set(), { recognisable: 'no', changed: null })).toBe('people')
    expect(whyNot(tells, new Set(), { recognisable: 'yes', changed: 'yes' })).toBe('recognised')
    expect(whyNot(tells, new Set(), { recognisable: 'no', changed: 'not-needed' })).toBeNull()
  })
})

test('what was kept stays kept when its words move', () => {
  const before = { ...withPhone, decision: { ...goes, kept: [{ part: 'title', start: 14, end: 25 }] } }
  const kept = keptBefore(before)
  const moved = 'Bel op 06-12345678'
  const after = item('een', {
    texts: [{ part: 'title', words: moved, findings: [finding('phone', 'ask', moved, '06-12345678')] }],
  })
  expect(placesOf(after, kept)).toEqual([{ part: 'title', start: 7, end: 18 }])
})

test('the progress counts what may go in, and believes the server when that says more is open', () => {
  const items = [item('a', { decision: goes }), item('b'), item('c', { stays: 'here' })]
  expect(progressOf({ items, open: 0 })).toEqual({ done: 1, all: 2, left: 1 })
  expect(progressOf({ items: [item('a', { decision: goes })], open: 1 })).toEqual({ done: 0, all: 1, left: 1 })
})

test('one walks past what something was found in and what tells a case, never past what stays here anyway', () => {
  expect(needsLook(withPhone)).toBe(true)
  expect(needsLook(item('a', { asksPeople: true }))).toBe(true)
  expect(needsLook(item('a'))).toBe(false)
  expect(needsLook({ ...withPhone, stays: 'here' })).toBe(false)
})

test('cards come lane by lane, and what hangs under a card right after it', () => {
  const note = (id: string, card: string) => item(id, { is: 'note', card })
  const all = [item('a', { kind: 'direction' }), item('b'), note('n1', 'b'), note('n2', 'a'), note('n3', 'weg')]
  expect(inThreads(all).map(({ id }) => id)).toEqual(['b', 'n1', 'a', 'n2', 'n3'])
})

test('on and back go to the nearest in that direction', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => item(id))
  const walk = new Set(['a', 'c'])
  expect(neighbour(items, walk, 'a', 1)).toBe('c')
  expect(neighbour(items, walk, 'd', -1)).toBe('c')
  expect(neighbour(items, walk, 'c', 1)).toBeNull()
  expect(neighbour(items, walk, 'a', -1)).toBeNull()
})

test('the pieces of a text are the text, also where findings overlap', () => {
  const overlapping = [phone, { ...phone, kind: 'case-number', start: 17 }, name]
  const pieces = piecesOf(words, overlapping)
  expect(pieces.map((piece) => piece.words).join('')).toBe(words)
  expect(pieces.filter(({ found }) => found !== null).map((piece) => piece.words)).toEqual(['Fatima', '06-12345678'])
})
