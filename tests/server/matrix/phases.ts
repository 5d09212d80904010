/**
 * Every sort of phase, and every sort of thing, as cells. A cell is a phase, somebody and what they bring; the
 * factors that `mayBring` weighs are all crossed for one thing of each sort, and every thing by itself is crossed
 * with who brings it and how visible it is.
 */

import { cardKinds, noteKinds, type CardKind, type NoteKind } from '#shared/board/kinds.ts'
import { shapeOf, variants, type Variant } from '#shared/board/variants.ts'
import type { Operation, Role } from '#shared/policy/operations.ts'
import type { Thing } from '#shared/policy/phase.ts'
import { visibilities, writers, type Phase } from '#shared/session/format.ts'
import { makePhase } from '#tests/kit/make.ts'

/** One of each role, and participants who are something more. */
export const people = [
  'participant',
  'expert',
  'coordinator',
  'observer',
  'beamer',
  'bringer',
  'host',
  'researcher',
] as const
export type Who = (typeof people)[number]

export const roleOf = (who: Who): Role =>
  who === 'bringer' || who === 'host' || who === 'researcher' ? 'participant' : who

export interface Brought {
  readonly name: string
  readonly thing: Thing
  readonly makes: Operation
}

export interface Cell {
  readonly phase: Phase
  readonly who: Who
  readonly brought: Brought
  /** Of which phase it says it is; the running one unless said. */
  readonly tag?: string | null
}

function asCard(kind: CardKind, variant: Variant): Brought {
  const thing = { is: 'card', kind, variant: variant === kind ? null : variant } as const
  return { name: `card ${variant}`, thing, makes: 'card.create' }
}

function asNote(kind: NoteKind, variant: Variant): Brought {
  const thing = { is: 'note', kind, variant: variant === kind ? null : variant } as const
  return { name: `note ${variant}`, thing, makes: 'note.create' }
}

/** Takes nobody's turn and is counted for nobody. */
const toExpert: Brought = { name: 'question to an expert', thing: { is: 'question-to-expert' }, makes: 'note.create' }
const annotation: Brought = { name: 'annotation', thing: { is: 'annotation' }, makes: 'annotation.create' }

/** Each of the domain's words as what it is on the board; what is only a part of something, as if it were a card. */
export const things: readonly Brought[] = variants.flatMap((variant) => {
  if (variant === 'annotation') return [annotation]
  const { card, note } = shapeOf[variant]
  const all = [...(card ? [asCard(card, variant)] : []), ...(note ? [asNote(note, variant)] : [])]
  return all.length > 0 ? all : [asCard('dilemma', variant)]
})

/** One of each sort. */
const sorts: readonly Brought[] = [asCard('issue', 'issue'), asNote('experience', 'experience'), annotation]
/** What can be handed in, and brought without a name. */
export const handed = sorts.filter(({ thing }) => thing.is !== 'annotation')
const whoBrings = ['participant', 'expert', 'coordinator'] as const
export const whoAsks = ['participant', 'expert'] as const

let made = 0
/** A phase with an id of its own, that says what it is. */
function phase(changes: Partial<Phase>): Phase {
  made += 1
  return makePhase({ id: `f${made}`, visibility: 'named', most: null, writers: ['everyone'], ...changes })
}

const inEights = (list: readonly Variant[]): Variant[][] =>
  list.length === 0 ? [] : [list.slice(0, 8), ...inEights(list.slice(8))]

/** Every thing where it is asked, in every visibility; who leads or only looks on, in one. */
const everyThing: readonly Cell[] = visibilities.flatMap((visibility) =>
  inEights(variants).flatMap((brings) => {
    const asks = phase({ visibility, brings })
    const asked = things.filter(({ name }) =>
      brings.some((variant) => name.endsWith(` ${variant}`) || name === variant),
    )
    const others = visibility === 'named' ? (['coordinator', 'observer', 'beamer'] as const) : []
    return [...whoAsks, ...others].flatMap((who) => asked.map((brought) => ({ phase: asks, who, brought })))
  }),
)

/** Visibility × asked or not × one’s turn or not × under or at the maximum, for one of each sort and who brings. */
export const everyPhase: readonly Phase[] = visibilities.flatMap((visibility) =>
  [true, false].flatMap((asked) =>
    [true, false].flatMap((turn) =>
      [3, 0].map((most) =>
        phase({
          visibility,
          most,
          brings: asked ? ['issue', 'experience', 'annotation'] : ['tryout', 'norm'],
          writers: turn ? ['everyone'] : [],
        }),
      ),
    ),
  ),
)
const everyFactor: readonly Cell[] = everyPhase.flatMap((each) =>
  whoBrings.flatMap((who) => sorts.map((brought) => ({ phase: each, who, brought }))),
)

/** A question to an expert in each of them, whoever puts it. */
const everyQuestion: readonly Cell[] = everyPhase.flatMap((each) =>
  whoBrings.map((who) => ({ phase: each, who, brought: toExpert })),
)

/** Every thing where it is not asked, and where everything is welcome. */
const unasked: readonly Cell[] = [phase({ brings: [] }), phase({ brings: [], free: true })].flatMap((each) =>
  whoAsks.flatMap((who) => things.map((brought) => ({ phase: each, who, brought }))),
)

/** Every word for who writes, for everybody. */
const everyWriter: readonly Cell[] = writers.flatMap((writer) => {
  const theirs = phase({ writers: [writer], brings: ['issue'] })
  return people.map((who) => ({ phase: theirs, who, brought: asCard('issue', 'issue') }))
})

/** What says another phase than runs, or none. */
const tagged: readonly Cell[] = [false, true].flatMap((free) => {
  const each = phase({ free, brings: ['issue', 'experience', 'annotation'] })
  return [null, 'f1'].flatMap((tag) => sorts.map((brought) => ({ phase: each, who: 'expert' as const, brought, tag })))
})

export const cells: readonly Cell[] = [
  ...everyThing,
  ...everyFactor,
  ...everyQuestion,
  ...unasked,
  ...everyWriter,
  ...tagged,
]

export const noteOn = (kind: NoteKind): CardKind =>
  kind === 'argument' || kind === 'objection' ? 'direction' : 'issue'

/** The kinds that there are, each met as a thing: none is forgotten. */
export const kindsMet: ReadonlySet<string> = new Set(
  things.flatMap(({ thing }) => ('kind' in thing ? [`${thing.is} ${thing.kind}`] : [])),
)
export const kindsThere: ReadonlySet<string> = new Set([
  ...cardKinds.map((kind) => `card ${kind}`),
  ...noteKinds.map((kind) => `note ${kind}`),
])
