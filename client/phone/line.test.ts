import { describe, expect, test } from 'vitest'
import { lineWord } from './line.ts'

describe('the word for the line', () => {
  test('is Live only when we are connected and all is on the server’s disk', () => {
    expect(lineWord({ line: { state: 'live' }, saved: true })).toBe('live')
    expect(lineWord({ line: { state: 'live' }, saved: false })).toBe('saving')
    expect(lineWord({ line: { state: 'connecting' }, saved: true })).toBe('connecting')
  })

  test('tells a lost line from a server that cannot keep anything', () => {
    expect(lineWord({ line: { state: 'offline', stored: true }, saved: true })).toBe('offline')
    expect(lineWord({ line: { state: 'offline', stored: false }, saved: true })).toBe('unstored')
  })
})
