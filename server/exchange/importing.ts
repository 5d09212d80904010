/** Bringing a session in from files: all of it, or nothing when anything is wrong. */

import { Problem } from '#shared/commands/problem.ts'
import { audit } from '#server/care/audit.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustLead } from '#server/years/rights.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import type { Atelier } from '#server/store/ports.ts'
import type { BroughtFile } from './draft.ts'
import { lay } from './laying.ts'
import { dayOf } from '#shared/day.ts'
import { readBrought } from './reading.ts'
import type { Wrong } from './wrong.ts'

/** So many bytes a request that brings files may have. */
export const mostImportBytes = 24 * 1024 * 1024

export const importSession: Handler<'importSession'> = async ({ atelier, id, files, licence }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const { wrong, ...brought } = await bringIn(desk, { atelier, id, files, licence: licence || null, by: 'leader' })
  return { ...brought, wrong: [...wrong] }
}

export interface Wish {
  readonly atelier: string
  /** Of the new session. */
  readonly id: string
  readonly files: readonly BroughtFile[]
  readonly licence: string | null
  /** As the audit log says it. */
  readonly by: 'leader' | 'server'
}

export interface Brought {
  /** Null when something is wrong. */
  readonly session: string | null
  readonly cards: number
  readonly people: number
  readonly wrong: readonly Wrong[]
}

export async function bringIn(desk: Desk, { atelier: into, id, files, licence, by }: Wish): Promise<Brought> {
  const atelier = await desk.catalogue.atelier(into)
  if (atelier === null) throw new Problem('not-found', 'atelier')
  return inTurn(desk, stateTurn(id), () => oneBroughtIn(desk, atelier, { id, files, licence, by }))
}

async function oneBroughtIn(
  desk: Desk,
  atelier: Atelier,
  { id, files, licence, by }: Omit<Wish, 'atelier'>,
): Promise<Brought> {
  const reading = await readBrought(files, { licence, today: dayOf(desk.now()) })
  if (!reading.ok) return { session: null, cards: 0, people: 0, wrong: reading.wrong }
  const before = await desk.catalogue.session(id)
  const session = await lay(desk, id, atelier, reading.draft)
  // Asked once more it is there already.
  if (before === null || before.archivedAt === null) await audit(desk, 'imported', by, session.id)
  const { content, people } = reading.draft
  return { session: session.id, cards: content.cards.length, people, wrong: [] }
}
