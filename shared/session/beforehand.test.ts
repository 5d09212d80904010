import { describe, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import { beforehandPhase, casesOf } from './beforehand.ts'
import { ordinaryPlan } from './format.ts'
import { formats } from './formats/formats.ts'

const silent = { visibility: 'private-then-together' } as const

describe('the phase that a case waits for', () => {
  test('is the first that asks for cases in silence, also when one by name comes before it', () => {
    const plan = [
      makePhase({ id: 'a', brings: ['issue'] }),
      makePhase({ id: 'b', brings: ['direction'], ...silent }),
      makePhase({ id: 'c', brings: ['dilemma'], ...silent }),
      makePhase({ id: 'd', brings: ['issue'], ...silent }),
    ]
    expect(beforehandPhase(plan)?.id).toBe('c')
  })

  test('else the first in which one brings a case by name', () => {
    const plan = [
      makePhase({ id: 'a', brings: ['direction'] }),
      makePhase({ id: 'b', brings: ['issue'], visibility: 'anonymous' }),
      makePhase({ id: 'c', brings: ['issue'], writers: ['coordinator'] }),
      makePhase({ id: 'd', brings: ['story'] }),
    ]
    expect(beforehandPhase(plan)?.id).toBe('d')
    expect(beforehandPhase(plan.slice(0, 3))).toBeNull()
  })

  test('is there in every format that is built in', () => {
    const found = Object.fromEntries(formats.map(({ id, plan }) => [id, beforehandPhase(plan)?.id ?? null]))
    expect(found).toMatchObject({ 'kwestie-met-expert': 'brengen', 'intervisie-luisterstoel': 'inbrengen' })
    expect(beforehandPhase(ordinaryPlan)?.id).toBe('inbrengen')
  })
})

test('a case is no idea what to do', () => {
  expect(casesOf(makePhase({ brings: ['dilemma', 'direction', 'experience', 'question'] }))).toEqual([
    'dilemma',
    'experience',
  ])
  expect(casesOf(makePhase({ brings: [], free: true }))).toEqual(['dilemma', 'issue'])
})
