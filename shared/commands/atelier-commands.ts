/** An atelier over the years: what it says of itself, its meetings, its calendar, and who leads it. */

import * as v from 'valibot'
import { planSchema } from '../session/plan-schema.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const typed = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))
const inAtelier = { atelier: shape.id }

export const mostTitle = 120
export const mostPurpose = 600
export const mostWay = 600
export const mostForWhom = 300

/** What an archive came to, in numbers. */
const yieldCount = v.object({ insights: many, directions: many, questions: many, tries: many })

const meeting = v.object({
  ...shape.sessionLine.entries,
  /** Null where there is no archive that I may read. */
  yield: v.nullable(yieldCount),
})
export type Meeting = v.InferOutput<typeof meeting>

export const atelierPage = v.object({
  id: shape.id,
  title: v.string(),
  purpose: v.string(),
  way: v.string(),
  forWhom: v.string(),
  leaderWord: v.string(),
  language: shape.language,
  demo: v.boolean(),
  /** What I am here; a guest looks around in an example. */
  part: v.picklist(['leader', 'member', 'guest']),
  /** How many lead it, for who does. */
  leaders: v.nullable(many),
  /** Where its calendar is had, for members. */
  calendar: v.nullable(v.string()),
  /** Where other devices reach this server, when a page open on the server’s own computer cannot tell. */
  site: v.nullable(v.string()),
  /** Which of the sessions comes next, and what it goes by. */
  next: v.nullable(v.object({ session: shape.id, plan: planSchema })),
  /** Newest first. */
  sessions: v.array(meeting),
})
export type AtelierPage = v.InferOutput<typeof atelierPage>

/** A session to come, for who is in its atelier. */
export const beforehandPage = v.object({
  atelier: v.object({ id: shape.id, title: v.string(), leaderWord: v.string() }),
  session: shape.id,
  number: v.number(),
  subject: v.string(),
  date: shape.date,
  start: shape.time,
  place: v.string(),
  plan: planSchema,
  perspectives: v.array(v.string()),
  begun: v.boolean(),
  /** Whether I am in it already. */
  joined: v.boolean(),
  /** What I was called last, and from which side I spoke. */
  name: v.string(),
  perspective: v.string(),
  /** What those are called who lead it, as far as they said so. */
  leaders: v.array(v.string()),
  /** The newest archive that I may read. */
  last: v.nullable(v.object({ session: shape.id, subject: v.string(), date: shape.date })),
})
export type BeforehandPage = v.InferOutput<typeof beforehandPage>

export const atelierCommands = {
  getBeforehand: command(
    'A session to come of an atelier that I am in: when and where, how it goes, who leads it',
    v.object({ ...inAtelier, ...inSession }),
    beforehandPage,
  ),
  enterBeforehand: command(
    'Come into a session of my atelier that has not begun, without a code; coming in twice is coming in once',
    v.object({ ...inAtelier, ...inSession, name: shape.name, perspective: v.optional(shape.perspective, '') }),
    done,
  ),
  getAtelier: command(
    'An atelier that I am in, or an example: what it is, its next meeting, and those before with what they came to',
    v.object(inAtelier),
    atelierPage,
  ),
  changeAtelier: command(
    'Change what an atelier says of itself',
    v.object({
      ...inAtelier,
      title: v.pipe(typed(mostTitle), v.minLength(1)),
      purpose: typed(mostPurpose),
      way: typed(mostWay),
      forWhom: typed(mostForWhom),
      leaderWord: shape.leaderWord,
    }),
    done,
  ),
  renewCalendar: command(
    'Give the calendar of an atelier another address; the one of before stops working',
    v.object(inAtelier),
    v.object({ calendar: v.string() }),
  ),
  inviteLeader: command(
    'Make a one-time link by which somebody else comes to lead an atelier too; it is told once and kept as a hash',
    v.object(inAtelier),
    v.object({ path: v.string(), expiresAt: many }),
  ),
  leaveLead: command('Lead an atelier no longer; whoever is the last stays', v.object(inAtelier), done),
  changeSession: command(
    'Change when and where an open session is, and what it is about',
    v.object({
      ...inSession,
      subject: shape.subject,
      date: shape.date,
      start: shape.time,
      place: shape.place,
    }),
    done,
  ),
} as const
