/** Care for people’s data: what I have here, what the operator tells, how long things are kept, what was done. */

import * as v from 'valibot'
import { command, done } from './command.ts'
import { myData } from './my-data.ts'
import * as shape from './shapes.ts'

const moment = v.pipe(v.number(), v.integer())
const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = (max: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(max)), '')

/** What whoever runs this installation says of it, on the pages about privacy and accessibility. */
export const operator = v.object({
  organisation: line(200),
  contact: line(200),
  address: line(300),
  /** The data protection officer. */
  officer: line(200),
  /** Who else is responsible for it. */
  partners: line(1000),
  ground: line(1000),
  hosting: line(500),
  accessibilityContact: line(200),
  accessibilityStatus: v.optional(v.picklist(['A', 'B', 'C', 'D', 'E']), 'C'),
  accessibilityTested: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), ''),
  accessibilityGaps: line(2000),
})
export type Operator = v.InferOutput<typeof operator>

const days = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** How long each layer is kept, in days. The defaults are our own proposal, not a norm. */
export const retention = v.object({
  /** What was handed in or came without a name, after its session was closed. */
  waiting: v.optional(days(365), 30),
  /** The live board with its names and its trash, after archiving. */
  board: v.optional(days(365), 30),
  /** Closed and never archived: the whole session. */
  unarchived: v.optional(days(3650), 365),
  /** Devices that nobody used any more. */
  devices: v.optional(days(3650), 730),
  /** Who did what when, without content. */
  audit: v.optional(days(3650), 182),
  /** After so long an archive is to be looked at again. */
  archiveReview: v.optional(days(3650), 730),
})
export type Retention = v.InferOutput<typeof retention>

export const purgeReport = v.object({
  at: moment,
  waiting: many,
  boards: many,
  unarchived: many,
  devices: many,
  /** What people said of the report of an archive, once it stood for good. */
  reports: v.optional(many, 0),
  audit: many,
  /** Archives that are to be looked at again. */
  due: v.array(v.object({ session: shape.id, subject: v.string(), archivedAt: moment })),
})
export type PurgeReport = v.InferOutput<typeof purgeReport>

export const auditLine = v.object({
  at: moment,
  action: v.string(),
  /** A role or `server`; never a name. */
  by: v.string(),
  session: v.nullable(shape.id),
})
export type AuditLine = v.InferOutput<typeof auditLine>

export const careCommands = {
  getMyData: command('All that is kept of me here, to read and to take along', v.object({}), myData),
  forgetMe: command(
    'Let go of me in one session or everywhere: `anonymous` keeps what I brought without me, `remove` takes it along',
    v.object({ session: v.optional(v.nullable(shape.id), null), how: v.picklist(['anonymous', 'remove']) }),
    done,
  ),
  getOperator: command('What whoever runs this says of it', v.object({}), operator),
  setOperator: command('Fill in what the pages about privacy say', operator, done),
  getCare: command(
    'How long things are kept, what was purged last, and who did what when',
    v.object({}),
    v.object({ retention, report: v.nullable(purgeReport), audit: v.array(auditLine) }),
  ),
  setRetention: command('Change how long things are kept', retention, done),
} as const
