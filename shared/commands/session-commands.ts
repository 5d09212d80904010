/** Ateliers, sessions, invitations, and who comes in. */

import * as v from 'valibot'
import { command, done, inSession } from './command.ts'
import * as shape from './shapes.ts'

export const sessionCommands = {
  home: command('The ateliers I may see, with their sessions', v.object({}), shape.home),
  setLanguage: command('Choose the language of pages for this device', v.object({ language: shape.language }), done),
  createAtelier: command(
    'Begin an atelier and lead it; the same id twice gives the same atelier',
    shape.atelierInput,
    v.object({ id: shape.id }),
  ),
  createSession: command(
    'Make a session with its board and its join code; the same id twice gives the same session',
    shape.sessionInput,
    shape.sessionInfo,
  ),
  getSession: command('A session I am in', v.object(inSession), shape.sessionInfo),
  join: command(
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
    'Change the name and the perspective that others see with what I bring',
    v.object({ ...inSession, name: shape.name, perspective: shape.perspective }),
    done,
  ),
  listInvitations: command(
    'The invitations of a session I lead',
    v.object(inSession),
    v.object({ invitations: v.array(shape.invitation) }),
  ),
  invite: command(
    'Make a link for a role; it is told once and kept as a hash',
    v.object({
      ...inSession,
      role: shape.invitedRole,
      hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 90)), 24 * 7),
    }),
    v.object({ invitation: shape.invitation, path: v.string() }),
  ),
  revokeInvitation: command(
    'Make an invitation stop working; who came by it leaves at once, unless they coordinate, or stays',
    v.object({ ...inSession, invitation: shape.id, people: v.optional(v.picklist(['stay', 'leave']), 'leave') }),
    done,
  ),
  listFormats: command(
    'The formats of an atelier’s own',
    v.object({ atelier: shape.id }),
    v.object({ formats: v.array(shape.ownFormat) }),
  ),
  saveFormat: command(
    'Keep a format as the atelier’s own; the same id again changes it',
    v.object({ atelier: shape.id, ...shape.ownFormat.entries }),
    done,
  ),
  removeFormat: command(
    'Forget a format of the atelier’s own; sessions that were made with it keep their plan',
    v.object({ atelier: shape.id, format: shape.id }),
    done,
  ),
  setState: command(
    'Close a session, or open it again',
    v.object({ ...inSession, state: v.picklist(['open', 'closed']) }),
    done,
  ),
} as const
