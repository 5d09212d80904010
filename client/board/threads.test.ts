import { expect, test } from 'vitest'
import { anchorShift } from './anchor.ts'
import { isInSight, threadBetween, type Box } from './threads.ts'

const issue: Box = { kind: 'issue', left: 34, right: 334, top: 100, height: 150 }
const dilemma: Box = { kind: 'dilemma', left: 378, right: 726, top: 60, height: 240 }
const direction: Box = { kind: 'direction', left: 770, right: 1070, top: 400, height: 90 }

test('a thread runs from the right edge of the one card to the clasp of the other', () => {
  const thread = threadBetween(issue, dilemma, true)
  expect(thread.d).toBe('M335 160C350 160 350 83 365 83')
  expect(thread).toMatchObject({ x: 335, y: 160, under: false })
})

test('whichever way a link points, its thread runs from left to right', () => {
  expect(threadBetween(dilemma, issue, false)).toEqual(threadBetween(issue, dilemma, false))
})

test('a thread that passes a lane runs below its cards', () => {
  expect(threadBetween(issue, direction, true).under).toBe(true)
})

test('cards of one lane are tied by a bow at their left', () => {
  const other: Box = { ...issue, top: 400 }
  expect(threadBetween(issue, other, true).d).toBe('M21 123C-5 123 -5 423 21 423')
})

test('a thread of the chosen card is drawn with one end in sight, another only with both', () => {
  const away: Box = { ...direction, top: 2000 }
  const sight = { top: 0, bottom: 600 }
  expect(isInSight(dilemma, away, sight, true)).toBe(true)
  expect(isInSight(dilemma, away, sight, false)).toBe(false)
  expect(isInSight({ ...dilemma, top: -900 }, away, sight, true)).toBe(false)
})

test('a card that comes in above shifts the view by its own height', () => {
  const rows = [0, 100, 200].map((before) => ({ before, shift: 80 }))
  expect(anchorShift(rows)).toBe(80)
})

test('a card that comes in between leaves what stands above it', () => {
  const rows = [
    { before: 0, shift: 0 },
    { before: 100, shift: 80 },
    { before: 200, shift: 80 },
  ]
  expect(anchorShift(rows)).toBe(0)
})

test('the card that itself is moved away does not take the view along', () => {
  const rows = [
    { before: 0, shift: 900 },
    { before: 100, shift: -100 },
    { before: 200, shift: -100 },
  ]
  expect(anchorShift(rows)).toBe(-100)
})
