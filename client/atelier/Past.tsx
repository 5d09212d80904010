import { SessionRow } from '#client/pages/SessionRow.tsx'
import type { Meeting } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

/** Sessions shown at once; the earlier ones fold out. */
const shown = 6

interface PastProps {
  /** Newest first. */
  readonly sessions: readonly Meeting[]
  readonly demo: boolean
  readonly now: Date
}

/** What was held, each with what it came to; before it what else is open. */
export function Past({ sessions, demo, now }: PastProps) {
  const say = useSay()
  const open = sessions.filter(({ state }) => state === 'open')
  const held = sessions.filter(({ state }) => state === 'closed')
  const earlier = held.slice(shown)
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="also">
          <h2 id="also">{say('atelier.also')}</h2>
          <Rows sessions={open} demo={demo} now={now} />
        </section>
      )}
      <section aria-labelledby="past">
        <h2 id="past">{say('atelier.past')}</h2>
        {held.length === 0 && <p className="none">{say('atelier.no-past')}</p>}
        <Rows sessions={held.slice(0, shown)} demo={demo} now={now} />
        {earlier.length > 0 && (
          <details>
            <summary>{say('atelier.earlier', { n: earlier.length })}</summary>
            <Rows sessions={earlier} demo={demo} now={now} />
          </details>
        )}
      </section>
    </>
  )
}

function Rows({ sessions, demo, now }: PastProps) {
  const yieldWords = useYieldWords()
  if (sessions.length === 0) return null
  return (
    <ul className="sessions">
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} demo={demo} now={now} came={yieldWords(session.yield)} />
      ))}
    </ul>
  )
}

/** “2 inzichten, 3 richtingen”; what there is none of is not said. */
function useYieldWords(): (counts: Meeting['yield']) => string {
  const say = useSay()
  return (counts) => {
    if (counts === null) return ''
    const parts = (['insights', 'directions', 'questions', 'tries'] as const).filter((part) => counts[part] > 0)
    return parts.map((part) => say(`atelier.${part}`, { n: counts[part] })).join(', ')
  }
}
