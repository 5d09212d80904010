import { GuardedField } from '#client/privacy/GuardedField.tsx'
import type { Language } from '#shared/board/kinds.ts'
import { mostReport } from '#shared/archive/report.ts'
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
      <GuardedField
        multiline
        rows={6}
        label={say('closing.report')}
        hint={say('closing.report.hint')}
        value={value}
        maxLength={mostReport}
        counter={(n) => say('closing.report.left', { n })}
        onChange={(event) => onChange(event.target.value)}
        language={language}
        blocked={say('closing.report.block')}
      />
    </div>
  )
}
