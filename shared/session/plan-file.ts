/** A format as a file, to take along to another atelier; and what is wrong with one that cannot be read. */

import * as v from 'valibot'
import { maxPhases, type Plan } from './format.ts'
import { planSchema } from './plan-schema.ts'

export interface PlanFile {
  readonly title: string
  readonly plan: Plan
}

/** What one can point at in a phase. */
export const phaseParts = [
  'id',
  'title',
  'minutes',
  'prompt',
  'brings',
  'free',
  'writers',
  'most',
  'visibility',
  'grouping',
  'vote',
] as const
export type PhasePart = (typeof phaseParts)[number]

/** Why a file cannot be taken in. `n` is which phase, from 1; null for a part means that it is no phase at all. */
export type Broken =
  | { readonly is: 'not-json' | 'not-format' | 'later' | 'no-phases' | 'too-many' | 'same-id' | 'too-long' }
  | { readonly is: 'phase'; readonly n: number; readonly part: PhasePart | null }

export type ReadFile = { readonly ok: true; readonly file: PlanFile } | { readonly ok: false; readonly why: Broken }

const version = 1
const titleMax = 60

export function writePlanFile({ title, plan }: PlanFile): string {
  return `${JSON.stringify({ inbreng: 'format', version, title, plan }, null, 2)}\n`
}

const outside = v.object({
  inbreng: v.literal('format'),
  version: v.pipe(v.number(), v.minValue(1)),
  title: v.pipe(
    v.string(),
    v.transform((title) => title.trim().slice(0, titleMax)),
  ),
  plan: v.array(v.unknown()),
})

/** Takes all of it or nothing. */
export function readPlanFile(text: string): ReadFile {
  const broken = (why: Broken): ReadFile => ({ ok: false, why })
  const json = parse(text)
  if (json === undefined) return broken({ is: 'not-json' })
  const whole = v.safeParse(outside, json)
  if (!whole.success) return broken({ is: 'not-format' })
  const { title, plan } = whole.output
  if (whole.output.version > version) return broken({ is: 'later' })
  if (plan.length === 0) return broken({ is: 'no-phases' })
  if (plan.length > maxPhases) return broken({ is: 'too-many' })
  const read = v.safeParse(planSchema, plan)
  return read.success ? { ok: true, file: { title, plan: read.output } } : broken(whyNot(plan, read.issues[0].path))
}

function parse(text: string): unknown {
  try {
    // Some editors put a mark in front that no reader sees.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The first thing that is wrong; in no single phase it is that two have the same name, or that all is too much. */
function whyNot(plan: readonly unknown[], path: readonly { readonly key: unknown }[] | undefined): Broken {
  const [index, part] = path?.map(({ key }) => key) ?? []
  if (typeof index !== 'number') return { is: hasTwins(plan) ? 'same-id' : 'too-long' }
  return { is: 'phase', n: index + 1, part: phaseParts.find((one) => one === part) ?? null }
}

function hasTwins(plan: readonly unknown[]): boolean {
  const ids = plan.map((phase) => (phase as { readonly id?: unknown }).id)
  return new Set(ids).size < ids.length
}
