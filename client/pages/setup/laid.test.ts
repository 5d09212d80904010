import { describe, expect, test } from 'vitest'
import { minutesOf, type Plan } from '#shared/session/format.ts'
import { formats } from '#shared/session/formats/formats.ts'
import { factors } from '#shared/session/stretch.ts'
import { edited, laidOut, stretched } from './laid.ts'
import { changePhase, isSame, without } from '#client/plan/plan.ts'

const [format] = formats
if (format === undefined) throw new Error('There are formats.')
const minutesAt = (plan: Plan, id: string) => plan.find((phase) => phase.id === id)?.minutes

describe('a format that is laid out', () => {
  test('has no look back in a first session', () => {
    expect(laidOut(format, true, 1).plan.map(({ id }) => id)).not.toContain('terugblik')
    expect(laidOut(format, false, 1).plan).toEqual(format.plan)
  })

  test('comes back as it was, however often it is stretched', () => {
    for (const each of formats) {
      let laid = laidOut(each, false, 1)
      for (const by of [0.75, 1.25, 0.75, 1] as const) laid = stretched(laid, by)
      expect(isSame(laid.plan, each.plan), each.id).toBe(true)
    }
  })

  test('is the same whether it is chosen stretched or stretched later', () => {
    for (const by of factors) expect(stretched(laidOut(format, false, 1), by)).toEqual(laidOut(format, false, by))
  })
})

describe('what one changed by hand', () => {
  test('is what one said at that length, and goes along with the next', () => {
    const short = laidOut(format, false, 0.75)
    const changed = edited(short, changePhase(short.plan, 'verkennen', { minutes: 30 }))
    expect(minutesAt(changed.plan, 'verkennen')).toBe(30)
    expect(minutesAt(stretched(changed, 1).plan, 'verkennen')).toBe(40)
    expect(minutesAt(stretched(stretched(changed, 1.25), 0.75).plan, 'verkennen')).toBe(30)
    expect(minutesAt(stretched(changed, 1).plan, 'oogst')).toBe(10)
  })

  test('stays out of it when a phase was removed or has another name', () => {
    const laid = laidOut(format, false, 1)
    const changed = edited(
      laid,
      changePhase(without(laid.plan, 'expert'), 'oogst', { title: { nl: 'Slot', en: 'End' } }),
    )
    const shorter = stretched(changed, 0.75)
    expect(shorter.plan.map(({ id }) => id)).not.toContain('expert')
    expect(stretched(shorter, 1).plan).toEqual(changed.plan)
    expect(minutesOf(shorter.plan)).toBeLessThan(minutesOf(changed.plan))
  })
})
