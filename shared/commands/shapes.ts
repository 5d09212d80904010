/** The shapes that commands take and give. */

import * as v from 'valibot'
import { nobodyKnown, cardKinds, languages, noteKinds } from '../board/kinds.ts'
import { cardFields, noteFields } from '../board/schema.ts'
import { variants } from '../board/variants.ts'
import { idPattern } from '../id.ts'
import { roles } from '../policy/operations.ts'
import { planSchema } from '../session/plan-schema.ts'

/** Words somebody typed: trimmed, and no longer than `max`. */
const typed = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))
const typedSome = (max: number) => v.pipe(typed(max), v.minLength(1))

export const id = v.pipe(v.string(), v.regex(idPattern))
/** Somebody's own: what stands for nobody is no person's. */
export const personId = v.pipe(id, v.notValue(nobodyKnown))
export const language = v.picklist(languages)
export const role = v.picklist(roles)
/** The roles one can be invited for. */
export const invitedRole = v.picklist(['participant', 'expert', 'observer', 'coordinator', 'beamer'])
export const date = v.pipe(v.string(), v.isoDate())
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** May be empty: nobody has to give a name. */
export const name = typed(60)
export const perspective = typed(60)
export const subject = typedSome(200)
/** Where one meets. */
export const place = typed(120)
/** What an atelier calls whoever leads it; empty for the usual word. */
export const leaderWord = typed(40)
export const perspectives = v.pipe(v.array(typedSome(60)), v.minLength(1), v.maxLength(16))

export const atelierInput = v.object({ id, title: typedSome(120), purpose: v.optional(typed(600), ''), language })

export const sessionInput = v.object({
  id,
  atelier: id,
  subject,
  date,
  start: v.optional(time, '13:30'),
  place: v.optional(place, ''),
  language,
  plan: v.optional(planSchema),
  perspectives: v.optional(perspectives),
})

export const me = v.object({ person: id, name: v.string(), perspective: v.nullable(v.string()), role })

export const invitation = v.object({
  id,
  role: invitedRole,
  createdAt: v.number(),
  expiresAt: v.number(),
  revokedAt: v.nullable(v.number()),
  joined: v.number(),
})
export type Invitation = v.InferOutput<typeof invitation>

export const sessionInfo = v.object({
  id,
  epoch: v.number(),
  atelier: v.object({ id, title: v.string(), demo: v.boolean(), leaderWord: v.string() }),
  /** The how-manieth session of its atelier this is, from 1. */
  number: v.number(),
  subject: v.string(),
  date,
  start: time,
  /** Where one meets; empty when nobody said so. */
  place: v.string(),
  language,
  state: v.picklist(['open', 'closed']),
  /** Whether the library has it. */
  archived: v.optional(v.boolean()),
  perspectives: v.array(v.string()),
  plan: planSchema,
  /** The six characters one joins with; only while they work. */
  code: v.nullable(v.string()),
  /** Where other devices reach this server, when a page open on the server's own computer cannot tell. */
  site: v.nullable(v.string()),
  /** When it was closed; null while it is open. */
  closedAt: v.optional(v.nullable(v.number())),
  /** What I said about being named in the report, and about research. */
  consent: v.optional(v.object({ named: v.boolean(), research: v.boolean() })),
  me,
})
export type SessionInfo = v.InferOutput<typeof sessionInfo>

export const sessionLine = v.object({
  id,
  number: v.number(),
  subject: v.string(),
  date,
  start: time,
  /** Where one meets; empty when nobody said so. */
  place: v.string(),
  state: v.picklist(['open', 'closed']),
  /** Whether the library has it. */
  archived: v.optional(v.boolean()),
  /** Until when I am asked whether the report of its archive is right; null when I am not, or said so. */
  reportUntil: v.optional(v.nullable(v.number())),
  /** Whether I am in it already. */
  joined: v.boolean(),
  /** Where to join when I am not; null when I need an invitation. */
  joinPath: v.nullable(v.string()),
})
export type SessionLine = v.InferOutput<typeof sessionLine>

