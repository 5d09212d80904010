/** A signal without what is erased. Its free words are whoever leads’ own, like the report, and are not searched. */

import type { Desk } from '#server/sessions/desk.ts'

/** `going`: ids. What a stop in between left behind is known from the archives, which say what was erased. */
export async function signalWithout(desk: Desk, session: string, going: ReadonlySet<string>): Promise<void> {
  const signal = await desk.signals.signalOf(session)
  if (signal === null) return
  const editions = await desk.archives.archivesOf(session)
  const gone = new Set(
    editions.flatMap(({ content }) =>
      content.gone.filter(({ why }) => why === 'erased' || why === 'withdrawn').map(({ id }) => id),
    ),
  )
  const shown = signal.content.shown.filter((id) => !going.has(id) && !gone.has(id))
  if (shown.length === signal.content.shown.length) return
  await desk.signals.putSignal(session, { ...signal, content: { ...signal.content, shown } })
}
