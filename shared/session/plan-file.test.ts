import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordinaryPlan, type Phase } from './format.ts'
import { formats } from './formats/formats.ts'
import { readPlanFile, writePlanFile, type Broken } from './plan-file.ts'

const fileOf = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ inbreng: 'format', version: 1, title: 'Onze vorm', plan: ordinaryPlan, ...more })

/** The ordinary plan, in which the second phase is another. */
const withSecond = (second: unknown): string =>
  fileOf({ plan: ordinaryPlan.map((phase, index) => (index === 1 ? second : phase)) })
const second = (more: Partial<Record<keyof Phase, unknown>>): string => withSecond({ ...ordinaryPlan[1], ...more })

test('a format that is written comes back whole', () => {
  for (const { title, plan } of formats) {
    expect(readPlanFile(writePlanFile({ title: title.nl, plan }))).toEqual({
      ok: true,
      file: { title: title.nl, plan },
    })
  }
})

test('a file that went through another editor, with a mark in front, is read', () => {
  expect(readPlanFile(`\uFEFF${fileOf({})}`)).toMatchObject({ ok: true })
})

/** As many phases as can be, each full of signs of which a file needs six for one. */
const wordy = Array.from({ length: 24 }, (_, n) => ({
  ...ordinaryPlan[0],
  id: `fase-${n}`,
  prompt: { nl: '\u0001'.repeat(200), en: '\u0001'.repeat(200) },
}))

const cases: readonly (readonly [what: string, text: string, why: Broken])[] = [
  ['nothing', '', { is: 'not-json' }],
  ['half a file', fileOf({}).slice(0, 200), { is: 'not-json' }],
  ['a picture', '\u0089PNG\r\n', { is: 'not-json' }],
  ['a number', '7', { is: 'not-format' }],
  ['nothing at all', 'null', { is: 'not-format' }],
  ['another program’s file', '{"name": "inbreng", "version": "1.0.0"}', { is: 'not-format' }],
  ['a plan that is no list', fileOf({ plan: { 0: ordinaryPlan[0] } }), { is: 'not-format' }],
  ['a file of a later version', fileOf({ version: 2 }), { is: 'later' }],
  ['no phases', fileOf({ plan: [] }), { is: 'no-phases' }],
  ['too many phases', fileOf({ plan: Array.from({ length: 25 }, () => ordinaryPlan[0]) }), { is: 'too-many' }],
  ['two phases that are one', fileOf({ plan: [...ordinaryPlan, ordinaryPlan[0]] }), { is: 'same-id' }],
  ['too many words', fileOf({ plan: wordy }), { is: 'too-long' }],
  ['a phase that is a word', withSecond('pauze'), { is: 'phase', n: 2, part: null }],
  ['a phase without minutes', second({ minutes: undefined }), { is: 'phase', n: 2, part: 'minutes' }],
  ['half a minute', second({ minutes: 0.5 }), { is: 'phase', n: 2, part: 'minutes' }],
  ['a day', second({ minutes: 1440 }), { is: 'phase', n: 2, part: 'minutes' }],
  ['a name in one language', second({ title: { nl: 'Pauze' } }), { is: 'phase', n: 2, part: 'title' }],
  ['a question of a page', second({ prompt: { nl: 'x'.repeat(201), en: '' } }), { is: 'phase', n: 2, part: 'prompt' }],
  ['something nobody brings', second({ brings: ['poem'] }), { is: 'phase', n: 2, part: 'brings' }],
  ['somebody nobody is', second({ writers: ['mayor'] }), { is: 'phase', n: 2, part: 'writers' }],
  ['a way to see it', second({ visibility: 'secret' }), { is: 'phase', n: 2, part: 'visibility' }],
  ['a group', second({ grouping: 'circle' }), { is: 'phase', n: 2, part: 'grouping' }],
  ['minus one', second({ most: -1 }), { is: 'phase', n: 2, part: 'most' }],
  ['a vote without dots', second({ vote: { dots: 0, several: false } }), { is: 'phase', n: 2, part: 'vote' }],
  ['a name with a space', second({ id: 'de pauze' }), { is: 'phase', n: 2, part: 'id' }],
  ['rules that are left out', second({ free: undefined }), { is: 'phase', n: 2, part: 'free' }],
]

test.each(cases)('%s is told as what it is', (_what, text, why) => {
  expect(readPlanFile(text)).toEqual({ ok: false, why })
})

test('whatever is in a file, reading it gives an answer', () => {
  const texts = fc.oneof(fc.string(), fc.json())
  const phases = fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), minutes: fc.integer() })))
  const files = fc.oneof(
    texts,
    phases.map((plan) => fileOf({ plan })),
  )
  fc.assert(
    fc.property(files, (text) => {
      expect(readPlanFile(text)).toMatchObject({ ok: false })
    }),
  )
})
