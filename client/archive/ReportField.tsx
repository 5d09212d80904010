import { Field } from '#client/ui/Field.tsx'
import type { Language } from '#shared/board/kinds.ts'
import { mostReport } from '#shared/archive/report.ts'
import { FoundIn } from './FoundIn.tsx'
import { useSay } from './say.ts'

interface ReportFieldProps {
  readonly language: Language
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The report. What somebody may be recognised by is looked for on this device while one writes. */
export function ReportField({ language, value, onChange }: ReportFieldProps) {
  const say = useSay()
  return (
    <div className="report">
      <Field
        multiline
        rows={6}
        label={say('closing.report')}
        hint={say('closing.report.hint')}
        value={value}
        lang={language}
        maxLength={mostReport}
        counter={(n) => say('closing.report.left', { n })}
        aria-describedby="report-found"
        onChange={(event) => onChange(event.target.value)}
      />
      <FoundIn id="report-found" words={value} language={language} blocked={say('closing.report.block')} />
    </div>
  )
}
