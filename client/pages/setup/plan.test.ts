import { describe, expect, test } from 'vitest'
import { minutesOf, ordinaryPlan } from '#shared/session/format.ts'
import { addAfter, isOrdinary, moveBorder, moveStep, planOf, stepsOf, without, type Steps } from './plan.ts'

const ordinary = () => stepsOf(ordinaryPlan)
const minutes = (steps: Steps) => planOf(steps).map((phase) => phase.minutes)
const titles = (steps: Steps) => planOf(steps).map((phase) => phase.title.nl)

describe('a border between two phases', () => {
  test('gives to one what it takes from the other, so that the end stays', () => {
    const moved = moveBorder(ordinary(), 1, 30)
    expect(minutes(moved)).toEqual([15, 30, 15, 15])
    expect(minutesOf(planOf(moved))).toBe(minutesOf(ordinaryPlan))
    expect(isOrdinary(moved)).toBe(false)
  })

  test('leaves both at least a minute and at most four hours', () => {
    expect(minutes(moveBorder(ordinary(), 0, 500))).toEqual([34, 1, 25, 15])
    expect(minutes(moveBorder(ordinary(), 0, -5))).toEqual([1, 34, 25, 15])
    const long = ordinary().map(({ key, phase }) => ({ key, phase: { ...phase, minutes: 200 } }))
    expect(minutes(moveBorder(long, 0, 399)).slice(0, 2)).toEqual([240, 160])
  })

  test('after the last phase is none', () => {
    expect(minutes(moveBorder(ordinary(), 3, 40))).toEqual([15, 20, 25, 15])
  })
})

test('a phase is added, moved and taken away again, and stays itself', () => {
  const steps = ordinary()
  const [bring, , connect] = steps
  if (bring === undefined || connect === undefined) throw new Error('The ordinary plan has four phases.')
  const pause = { key: 'pause', phase: { ...bring.phase, title: { nl: 'Pauze', en: 'Break' } } }
  const added = addAfter(steps, bring.key, pause)
  expect(titles(added)).toEqual(['Inbrengen', 'Pauze', 'Verkennen', 'Verbinden', 'Oogsten'])
  const moved = moveStep(added, 'pause', 1)
  expect(titles(moved)).toEqual(['Inbrengen', 'Verkennen', 'Pauze', 'Verbinden', 'Oogsten'])
  expect(titles(without(moved, 'pause'))).toEqual(titles(steps))
  expect(isOrdinary(without(moved, 'pause'))).toBe(true)
})
