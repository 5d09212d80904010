import { useEffect, useRef, type FormEvent } from 'react'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import { mostRemark } from '#shared/archive/report.ts'
import type { ConfirmingPart } from './Confirming.tsx'
import { useSay } from './confirming-say.ts'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
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
      <GuardedField
        ref={field}
        multiline
        label={say('confirming.words')}
        hint={say('confirming.words.hint')}
        value={words}
        maxLength={mostRemark}
        counter={(n) => say('text.left', { n })}
        onChange={({ target }) => keep(target.value)}
        language={language}
        blocked={say('confirming.found')}
      />
      <FormEnd does={say('confirming.send')} icon="send" held={blocked || busy} onCancel={onCancel} />
    </form>
  )
}
