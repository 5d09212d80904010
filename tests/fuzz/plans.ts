/** Plans for the game: phases of every visibility, with turns and maxima, that change while one plays. */

import type { Snapshot } from '#shared/board/document.ts'
import { variants, type Variant } from '#shared/board/variants.ts'
import { readPlan, visibilities, writers, type Phase, type Plan } from '#shared/session/format.ts'
import type { Chance } from './chance.ts'

const plans = new Map<string, Plan>()

/** The phase that runs on a board, if it says so. */
export function phaseIn({ session }: Pick<Snapshot, 'session'>): Phase | undefined {
  if (session === null) return undefined
  if (plans.size > 200) plans.clear()
  const plan = plans.get(session.plan) ?? readPlan(session.plan)
  plans.set(session.plan, plan)
  return plan[session.phase]
}

/** The first is a free one, in which a board fills; of the others most ask for something. */
export function makePlan(chance: Chance): Plan {
  return Array.from({ length: 3 + chance.below(4) }, (_, index) => makePhase(chance, index))
}

function makePhase(chance: Chance, index: number): Phase {
  const free = index === 0 || chance.is(0.3)
  const open = index === 0 || chance.is(0.5)
  const most = chance.of([null, null, 0, 1, 1, 2, 3])
  return {
    id: `fase${index}`,
    title: { nl: '', en: '' },
    minutes: 5,
    prompt: { nl: '', en: '' },
    brings: asked(chance),
    free,
    writers: open ? ['everyone'] : some(chance, writers, 2),
    most: index === 0 ? null : most,
    visibility: index === 0 || chance.is(0.6) ? 'named' : chance.of(visibilities),
    grouping: 'plenary',
    vote: null,
  }
}

/** What boards are mostly made of, and now and then anything. */
function asked(chance: Chance): Variant[] {
  const usual = ['issue', 'dilemma', 'direction', 'experience', 'question', 'annotation'] as const
  return chance.is(0.7) ? some(chance, usual, 4) : some(chance, variants, 6)
}

function some<T>(chance: Chance, list: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: 1 + chance.below(most) }, () => chance.of(list)))]
}