export const atelierInfo = v.object({
  id,
  title: v.string(),
  purpose: v.string(),
  demo: v.boolean(),
  /** What it calls whoever leads it; empty for the usual word. */
  leaderWord: v.string(),
  /** Whether I lead it. */
  leads: v.boolean(),
  sessions: v.array(sessionLine),
})
export type AtelierInfo = v.InferOutput<typeof atelierInfo>

const aboutSession = { atelier: id, session: id, subject: v.string() }

/** Something that waits for me: a report to read along, a try-out that is due, a meeting to bring something to. */
export const waiting = v.variant('kind', [
  v.object({ kind: v.literal('report'), ...aboutSession, until: v.number() }),
  v.object({ kind: v.literal('try'), ...aboutSession, card: id, title: v.string(), until: v.nullable(date) }),
  v.object({ kind: v.literal('bring'), ...aboutSession, date }),
])
export type Waiting = v.InferOutput<typeof waiting>

export const home = v.object({
  /** Whether I may begin ateliers. */
  coordinator: v.boolean(),
  /** Whether nobody leads this installation yet, so that whoever begins an atelier will. */
  unclaimed: v.boolean(),
  ateliers: v.array(atelierInfo),
  /** What waits for me, over all of them. */
  waits: v.array(waiting),
})
export type Home = v.InferOutput<typeof home>

/** A format of an atelier's own. */
export const ownFormat = v.object({ id, title: typedSome(60), plan: planSchema })
export type OwnFormat = v.InferOutput<typeof ownFormat>

const variant = v.optional(v.nullable(v.picklist(variants)), null)

/** A card that is not on the board yet: handed in, or brought without a name. */
export const wholeCard = v.object({
  is: v.literal('card'),
  kind: v.picklist(cardKinds),
  variant,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(cardFields.title.max)),
  body: v.optional(v.pipe(v.string(), v.maxLength(cardFields.body.max)), ''),
  options: v.optional(
    v.pipe(
      v.array(
        v.object({
          text: v.pipe(v.string(), v.maxLength(cardFields.options.fields.text.max)),
          loss: v.pipe(v.string(), v.maxLength(cardFields.options.fields.loss.max)),
        }),
      ),
      v.maxLength(cardFields.options.max),
    ),
    [],
  ),
  chafes: v.optional(v.pipe(v.string(), v.maxLength(cardFields.chafes.max)), ''),
  language,
  /** Cards that it answers or is about. */
  linkTo: v.optional(v.pipe(v.array(id), v.maxLength(8)), []),
  theme: v.optional(v.nullable(typedSome(80)), null),
  /** For this room alone: it goes into no archive. */
  here: v.optional(v.literal(true)),
  /** The card of an earlier session that it goes on about. */
  recalls: v.optional(id),
})

/** A note that is not on the board yet. */
export const wholeNote = v.object({
  is: v.literal('note'),
  card: id,
  kind: v.picklist(noteKinds),
  variant,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(noteFields.text.max)),
  source: v.optional(v.nullable(typed(500)), null),
})

export const wholeThing = v.variant('is', [wholeCard, wholeNote])
export type WholeThing = v.InferOutput<typeof wholeThing>

/** Something of mine that waits with the server. */
export const heldThing = v.object({ id, phase: v.string(), behalf: v.nullable(id), thing: wholeThing })
export type HeldThing = v.InferOutput<typeof heldThing>

/** Where somebody stands between the options of a dilemma: a weight for each, in the order of the options. */
export const weights = v.pipe(
  v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  v.minLength(2),
  v.maxLength(cardFields.options.max),
  v.check((all) => Math.abs(all.reduce((sum, one) => sum + one, 0) - 1) < 0.001, 'The weights are not one together.'),
)

/** What I did in a ballot. */
export const myBallot = v.object({
  ballot: id,
  /** Card to dots. */
  dots: v.record(id, v.number()),
  /** Dots that I have left. */
  left: v.number(),
  stance: v.nullable(v.object({ weights, because: v.string() })),
})
export type MyBallot = v.InferOutput<typeof myBallot>
