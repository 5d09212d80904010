import { useState, type FormEvent } from 'react'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Chips } from './Chips.tsx'
import { Consent } from './Consent.tsx'
import { WayBackOffer } from './WayBackOffer.tsx'
import { useSay } from './say.ts'
import './dialogs.css'

/** Choices beside the perspectives of this session; no perspective can be called this. */
const other = '\n'
const none = ''

/** What others see with what I bring: my name and my perspective. */
export function Me({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { store } = useLive()
  const info = useLiveState((state) => state.info)
  const known = info.me.perspective ?? none
  const [name, setName] = useState(info.me.name)
  const [chosen, setChosen] = useState(known === none || info.perspectives.includes(known) ? known : other)
  const [own, setOwn] = useState(chosen === other ? known : '')
  const [trouble, setTrouble] = useState<ProblemCode | null>(null)

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    const perspective = (chosen === other ? own : chosen).trim()
    try {
      await ask('introduceMe', { session: info.id, name: name.trim(), perspective })
    } catch (error) {
      setTrouble(problemCode(error))
      return
    }
    const now = store.getState().info
    const me = { ...now.me, name: name.trim(), perspective: perspective === '' ? null : perspective }
    store.setState({ info: { ...now, me } })
    onClose()
  }

  return (
    <Dialog open onClose={onClose} title={say('me.title')} closeLabel={say('common.close')}>
      <form className="me-form" onSubmit={(event) => void save(event)}>
        <Field
          label={say('me.name')}
          hint={say('me.name-hint')}
          value={name}
          maxLength={60}
          autoComplete="name"
          data-autofocus
          onChange={(event) => setName(event.target.value)}
        />
        <Chips
          label={say('me.perspective')}
          showLabel
          value={chosen}
          onChange={setChosen}
          options={[
            ...info.perspectives.map((id) => ({ id, label: id })),
            { id: other, label: say('me.other') },
            { id: none, label: say('me.none') },
          ]}
        />
        {chosen === other && (
          <Field
            label={say('me.other-what')}
            value={own}
            maxLength={60}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
        <p className="hint">{say('me.role', { role: say(`role.${info.me.role}`) })}</p>
        {trouble && (
          <p className="error" role="alert">
            {say(`problem.${trouble}`)}
          </p>
        )}
        <Button type="submit" variant="primary" size="lg">
          {say('me.save')}
        </Button>
      </form>
      {info.me.role !== 'beamer' && <Consent session={info.id} />}
      <WayBackOffer />
    </Dialog>
  )
}
