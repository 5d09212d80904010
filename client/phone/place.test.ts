import { describe, expect, test } from 'vitest'
import { hashOf, placeOf } from './place.ts'

describe('the place in the address', () => {
  test('is a tab, or a tab with a card over it', () => {
    expect(placeOf('#board', 'write')).toEqual({ tab: 'board', card: null })
    expect(placeOf('#mine/aB3d', 'write')).toEqual({ tab: 'mine', card: 'aB3d' })
  })

  test('begins where one begins when the address says nothing or nonsense', () => {
    expect(placeOf('', 'write')).toEqual({ tab: 'write', card: null })
    expect(placeOf('#nowhere', 'board')).toEqual({ tab: 'board', card: null })
  })

  test('comes back from the address it went into', () => {
    for (const place of [
      { tab: 'write', card: null },
      { tab: 'board', card: 'x1' },
    ] as const) {
      expect(placeOf(hashOf(place), 'mine')).toEqual(place)
    }
  })
})
