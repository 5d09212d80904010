import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createBook, kindNow, type Book } from './book.ts'

const noon = 1_767_222_000_000
const open = (storage: Storage | null): { book: Book; hide: () => void } => {
  let hide = (): void => {}
  const book = createBook('session1', {
    storage,
    now: () => noon,
    onHide: (tell) => {
      hide = tell
      return () => {}
    },
  })
  return { book, hide: () => hide() }
}
const titleIn = (book: Book): string => book.store.getState().drafts.issue.title

describe('what somebody is writing', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  test('is there again after a killed tab, a third of a second after the last key', () => {
    open(localStorage).book.write('issue', { title: 'De wachtlijst' })
    vi.advanceTimersByTime(300)
    expect(titleIn(open(localStorage).book)).toBe('De wachtlijst')
  })

  test('is kept at once when the page goes away', () => {
    const { book, hide } = open(localStorage)
    book.write('issue', { title: 'De wacht' })
    hide()
    expect(titleIn(open(localStorage).book)).toBe('De wacht')
  })

  test('is gone from the device when it was placed', () => {
    const { book } = open(localStorage)
    book.write('issue', { title: 'De wachtlijst' })
    vi.advanceTimersByTime(300)
    book.empty('issue')
    expect(titleIn(open(localStorage).book)).toBe('')
    expect(localStorage).toHaveLength(0)
  })

  test('stays on the page where the device keeps nothing, and the book says so', () => {
    const { book } = open(null)
    book.write('issue', { title: 'De wachtlijst' })
    vi.advanceTimersByTime(300)
    expect(titleIn(book)).toBe('De wachtlijst')
    expect(book.store.getState().keeps).toBe(false)
  })
})

describe('the kind that one writes', () => {
  const phases = { bring: 0, explore: 1 }

  test('is the one of the phase, and goes along with the next phase', () => {
    const state = open(null).book.store.getState()
    expect(kindNow(state, 'issue', phases.bring)).toBe('issue')
    expect(kindNow(state, 'dilemma', phases.explore)).toBe('dilemma')
  })

  test('stays when the phase changes while there are words in it', () => {
    const { book } = open(null)
    book.pick('issue', phases.bring)
    expect(kindNow(book.store.getState(), 'dilemma', phases.explore)).toBe('dilemma')
    book.write('issue', { title: 'De wachtlijst' })
    expect(kindNow(book.store.getState(), 'dilemma', phases.explore)).toBe('issue')
  })

  test('is the one in which words were left, when one comes back', () => {
    const { book } = open(null)
    book.write('direction', { title: 'Eén regisseur' })
    expect(kindNow(book.store.getState(), 'issue', phases.bring)).toBe('direction')
  })
})
