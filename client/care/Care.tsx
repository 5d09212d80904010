import './care.css'
import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import type { AuditLine, PurgeReport } from '#shared/commands/care-commands.ts'
import { careWords } from '#shared/language/care.ts'
import { allWords, type WordKey } from '#shared/language/say.ts'
import { useAsked } from './asked.ts'
import { OperatorForm } from './OperatorForm.tsx'
import { RetentionForm } from './RetentionForm.tsx'

/** For whoever leads the installation: who runs it, how long things stay, and what was done. */
export function Care() {
  const say = useSay()
  const [care, again] = useAsked('getCare')
  const [operator] = useAsked('getOperator')
  useTitle(say('care.title'))
  if (care.is === 'asking' || operator.is === 'asking') return <Loading />
  if (care.is === 'refused' || operator.is === 'refused') {
    const code = care.is === 'refused' ? care.code : 'not-stored'
    if (code === 'not-allowed' || code === 'not-signed-in') return <Oops is="not-allowed" />
    return <Oops is={code === 'not-stored' ? 'no-line' : 'trouble'} onAgain={again} />
  }
  const { retention, report, audit } = care.answer
  return (
    <Shell footer>
      <div className="care">
        <h1>{say('care.title')}</h1>
        <p className="lead">{say('care.lead')}</p>
        <OperatorForm operator={operator.answer} />
        <RetentionForm retention={retention} />
        <Report report={report} />
        <Log audit={audit} />
      </div>
    </Shell>
  )
}

const counted = ['waiting', 'board', 'unarchived', 'devices', 'reports', 'audit'] as const
const goneIn = {
  waiting: 'waiting',
  board: 'boards',
  unarchived: 'unarchived',
  devices: 'devices',
  reports: 'reports',
  audit: 'audit',
} as const

function Report({ report }: { readonly report: PurgeReport | null }) {
  const say = useSay()
  const moment = useMoment()
  return (
    <section aria-labelledby="report">
      <h2 id="report">{say('care.report')}</h2>
      {report === null ? (
        <p>{say('care.report-none')}</p>
      ) : (
        <>
          <p>{say('care.report-at', { day: moment(report.at) })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('care.layer')}</th>
                <th scope="col">{say('care.gone')}</th>
              </tr>
            </thead>
            <tbody>
              {counted.map((layer) => (
                <tr key={layer}>
                  <th scope="row">{say(`care.${layer}`)}</th>
                  <td className="num">{report[goneIn[layer]]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {report.due.length > 0 && (
            <>
              <h3>{say('care.due')}</h3>
              <ul>
                {report.due.map(({ session, subject }) => (
                  <li key={session}>
                    <a href={`/archief/${session}`}>{subject}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}

function Log({ audit }: { readonly audit: readonly AuditLine[] }) {
  const say = useSay()
  const moment = useMoment()
  return (
    <section aria-labelledby="log">
      <h2 id="log">{say('care.log')}</h2>
      <p className="hint">{say('care.log-how')}</p>
      {audit.length === 0 ? (
        <p>{say('care.log-none')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
        <section className="scroll" tabIndex={0} aria-labelledby="log">
          <table>
            <thead>
              <tr>
                {(['when', 'did', 'who', 'where'] as const).map((head) => (
                  <th key={head} scope="col">
                    {say(`care.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {audit.map(({ at, action, by, session }, nth) => (
                <tr key={nth}>
                  <td className="num">{moment(at)}</td>
                  <td>{word(`care.did.${action}`, say, action)}</td>
                  <td>{word(`care.by.${by}`, say, word(`role.${by}`, say, by))}</td>
                  <td>{session !== null && <code>{session}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

/** What the log calls it, when this version has no words for it. */
const word = (key: string, say: (key: CareKey) => string, otherwise: string): string =>
  Object.hasOwn(careWords, key) || Object.hasOwn(allWords, key) ? say(key as CareKey) : otherwise

type CareKey = WordKey | keyof typeof careWords

function useMoment(): (at: number) => string {
  const language = useLanguage()
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (at) => format.format(at)
}
