/** A command as it is described: what goes in and what comes out. Where it is asked stands in `addresses.ts`. */

import * as v from 'valibot'
import { id } from './shapes.ts'

export interface Command<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly summary: string
  readonly input: I
  readonly output: O
}

export type Input<C> = C extends Command<infer I, v.GenericSchema> ? v.InferOutput<I> : never
/** What a caller writes: fields with a default may be left out. */
export type Asked<C> = C extends Command<infer I, v.GenericSchema> ? v.InferInput<I> : never
export type Output<C> = C extends Command<v.GenericSchema, infer O> ? v.InferOutput<O> : never

export function command<I extends v.GenericSchema, O extends v.GenericSchema>(
  summary: string,
  input: I,
  output: O,
): Command<I, O> {
  return { summary, input, output }
}

export const done = v.object({ done: v.literal(true) })
export const inSession = { session: id }
