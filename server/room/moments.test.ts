import { expect, test } from 'vitest'
import { ordinaryPlan, type Phase } from '#shared/session/format.ts'
import { Moments, graceMs } from './moments.ts'

const at = (index: number): { readonly phase: Phase } => ({ phase: { ...ordinaryPlan[0]!, id: `${index}` } })
const open = (phase: number) => ({ state: 'open', ...at(phase) }) as const
const closed = { state: 'closed', ...at(1) } as const

test('for ten seconds after a phase the phase before it still counts', () => {
  let now = 0
  const moments = new Moments(open(0), () => now)
  moments.turn(open(1))
  expect(moments.all()).toEqual([open(1), open(0)])
  now = graceMs - 1
  expect(moments.all()).toEqual([open(1), open(0)])
  now = graceMs
  expect(moments.all()).toEqual([open(1)])
})

test('the phase before the one before counts no more', () => {
  const moments = new Moments(open(0), () => 0)
  moments.turn(open(1))
  moments.turn(open(2))
  expect(moments.all()).toEqual([open(2), open(1)])
})

test('what changes nothing leaves the grace as it was', () => {
  const moments = new Moments(open(0), () => 0)
  moments.turn(open(1))
  moments.turn(open(1))
  expect(moments.all()).toEqual([open(1), open(0)])
})

test('a board that closes is closed at once, and what was before it opens again does not count', () => {
  const moments = new Moments(open(1), () => 0)
  moments.turn(closed)
  expect(moments.all()).toEqual([closed])
  moments.turn(open(1))
  expect(moments.all()).toEqual([open(1)])
})
