import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { titleOf, type Thread } from './reading.ts'
import { useReading } from './reading-context.ts'
import { useSay } from './say.ts'

/** What stands on this page, with each card by its title. */
export function Contents({ content }: { readonly content: ArchivedSession }) {
  const say = useSay()
  const { lanes, parked } = useReading()
  return (
    <nav className="archive-contents no-print" aria-labelledby="contents">
      <h2 id="contents">{say('archive.contents')}</h2>
      <ul>
        <Entry to="yield" words={say('archive.yield')} />
        {lanes.map(({ kind, threads }) => (
          <li key={kind} className={kindClass[kind]}>
            <a href={`#lane-${kind}`}>
              <Clasp kind={kind} size={16} />
              {say('archive.of-kind', { kind: say(`kinds.${kind}`), n: threads.length })}
            </a>
            <Titles threads={threads} />
          </li>
        ))}
        {parked.length > 0 && (
          <li>
            <a href="#parked">{say('archive.of-kind', { kind: say('archive.parked'), n: parked.length })}</a>
            <Titles threads={parked} />
          </li>
        )}
        {content.results.some(({ result }) => result.kind === 'vote') && (
          <Entry to="votes" words={say('archive.votes')} />
        )}
        <Entry to="ledger" words={say('archive.ledger')} />
        <Entry to="course" words={say('archive.course')} />
        <Entry to="provenance" words={say('archive.provenance')} />
      </ul>
    </nav>
  )
}

function Entry({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <li>
      <a href={`#${to}`}>{words}</a>
    </li>
  )
}

function Titles({ threads }: { readonly threads: readonly Thread[] }) {
  const say = useSay()
  if (threads.length === 0) return null
  return (
    <ol>
      {threads.map(({ card }) => (
        <li key={card.id}>
          <a href={`#${card.id}`} lang={card.language}>
            {titleOf(card) || say('archive.untitled')}
          </a>
        </li>
      ))}
    </ol>
  )
}
