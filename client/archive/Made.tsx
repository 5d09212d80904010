import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Weave } from '#client/take/Weave.tsx'
import type { Review } from '#shared/commands/archive-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { useAsked } from '#client/asked.ts'
import { longDay } from './days.ts'
import { useSay } from './say.ts'
import { shortHash } from './short-hash.ts'
import { ToRead } from './ToRead.tsx'

interface MadeProps {
  readonly session: string
  readonly archive: NonNullable<Review['archive']>
  readonly onUndone: () => Promise<void>
  readonly onCheckAgain: () => void
}

/** What was made, where it can be read, and until when it can be undone. */
export function Made({ session, archive, onUndone, onCheckAgain }: MadeProps) {
  const say = useSay()
  const language = useLanguage()
  const { asked } = useAsked('getArchive', { session })
  const { edition, hash, madeAt, undoUntil, changed } = archive
  const content = asked.is === 'here' ? asked.answer.content : null
  return (
    <section className="made">
      <p className="stamp">
        <Icon name="archive" size={28} />
        <span>
          <b>{say('closing.made.what', { edition, day: longDay(madeAt, language) })}</b>
          {content !== null && (
            <span>
              {say('closing.cards', { n: content.cards.length })}, {say('closing.notes', { n: content.notes.length })}
            </span>
          )}
        </span>
      </p>
      <p>
        {say('closing.made.hash')} <span className="code">{shortHash(hash)}</span>.{' '}
        <span className="hint">{say('closing.made.hash-how')}</span>
      </p>
      <ToRead session={session} />
      {changed && <p className="changed">{say('closing.made.changed')}</p>}
      <div className="acts">
        <Button icon="eye" variant={changed ? 'primary' : 'default'} onClick={onCheckAgain}>
          {say('closing.made.again')}
        </Button>
        {undoUntil !== null && <Undo session={session} edition={edition} until={undoUntil} onUndone={onUndone} />}
      </div>
      <Weave session={session} quiet />
    </section>
  )
}

interface UndoProps {
  readonly session: string
  readonly edition: number
  readonly until: number
  readonly onUndone: () => Promise<void>
}

/** Takes the archive back, after a question. */
function Undo({ session, edition, until, onUndone }: UndoProps) {
  const say = useSay()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<ProblemCode | null>(null)

  async function undo(): Promise<void> {
    setProblem(null)
    try {
      await ask('undoArchive', { session, edition })
      setOpen(false)
      await onUndone()
    } catch (error) {
      setProblem(problemCode(error))
    }
  }

  return (
    <>
      <Button icon="undo" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('closing.undo')}
      </Button>
      <p className="hint">{say('closing.undo.until', { day: longDay(until, language) })}</p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('closing.undo.title')}
        closeLabel={say('common.close')}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {say('common.cancel')}
            </Button>
            <Button variant="primary" onClick={() => void undo()}>
              {say('closing.undo')}
            </Button>
          </>
        }
      >
        <p>{say('closing.undo.what')}</p>
        {problem && (
          <p className="error" role="alert">
            {say(`problem.${problem}`)}
          </p>
        )}
      </Dialog>
    </>
  )
}
