import './import.css'
import { useRef, useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import { areTooLarge, readAll, usefulIn } from './chosen-files.ts'
import { Imported } from './Imported.tsx'
import { WrongLines } from './WrongLines.tsx'
import { useSay } from './say.ts'

type Told = Parameters<ReturnType<typeof useSay>>[0]
type Answer = Output<(typeof commands)['importSession']>

interface ImportDialogProps {
  readonly atelier: { readonly id: string; readonly title: string }
  /** `imported`: whether there is one session more. */
  readonly onClose: (imported: boolean) => void
}

/** Brings a session in from files; says what is wrong with them by file and line. */
export function ImportDialog({ atelier, onClose }: ImportDialogProps) {
  const say = useSay()
  const [done, setDone] = useState<Answer | null>(null)
  return (
    <Dialog
      open
      wide
      className="import"
      onClose={() => onClose(done !== null)}
      title={say('import.title')}
      closeLabel={say('common.close')}
    >
      {done !== null && done.session !== null ? (
        <Imported session={done.session} cards={done.cards} people={done.people} atelier={atelier.id} />
      ) : (
        <ImportForm atelier={atelier} onDone={setDone} />
      )}
    </Dialog>
  )
}

interface ImportFormProps {
  readonly atelier: ImportDialogProps['atelier']
  readonly onDone: (answer: Answer) => void
}

function ImportForm({ atelier, onDone }: ImportFormProps) {
  const say = useSay()
  const [files, setFiles] = useState<readonly File[]>([])
  const [licence, setLicence] = useState('')
  const [doing, setDoing] = useState<'reading' | 'sending' | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [wrong, setWrong] = useState<Answer['wrong']>([])
  // The same id for every try: asked twice it comes in once.
  const id = useRef(newId())

  const choose = (chosen: readonly File[]): void => {
    setFiles(chosen)
    setTold(null)
    setWrong([])
  }

  async function bring(): Promise<void> {
    setDoing('reading')
    const read = await readAll(files).catch(() => null)
    if (read === null) return setTold('import.unreadable')
    setDoing('sending')
    try {
      const answer = await ask('importSession', { atelier: atelier.id, id: id.current, files: read, licence })
      if (answer.session !== null) return onDone(answer)
      setWrong(answer.wrong)
    } catch (error) {
      const code = problemCode(error)
      setTold(code === 'too-large' ? 'import.too-large' : `problem.${code}`)
    }
  }

  function send(event: FormEvent): void {
    event.preventDefault()
    if (doing !== null) return
    setWrong([])
    setTold(files.length === 0 ? 'import.none' : areTooLarge(files) ? 'import.too-large' : null)
    if (files.length > 0 && !areTooLarge(files)) void bring().finally(() => setDoing(null))
  }

  return (
    <form onSubmit={send}>
      <p>{say('import.what')}</p>
      <p>{say('import.becomes', { atelier: atelier.title })}</p>
      <p className="hint">{say('import.names')}</p>
      <Field
        type="file"
        label={say('import.files')}
        multiple
        accept=".json,.csv,.txt,application/json,text/csv"
        onChange={(event) => choose([...(event.target.files ?? [])])}
      />
      <Field
        type="file"
        label={say('import.folder')}
        multiple
        ref={asFolder}
        onChange={(event) => choose(usefulIn([...(event.target.files ?? [])]))}
      />
      <Field
        label={say('import.licence')}
        hint={say('import.licence.hint')}
        value={licence}
        maxLength={300}
        onChange={(event) => setLicence(event.target.value)}
      />
      {files.length > 0 && <p className="chosen">{say('import.chosen', { n: files.length, names: namesOf(files) })}</p>}
      <output className="doing">{doing !== null && say(`import.${doing}`)}</output>
      <div role="alert">
        {told !== null && <p className="error">{say(told)}</p>}
        {wrong.length > 0 && <WrongLines wrong={wrong} />}
      </div>
      <Button type="submit" variant="primary" size="lg" aria-disabled={doing !== null}>
        {say('import.go')}
      </Button>
    </form>
  )
}

/** So that a whole folder is chosen. */
const asFolder = (input: HTMLInputElement | null): void => input?.setAttribute('webkitdirectory', '')

/** As many as one reads at a glance. */
function namesOf(files: readonly File[]): string {
  const names = files.slice(0, 5).map(({ name }) => name)
  return files.length > names.length ? `${names.join(', ')} …` : names.join(', ')
}
