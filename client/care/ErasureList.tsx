import { useEffect, useRef, useState } from 'react'
import type { Output, commands } from '#shared/commands/commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { longDay } from '#client/archive/days.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { ErasedWhat } from './EraseWhat.tsx'
import { useSay } from './erasing-say.ts'
import '#client/board/dialogs.css'
import './erase.css'

type Answer = Output<typeof commands.listErasures>
type Asked = Answer['asked'][number]

interface ErasureListProps {
  readonly session: string
  /** What something is called where one looks at it; null when it is not there. */
  readonly wordsOf: (what: ErasedWhat, entity: string) => string | null
  readonly onErase: (what: ErasedWhat, entity: string) => void
  readonly onClose: () => void
}

/** What people asked to be removed: whoever leads does it, or leaves it where it is. */
export function ErasureList({ session, wordsOf, onErase, onClose }: ErasureListProps) {
  const say = useSay()
  const about = useRef<HTMLParagraphElement>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const [told, setTold] = useState('')

  useEffect(() => {
    ask('listErasures', { session }).then(setAnswer, (error: unknown) => setProblem(problemCode(error)))
  }, [session])

  async function leave({ id }: Asked, what: string): Promise<void> {
    setProblem(null)
    try {
      await ask('declineErasure', { session, asked: id })
      about.current?.focus()
      setTold(say('erasures.left', { what }))
      setAnswer((before) => before && { ...before, asked: before.asked.filter((one) => one.id !== id) })
    } catch (error) {
      setProblem(problemCode(error))
    }
  }

  const times = (answer?.done ?? []).reduce((sum, one) => sum + one.times, 0)
  return (
    <Dialog open onClose={onClose} title={say('erasures.title')} closeLabel={say('common.close')}>
      <p className="trash-about" ref={about} tabIndex={-1}>
        {say(answer === null ? 'erasures.asking' : answer.asked.length === 0 ? 'erasures.empty' : 'erasures.about')}
      </p>
      <output className="vh">{told}</output>
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
      <ul className="trash-list asked-list">
        {answer?.asked.map((one) => (
          <Row
            key={one.id}
            asked={one}
            words={one.what && wordsOf(one.what, one.entity)}
            onLeave={(what) => void leave(one, what)}
            onErase={onErase}
          />
        ))}
      </ul>
      {times > 0 && <p className="trash-about num">{say('erasures.done', { n: times })}</p>}
    </Dialog>
  )
}

interface RowProps extends Pick<ErasureListProps, 'onErase'> {
  readonly asked: Asked
  readonly words: string | null
  readonly onLeave: (what: string) => void
}

function Row({ asked: { what, entity, reason, at }, words, onLeave, onErase }: RowProps) {
  const say = useSay()
  const date = longDay(at, useLanguage())
  const called = useCalled(what, words)
  const short = called.slice(0, 60)
  return (
    <li className="link-row">
      <div>
        <span className="t">{called}</span>
        <small>{[say(`erase.why.${reason}`), say('erasures.on', { date })].join(', ')}</small>
      </div>
      <div className="acts">
        <Button size="sm" aria-label={say('erasures.leave-of', { what: short })} onClick={() => onLeave(short)}>
          {say('erasures.leave')}
        </Button>
        {what !== null && (
          <Button
            size="sm"
            icon="trash"
            aria-label={say('erasures.erase-of', { what: short })}
            onClick={() => onErase(what, entity)}
          >
            {say('erasures.erase')}
          </Button>
        )}
      </div>
    </li>
  )
}

function useCalled(what: Asked['what'], words: string | null): string {
  const say = useSay()
  if (what === null) return say('erasures.of.gone')
  if (what === 'session') return say('erasures.of.session')
  if (words === null) return say(`erasures.of.kind.${what}`)
  if (what === 'card') return words || say('thread.untitled')
  if (what === 'note') return say('erasures.of.note', { words })
  return say('erasures.of.person', { name: words || say('common.anonymous') })
}
