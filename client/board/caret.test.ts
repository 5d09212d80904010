import { describe, expect, it } from 'vitest'
import { spliceBetween } from '#shared/board/typing.ts'
import { fit, moveCaret, rebase, typedSplice, withOwn } from './caret.ts'

/** Moves the "|" in `before` to where it stands in `after`. */
function moved(before: string, after: string): string {
  const caret = before.indexOf('|')
  const place = moveCaret(before.replace('|', ''), after, caret)
  return `${after.slice(0, place)}|${after.slice(place)}`
}

describe('while somebody else writes in the same text', () => {
  it('Ann’s caret stays where it is when words come behind it', () => {
    expect(moved('De wachtlijst|', 'De wachtlijst is lang')).toBe('De wachtlijst| is lang')
  })

  it('Ann’s caret moves along when words come or go before it', () => {
    expect(moved('lijst|en', 'wachtlijsten')).toBe('wachtlijst|en')
    expect(moved('De lange lijst|en', 'De lijsten')).toBe('De lijst|en')
  })

  it('Ann’s caret goes to the edge when the words around it are removed', () => {
    expect(moved('een twee dr|ie vier', 'een twee vier')).toBe('een twee |vier')
  })

  it('Ann’s caret stays with its words when changes before and behind it come at once', () => {
    expect(moved('de huisarts we|et het', 'eerst: de huisarts weet het niet')).toBe('eerst: de huisarts we|et het niet')
  })

  it('Ann’s caret never lands inside an emoji', () => {
    expect(moved('👍|', '🏠👍')).toBe('🏠👍|')
    const [before, after] = ['a👍b', 'c👎d']
    for (let caret = 0; caret <= before.length; caret += 1) {
      const place = moveCaret(before, after, caret)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place === 2).toBe(false)
    }
  })

  it('what Ann typed lands where she saw it, also when the text already moved on', () => {
    const seen = 'een twee'
    const now = 'nul een twee'
    const typed = spliceBetween(seen, 'een! twee', 4)
    const { at, remove, insert } = rebase(typed, seen, now)
    expect(now.slice(0, at) + insert + now.slice(at + remove)).toBe('nul een! twee')
  })

  it('what Ann deleted is what goes, and nothing that Bea added inside it meanwhile before it', () => {
    const { at, remove } = rebase({ at: 4, remove: 4, insert: '' }, 'een twee', 'nul een twee')
    expect('nul een twee'.slice(at, at + remove)).toBe('twee')
  })
})

describe('what does not fit', () => {
  it('is told apart from what does, and no emoji is cut in two', () => {
    expect(fit({ at: 0, remove: 0, insert: 'abc' }, 8, 10)).toEqual({
      splice: { at: 0, remove: 0, insert: 'ab' },
      rest: 'c',
    })
    expect(fit({ at: 0, remove: 0, insert: 'a👍' }, 8, 10).rest).toBe('👍')
  })

  it('leaves room for what is replaced', () => {
    expect(fit({ at: 0, remove: 3, insert: 'abc' }, 10, 10).rest).toBe('')
  })
})

describe('words that wait in their field', () => {
  it('are only those that were typed, also when the caret was moved since', () => {
    expect(typedSplice('Er zijn 1234', 'Er zijn 12345', 13)).toEqual({ at: 12, remove: 0, insert: '5' })
    expect(typedSplice('Er zijn 1234', 'Er zijn 12345', 2)).toEqual({ at: 12, remove: 0, insert: '5' })
    expect(typedSplice('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
  })

  it('stay between what others write', () => {
    const waits = { at: 7, remove: 0, insert: '56' }
    expect(withOwn(waits, 'nr 1234', 'Ons nr 1234')).toBe('Ons nr 123456')
    expect(withOwn(waits, 'nr 1234', 'nr 1234!')).toBe('nr 123456!')
  })
})
