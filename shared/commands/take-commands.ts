/** What people take along: each for themselves, thanks to who brought it, and one picture of it for the group. */

import * as v from 'valibot'
import { cardKinds } from '../board/kinds.ts'
import { variants } from '../board/variants.ts'
import { bringings } from '../years/balance.ts'
import { takings } from '../years/taking.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const how = v.picklist(takings)
const until = v.nullable(shape.date)

/** What one does with a card; of what one wants to try until when, and whether the group may see it. */
const taking = {
  card: shape.id,
  how,
  until,
  day: shape.date,
  shared: v.boolean(),
  /** Whether the group sees my name with it. */
  named: v.boolean(),
}
export const takenHere = v.object(taking)
export type TakenHere = v.InferOutput<typeof takenHere>

/** Words of a card, as far as I may read it now; null when it is nowhere any more. */
const seenCard = v.nullable(
  v.object({
    kind: v.picklist(cardKinds),
    variant: v.picklist(variants),
    title: v.string(),
    where: v.picklist(['board', 'archive']),
  }),
)

export const takenCard = v.object({ ...taking, words: seenCard })
export type TakenCard = v.InferOutput<typeof takenCard>

/** A card of mine that at least three others took; told once its session is over. */
const thanks = v.object({
  session: shape.id,
  card: shape.id,
  kind: v.picklist(cardKinds),
  variant: v.picklist(variants),
  title: v.string(),
  people: many,
})
export type Thanks = v.InferOutput<typeof thanks>

const takenSession = v.object({
  id: shape.id,
  /** Empty where I may not read anything of it any more. */
  subject: v.string(),
  date: v.nullable(shape.date),
  atelier: v.string(),
  /** Newest day first. */
  taken: v.array(takenCard),
})
export type TakenSession = v.InferOutput<typeof takenSession>

const asked = v.object({
  id: shape.id,
  kind: v.picklist(cardKinds),
  variant: v.picklist(variants),
  title: v.string(),
})

const weave = v.nullable(
  v.object({
    brought: v.object(v.entriesFromList(bringings, many)),
    took: v.object(v.entriesFromList(takings, v.nullable(many))),
  }),
)

export const weaveAnswer = v.object({
  /** Null as long as it goes on, or where fewer than five people were there. */
  weave,
  why: v.nullable(v.picklist(['open', 'few'])),
})
export type WeaveAnswer = v.InferOutput<typeof weaveAnswer>

const sharedTry = v.object({
  session: shape.id,
  card: shape.id,
  kind: v.picklist(cardKinds),
  title: v.string(),
  where: v.picklist(['board', 'archive']),
  until,
  /** Of those who wanted their name with it. */
  names: v.array(v.string()),
})
export type SharedTry = v.InferOutput<typeof sharedTry>

const onCard = { ...inSession, card: shape.id, how }

export const takeCommands = {
  take: command(
    'Take a card along, want to try it, or have used it; once more with another date changes it',
    v.object({
      ...onCard,
      until: v.optional(until, null),
      shared: v.optional(v.boolean(), false),
      named: v.optional(v.boolean(), false),
    }),
    done,
  ),
  untake: command('Let go of what I took', v.object(onCard), done),
  listTakenIn: command(
    'What I took from one session, without words',
    v.object(inSession),
    v.object({ taken: v.array(takenHere) }),
  ),
  listTaken: command(
    'All that I took, with the words as far as I may read them, and the thanks for what I brought',
    v.object({}),
    v.object({ sessions: v.array(takenSession), thanks: v.array(thanks) }),
  ),
  getBalance: command(
    'What I brought and took myself; nobody else is told',
    v.object({}),
    v.object({
      brought: v.object(v.entriesFromList(bringings, many)),
      took: v.object(v.entriesFromList(takings, many)),
    }),
  ),
  getTakeAsk: command(
    'At the end of a session, for who took nothing yet and was not asked: three cards that many recognised',
    v.object(inSession),
    v.object({ cards: v.nullable(v.array(asked)) }),
  ),
  closeTakeAsk: command('I was asked what I take along, and am never asked again', v.object(inSession), done),
  listTries: command(
    'What people of an atelier let the group know that they will try; of whom only who wanted that',
    v.object({ atelier: shape.id }),
    v.object({ tries: v.array(sharedTry) }),
  ),
  getWeave: command('The woven picture of a session that is over', v.object(inSession), weaveAnswer),
  getAtelierWeave: command(
    'The woven picture of the sessions of an atelier that I may see',
    v.object({ atelier: shape.id }),
    weaveAnswer,
  ),
} as const
