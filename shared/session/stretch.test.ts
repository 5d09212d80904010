import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { minutesOf, ordinaryPlan, type Phase, type Plan } from './format.ts'
import { planSchema } from './plan-schema.ts'
import { formats } from './formats/formats.ts'
import { modules } from './formats/modules.ts'
import { dropPhase, factors, insertAfter, isBreak, movePhase, stretch, withoutLookBack } from './stretch.ts'

const planOf = (id: string): Plan => formats.find((format) => format.id === id)?.plan ?? []
const minutes = (plan: readonly Phase[]): number[] => plan.map((phase) => phase.minutes)
const ids = (plan: readonly Phase[]): string[] => plan.map((phase) => phase.id)

const [first] = ordinaryPlan
const phase = (more: Partial<Phase>): Phase => {
  if (first === undefined) throw new Error('The ordinary plan has a phase.')
  return { ...first, ...more }
}
const lasting = (...all: readonly number[]): Plan =>
  all.map((length, index) => phase({ id: `fase-${index}`, minutes: length }))
const pause = phase({ id: 'pauze', minutes: 5, brings: [], writers: [], free: false, visibility: 'none' })

describe('a plan that is stretched', () => {
  test('to what it is stays itself, also where a phase takes three minutes', () => {
    for (const { plan } of formats) expect(stretch(plan, 1)).toEqual(plan)
  })

  test('comes in steps of five minutes, none shorter, each no further than half a step from its part', () => {
    for (const by of factors.filter((factor) => factor !== 1)) {
      for (const { plan } of [...formats, ...modules]) {
        for (const [index, { minutes: now }] of stretch(plan, by).entries()) {
          const before = plan[index]
          if (before === undefined || isBreak(before)) continue
          expect(now % 5).toBe(0)
          expect(now).toBeGreaterThanOrEqual(5)
          expect(now === 5 || Math.abs(now - before.minutes * by) <= 2.5).toBe(true)
        }
      }
    }
  })

  test('takes, of two hours, an hour and a half or two and a half', () => {
    expect(minutesOf([...stretch(planOf('kwestie-met-expert'), 0.75)])).toBe(90)
    expect(minutesOf([...stretch(planOf('kwestie-met-expert'), 1.25)])).toBe(150)
    expect(minutesOf([...stretch(planOf('dilemma-onderzoek'), 0.75)])).toBe(90)
    expect(minutesOf([...stretch(planOf('dilemma-onderzoek'), 1.25)])).toBe(150)
  })

  test('spreads what lies halfway over the plan', () => {
    expect(minutes(stretch(lasting(10, 10, 10, 10), 0.75))).toEqual([10, 5, 10, 5])
    expect(minutes(stretch(lasting(10, 10, 10, 10), 1.25))).toEqual([15, 10, 15, 10])
  })

  test('leaves the break at five minutes', () => {
    const plan = [...lasting(20), pause]
    expect(minutes(stretch(plan, 0.75))).toEqual([15, 5])
    expect(minutes(stretch(plan, 1.25))).toEqual([25, 5])
  })

  test('makes a phase of a minute one of five, and none longer than four hours', () => {
    expect(minutes(stretch(lasting(1, 240), 1.25))).toEqual([5, 240])
  })
})

test('a first session has no look back; a plan of nothing else stays', () => {
  expect(ids(withoutLookBack(planOf('kwestie-met-expert'))).slice(0, 2)).toEqual(['brengen', 'kiezen'])
  expect(withoutLookBack(planOf('spanningskaart'))).toEqual(planOf('spanningskaart'))
  const only = [phase({ id: 'terugblik' })]
  expect(withoutLookBack(only)).toEqual(only)
})

test('a phase goes one place at a time and not over the end', () => {
  const plan = lasting(1, 2, 3)
  expect(minutes(movePhase(plan, 'fase-0', 1))).toEqual([2, 1, 3])
  expect(minutes(movePhase(plan, 'fase-2', -1))).toEqual([1, 3, 2])
  expect(movePhase(plan, 'fase-0', -1)).toEqual(plan)
  expect(movePhase(plan, 'fase-2', 1)).toEqual(plan)
  expect(movePhase(plan, 'nergens', 1)).toEqual(plan)
})

test('a phase is left out, but never the only one', () => {
  expect(minutes(dropPhase(lasting(1, 2, 3), 'fase-1'))).toEqual([1, 3])
  expect(dropPhase(lasting(1), 'fase-0')).toEqual(lasting(1))
})

test('a module goes in after a phase, twice too, and every phase keeps a name of its own', () => {
  const [module] = modules
  if (module === undefined) throw new Error('There are modules.')
  const once = insertAfter(planOf('kwestie-met-expert'), 'kiezen', module.plan)
  expect(ids(once).slice(2, 8)).toEqual(['kiezen', 'alleen', 'duo', 'vier', 'samen', 'expert'])
  const twice = insertAfter(once, 'samen', module.plan)
  expect(ids(twice).slice(6, 11)).toEqual(['samen', 'alleen-2', 'duo-2', 'vier-2', 'samen-2'])
  expect(v.is(planSchema, twice)).toBe(true)
})

test('a name that is as long as a name can be gets its number all the same', () => {
  const long = phase({ id: 'x'.repeat(32) })
  const plan = insertAfter([long], long.id, [long, long])
  expect(v.is(planSchema, plan)).toBe(true)
})

test('whatever one does to a plan, it stays one that can be kept', () => {
  const doing = fc.constantFrom<(plan: Plan, id: string) => Plan>(
    (plan) => [...stretch(plan, 0.75)],
    (plan) => [...stretch(plan, 1.25)],
    (plan, id) => [...movePhase(plan, id, 1)],
    (plan, id) => [...movePhase(plan, id, -1)],
    (plan, id) => [...dropPhase(plan, id)],
    (plan, id) => (plan.length > 20 ? plan : [...insertAfter(plan, id, modules[2]?.plan ?? [])]),
    withoutLookBack,
  )
  const plans = fc.constantFrom(...formats.map(({ plan }) => plan))
  fc.assert(
    fc.property(plans, fc.array(fc.tuple(doing, fc.nat()), { maxLength: 12 }), (begun, acts) => {
      let plan = begun
      for (const [act, nth] of acts) plan = act(plan, plan[nth % plan.length]?.id ?? '')
      expect(v.safeParse(planSchema, plan).issues).toBeUndefined()
    }),
  )
})
