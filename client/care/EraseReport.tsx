import type { Language } from '#shared/board/kinds.ts'
import { useSay } from './erasing-say.ts'
import type { ErasedWhat } from './EraseWhat.tsx'

/** The report of an archive: its words, or that there is one elsewhere. Null when there is none. */
export type ReportToRead = { readonly words: string; readonly language: Language } | 'elsewhere' | null

interface EraseReportProps {
  readonly what: Exclude<ErasedWhat, 'session'>
  readonly report: ReportToRead
}

/** A report is somebody’s own words, in which nothing is looked for but a name: so whoever leads reads it again. */
export function EraseReport({ what, report }: EraseReportProps) {
  const say = useSay()
  if (report === null) return null
  return (
    <>
      <p>{say(what === 'person' ? 'erase.report.person' : 'erase.report')}</p>
      {report === 'elsewhere' ? (
        <p>{say('erase.report.elsewhere')}</p>
      ) : (
        <blockquote lang={report.language}>{report.words}</blockquote>
      )}
    </>
  )
}
