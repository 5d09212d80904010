/** What comes after the meeting: experts who add, the check, the archive, and what it is taken out as. */

import * as v from 'valibot'
import { archivedSession, erasureReasons, goneWhy } from '../archive/archived.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

const moment = v.pipe(v.number(), v.integer())
const day = v.pipe(v.string(), v.isoDate())
const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const finding = v.object({ kind: v.string(), strength: v.picklist(['block', 'ask', 'hint']), start: many, end: many })

/** One text of something that is to be archived, with what the guard found in it. */
const checkedText = v.object({
  /** `title`, `body`, `chafes`, `theme`, `text`, `source`, `quote`; of an option its id with `.text` or `.loss`. */
  part: v.string(),
  words: v.string(),
  findings: v.array(finding),
})

/** What somebody decided about a card or a note before it is archived. */
export const decision = v.object({
  /** Goes in, or stays out. */
  goes: v.boolean(),
  /** “Would a neighbour recognise this person?” and “Did you change something that does not matter?” */
  recognisable: v.nullable(v.picklist(['no', 'yes'])),
  changed: v.nullable(v.picklist(['no', 'yes', 'not-needed'])),
  /** What was found and stays as it is, each by its part and its place in that. Kept so, beside a hash of all the words. */
  kept: v.optional(v.pipe(v.array(v.object({ part: v.string(), start: many, end: many })), v.maxLength(200)), []),
})
export type Decision = v.InferOutput<typeof decision>

export const reviewItem = v.object({
  id: shape.id,
  is: v.picklist(['card', 'note']),
  kind: v.string(),
  /** The card that a note hangs under. */
  card: v.nullable(shape.id),
  by: v.object({ perspective: v.nullable(v.string()), role: v.nullable(shape.role), name: v.nullable(v.string()) }),
  texts: v.array(checkedText),
  /** Whether the two questions are asked of it: of whatever tells a case. */
  asksPeople: v.boolean(),
  /** Null as long as nobody decided, or when its words changed since. */
  decision: v.nullable(decision),
  /** Why it stays out without anybody deciding so; null when it may go in. */
  stays: v.nullable(v.picklist(goneWhy)),
})
export type ReviewItem = v.InferOutput<typeof reviewItem>

export const review = v.object({
  items: v.array(reviewItem),
  /** How many items still have to be decided: something was found in them that blocks or asks, or they tell a case. */
  open: many,
  /** Words of the session itself in which something was found, and what becomes of them; nobody decides about these. */
  about: v.array(
    v.object({
      what: v.picklist(['subject', 'atelier', 'phase', 'table', 'prompt', 'group']),
      words: v.string(),
      /** Empty where they stay out whole. */
      becomes: v.string(),
      findings: v.array(finding),
    }),
  ),
  /** How many names of people are taken out, and of how many people who may be named they stay. */
  names: v.object({ removed: many, stay: many }),
  consents: v.object({ takePart: many, named: many, research: many }),
  /** What the yield page begins with. */
  proposed: v.object({
    insights: v.array(shape.id),
    directions: v.array(shape.id),
    questions: v.array(shape.id),
    tries: v.array(shape.id),
  }),
  /** The last archive of it, when there is one. */
  archive: v.nullable(
    v.object({
      edition: many,
      hash: v.string(),
      madeAt: moment,
      undoUntil: v.nullable(moment),
      /** Whether it was held elsewhere, and brought in: then there is no next edition, and no undo. */
      elsewhere: v.boolean(),
      changed: v.boolean(),
      /** A next edition begins with its report, and keeps it when it stands for good. */
      report: v.string(),
      reportFrozen: v.boolean(),
    }),
  ),
})
export type Review = v.InferOutput<typeof review>

export const archiveInfo = v.object({ edition: many, hash: v.string(), madeAt: moment })

export const exportFormats = ['json', 'csv', 'md', 'docx'] as const

