import { expect, test } from 'vitest'
import { balanceTold, bringingOf, bringings, countBrought, countTook } from '#shared/years/balance.ts'
import { weaveOf, wovenTogether, type TakenBy } from '#shared/years/weave.ts'

const told = (brought: Parameters<typeof countBrought>[0], took: Parameters<typeof countTook>[0] = []) =>
  balanceTold({ brought: countBrought(brought), took: countTook(took) }, 'nl')

test('[P44] a balance is told in words, one and several each as they should', () => {
  expect(told(['experience', 'question', 'question'], ['take', 'take', 'take'])).toBe(
    'Je bracht een ervaring en twee vragen. Je nam drie dingen mee.',
  )
  expect(told(['case', 'source', 'source', 'experience'], ['take', 'try', 'used'])).toBe(
    'Je bracht een kwestie of dilemma, een ervaring en twee bronnen. Je nam één ding mee. Je wilt één ding proberen. Je gebruikte één ding.',
  )
  expect(told(['help', 'help', 'followUp'])).toBe('Je hielp twee keer mee. Je vertelde een keer wat ervan kwam.')
  expect(told([])).toBe('')
  const english = { brought: countBrought(['help', 'followUp', 'case']), took: countTook(['try', 'try']) }
  expect(balanceTold(english, 'en')).toBe(
    'You brought one issue or dilemma. You helped once. You told once what came of something. You want to try two things.',
  )
})

test('[P44] no number that one could compare: nothing above ten is counted, and no digit is told', () => {
  for (let n = 1; n <= 60; n += 1) {
    const words = told(
      bringings.flatMap((way) => Array.from({ length: n }, () => way)),
      Array.from({ length: n }, () => 'take' as const),
    )
    expect(words).not.toMatch(/\d/)
    expect(words.includes('meer dan tien')).toBe(n > 10)
  }
})

test('[P44] what one writes down for somebody else is help, and theirs', () => {
  expect(bringingOf({ variant: 'experience', behalf: false })).toBe('experience')
  expect(bringingOf({ variant: 'experience', behalf: true })).toBe('help')
})

const when = { closedOn: '2026-12-01', today: '2026-12-05' }
const taking = (people: number, day: string, times = 1): TakenBy[] =>
  Array.from({ length: people * times }, (_, nth) => ({ identity: `p${nth % people}`, how: 'take', day }))

test('[P44] the weave tells of five people up, in fives, and of no day that still goes on', () => {
  const took = (taken: readonly TakenBy[]) => weaveOf([], taken, when).took.take
  expect(took(taking(4, '2026-12-01', 20))).toBe(null)
  expect(took(taking(5, '2026-12-01'))).toBe(5)
  for (const more of [1, 2, 3, 4]) expect(took(taking(5 + more, '2026-12-01'))).toBe(5)
  expect(took(taking(5, '2026-12-05', 4))).toBe(null)
  expect(took([...taking(5, '2026-12-04'), ...taking(9, '2026-12-05')])).toBe(5)
})

test('[P44] what was woven together says no more than each alone', () => {
  const one = weaveOf([{ variant: 'issue', behalf: false }], taking(5, '2026-12-01'), when)
  const other = weaveOf([], taking(4, '2026-12-01'), when)
  expect(wovenTogether([one, other]).took).toEqual(one.took)
  expect(wovenTogether([one, one])).toMatchObject({ brought: { case: 2 }, took: { take: 10, try: null } })
})
