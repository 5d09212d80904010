import './confirming.css'
import { useState } from 'react'
import { problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { Language } from '#shared/board/kinds.ts'
import type { ReportState } from '#shared/commands/report-commands.ts'
import { dayOf } from '#shared/day.ts'
import { useAsked } from '#client/asked.ts'
import { useSay } from './confirming-say.ts'
import { ConfirmingLead } from './ConfirmingLead.tsx'
import { ConfirmingMine } from './ConfirmingMine.tsx'
import { longDay } from './days.ts'

export interface ConfirmingProps {
  readonly session: string
  readonly edition: number
  readonly report: string
  /** In which language the report is. */
  readonly language: Language
  /** The archive is another by now: it is to be read anew. */
  readonly onChanged: () => Promise<void>
}

/** What the two parts of it share: how it stands, and what to do when something was done or refused. */
export interface ConfirmingPart extends Pick<ConfirmingProps, 'session' | 'edition' | 'language'> {
  readonly state: ReportState
  /** Says it, and shows how it stands now. */
  readonly onDone: (told: string) => Promise<void>
  readonly onRefused: (error: unknown) => Promise<void>
}

/** Below the report: whether it stands for good, and for who was there whether it is right. */
export function Confirming({ session, edition, report, language, onChanged }: ConfirmingProps) {
  const say = useSay()
  const { asked, again } = useAsked('getReport', { session })
  const [told, setTold] = useState('')
  if (asked.is !== 'here' || asked.answer.until === null) return null
  const state = asked.answer

  async function onRefused(error: unknown): Promise<void> {
    const code = problemCode(error)
    if (code === 'changed') await onChanged()
    if (code === 'changed' || code === 'over') await again()
    const own = code === 'changed' || code === 'over' || code === 'personal'
    setTold(say(own ? `confirming.${code}` : `problem.${code}`))
  }

  async function onDone(words: string): Promise<void> {
    await again()
    setTold(words)
  }

  const part = { session, edition, language, state, onDone, onRefused }
  return (
    <div className="confirming">
      <Standing state={state} />
      {state.maySay && <ConfirmingMine {...part} />}
      {state.mayChange && (
        <ConfirmingLead
          {...part}
          report={report}
          onDone={async (words) => {
            await onChanged()
            await onDone(words)
          }}
        />
      )}
      <output className="told no-print">{told}</output>
    </div>
  )
}

/** One line, also on paper. */
function Standing({ state: { until, frozenOn, confirmed } }: Pick<ConfirmingPart, 'state'>) {
  const say = useSay()
  const language = useLanguage()
  const frozen = frozenOn !== null
  const day = longDay(dayOf(frozenOn ?? until ?? 0), language)
  return (
    <p className="standing">
      <Icon name={frozen ? 'lock' : 'clock'} size={16} weight={2.2} />
      <span>
        {say(frozen ? 'confirming.frozen' : 'confirming.open', { day })}
        {confirmed !== null && ` ${say('confirming.by', { n: confirmed })}`}
      </span>
    </p>
  )
}
