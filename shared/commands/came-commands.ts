/** What came of it: learning questions over the years, what people tell later, and what is carried to a next session. */

import * as v from 'valibot'
import { cardKinds, relations } from '../board/kinds.ts'
import { variants } from '../board/variants.ts'
import { mostFollowUp, outcomes } from '../years/follow-ups.ts'
import { longestWord, mostRecalled, mostWords } from '../years/recalling.ts'
import { changes, mostQuestion, mostStepWords, questionStates, saidChanges } from '../years/questions.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const typed = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))
const typedSome = (max: number) => v.pipe(typed(max), v.minLength(1))
const inAtelier = { atelier: shape.id }

/** A card in the archive of a session. */
const spot = v.object({ session: shape.id, card: shape.id })
export type Spot = v.InferOutput<typeof spot>

const questionStep = v.object({
  change: v.picklist(changes),
  day: shape.date,
  words: v.string(),
  /** Where it was in a session; null for what somebody said outside of one. */
  at: v.nullable(v.object({ ...spot.entries, number: many })),
})

export const questionTold = v.object({
  id: shape.id,
  words: v.string(),
  language: shape.language,
  state: v.picklist(questionStates),
  /** On which it was first asked. */
  day: shape.date,
  /** The card on which it stands last; null while it is on none. */
  last: v.nullable(spot),
  /** Whether I put it, and can still take it back. */
  mine: v.boolean(),
  /** Oldest first. */
  steps: v.array(questionStep),
})
export type QuestionTold = v.InferOutput<typeof questionTold>

export const followUpTold = v.object({
  id: shape.id,
  card: shape.id,
  outcome: v.picklist(outcomes),
  words: v.string(),
  language: shape.language,
  /** Only of who wanted that. */
  name: v.nullable(v.string()),
  perspective: v.nullable(v.string()),
  day: shape.date,
  mine: v.boolean(),
})
export type FollowUpTold = v.InferOutput<typeof followUpTold>

const aboutCard = { kind: v.picklist(cardKinds), variant: v.picklist(variants), title: v.string() }

/** Something that somebody let the group know that they would try. */
const triedTold = v.object({ ...spot.entries, ...aboutCard, until: v.nullable(shape.date), names: v.array(v.string()) })

const cameTold = v.object({
  ...spot.entries,
  kind: v.picklist(cardKinds),
  title: v.string(),
  ...v.pick(followUpTold, ['id', 'outcome', 'words', 'language', 'name', 'perspective', 'day']).entries,
})

export const lookBackAnswer = v.object({
  /** The session before this one; null for the first. */
  since: v.nullable(v.object({ session: shape.id, number: many, date: shape.date })),
  opened: v.array(questionTold),
  moved: v.array(questionTold),
  answered: v.array(questionTold),
  tries: v.array(triedTold),
  came: v.array(cameTold),
  /** For me alone: what I wanted to try, and have said nothing of yet. */
  mine: v.array(v.object({ ...spot.entries, title: v.string(), until: v.nullable(shape.date) })),
})
export type LookBack = v.InferOutput<typeof lookBackAnswer>

/** What can be taken to a next session. */
const carriable = v.object({
  questions: v.array(v.object({ id: shape.id, words: v.string(), day: shape.date })),
  sessions: v.array(
    v.object({
      session: shape.id,
      number: many,
      subject: v.string(),
      date: shape.date,
      cards: v.array(v.object({ card: shape.id, ...aboutCard })),
    }),
  ),
})
export type Carriable = v.InferOutput<typeof carriable>

export const mostCarriedQuestions = 12
export const mostCarriedCards = 12

const timelineStop = v.object({
  day: shape.date,
  is: v.picklist(['asked', 'told', 'carried', 'recalled', 'direction', 'came', 'said']),
  /** Where to read more; null for what was said outside of a session. */
  at: v.nullable(v.object({ ...spot.entries, number: many, subject: v.string() })),
  title: v.string(),
  language: shape.language,
  change: v.nullable(v.picklist(changes)),
  relation: v.nullable(v.picklist(relations)),
  outcome: v.nullable(v.picklist(outcomes)),
  by: v.nullable(v.string()),
})
export type TimelineStop = v.InferOutput<typeof timelineStop>

