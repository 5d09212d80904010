import { useId, useRef, useState } from 'react'
import { ask } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { ReportSays } from '#shared/archive/report.ts'
import { dayOf } from '#shared/day.ts'
import type { ConfirmingPart } from './Confirming.tsx'
import { useSay } from './confirming-say.ts'
import { longDay } from './days.ts'
import { RemarkForm } from './RemarkForm.tsx'

/** For who was there: the report is right, or it is not and why; said, said otherwise, or taken back. */
export function ConfirmingMine(part: ConfirmingPart) {
  const { session, edition, state, onDone, onRefused } = part
  const say = useSay()
  const name = useId()
  const day = longDay(dayOf(state.until ?? 0), useLanguage())
  const { mine } = state
  const [writing, setWriting] = useState(false)
  const [busy, setBusy] = useState(false)
  const right = useRef<HTMLButtonElement>(null)
  const notRight = useRef<HTMLButtonElement>(null)

  /** Whether it was taken. */
  async function tell(says: ReportSays | null, words: string): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    try {
      await ask('sayOfReport', { session, edition, says, words })
      stop(says === 'not-right' ? notRight : right)
      // What was said stands below the buttons.
      await onDone(says === null ? say('confirming.said.none') : '')
      return true
    } catch (error) {
      await onRefused(error)
      return false
    } finally {
      setBusy(false)
    }
  }

  /** What was pressed goes: one goes on at what can be pressed next. */
  function stop(next: typeof right): void {
    setWriting(false)
    next.current?.focus()
  }

  return (
    <section className="confirming-mine no-print" aria-labelledby={name}>
      <h4 id={name}>{say('confirming.title')}</h4>
      <p>{say('confirming.ask', { day })}</p>
      <div className="acts">
        <Button ref={right} {...lookOf(mine?.says === 'right')} onClick={() => void tell('right', '')}>
          {say('confirming.right')}
        </Button>
        <Button
          ref={notRight}
          {...lookOf(mine?.says === 'not-right')}
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
        >
          {say('confirming.not-right')}
        </Button>
        {mine !== null && (
          <Button variant="quiet" icon="undo" onClick={() => void tell(null, '')}>
            {say('confirming.back')}
          </Button>
        )}
      </div>
      {writing && (
        <RemarkForm
          {...part}
          busy={busy}
          onSend={(words) => tell('not-right', words)}
          onCancel={() => stop(notRight)}
        />
      )}
      <output className="said">
        {mine !== null && !writing && say(`confirming.said.${mine.says}`)}
        {mine !== null && !writing && mine.words !== '' && ` ${say('confirming.said.words', { words: mine.words })}`}
      </output>
    </section>
  )
}

/** What one said is pressed in, and has a tick. */
const lookOf = (pressed: boolean) =>
  ({ 'aria-pressed': pressed, variant: pressed ? 'primary' : 'default', icon: pressed ? 'check' : undefined }) as const
