import './take.css'
import { useId, useRef, useState } from 'react'
import { problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import type { TakenHere } from '#shared/commands/take-commands.ts'
import { takings, type Taking } from '#shared/years/taking.ts'
import { noWish, useMine, type Wish } from './mine.ts'
import { useSay } from './say.ts'
import { TryFields } from './TryFields.tsx'

export interface TakeCardProps {
  readonly session: string
  readonly card: string
  /** Of which card, for who hears a page with many. */
  readonly title: string
  /** Asks what I took only once it is opened: where cards come from many sessions. */
  readonly later?: boolean
}

/** On a card: take it along, want to try it, or have used it. Only I am told of it. */
export function TakeCard({ session, card, title, later = false }: TakeCardProps) {
  const say = useSay()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const last = useRef(Promise.resolve())
  const [open, setOpen] = useState(false)
  const known = useMine(session, card, open || !later)
  const { take, untake } = known
  const [told, setTold] = useState('')
  if (!later && !Array.isArray(known.taken)) return null
  const taken: readonly TakenHere[] = Array.isArray(known.taken) ? known.taken : []
  const mine = (how: Taking) => taken.find((one) => one.how === how)
  const trying = mine('try')
  const label = say(taken.length > 0 ? 'take.done' : 'take.do')

  /** Says what came of it, also when it was refused. */
  function doing(act: () => Promise<void>, done: string): void {
    setTold('')
    // One after the other: the last word counts.
    const before = last.current
    async function next(): Promise<void> {
      await before
      try {
        await act()
        setTold(done)
      } catch (error) {
        setTold(say(`problem.${problemCode(error)}`))
      }
    }
    last.current = next()
  }

  const press = (how: Taking): void =>
    mine(how) === undefined
      ? doing(() => take(how, noWish), say('take.kept'))
      : doing(() => untake(how), say('take.let-go'))
  const change = (wish: Wish): void => doing(() => take('try', wish), say('take.kept'))

  return (
    <div className="take no-print">
      <Button
        ref={button}
        size="sm"
        variant="quiet"
        icon={taken.length > 0 ? 'check' : 'tag'}
        aria-label={title === '' ? label : `${label}: ${title}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape does what the button above it does
        <fieldset
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            event.preventDefault()
            setOpen(false)
            button.current?.focus()
          }}
        >
          <legend>{say('take.what')}</legend>
          {known.taken === 'nobody' && <p className="hint">{say('taken.nobody')}</p>}
          <div className="ways" hidden={known.taken === 'nobody'}>
            {takings.map((how) => (
              <Button
                key={how}
                size="sm"
                {...(mine(how) === undefined ? {} : { icon: 'check', variant: 'primary' })}
                aria-pressed={mine(how) !== undefined}
                onClick={() => press(how)}
              >
                {say(`take.${how}`)}
              </Button>
            ))}
          </div>
          {trying !== undefined && <TryFields wish={trying} onChange={change} />}
          <p className="hint">
            {say('take.mine')} <a href="/meegenomen">{say('take.to-page')}</a>
          </p>
          <output className="told">{told}</output>
        </fieldset>
      )}
    </div>
  )
}
