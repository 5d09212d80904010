import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { dayOf } from '#client/pages/when.ts'
import { go } from '#client/router.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { newId } from '#shared/id.ts'
import { useSay } from './say.ts'

interface CopyDialogProps {
  readonly of: ArchivedSession['session']
  readonly onClose: () => void
}

/** A new session that begins with these cards. */
export function CopyDialog({ of, onClose }: CopyDialogProps) {
  const say = useSay()
  const [subject, setSubject] = useState(of.subject)
  const [date, setDate] = useState(() => dayOf(new Date()))
  // The same id for every try: asked twice it is made once.
  const [id] = useState(newId)
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    if (subject.trim() === '' || date === '') {
      setTold(say('archive.copy.empty'))
      return
    }
    setBusy(true)
    try {
      const made = await ask('copySession', { session: of.id, id, subject: subject.trim(), date })
      go(`/s/${made.id}`)
    } catch (error) {
      setTold(say(`problem.${problemCode(error)}`))
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={onClose} title={say('archive.copy.title')} closeLabel={say('common.close')}>
      <form className="archive-copy" onSubmit={(event) => void make(event)}>
        <p>{say('archive.copy.what')}</p>
        <Field
          label={say('archive.copy.subject')}
          value={subject}
          maxLength={200}
          onChange={(event) => setSubject(event.target.value)}
        />
        <Field
          type="date"
          label={say('archive.copy.date')}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <p className="error" role="alert">
          {told}
        </p>
        <Button type="submit" variant="primary" size="lg" aria-disabled={busy}>
          {say('archive.copy.do')}
        </Button>
      </form>
    </Dialog>
  )
}
