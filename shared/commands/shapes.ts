/** The shapes that commands take and give. */

import * as v from 'valibot'
import { languages } from '../board/kinds.ts'
import { idPattern } from '../id.ts'
import { roles } from '../policy/operations.ts'
import { planSchema } from '../session/format.ts'

/** Words somebody typed: trimmed, and no longer than `max`. */
const typed = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))
const typedSome = (max: number) => v.pipe(typed(max), v.minLength(1))

export const id = v.pipe(v.string(), v.regex(idPattern))
export const language = v.picklist(languages)
export const role = v.picklist(roles)
/** The roles one can be invited for. */
export const invitedRole = v.picklist(['participant', 'expert', 'observer', 'coordinator'])
export const date = v.pipe(v.string(), v.isoDate())
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** May be empty: nobody has to give a name. */
export const name = typed(60)
export const perspective = typed(60)
export const subject = typedSome(200)
export const perspectives = v.pipe(v.array(typedSome(60)), v.minLength(1), v.maxLength(16))

export const atelierInput = v.object({ id, title: typedSome(120), purpose: v.optional(typed(600), ''), language })

export const sessionInput = v.object({
  id,
  atelier: id,
  subject,
  date,
  start: v.optional(time, '13:30'),
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
  atelier: v.object({ id, title: v.string(), demo: v.boolean() }),
  /** The how-manieth session of its atelier this is, from 1. */
  number: v.number(),
  subject: v.string(),
  date,
  start: time,
  language,
  state: v.picklist(['open', 'closed']),
  perspectives: v.array(v.string()),
  plan: planSchema,
  /** The six characters one joins with; only while they work. */
  code: v.nullable(v.string()),
  /** Where other devices reach this server, when a page open on the server's own computer cannot tell. */
  site: v.nullable(v.string()),
  me,
})
export type SessionInfo = v.InferOutput<typeof sessionInfo>

export const sessionLine = v.object({
  id,
  number: v.number(),
  subject: v.string(),
  date,
  start: time,
  state: v.picklist(['open', 'closed']),
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
  /** Whether I lead it. */
  leads: v.boolean(),
  sessions: v.array(sessionLine),
})
export type AtelierInfo = v.InferOutput<typeof atelierInfo>

export const home = v.object({
  /** Whether I may begin ateliers. */
  coordinator: v.boolean(),
  /** Whether nobody leads this installation yet, so that whoever begins an atelier will. */
  unclaimed: v.boolean(),
  ateliers: v.array(atelierInfo),
})
export type Home = v.InferOutput<typeof home>
