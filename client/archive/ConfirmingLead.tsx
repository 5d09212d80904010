import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { ask } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import { mostReport } from '#shared/archive/report.ts'
import type { ConfirmingPart } from './Confirming.tsx'
import { useSay } from './confirming-say.ts'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
import { useKeptWords } from './kept-words.ts'

interface ConfirmingLeadProps extends ConfirmingPart {
  readonly report: string
}

/** For whoever archives: how many confirmed the report, what people wrote about it, and other words for it. */
export function ConfirmingLead(lead: ConfirmingLeadProps) {
  const { language, state } = lead
  const say = useSay()
  const name = useId()
  const [writing, setWriting] = useState(false)
  const change = useRef<HTMLButtonElement>(null)

  function stop(): void {
    setWriting(false)
    change.current?.focus()
  }

  return (
    <section className="confirming-lead no-print" aria-labelledby={name}>
      <h4 id={name}>{say('confirming.lead')}</h4>
      {state.confirmed === null && <p>{say('confirming.few')}</p>}
      {state.remarks.length === 0 ? (
        <p>{say('confirming.remarks.none')}</p>
      ) : (
        <>
          <h5>{say('confirming.remarks')}</h5>
          <p className="hint">{say('confirming.remarks.how')}</p>
          <ul className="remarks">
            {state.remarks.map((words, nth) => (
              <li key={nth} lang={language}>
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button ref={change} icon="pencil" aria-expanded={writing} onClick={() => setWriting(!writing)}>
        {say('confirming.change')}
      </Button>
      {writing && <ChangeForm {...lead} onStop={stop} />}
    </section>
  )
}

function ChangeForm(props: ConfirmingLeadProps & { readonly onStop: () => void }) {
  const { session, edition, report, language, onDone, onRefused, onStop } = props
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, keep] = useKeptWords(session, 'report', report)
  const [busy, setBusy] = useState(false)
  const same = words.trim() === report || words.trim() === ''
  const held = same || busy || mayNotStand(words, language)
  useEffect(() => field.current?.focus(), [])

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (held) return
    setBusy(true)
    try {
      await ask('changeReport', { session, edition, report: words.trim() })
      keep(null)
      onStop()
      await onDone(say('confirming.change.did'))
    } catch (error) {
      await onRefused(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(event) => void change(event)}>
      <GuardedField
        ref={field}
        multiline
        rows={6}
        label={say('confirming.change.words')}
        hint={say('confirming.change.hint')}
        value={words}
        maxLength={mostReport}
        counter={(n) => say('text.left', { n })}
        onChange={({ target }) => keep(target.value)}
        language={language}
        blocked={say('confirming.found')}
      />
      <FormEnd does={say('confirming.change.do')} held={held} onCancel={onStop} />
    </form>
  )
}
