/** A signal for people outside, made of an archive. */

import * as v from 'valibot'
import { signalContent, signalFields, signalTexts } from '../archive/signal.ts'
import { signalKinds } from '../archive/signal-items.ts'
import { languages } from '../board/kinds.ts'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

const many = v.pipe(v.number(), v.integer(), v.minValue(0))

const item = v.object({
  id: shape.id,
  is: v.picklist(signalKinds),
  words: v.string(),
  language: v.picklist(languages),
})

/** A name of somebody who was there, and in which text it stands. */
const nameFound = v.object({ text: v.picklist(signalTexts), start: many, end: many })

export const signalState = v.object({
  /** As it is kept, showing what the last edition still has; null when there is none. */
  signal: v.nullable(v.object({ content: signalContent, madeAt: many })),
  /** What it shows; for whoever may make it all that it may show. */
  items: v.array(item),
  /** How much else it could show if nothing in it pointed at somebody; for whoever may make it. */
  kept: many,
  mayMake: v.boolean(),
  source: v.object({
    atelier: v.string(),
    language: v.picklist(languages),
    date: v.string(),
    people: v.nullable(many),
    leaderWord: v.string(),
  }),
})
export type SignalState = v.InferOutput<typeof signalState>

export const signalCommands = {
  getSignal: command(
    'The signal that was made of an archive that I may read; for whoever may make it also what it may show',
    v.object(inSession),
    signalState,
  ),
  makeSignal: command(
    'Make the signal of an archive, or another instead of it; with a name of somebody who was there it is not kept',
    v.object({ ...inSession, ...signalFields }),
    v.object({ kept: v.boolean(), names: v.array(nameFound) }),
  ),
  removeSignal: command('Take the signal of an archive away', v.object(inSession), done),
} as const
