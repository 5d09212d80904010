import { useId } from 'react'
import { useLanguage } from '#client/language.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { CardLink } from './CardLink.tsx'
import { Confirming } from './Confirming.tsx'
import { longDay } from './days.ts'
import { useSay } from './say.ts'

interface YieldProps {
  readonly content: ArchivedSession
  /** The archive is another by now: it is to be read anew. */
  readonly onChanged: () => Promise<void>
}

/** What it came to: first of all, for who has one minute. */
export function Yield({ content, onChanged }: YieldProps) {
  const say = useSay()
  const language = useLanguage()
  const { report, insights, directions, questions, tries } = content.yield
  const nothing =
    report.trim() === '' && [insights, directions, questions, tries, content.chosen].every(({ length }) => length === 0)
  return (
    <section className="archive-yield" aria-labelledby="yield">
      <h2 id="yield" tabIndex={-1}>
        {say('archive.yield')}
      </h2>
      {nothing && <p>{say('archive.yield.none')}</p>}
      {report.trim() !== '' && (
        <section aria-labelledby="report">
          <h3 id="report" tabIndex={-1}>
            {say('archive.report')}
          </h3>
          <p className="report" lang={content.session.language}>
            {report}
          </p>
          {content.provenance.imported === null && (
            <Confirming
              session={content.session.id}
              edition={content.edition}
              report={report}
              language={content.session.language}
              onChanged={onChanged}
            />
          )}
        </section>
      )}
      <Cards title={say('archive.insights')} ids={insights} strong />
      <Cards title={say('archive.chosen')} ids={content.chosen} />
      <Cards title={say('archive.directions')} ids={directions} />
      <Cards title={say('archive.questions')} ids={questions} />
      <Cards
        title={say('archive.tries')}
        ids={tries.map(({ card }) => card)}
        after={(id) => {
          const until = tries.find(({ card }) => card === id)?.until ?? null
          return until === null ? null : say('archive.try-until', { day: longDay(until, language) })
        }}
      />
    </section>
  )
}

interface CardsProps {
  readonly title: string
  readonly ids: readonly string[]
  readonly strong?: boolean
  readonly after?: (id: string) => string | null
}

function Cards({ title, ids, strong = false, after }: CardsProps) {
  const name = useId()
  if (ids.length === 0) return null
  return (
    <section aria-labelledby={name} className={strong ? 'strong' : undefined}>
      <h3 id={name}>{title}</h3>
      <ul>
        {ids.map((id) => {
          const more = after?.(id) ?? null
          return (
            <li key={id}>
              <CardLink id={id} />
              {more !== null && <span className="more">, {more}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
