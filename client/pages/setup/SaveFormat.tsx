import { useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { newId } from '#shared/id.ts'
import type { Plan } from '#shared/session/format.ts'
import type { FormatChoice } from './choices.ts'
import { useSay, type SetupKey } from './say.ts'

/** A name for the plan as it is now; a name that the atelier has already is that format, changed. */
export function SaveFormat({ atelier, plan, name: before, own, onClose, onKept }: SaveFormatProps) {
  const say = useSay()
  const [name, setName] = useState(before)
  const [problem, setProblem] = useState<SetupKey | null>(null)
  // Made here, so that trying again does not keep it twice.
  const [made] = useState(newId)
  const busy = useRef(false)
  const there = own.find(({ title }) => title.toLowerCase() === name.trim().toLowerCase())

  async function keep(): Promise<void> {
    if (busy.current) return
    if (name.trim() === '') return setProblem('setup.own.empty')
    busy.current = true
    const id = there?.id ?? made
    try {
      await ask('saveFormat', { atelier, id, title: name.trim(), plan })
      await onKept(id, name.trim())
    } catch (error) {
      setProblem(`problem.${problemCode(error)}`)
    } finally {
      busy.current = false
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('setup.own.title')}
      closeLabel={say('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button variant="primary" onClick={() => void keep()}>
            {say('setup.own.keep')}
          </Button>
        </>
      }
    >
      <Field
        label={say('setup.own.name')}
        hint={say(there === undefined ? 'setup.own.hint' : 'setup.own.replaces')}
        error={problem === null ? undefined : say(problem)}
        value={name}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          // Not a form of its own: it stands in that of the session, which must not be sent by this.
          event.preventDefault()
          void keep()
        }}
      />
    </Dialog>
  )
}

export interface SaveFormatProps {
  readonly atelier: string
  readonly plan: Plan
  readonly name: string
  readonly own: readonly FormatChoice[]
  readonly onClose: () => void
  readonly onKept: (id: string, name: string) => Promise<void>
}
