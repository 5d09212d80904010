import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { DialogButton } from '#client/ui/DialogButton.tsx'
import { Field } from '#client/ui/Field.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import type { Meeting } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

interface MeetingDialogProps {
  readonly session: Meeting
  readonly onKept: () => Promise<void>
}

/** The button by which a session gets another day, place or subject. */
export function MeetingDialog({ session, onKept }: MeetingDialogProps) {
  const say = useSay()
  return (
    <DialogButton
      title={say('meeting.title', { n: session.number })}
      inside={(close) => <MeetingForm session={session} onCancel={close} onKept={() => onKept().then(close)} />}
    >
      {say('atelier.move')}
    </DialogButton>
  )
}

const fields = ['subject', 'date', 'start'] as const

function MeetingForm({ session, onCancel, onKept }: MeetingDialogProps & { readonly onCancel: () => void }) {
  const say = useSay()
  const { id, subject, date, start, place } = session
  const [typed, setTyped] = useState({ subject, date, start, place })
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState('')
  const change = (some: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...some }))
  const errorOf = (field: (typeof fields)[number]): string | undefined =>
    tried && typed[field].trim() === '' ? say(`meeting.${field}-empty`) : undefined

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (fields.some((field) => typed[field].trim() === '')) return
    try {
      await ask('changeSession', { session: id, ...typed })
      await onKept()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <form className="atelier-form" onSubmit={(event) => void keep(event)} noValidate>
      <Field
        label={say('meeting.subject')}
        value={typed.subject}
        maxLength={200}
        autoComplete="off"
        error={errorOf('subject')}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <div className="two">
        <Field
          label={say('meeting.date')}
          type="date"
          value={typed.date}
          error={errorOf('date')}
          onChange={({ target }) => change({ date: target.value })}
        />
        <Field
          label={say('meeting.start')}
          type="time"
          value={typed.start}
          error={errorOf('start')}
          onChange={({ target }) => change({ start: target.value })}
        />
      </div>
      <Field
        label={say('meeting.place')}
        hint={say('meeting.place-hint')}
        value={typed.place}
        maxLength={120}
        autoComplete="off"
        onChange={({ target }) => change({ place: target.value })}
      />
      <p className="hint">{say('meeting.how')}</p>
      <p className="problem" role="alert">
        {problem}
      </p>
      <FormEnd does={say('about.keep')} onCancel={onCancel} />
    </form>
  )
}
