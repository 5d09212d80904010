import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { cardKinds } from '#shared/board/kinds.ts'
import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import { shortDay } from './days.ts'

/** The numbers of the stacks, to be read. */
export function CourseTable({ sessions }: { readonly sessions: readonly LibraryFigures['sessions'][number][] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <details className="as-table">
      <summary>{say('library.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <section className="scroll" aria-label={say('library.course-table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('library.table.session')}</th>
              {cardKinds.map((kind) => (
                <th key={kind} scope="col">
                  {say(`kinds.${kind}`)}
                </th>
              ))}
              <th scope="col">{say('library.table.answering')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ session, number, subject, date, answering, ...kinds }) => (
              <tr key={session}>
                <th scope="row">
                  {say('library.session', { n: number, subject })}
                  <span> {shortDay(date, language)}</span>
                </th>
                {cardKinds.map((kind) => (
                  <td key={kind} className="num">
                    {kinds[kind]}
                  </td>
                ))}
                <td className="num">{answering}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
