import { useLanguage } from '#client/language.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { VoteResult } from '#shared/session/results.ts'
import { CardLink } from './CardLink.tsx'
import { useSay } from './say.ts'

/** Dot votes, each as a table: most dots first. */
export function Votes({ content }: { readonly content: ArchivedSession }) {
  const say = useSay()
  const language = useLanguage()
  const votes = content.results.flatMap(({ id, phase, result }) =>
    result.kind === 'vote' ? [{ id, phase, result }] : [],
  )
  if (votes.length === 0) return null
  return (
    <section aria-labelledby="votes">
      <h2 id="votes" tabIndex={-1}>
        {say('archive.votes')}
      </h2>
      {votes.map(({ id, phase, result }) => {
        const title = content.format.phases.find((one) => one.id === phase)?.title[language]
        return (
          <Vote key={id} result={result} title={title ? say('archive.vote', { phase: title }) : say('archive.votes')} />
        )
      })}
    </section>
  )
}

function Vote({ result, title }: { readonly result: VoteResult; readonly title: string }) {
  const say = useSay()
  const ranked = Object.entries(result.cards).sort(([, a], [, b]) => b - a)
  return (
    <table className="read-table">
      <caption>
        {title}, {say('archive.vote.voters', { n: result.voters })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('archive.vote.card')}</th>
          <th scope="col" className="n">
            {say('archive.vote.dots')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(([id, dots]) => (
          <tr key={id}>
            <th scope="row">
              <CardLink id={id} />
            </th>
            <td className="n num">{dots}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