export const archiveCommands = {
  openExperts: command(
    'Let experts annotate and answer until a moment, also while the session is closed; null ends it',
    v.object({ ...inSession, until: v.nullable(moment) }),
    done,
  ),
  getReview: command(
    'All that would be archived of a closed session, with what the guard finds in it and what was decided',
    v.object(inSession),
    review,
  ),
  decide: command(
    'Decide about one card or note; `seen` are the words that one saw, and when they differ by now nothing is decided',
    v.object({
      ...inSession,
      entity: shape.id,
      seen: v.pipe(v.array(v.string()), v.maxLength(40)),
      decision: v.nullable(decision),
    }),
    done,
  ),
  changeWords: command(
    'Leave words out of a closed session or replace them, before it is archived',
    v.object({
      ...inSession,
      entity: shape.id,
      part: v.pipe(v.string(), v.maxLength(80)),
      before: v.pipe(v.string(), v.maxLength(24_000)),
      after: v.pipe(v.string(), v.maxLength(24_000)),
    }),
    done,
  ),
  archive: command(
    'Make the archive of a closed session, signed by whoever asks; the board gets a new epoch',
    v.object({
      ...inSession,
      signed: v.literal(true),
      audience: v.picklist(['session', 'atelier']),
      report: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
      insights: v.optional(v.pipe(v.array(shape.id), v.maxLength(5)), []),
      tries: v.optional(v.pipe(v.array(v.object({ card: shape.id, until: v.nullable(day) })), v.maxLength(2000)), []),
    }),
    archiveInfo,
  ),
  undoArchive: command(
    'Take the last archive back, within 30 days; the board is closed as before, its history stays gone',
    v.object({
      ...inSession,
      /** The one that is meant: when it is the last no more nothing is taken back. */
      edition: v.optional(many),
    }),
    done,
  ),
  getArchive: command(
    'The last archive of a session that I may read',
    v.object(inSession),
    v.object({
      edition: many,
      hash: v.string(),
      madeAt: moment,
      editions: v.array(many),
      undoUntil: v.nullable(moment),
      /** Whether I coordinate its session. */
      leads: v.boolean(),
      /** Whether I may begin a new session with it: whoever leads its atelier. */
      mayCopy: v.boolean(),
      /** Whether it was held elsewhere, and brought in: then it stays as it came. */
      elsewhere: v.boolean(),
      /** What its atelier calls whoever leads it. */
      leaderWord: v.string(),
      /** Whether I may ask for something in it to be removed: whoever was there. */
      mayAsk: v.boolean(),
      content: archivedSession,
    }),
  ),
  copySession: command(
    'Begin a new session with the cards of an archived one; the archive stays as it is',
    v.object({ ...inSession, id: shape.id, subject: shape.subject, date: shape.date }),
    v.object({ id: shape.id }),
  ),
  importSession: command(
    'Bring a session in from files: our own JSON, cards as CSV, or a Polis export; what is wrong changes nothing',
    v.object({
      atelier: shape.id,
      /** Of the new session; the same id twice imports once. */
      id: shape.id,
      files: v.pipe(
        v.array(
          v.object({ name: v.pipe(v.string(), v.maxLength(200)), text: v.pipe(v.string(), v.maxLength(16_000_000)) }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
      /** A licence that holds for it, or where it is from. */
      licence: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(300))), null),
    }),
    v.object({
      /** The session it became; null when something is wrong. */
      session: v.nullable(shape.id),
      cards: many,
      people: many,
      wrong: v.array(
        v.object({ file: v.string(), line: v.nullable(many), code: v.string(), field: v.nullable(v.string()) }),
      ),
    }),
  ),
  setConsent: command(
    'Say whether I may be named in the report, and whether what I brought may be used for research',
    v.object({ ...inSession, named: v.boolean(), research: v.boolean() }),
    done,
  ),
  erase: command(
    'Remove a card, a note, a person or the whole session for good: from the board, what is kept beside it, archives and the library',
    v.object({
      ...inSession,
      what: v.picklist(['card', 'note', 'person', 'session']),
      entity: shape.id,
      reason: v.picklist(erasureReasons),
    }),
    v.object({ done: v.literal(true), erasure: shape.id }),
  ),
  askErasure: command(
    'Ask whoever coordinates to remove something for good; who asked is not kept. One’s own one removes without asking while the session is open, and oneself at any time',
    v.object({ ...inSession, entity: shape.id, reason: v.picklist(erasureReasons) }),
    done,
  ),
  listErasures: command(
    'What was asked to be removed and is not yet, and how often something was removed, by reason',
    v.object(inSession),
    v.object({
      asked: v.array(
        v.object({
          id: shape.id,
          entity: shape.id,
          /** Null when it is nowhere any more. */
          what: v.nullable(v.picklist(['card', 'note', 'person', 'session'])),
          reason: v.picklist(erasureReasons),
          at: moment,
        }),
      ),
      done: v.array(v.object({ reason: v.picklist(erasureReasons), times: many })),
    }),
  ),
  declineErasure: command(
    'Leave something where it is that was asked to be removed',
    v.object({ ...inSession, asked: shape.id }),
    done,
  ),
} as const
