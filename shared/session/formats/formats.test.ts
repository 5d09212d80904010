import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { minutesOf, ordinaryPlan } from '../format.ts'
import { planSchema } from '../plan-schema.ts'
import { defaultFormat, formats } from './formats.ts'
import { modules } from './modules.ts'

/** As the description of the formats has them, counted there: minutes up to and with each phase. */
const tables: Readonly<Record<string, readonly number[]>> = {
  'kwestie-met-expert': [10, 20, 30, 45, 55, 80, 85, 100, 110, 120],
  'dilemma-onderzoek': [5, 15, 25, 40, 65, 70, 80, 90, 105, 115, 120],
  'intervisie-luisterstoel': [5, 15, 20, 25, 40, 55, 60, 70, 80, 90],
  spanningskaart: [5, 15, 30, 45, 50, 60, 75, 85, 90],
  richtingencafe: [10, 30, 33, 53, 56, 76, 81, 96, 108, 120],
  'oogst-en-doorwerking': [10, 20, 35, 50, 60, 75, 85, 90],
  'vrij-bord': [15, 35, 60, 75],
}

/** Per phase: what is brought, how many at most, how visible, in what grouping; plenary and named when left out. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'kwestie-met-expert': [
    'followUp (1)',
    'dilemma, issue, experience (2) private-then-together individual',
    '– (0)',
    'source, annotation (6)',
    'question (2)',
    'perspective, value, experience, tension (4) table',
    '– (0) none none',
    'direction (2) private-then-together solo-pair-four-all',
    'argument, objection (2) named-or-anonymous',
    'learningQuestion, tryout, takeaway (3)',
  ],
  'dilemma-onderzoek': [
    '– (0)',
    'dilemma (1)',
    'option, loss (4)',
    'question (3)',
    'perspective, value, norm (6) table',
    '– (0) none none',
    'direction (3) pairs',
    'judgement (1) private-then-together individual',
    'argument, question (3)',
    'outcome, tryout (2)',
    'takeaway (1) anonymous',
  ],
  'intervisie-luisterstoel': [
    'followUp (1)',
    'dilemma (1) private-then-together individual',
    '– (0) anonymous',
    'question (2) private-then-together individual',
    'question, experience (2)',
    'perspective, tension, experience (3)',
    'direction (1) private-then-together individual',
    'tryout (2)',
    'experience, learningQuestion (2) pairs',
    'takeaway (1) named-or-anonymous',
  ],
  spanningskaart: [
    '– (0)',
    'tension (2)',
    'gain, excess (4) table',
    'gain, excess (4) table',
    'value (1)',
    'signal (2) pairs',
    'direction (2) private-then-together solo-pair-four-all',
    'tryout (1)',
    'learningQuestion, takeaway (2)',
  ],
  richtingencafe: [
    'issue (4)',
    'experience, perspective (4) table',
    'harvest (1) none',
    'tension, source, question (4) table',
    'harvest (1) none',
    'direction, argument (4) table',
    '– (0) none none',
    'outcome (2)',
    'learningQuestion (1) private-then-together solo-pair-four-all',
    'tryout, takeaway (2)',
  ],
  'oogst-en-doorwerking': [
    '– (0)',
    'story (1) private-then-together individual',
    'question (2) pairs',
    'outcome (1)',
    'experience (1) named-or-anonymous table',
    'learningQuestion (2) table',
    'source (3)',
    'tryout (1)',
  ],
}

const turns: Readonly<Record<string, string>> = {
  'kwestie-met-expert expert': 'expert coordinator',
  'kwestie-met-expert pauze': '',
  'dilemma-onderzoek opening': 'coordinator',
  'dilemma-onderzoek vertellen': 'bringer coordinator',
  'dilemma-onderzoek ab': 'bringer coordinator',
  'dilemma-onderzoek pauze': '',
  'intervisie-luisterstoel luisterstoel': 'others',
  'intervisie-luisterstoel advies': 'others',
  'intervisie-luisterstoel reactie': 'bringer',
  'spanningskaart opening': 'coordinator',
  'richtingencafe welkom': 'coordinator',
  'richtingencafe wissel1': 'host',
  'richtingencafe wissel2': 'host',
  'richtingencafe pauze': '',
  'richtingencafe oogst': 'host coordinator',
  'oogst-en-doorwerking kaart': 'coordinator',
  'oogst-en-doorwerking onderzoek': 'researcher',
}

describe('the built-in formats', () => {
  test('are the six of the description and the free board, which comes last; one opens a new session', () => {
    expect(formats.map(({ id }) => id)).toEqual(Object.keys(tables))
    expect(formats.filter(({ isDefault }) => isDefault)).toEqual([defaultFormat])
    expect(defaultFormat.id).toBe('kwestie-met-expert')
    expect(formats.at(-1)?.plan).toBe(ordinaryPlan)
  })

  test.each(formats.map((format) => [format.id, format] as const))('%s takes the minutes it says', (id, format) => {
    const { plan } = format
    const until = plan.map((_, index) => minutesOf(plan.slice(0, index + 1)))
    expect(until).toEqual(tables[id])
    expect(format.minutes).toBe(until.at(-1))
  })

  test.each(Object.entries(rules))('%s has the rules of the description', (id, lines) => {
    const plan = formats.find((format) => format.id === id)?.plan ?? []
    const said = plan.map(({ brings, most, visibility, grouping, free }) => {
      expect(free).toBe(false)
      const how = [visibility, grouping].filter((word) => word !== 'named' && word !== 'plenary')
      return [`${brings.join(', ') || '–'} (${most})`, ...how].join(' ')
    })
    expect(said).toEqual(lines)
  })

  test('are for everybody to write in, but where the description says who', () => {
    const said = formats.flatMap(({ id, plan }) =>
      plan.map((phase) => [`${id} ${phase.id}`, phase.writers.join(' ')] as const),
    )
    expect(Object.fromEntries(said.filter(([, who]) => who !== 'everyone'))).toEqual(turns)
  })

  test('let people choose with three dots, and of cases one', () => {
    const votes = formats.flatMap(({ id, plan }) => plan.filter(({ vote }) => vote).map(({ vote }) => [id, vote]))
    expect(votes).toEqual([
      ['kwestie-met-expert', { dots: 3, several: false }],
      ['intervisie-luisterstoel', { dots: 1, several: false }],
    ])
  })
})

describe('the modules', () => {
  test('have the steps and the minutes of the description', () => {
    expect(modules.map(({ id, minutes, plan }) => [id, minutes, plan.map((phase) => phase.minutes)])).toEqual([
      ['alleen-duo-vier-samen', 12, [1, 2, 4, 5]],
      ['zo-gaat-het-zeker-mis', 35, [5, 10, 10, 10]],
      ['zoek-het-nee', 20, [5, 5, 5, 5]],
      ['socratisch', 45, [5, 10, 10, 10, 10]],
      ['waarderend-gesprek', 30, [10, 8, 7, 5]],
    ])
  })
})

test('every plan can be kept, asks for at most four things in a phase, and says all of it in both languages', () => {
  for (const { id, title, plan } of [...formats, ...modules]) {
    expect(v.safeParse(planSchema, plan).issues, id).toBeUndefined()
    for (const phase of plan) {
      expect(phase.brings.length, `${id} ${phase.id}`).toBeLessThanOrEqual(4)
      for (const words of [title, phase.title]) {
        expect(words.nl).not.toBe('')
        expect(words.en).not.toBe('')
      }
      expect(phase.prompt.nl === '', `${id} ${phase.id}`).toBe(phase.prompt.en === '')
    }
  }
})
