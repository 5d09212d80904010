/** All that is kept of somebody, as they are shown it and take it along. What comes to be kept of people is added here. */

import * as v from 'valibot'
import { erasureReasons } from '../archive/archived.ts'
import { languages } from '../board/kinds.ts'
import { reportSays } from '../archive/report.ts'
import { outcomes } from '../years/follow-ups.ts'
import { saidChanges } from '../years/questions.ts'
import { takings } from '../years/taking.ts'
import * as shape from './shapes.ts'
import { passkey } from './sign-in-commands.ts'

const moment = v.pipe(v.number(), v.integer())
const many = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * Where something of somebody lies: on the board, in the trash, taken off the board by who leads, left out of an archive
 * and kept until that is final, waiting to be shown, in the archive; `number`: nothing but its number is left.
 */
export const whereabouts = ['board', 'trash', 'hidden', 'aside', 'waiting', 'archive', 'number'] as const
export type Where = (typeof whereabouts)[number]

const brought = v.object({
  id: shape.id,
  is: v.picklist(['card', 'note', 'link', 'cluster']),
  kind: v.string(),
  title: v.string(),
  text: v.string(),
  where: v.array(v.picklist(whereabouts)),
  /** Whether I wrote it down for somebody without a device. */
  behalf: v.boolean(),
  /** From which perspective, as it stands on the thing itself; and since when it lies on the board. */
  perspective: v.nullable(v.string()),
  at: v.nullable(moment),
  /** To how many other sessions it was carried. */
  carried: many,
})
export type BroughtThing = v.InferOutput<typeof brought>

/** Something of others that I did something with. Its title only where it lies on the board. */
const about = { card: shape.id, title: v.string() }

/** Kept until the session closes. */
const vote = v.object({
  ballot: shape.id,
  /** Whether it still goes on. */
  open: v.boolean(),
  dots: v.array(v.object({ ...about, dots: many })),
  stance: v.nullable(
    v.object({ options: v.array(v.object({ text: v.string(), weight: v.number() })), because: v.string() }),
  ),
})
export type MyVote = v.InferOutput<typeof vote>

/** That somebody asked for me to be erased; never who. */
const asked = v.object({ reason: v.picklist(erasureReasons), at: moment })

/** What the ledger has of me: that I was erased, let go of, or took back that I may be named. */
const erased = v.object({ ...asked.entries, what: v.picklist(['person', 'let-go', 'name']) })

/** What I brought to one session, and what is known of me there. */
const mine = v.object({
  session: v.object({
    id: shape.id,
    /** Empty of one that was erased. */
    subject: v.string(),
    date: shape.date,
    state: v.picklist(['open', 'closed', 'archived']),
    atelier: v.string(),
  }),
  name: v.string(),
  perspective: v.nullable(v.string()),
  role: shape.role,
  joinedAt: moment,
  leftAt: v.nullable(moment),
  /** Since when I may only read. */
  mutedAt: v.nullable(moment),
  /** When I was put out for good. */
  removedAt: v.nullable(moment),
  /** When the invitation was made that I came by; null for who came in their own right. */
  invitedAt: v.nullable(moment),
  /** Where I am on the board; null where there is no board, or I am not on it. */
  seat: v.nullable(
    v.object({
      table: v.nullable(v.string()),
      host: v.boolean(),
      hand: v.boolean(),
      /** Whether they said to help at a table gladly. */
      offers: v.boolean(),
      ready: v.boolean(),
      leads: v.boolean(),
      followed: v.boolean(),
      /** Names of those for whom I write. */
      guests: v.array(v.string()),
    }),
  ),
  consent: v.object({ named: v.boolean(), research: v.boolean() }),
  brought: v.array(brought),
  recognised: v.array(v.object(about)),
  votes: v.array(vote),
  /** Tickets that I took to bring something without a name; not which ones. */
  tickets: v.array(v.object({ phase: v.string(), taken: many })),
  /** Under how many numbers my devices wrote since the board was last made anew. */
  hands: many,
  /** What I said of the report of the archive, until it stands for good. */
  report: v.nullable(v.object({ says: v.picklist(reportSays), words: v.string() })),
  /** Editions of the archive that I signed. */
  signed: v.array(v.object({ edition: many, at: moment })),
  asked: v.array(asked),
  erased: v.array(erased),
})
export type MySession = v.InferOutput<typeof mine>

/** What I took, wherever it is from; its words as far as I may read them now. */
const taken = v.object({
  how: v.picklist(takings),
  title: v.string(),
  subject: v.string(),
  until: v.nullable(shape.date),
  day: shape.date,
  shared: v.boolean(),
  named: v.boolean(),
})

/** What I told later of a card, what I asked, and what I said of a question as who leads. */
const followUp = v.object({
  outcome: v.picklist(outcomes),
  words: v.string(),
  title: v.string(),
  subject: v.string(),
  name: v.nullable(v.string()),
  perspective: v.nullable(v.string()),
  day: shape.date,
})
const question = v.object({ words: v.string(), atelier: v.string(), day: shape.date })
const questionStep = v.object({ change: v.picklist(saidChanges), words: v.string(), day: shape.date })

export const myData = v.object({
  /** Null of one that is not known here. */
  device: v.nullable(
    v.object({
      since: moment,
      /** The day on which it was last here. */
      seenOn: v.nullable(shape.date),
      language: v.picklist(languages),
      /** Whether it leads this installation, and which ateliers. */
      coordinator: v.boolean(),
      leads: v.array(v.string()),
      /** How many devices are mine. */
      devices: many,
      /** The day on which my return code was made. */
      codeOn: v.nullable(shape.date),
      passkeys: v.array(passkey),
      /** The address that a link to sign in by is mailed to, and since which day. */
      mail: v.nullable(v.object({ mail: v.string(), since: shape.date })),
      /** Links to sign in by that were not used yet; `mail` of one that waits to be confirmed. */
      links: v.array(v.object({ way: v.string(), until: shape.date, mail: v.optional(v.string()) })),
      /** The days on which a link of whoever leads was used to be me. */
      anew: v.array(shape.date),
    }),
  ),
  sessions: v.array(mine),
  taken: v.array(taken),
  /** The sessions at the end of which I was asked what I take along, by subject. */
  takeAsked: v.array(v.string()),
  followUps: v.array(followUp),
  questions: v.array(question),
  questionSteps: v.array(questionStep),
})
export type MyData = v.InferOutput<typeof myData>
