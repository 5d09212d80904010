import * as v from 'valibot'
import { expect, test } from 'vitest'
import { planMax } from '../board/lengths.ts'
import { freePhase, maxPhases, ordinaryPlan } from './format.ts'
import { planSchema } from './plan-schema.ts'

const planOf = (prompt: string) =>
  Array.from({ length: maxPhases }, (_, nth) => ({
    ...freePhase,
    id: `${nth}`,
    title: { nl: 'Stap', en: 'Step' },
    minutes: 5,
    prompt: { nl: prompt, en: prompt },
    brings: [],
  }))

test('a plan fits the board, also where JSON writes signs out', () => {
  expect(v.is(planSchema, ordinaryPlan)).toBe(true)
  expect(v.is(planSchema, planOf('é'.repeat(200)))).toBe(true)
  const long = planOf('\u0001'.repeat(200))
  expect(JSON.stringify(long).length).toBeGreaterThan(planMax)
  expect(v.is(planSchema, long)).toBe(false)
})
