import { useEffect, useId, useRef, type FormEvent } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { mostRemark } from '#shared/archive/report.ts'
import type { ConfirmingPart } from './Confirming.tsx'
import { useSay } from './confirming-say.ts'
import { FoundIn, mayNotStand } from './FoundIn.tsx'
import { useKeptWords } from './kept-words.ts'

interface RemarkFormProps extends Pick<ConfirmingPart, 'session' | 'language' | 'state'> {
  readonly busy: boolean
  /** Resolves to whether it was taken. */
  readonly onSend: (words: string) => Promise<boolean>
  readonly onCancel: () => void
}

/** What is not right of a report, in a few words that stay on this device until one passes them on. */
export function RemarkForm({ session, language, state, busy, onSend, onCancel }: RemarkFormProps) {
  const say = useSay()
  const found = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, keep] = useKeptWords(session, 'remark', state.mine?.words ?? '')
  const blocked = mayNotStand(words, language)
  useEffect(() => field.current?.focus(), [])

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (blocked || busy) return
    if (await onSend(words.trim())) keep(null)
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <Field
        ref={field}
        multiline
        label={say('confirming.words')}
        hint={say('confirming.words.hint')}
        value={words}
        lang={language}
        maxLength={mostRemark}
        counter={(n) => say('text.left', { n })}
        aria-describedby={found}
        onChange={({ target }) => keep(target.value)}
      />
      <FoundIn id={found} words={words} language={language} blocked={say('confirming.found')} />
      <div className="acts">
        <Button type="submit" variant="primary" icon="send" aria-disabled={blocked || busy}>
          {say('confirming.send')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
