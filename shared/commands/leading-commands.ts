/** Leading a meeting: phases, the big screen, people, tables. */

import * as v from 'valibot'
import { planSchema } from '../session/plan-schema.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

export const leadingCommands = {
  leadPhase: command(
    'Begin, pause or lengthen the running phase, or go to another one, for everyone at once. `next` is skip: it waits for no time to be up. Nothing is deleted, handed in or stopped by any of these, nor by time that is up',
    v.object({
      ...inSession,
      act: v.picklist(['next', 'back', 'start', 'pause', 'longer']),
      /** The phase the caller saw: when it is another by now, somebody else was first, and nothing happens. */
      from: v.optional(v.number()),
    }),
    done,
  ),
  changePlan: command(
    'Change the phases of a session while it goes on; the running phase runs on, by its id',
    v.object({ ...inSession, plan: planSchema }),
    done,
  ),
  spotlight: command(
    'Show one card whole on the big screen; null shows the board again',
    v.object({ ...inSession, card: v.nullable(shape.id) }),
    done,
  ),
  choose: command(
    'Say with which cards the room goes on; who brought them is the bringer',
    v.object({ ...inSession, cards: v.pipe(v.array(shape.id), v.maxLength(20)) }),
    done,
  ),
  followMe: command(
    'Let everybody who wants to see what I look at, or stop',
    v.object({ ...inSession, on: v.boolean() }),
    done,
  ),
  handOver: command(
    'Let somebody else lead the phases; null takes it back',
    v.object({ ...inSession, to: v.nullable(shape.id) }),
    done,
  ),
  lock: command('Let nobody new in, or let people in again', v.object({ ...inSession, locked: v.boolean() }), done),
  mute: command(
    'Let somebody read only, or write again',
    v.object({ ...inSession, person: shape.id, muted: v.boolean() }),
    done,
  ),
  removePerson: command(
    'Put somebody out, for good: their device does not come in again',
    v.object({ ...inSession, person: shape.id }),
    done,
  ),
  hideCard: command(
    'Take a card off the board with all that hangs on it; the server keeps it for who leads',
    v.object({ ...inSession, card: shape.id }),
    done,
  ),
  showCard: command('Put a hidden card back on the board', v.object({ ...inSession, card: shape.id }), done),
  listHidden: command(
    'The cards that were taken off the board',
    v.object(inSession),
    v.object({ cards: v.array(v.object({ id: shape.id, title: v.string(), author: v.string() })) }),
  ),
  raiseHand: command(
    'Raise my hand, or lower it; who leads may lower another’s',
    v.object({ ...inSession, up: v.boolean(), person: v.optional(shape.id) }),
    done,
  ),
  offerHelp: command(
    'Say that I gladly help at a table, or no longer; everybody in the session sees it',
    v.object({ ...inSession, on: v.boolean() }),
    done,
  ),
  sayReady: command(
    'Say that I am ready with the running phase, or not yet',
    v.object({ ...inSession, ready: v.boolean() }),
    done,
  ),
  addGuest: command(
    'Put somebody without a device among the people; I write down what they say. The same id twice is one guest',
    v.object({ ...inSession, id: shape.personId, name: shape.name, perspective: v.optional(shape.perspective, '') }),
    done,
  ),
  layTables: command(
    'Set the tables and seat people: by chance, mixed by perspective, or leave everybody where they are. Hosts stay at their table; whoever comes later gets the smallest. By chance, asking again draws again, except for `seats`',
    v.object({
      ...inSession,
      tables: v.pipe(
        v.array(
          v.object({
            id: shape.id,
            name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
            prompt: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
          }),
        ),
        v.maxLength(20),
      ),
      seating: v.picklist(['chance', 'mixed', 'stay']),
      /** Who sits here whatever the seating says: what was chosen by hand, or drawn and looked at before. */
      seats: v.optional(
        v.pipe(
          v.array(v.object({ person: shape.id, table: v.nullable(shape.id), host: v.optional(v.boolean(), false) })),
          v.maxLength(1000),
        ),
        [],
      ),
    }),
    done,
  ),
  seat: command(
    'Seat somebody at a table, or at none; and say whether they lead it',
    v.object({ ...inSession, person: shape.id, table: v.nullable(shape.id), host: v.optional(v.boolean(), false) }),
    done,
  ),
} as const
