import './take.css'
import { useEffect, useId, useState } from 'react'
import { ask } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { Output, commands } from '#shared/commands/commands.ts'
import { useSay } from './say.ts'

type Cards = NonNullable<Output<(typeof commands)['getTakeAsk']>['cards']>

/** At the end, once and without standing in the way: whether I take something along. Nothing is as good an answer. */
export function TakeAsk({ session }: { readonly session: string }) {
  const say = useSay()
  const id = useId()
  const [cards, setCards] = useState<Cards | null>(null)
  const [taken, setTaken] = useState<readonly string[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let over = false
    async function look(): Promise<void> {
      const answer = await ask('getTakeAsk', { session })
      if (over || answer.cards === null) return
      setCards(answer.cards)
      // It is seen now: whatever comes of it, never again.
      await ask('closeTakeAsk', { session })
    }
    // One that cannot be asked now is asked the next time.
    look().catch(() => undefined)
    return () => {
      over = true
    }
  }, [session])
  if (cards === null) return null

  async function press(card: string): Promise<void> {
    const isTaken = taken.includes(card)
    setFailed(false)
    try {
      await ask(isTaken ? 'untake' : 'take', { session, card, how: 'take' })
      setTaken(isTaken ? taken.filter((one) => one !== card) : [...taken, card])
    } catch {
      setFailed(true)
    }
  }

  return (
    <section className="take-ask no-print" aria-labelledby={id}>
      <output id={id} className="ask">
        {say('take-ask.title')}
      </output>
      <p className="hint">{say('take-ask.how')}</p>
      <ul>
        {cards.map(({ id: card, kind, title }) => (
          <li key={card} className={kindClass[kind]}>
            <Button
              variant={taken.includes(card) ? 'primary' : 'default'}
              icon={taken.includes(card) ? 'check' : undefined}
              aria-pressed={taken.includes(card)}
              onClick={() => void press(card)}
            >
              {!taken.includes(card) && <Clasp kind={kind} size={16} />}
              <span>{title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {failed && (
        <p className="error" role="alert">
          {say('take-ask.failed')}
        </p>
      )}
      <Button variant="quiet" onClick={() => setCards(null)}>
        {say(taken.length === 0 ? 'take-ask.nothing' : 'take-ask.ready')}
      </Button>
    </section>
  )
}
