/** Coming back over months, without an account: a return code, and a one-time link for who lost it. */

import * as v from 'valibot'
import { command, inSession } from './command.ts'
import * as shape from './shapes.ts'

const place = v.object({ subject: v.string(), date: shape.date })
export type Place = v.InferOutput<typeof place>

export const backCommands = {
  makeReturnCode: command(
    'A new code by which I come back, also on another device; it is told once and kept as a hash, and one of before stops working',
    v.object({}),
    v.object({ code: v.string() }),
  ),
  comeBack: command(
    'Be on this device who I was elsewhere, by my code. Where this device was somebody already, it is told first what comes along, and done when that is `sure`',
    v.object({
      code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      sure: v.optional(v.boolean(), false),
    }),
    v.object({
      done: v.boolean(),
      /** Whether this device leads something: then it stays who it is. */
      leads: v.boolean(),
      /** Where I was on this device, and will be as who comes back. */
      along: v.array(place),
      /** Where both were: what I was there on this device stays behind. */
      stays: v.array(place),
    }),
  ),
  makeWayBack: command(
    'A one-time link by which somebody who takes part comes back on another device; it is told once and kept as a hash',
    v.object({ ...inSession, person: shape.id }),
    v.object({ path: v.string(), expiresAt: v.pipe(v.number(), v.integer()) }),
  ),
} as const
