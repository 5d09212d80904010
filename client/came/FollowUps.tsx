import './came.css'
import { useContext, useRef, useState } from 'react'
import { longDay } from '#client/archive/days.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { FollowUpTold } from '#shared/commands/came-commands.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import { useSay } from './say.ts'
import { ToldLaterContext } from './told-later.ts'

/** In the thread of an archived card: what came of it, with its day; and, for who may, something to tell. */
export function FollowUps({ card, title }: { readonly card: string; readonly title: string }) {
  const say = useSay()
  const later = useContext(ToldLaterContext)
  const button = useRef<HTMLButtonElement>(null)
  const [telling, setTelling] = useState(false)
  const [told, setTold] = useState('')
  if (later === null) return null
  const { session, followUps, mayTell, again } = later
  const here = followUps.filter((one) => one.card === card)
  if (here.length === 0 && !mayTell) return null

  async function after(words: string): Promise<void> {
    await again()
    setTelling(false)
    setTold(words)
    button.current?.focus()
  }

  return (
    <section className="notes-read follow-ups">
      {here.length > 0 && <h4>{say('came.title')}</h4>}
      {here.length > 0 && (
        <ul>
          {here.map((one) => (
            <OneFollowUp key={one.id} told={one} onChanged={after} />
          ))}
        </ul>
      )}
      {mayTell && (
        <div className="came-tell no-print">
          <Button
            ref={button}
            size="sm"
            variant="quiet"
            icon="plus"
            aria-expanded={telling}
            onClick={() => {
              setTold('')
              setTelling(!telling)
            }}
          >
            {say('came.tell')}
            <span className="vh">: {title}</span>
          </Button>
          {telling && (
            <FollowUpForm
              session={session}
              card={card}
              told={null}
              onTold={() => after(say('came.told'))}
              onCancel={() => setTelling(false)}
            />
          )}
        </div>
      )}
      <output className="told no-print">{told}</output>
    </section>
  )
}

interface OneProps {
  readonly told: FollowUpTold
  readonly onChanged: (words: string) => Promise<void>
}

function OneFollowUp({ told, onChanged }: OneProps) {
  const say = useSay()
  const language = useLanguage()
  const later = useContext(ToldLaterContext)
  const [changing, setChanging] = useState(false)
  const [problem, setProblem] = useState('')
  if (later === null) return null
  const { session, mayRemove } = later
  const { id, card, outcome, words, name, perspective, day, mine } = told

  async function remove(): Promise<void> {
    setProblem('')
    await ask('removeFollowUp', { session, id }).then(
      () => onChanged(say('came.removed')),
      (error: unknown) => setProblem(say(`problem.${problemCode(error)}`)),
    )
  }

  return (
    <li id={id} tabIndex={-1}>
      <p className="say">
        <b>{say(`came.${outcome}`)}</b>
        {words !== '' && <span lang={told.language}>: {words}</span>}
      </p>
      <p className="by">
        {[name ?? say('came.anonymous'), perspective, longDay(day, language)].filter(Boolean).join(' · ')}
      </p>
      {(mine || mayRemove) && (
        <div className="acts no-print">
          {mine && (
            <Button size="sm" variant="quiet" icon="pencil" onClick={() => setChanging(!changing)}>
              {say('came.change')}
            </Button>
          )}
          <Button size="sm" variant="quiet" icon="trash" onClick={() => void remove()}>
            {say('came.remove')}
          </Button>
        </div>
      )}
      {changing && (
        <FollowUpForm
          session={session}
          card={card}
          told={{ id, outcome, words, named: name !== null }}
          onTold={async () => {
            await onChanged(say('came.told'))
            setChanging(false)
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
