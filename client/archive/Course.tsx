import { useLanguage } from '#client/language.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { roles } from '#shared/policy/operations.ts'
import { timeOfDay } from './days.ts'
import { useSay } from './say.ts'

type Phase = ArchivedSession['format']['phases'][number]
type Group = ArchivedSession['present']['roles'][number]

/** How it went: the phases with their real times, the tables, and who was there. */
export function Course({ content }: { readonly content: ArchivedSession }) {
  const say = useSay()
  const { format, tables, present } = content
  const roleOf = (name: string): string => {
    const known = roles.find((one) => one === name)
    return known === undefined ? name : say(`role.${known}`)
  }
  return (
    <section aria-labelledby="course">
      <h2 id="course" tabIndex={-1}>
        {say('archive.course')}
      </h2>
      {format.phases.length === 0 ? <p>{say('archive.course.none')}</p> : <Phases phases={format.phases} />}
      {tables.length > 0 && (
        <>
          <h3>{say('archive.tables')}</h3>
          <ul className="plain">
            {tables.map(({ id, name, prompt }, nth) => (
              <li key={id}>
                <b>{name || `${nth + 1}`}</b>
                {prompt !== null && `: ${prompt}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('archive.present')}</h3>
      <p>{present.people === null ? say('archive.people.untold') : say('archive.people', { n: present.people })}</p>
      <Groups title={say('archive.present.roles')} groups={present.roles} nameOf={roleOf} />
      <Groups title={say('archive.present.perspectives')} groups={present.perspectives} nameOf={(name) => name} />
    </section>
  )
}

function Phases({ phases }: { readonly phases: readonly Phase[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <table className="read-table">
      <caption className="vh">{say('archive.course')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('archive.course.phase')}</th>
          <th scope="col">{say('archive.course.planned')}</th>
          <th scope="col">{say('archive.course.real')}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => (
          <tr key={phase.id}>
            <th scope="row">{phase.title[language]}</th>
            <td className="num">{say('common.minutes', { n: phase.minutes })}</td>
            <td className="num">
              <Real phase={phase} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Real({ phase: { startedAt, endedAt } }: { readonly phase: Phase }) {
  const say = useSay()
  const language = useLanguage()
  if (startedAt === null) return say('archive.course.never')
  const from = timeOfDay(startedAt, language)
  if (endedAt === null) return say('archive.course.from', { from })
  const to = timeOfDay(endedAt, language)
  const minutes = Math.round((endedAt - startedAt) / 60_000)
  return `${say('archive.course.from-to', { from, to })} (${say('common.minutes', { n: minutes })})`
}

interface GroupsProps {
  readonly title: string
  readonly groups: readonly Group[]
  readonly nameOf: (name: string) => string
}

function Groups({ title, groups, nameOf }: GroupsProps) {
  const say = useSay()
  if (groups.length === 0) return null
  return (
    <p>
      <b>{title}:</b>{' '}
      {groups
        .map(({ name, people }) => `${nameOf(name)} (${people === null ? say('archive.people.few') : people})`)
        .join(', ')}
    </p>
  )
}
