import { useSay } from '#client/language.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Language } from '#shared/board/kinds.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { useFoundName } from '#client/privacy/found-name.ts'

/** How long the report may be. */
export const reportMax = 2000

interface ReportFieldProps {
  readonly language: Language
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The report. What somebody may be recognised by is looked for on this device while one writes. */
export function ReportField({ language, value, onChange }: ReportFieldProps) {
  const say = useSay()
  const foundName = useFoundName()
  const found = findPersonalData(value, { language })
  return (
    <div className="report">
      <Field
        multiline
        rows={6}
        label={say('closing.report')}
        hint={say('closing.report.hint')}
        value={value}
        lang={language}
        maxLength={reportMax}
        counter={(n) => say('closing.report.left', { n })}
        aria-describedby="report-found"
        onChange={(event) => onChange(event.target.value)}
      />
      <div id="report-found" aria-live="polite">
        {found.length > 0 && (
          <>
            <ul className="report-found">
              {found.map(({ kind, start, end }) => (
                <li key={`${kind} ${start}`}>
                  {say('closing.report.found', { kind: foundName(kind), words: value.slice(start, end) })}
                </li>
              ))}
            </ul>
            <p>{say(found.some(mayNotBe) ? 'closing.report.block' : 'closing.report.look')}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** Nobody looks at a report once more, so what one would have to decide about cannot be in it. */
const mayNotBe = ({ strength }: Finding): boolean => strength !== 'hint'

/** Whether there is something in the report that may not be in it. */
export const reportBlocks = (report: string, language: Language): boolean =>
  findPersonalData(report, { language }).some(mayNotBe)
