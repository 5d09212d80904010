import { useEffect, useRef, useState } from 'react'
import type { Output, commands } from '#shared/commands/commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useDesk } from '#client/board/desk.ts'
import { useMoment } from '#client/board/who.ts'
import { titleOf } from '#client/board/texts.ts'
import { useLiveState } from '#client/live/hooks.ts'
import type { Erasable } from '#client/live/erasing.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import '#client/board/dialogs.css'
import './erase.css'

type Answer = Output<typeof commands.listErasures>
type Asked = Answer['asked'][number]

/** What people asked to be removed: whoever leads does it, or leaves it where it is. */
export function ErasureRequests({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
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
          <Row key={one.id} asked={one} onLeave={(what) => void leave(one, what)} />
        ))}
      </ul>
      {times > 0 && <p className="trash-about num">{say('erasures.done', { n: times })}</p>}
    </Dialog>
  )
}

function Row({ asked, onLeave }: { readonly asked: Asked; readonly onLeave: (what: string) => void }) {
  const say = useSay()
  const desk = useDesk()
  const date = useMoment()(asked.at)
  const { what, words } = useAbout(asked.entity)
  const short = words.slice(0, 60)
  return (
    <li className="link-row">
      <div>
        <span className="t">{words}</span>
        <small>{[say(`erase.why.${asked.reason}`), say('erasures.on', { date })].join(', ')}</small>
      </div>
      <div className="acts">
        <Button size="sm" aria-label={say('erasures.leave-of', { what: short })} onClick={() => onLeave(short)}>
          {say('erasures.leave')}
        </Button>
        <Button
          size="sm"
          icon="trash"
          aria-label={say('erasures.erase-of', { what: short })}
          onClick={() => desk.show({ is: 'erase', what, entity: asked.entity })}
        >
          {say('erasures.erase')}
        </Button>
      </div>
    </li>
  )
}

/** What is asked about, as it stands on the board. */
function useAbout(entity: string): { readonly what: Erasable; readonly words: string } {
  const say = useSay()
  const card = useLiveState((state) => state.cards[entity])
  const person = useLiveState((state) => state.people[entity])
  const note = useLiveState((state) =>
    Object.values(state.notes)
      .flat()
      .find(({ id }) => id === entity),
  )
  const isSession = useLiveState((state) => state.info.id === entity)
  if (card !== undefined) return { what: 'card', words: titleOf(card) || say('thread.untitled') }
  if (note !== undefined) return { what: 'note', words: say('erasures.of.note', { words: note.text }) }
  if (person !== undefined) {
    return { what: 'person', words: say('erasures.of.person', { name: person.name || say('common.anonymous') }) }
  }
  if (isSession) return { what: 'session', words: say('erasures.of.session') }
  return { what: 'card', words: say('erasures.of.unseen') }
}
