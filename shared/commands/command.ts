/** A command as it is described: method, path, what goes in and what comes out. */

import * as v from 'valibot'
import { id } from './shapes.ts'

export interface Command<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly method: 'GET' | 'POST'
  /** `:name` parts are taken from the input's fields of that name. */
  readonly path: string
  readonly summary: string
  readonly input: I
  readonly output: O
  /** Whoever asks stays unknown: no cookie is read, and none is given. */
  readonly bare?: true
}

export type Input<C> = C extends Command<infer I, v.GenericSchema> ? v.InferOutput<I> : never
/** What a caller writes: fields with a default may be left out. */
export type Asked<C> = C extends Command<infer I, v.GenericSchema> ? v.InferInput<I> : never
export type Output<C> = C extends Command<v.GenericSchema, infer O> ? v.InferOutput<O> : never

export function command<I extends v.GenericSchema, O extends v.GenericSchema>(
  method: 'GET' | 'POST',
  path: string,
  summary: string,
  input: I,
  output: O,
): Command<I, O> {
  return { method, path, summary, input, output }
}

/** A command that is answered without asking who asks. */
export function bare<I extends v.GenericSchema, O extends v.GenericSchema>(faceless: Command<I, O>): Command<I, O> {
  return { ...faceless, bare: true }
}

export const done = v.object({ done: v.literal(true) })
export const inSession = { session: id }
