/** A signal as others may read it: only what its archive still has, and nothing that leads to somebody. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { signalItemsOf, type SignalItem } from '#shared/archive/signal-items.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Signal } from '#server/store/signal-ports.ts'
import { guardOf, mustBeAsked, type Guard } from './guard.ts'

export interface ReadSignal {
  readonly signal: Signal
  readonly items: readonly SignalItem[]
}

/** Null when there is none. */
export async function signalIn(desk: Desk, { session, content }: Archive): Promise<ReadSignal | null> {
  const signal = await desk.signals.signalOf(session)
  if (signal === null) return null
  const chosen = new Set(signal.content.shown)
  const guard = await outsideGuard(desk, session, content)
  const items = fitIn(
    signalItemsOf(content).filter(({ id }) => chosen.has(id)),
    guard,
  )
  const left = new Set(items.map(({ id }) => id))
  const shown = signal.content.shown.filter((id) => left.has(id))
  return { signal: { ...signal, content: { ...signal.content, shown } }, items }
}

/** The guard for what goes outside: there nobody’s name may be, also not of who may be named in the report. */
export async function outsideGuard(desk: Desk, session: string, { cards, notes }: ArchivedSession): Promise<Guard> {
  const participants = await desk.catalogue.participantsOf(session)
  const names = [...participants.map(({ name }) => name), ...[...cards, ...notes].flatMap(({ by }) => by.name ?? [])]
  return guardOf([...new Set(names)].map((name) => ({ name, mayBeNamed: false })))
}

/** Of what an archive says not all is for outside, also where it was let stand for who was there. */
export const fitIn = (items: readonly SignalItem[], guard: Guard): readonly SignalItem[] =>
  items.filter(({ words, language }) => !guard(words, language).some(mustBeAsked))
