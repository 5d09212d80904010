import { expect, test } from 'vitest'
import { ordinaryPlan, type Phase } from '#shared/session/format.ts'
import { Moments, graceMs } from './moments.ts'

const at = (index: number): { readonly phase: Phase } => ({ phase: { ...ordinaryPlan[0]!, id: `${index}` } })
const open = (phase: number) => ({ state: 'open', ...at(phase) }) as const
const closed = { state: 'closed', ...at(1) } as const
/** The same as the board says it. */
const said = <T extends object>(moment: T, experts: number | null = null) => ({ ...moment, experts })

test('for ten seconds after a phase the phase before it still counts', () => {
  let now = 0
  const moments = new Moments(said(open(0)), () => now)
  moments.turn(said(open(1)))
  expect(moments.all()).toEqual([open(1), open(0)])
  now = graceMs - 1
  expect(moments.all()).toEqual([open(1), open(0)])
  now = graceMs
  expect(moments.all()).toEqual([open(1)])
})

test('the phase before the one before counts no more', () => {
  const moments = new Moments(said(open(0)), () => 0)
  moments.turn(said(open(1)))
  moments.turn(said(open(2)))
  expect(moments.all()).toEqual([open(2), open(1)])
})

test('what changes nothing leaves the grace as it was', () => {
  const moments = new Moments(said(open(0)), () => 0)
  moments.turn(said(open(1)))
  moments.turn(said(open(1)))
  expect(moments.all()).toEqual([open(1), open(0)])
})

test('a board that closes is closed at once, and what was before it opens again does not count', () => {
  const moments = new Moments(said(open(1)), () => 0)
  moments.turn(said(closed))
  expect(moments.all()).toEqual([closed])
  moments.turn(said(open(1)))
  expect(moments.all()).toEqual([open(1)])
})

test('once it is closed experts may add something until their time is up, by the clock alone', () => {
  let now = 0
  const moments = new Moments(said(open(1), 500), () => now)
  expect(moments.all()).toEqual([open(1)])
  moments.turn(said(closed, 500))
  expect(moments.all()).toEqual([{ ...closed, experts: true }])
  now = 499
  expect(moments.all()).toEqual([{ ...closed, experts: true }])
  now = 500
  expect(moments.all()).toEqual([closed])
})

test('the experts’ time can be moved and ended, which leaves the last word of a phase as it was', () => {
  const moments = new Moments(said(closed), () => 0)
  moments.turn(said(closed, 500))
  expect(moments.all()).toEqual([{ ...closed, experts: true }])
  moments.turn(said(closed))
  expect(moments.all()).toEqual([closed])
  const talking = new Moments(said(open(0)), () => 0)
  talking.turn(said(open(1)))
  talking.turn(said(open(1), 500))
  expect(talking.all()).toEqual([open(1), open(0)])
})
