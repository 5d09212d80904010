/** What not everyone may see: handed in, without a name, votes and stances. */

import * as v from 'valibot'
import { maxDots } from '../session/format.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

export const bringingCommands = {
  handIn: command(
    'Hand in a card or a note for a silent phase; the same id again changes it, until it is shown',
    v.object({
      ...inSession,
      id: shape.id,
      phase: v.pipe(v.string(), v.maxLength(32)),
      behalf: v.optional(v.nullable(shape.id), null),
      thing: shape.wholeThing,
    }),
    v.object({ where: v.picklist(['held', 'board']) }),
  ),
  takeBack: command('Take back what I handed in and was not shown yet', v.object({ ...inSession, id: shape.id }), done),
  listHeld: command(
    'What I handed in and was not shown yet',
    v.object(inSession),
    v.object({ held: v.array(shape.heldThing) }),
  ),
  reveal: command(
    'Show what was handed in in a phase: all of it in chance order, or the next one',
    v.object({ ...inSession, phase: v.pipe(v.string(), v.maxLength(32)), how: v.picklist(['all', 'one']) }),
    v.object({ left: v.number() }),
  ),
  takeTickets: command(
    'Take tickets with which something may be brought without a name; only how many I took is kept',
    v.object({ ...inSession, phase: v.pipe(v.string(), v.maxLength(32)) }),
    v.object({ tickets: v.array(v.string()), possible: v.number() }),
  ),
  bringNameless: command(
    'Bring a card or a note without a name, for a ticket; shown in the next batch. Takes no cookie',
    v.object({
      ticket: v.pipe(v.string(), v.maxLength(64)),
      /** The hash, in hex, of a secret that stays on the device: with it the text can be changed. */
      secretHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      id: shape.id,
      thing: shape.wholeThing,
      /** Fills the request up, so that its length says nothing. */
      padding: v.optional(v.pipe(v.string(), v.maxLength(60_000)), ''),
    }),
    done,
  ),
  changeNameless: command(
    'Change what was brought without a name, or take it back, with its secret; in the next batch, or once it is closed only back. Takes no cookie',
    v.object({
      id: shape.id,
      session: shape.id,
      secret: v.pipe(v.string(), v.maxLength(64)),
      thing: v.nullable(shape.wholeThing),
      padding: v.optional(v.pipe(v.string(), v.maxLength(60_000)), ''),
    }),
    done,
  ),
  openBallot: command(
    'Open a dot vote, or ask where everybody stands on a dilemma; the same id twice is one ballot',
    v.object({
      ...inSession,
      id: shape.id,
      kind: v.picklist(['vote', 'stance']),
      /** The dilemma of a stance. */
      card: v.optional(v.nullable(shape.id), null),
      /** Dots for each person, and whether several may go to one card; left out: as the running phase says. */
      dots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxDots))),
      several: v.optional(v.boolean()),
    }),
    done,
  ),
  castDots: command(
    'Put so many dots on a card; none takes them back. For somebody without a device too',
    v.object({
      ...inSession,
      ballot: shape.id,
      card: shape.id,
      dots: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxDots)),
      behalf: v.optional(v.nullable(shape.id), null),
    }),
    shape.myBallot,
  ),
  takeStance: command(
    'Say where I stand between the options, and why if I like; null takes it back',
    v.object({
      ...inSession,
      ballot: shape.id,
      weights: v.nullable(shape.weights),
      because: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(280)), ''),
      behalf: v.optional(v.nullable(shape.id), null),
    }),
    shape.myBallot,
  ),
  listMyBallots: command(
    'What I did in the ballots of a session',
    v.object(inSession),
    v.object({ ballots: v.array(shape.myBallot) }),
  ),
  closeBallot: command(
    'Close a ballot and show what came of it; closing twice is closing once',
    v.object({ ...inSession, ballot: shape.id }),
    done,
  ),
} as const