export const timelineAnswer = v.object({
  atelier: v.object({ id: shape.id, title: v.string() }),
  ...aboutCard,
  language: shape.language,
  /** Of a learning question. */
  state: v.nullable(v.picklist(questionStates)),
  /** Oldest first. */
  stops: v.array(timelineStop),
})
export type Timeline = v.InferOutput<typeof timelineAnswer>

const recalledCard = v.object({
  ...spot.entries,
  ...aboutCard,
  language: shape.language,
  /** Of its session. */
  number: many,
  subject: v.string(),
  date: shape.date,
})
export type RecalledCard = v.InferOutput<typeof recalledCard>

const oneWord = v.pipe(v.string(), v.regex(/^\p{L}[\p{L}\p{M}]*$/u), v.maxLength(longestWord))

export const cameCommands = {
  recall: command(
    'Cards of earlier sessions of this atelier, of those that I may read, that resemble what is written: looked up by its words, each once and in no order. Nothing of it is kept',
    v.object({ ...inSession, words: v.pipe(v.array(oneWord), v.maxLength(mostWords)) }),
    v.object({ cards: v.pipe(v.array(recalledCard), v.maxLength(mostRecalled)) }),
  ),
  listQuestions: command(
    'The learning questions of an atelier, and how each went on; of sessions only what I may read',
    v.object(inAtelier),
    v.object({ questions: v.array(questionTold), leads: v.boolean(), member: v.boolean() }),
  ),
  putQuestion: command(
    'Put a learning question to an atelier, also between sessions',
    v.object({ ...inAtelier, id: shape.id, words: typedSome(mostQuestion), language: shape.language }),
    done,
  ),
  stepQuestion: command(
    'Say, as who leads, that a learning question moved, is answered, is open again, or is put aside',
    v.object({
      ...inAtelier,
      question: shape.id,
      id: shape.id,
      change: v.picklist(saidChanges),
      words: v.optional(typed(mostStepWords), ''),
    }),
    done,
  ),
  takeBackQuestion: command(
    'Take back a learning question of my own, while nothing was done with it',
    v.object({ ...inAtelier, question: shape.id }),
    done,
  ),
  listFollowUps: command(
    'What came of the cards of a session, as people told later',
    v.object(inSession),
    v.object({
      followUps: v.array(followUpTold),
      /** Whether I may tell something, and take away what others told. */
      mayTell: v.boolean(),
      mayRemove: v.boolean(),
    }),
  ),
  putFollowUp: command(
    'Tell what came of a card once its session is closed, or change what I told',
    v.object({
      ...inSession,
      id: shape.id,
      card: shape.id,
      outcome: v.picklist(outcomes),
      words: v.optional(typed(mostFollowUp), ''),
      language: shape.language,
      named: v.optional(v.boolean(), false),
    }),
    done,
  ),
  removeFollowUp: command(
    'Take away what I told came of a card; who leads takes away anybody’s',
    v.object({ ...inSession, id: shape.id }),
    done,
  ),
  lookBack: command(
    'What happened since the session before, for the room; and, for me alone, what I wanted to try',
    v.object(inSession),
    lookBackAnswer,
  ),
  listCarriable: command(
    'Open learning questions, and cards of the last archives, that can be taken to a next session',
    v.object(inAtelier),
    carriable,
  ),
  carryOver: command(
    'Put open learning questions and chosen cards of earlier sessions on the board of a session; what is there stays',
    v.object({
      ...inAtelier,
      ...inSession,
      questions: v.optional(v.pipe(v.array(shape.id), v.maxLength(mostCarriedQuestions)), []),
      cards: v.optional(v.pipe(v.array(spot), v.maxLength(mostCarriedCards)), []),
    }),
    v.object({ carried: many }),
  ),
  getTimeline: command(
    'How a card or a learning question went on over the sessions of an atelier, as far as I may read them',
    v.object({ ...inSession, card: shape.id }),
    timelineAnswer,
  ),
} as const
