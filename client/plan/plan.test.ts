import { describe, expect, test } from 'vitest'
import { minutesOf, ordinaryPlan, type Phase, type Plan } from '#shared/session/format.ts'
import { addAfter, isSame, move, moveBorder, toggleVariant, without } from './plan.ts'

const minutes = (plan: Plan) => plan.map((phase) => phase.minutes)
const titles = (plan: Plan) => plan.map((phase) => phase.title.nl)

describe('a border between two phases', () => {
  test('gives to one what it takes from the other, so that the end stays', () => {
    const moved = moveBorder(ordinaryPlan, 1, 30)
    expect(minutes(moved)).toEqual([15, 30, 15, 15])
    expect(minutesOf(moved)).toBe(minutesOf(ordinaryPlan))
    expect(isSame(moved, ordinaryPlan)).toBe(false)
  })

  test('leaves both at least a minute and at most four hours', () => {
    expect(minutes(moveBorder(ordinaryPlan, 0, 500))).toEqual([34, 1, 25, 15])
    expect(minutes(moveBorder(ordinaryPlan, 0, -5))).toEqual([1, 34, 25, 15])
    const long = ordinaryPlan.map((phase) => ({ ...phase, minutes: 200 }))
    expect(minutes(moveBorder(long, 0, 399)).slice(0, 2)).toEqual([240, 160])
  })

  test('after the last phase is none', () => {
    expect(minutes(moveBorder(ordinaryPlan, 3, 40))).toEqual([15, 20, 25, 15])
  })
})

test('a plan that was kept and read again is the same plan', () => {
  const read = ordinaryPlan.map((phase) => Object.fromEntries(Object.entries(phase).toReversed()) as Phase)
  expect(isSame(read, ordinaryPlan)).toBe(true)
  expect(isSame(read.toReversed(), ordinaryPlan)).toBe(false)
})

const [bring] = ordinaryPlan
if (bring === undefined) throw new Error('The ordinary plan has four phases.')

test('a phase is added, moved and taken away again, and stays itself', () => {
  const pause = { ...bring, id: 'pauze', title: { nl: 'Pauze', en: 'Break' } }
  const added = addAfter(ordinaryPlan, bring.id, [pause])
  expect(titles(added)).toEqual(['Inbrengen', 'Pauze', 'Verkennen', 'Verbinden', 'Oogsten'])
  const moved = move(added, 'pauze', 1)
  expect(titles(moved)).toEqual(['Inbrengen', 'Verkennen', 'Pauze', 'Verbinden', 'Oogsten'])
  expect(isSame(without(moved, 'pauze'), ordinaryPlan)).toBe(true)
})

describe('what people bring in a phase', () => {
  const phase = (more: Partial<Phase>): Phase => ({ ...bring, ...more })

  test('comes behind what was asked already, and goes again', () => {
    const asked = toggleVariant(phase({ brings: ['issue'], most: 2 }), 'value')
    expect(asked).toEqual({ brings: ['issue', 'value'], most: 2 })
    expect(toggleVariant(phase(asked), 'issue')).toEqual({ brings: ['value'], most: 2 })
  })

  test('is four kinds at most', () => {
    const four = phase({ brings: ['issue', 'dilemma', 'direction', 'value'] })
    expect(toggleVariant(four, 'norm').brings).toEqual(four.brings)
    expect(toggleVariant(four, 'value').brings).toHaveLength(3)
  })

  test('has no bound where nothing could be brought before', () => {
    expect(toggleVariant(phase({ brings: [], most: 0 }), 'issue')).toEqual({ brings: ['issue'], most: null })
  })
})
