/** Every command: method, path, what goes in and what comes out. Server, client and OpenAPI follow this list. */

import * as v from 'valibot'
import * as shape from './shapes.ts'

export interface Command<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly method: 'GET' | 'POST'
  /** `:name` parts are taken from the input's fields of that name. */
  readonly path: string
  readonly summary: string
  readonly input: I
  readonly output: O
}

export type Input<C> = C extends Command<infer I, v.GenericSchema> ? v.InferOutput<I> : never
/** What a caller writes: fields with a default may be left out. */
export type Asked<C> = C extends Command<infer I, v.GenericSchema> ? v.InferInput<I> : never
export type Output<C> = C extends Command<v.GenericSchema, infer O> ? v.InferOutput<O> : never

function command<I extends v.GenericSchema, O extends v.GenericSchema>(
  method: 'GET' | 'POST',
  path: string,
  summary: string,
  input: I,
  output: O,
): Command<I, O> {
  return { method, path, summary, input, output }
}

const done = v.object({ done: v.literal(true) })
const inSession = { session: shape.id }

export const commands = {
  home: command('GET', '/api/home', 'The ateliers I may see, with their sessions', v.object({}), shape.home),
  setLanguage: command(
    'POST',
    '/api/language',
    'Choose the language of pages for this device',
    v.object({ language: shape.language }),
    done,
  ),
  createAtelier: command(
    'POST',
    '/api/ateliers',
    'Begin an atelier and lead it; the same id twice gives the same atelier',
    shape.atelierInput,
    v.object({ id: shape.id }),
  ),
  createSession: command(
    'POST',
    '/api/sessions',
    'Make a session with its board and its join code; the same id twice gives the same session',
    shape.sessionInput,
    shape.sessionInfo,
  ),
  getSession: command('GET', '/api/sessions/:session', 'A session I am in', v.object(inSession), shape.sessionInfo),
  join: command(
    'POST',
    '/api/join',
    'Join with a code or an invitation, without an account',
    v.object({
      code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64)),
      name: shape.name,
      perspective: v.optional(shape.perspective, ''),
      language: v.optional(shape.language, 'nl'),
    }),
    v.object({ session: shape.id }),
  ),
  introduceMe: command(
    'POST',
    '/api/sessions/:session/me',
    'Change the name and the perspective that others see with what I bring',
    v.object({ ...inSession, name: shape.name, perspective: shape.perspective }),
    done,
  ),
  listInvitations: command(
    'GET',
    '/api/sessions/:session/invitations',
    'The invitations of a session I lead',
    v.object(inSession),
    v.object({ invitations: v.array(shape.invitation) }),
  ),
  invite: command(
    'POST',
    '/api/sessions/:session/invitations',
    'Make a link for a role; it is told once and kept as a hash',
    v.object({
      ...inSession,
      role: shape.invitedRole,
      hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 90)), 24 * 7),
    }),
    v.object({ invitation: shape.invitation, path: v.string() }),
  ),
  revokeInvitation: command(
    'POST',
    '/api/sessions/:session/invitations/:invitation/revoke',
    'Make an invitation stop working; who came by it leaves at once, unless they coordinate, or stays',
    v.object({ ...inSession, invitation: shape.id, people: v.optional(v.picklist(['stay', 'leave']), 'leave') }),
    done,
  ),
  leadPhase: command(
    'POST',
    '/api/sessions/:session/phase',
    'Begin, pause, lengthen or change the running phase, for everyone at once',
    v.object({
      ...inSession,
      act: v.picklist(['next', 'back', 'start', 'pause', 'longer']),
      /** The phase the caller saw: when it is another by now, somebody else was first, and nothing happens. */
      from: v.optional(v.number()),
    }),
    done,
  ),
  setState: command(
    'POST',
    '/api/sessions/:session/state',
    'Close a session, or open it again',
    v.object({ ...inSession, state: v.picklist(['open', 'closed']) }),
    done,
  ),
} as const

export type CommandName = keyof typeof commands
