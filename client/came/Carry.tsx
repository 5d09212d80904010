import './came.css'
import { useId } from 'react'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { mostCarriedCards, mostCarriedQuestions, type Spot } from '#shared/commands/came-commands.ts'
import { useAsked } from '#client/asked.ts'
import type { Carrying } from './carrying.ts'
import { useSay } from './say.ts'

interface CarryProps {
  readonly atelier: string
  readonly value: Carrying
  readonly onChange: (value: Carrying) => void
}

/** For a new session: which open learning questions, and which cards of the last ones, come along. */
export function Carry({ atelier, value, onChange }: CarryProps) {
  const say = useSay()
  const id = useId()
  const { asked } = useAsked('listCarriable', { atelier })
  if (asked.is !== 'here') return null
  const { questions, sessions } = asked.answer
  if (questions.length + sessions.length === 0) return null
  const isOn = (spot: Spot): boolean =>
    value.cards.some((one) => one.session === spot.session && one.card === spot.card)
  const turnQuestion = (one: string, on: boolean): void =>
    onChange({ ...value, questions: on ? [...value.questions, one] : value.questions.filter((other) => other !== one) })
  const turnCard = (spot: Spot, on: boolean): void =>
    onChange({
      ...value,
      cards: on
        ? [...value.cards, spot]
        : value.cards.filter((one) => one.session !== spot.session || one.card !== spot.card),
    })
  return (
    <section className="block carry" aria-labelledby={id}>
      <h2 id={id}>{say('carry.title')}</h2>
      <p className="help">{say('carry.how')}</p>
      {questions.length > 0 && (
        <fieldset>
          <legend>{say('carry.questions')}</legend>
          {questions.map((question) => {
            const on = value.questions.includes(question.id)
            return (
              <label key={question.id} className="came-tick kw">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={!on && value.questions.length >= mostCarriedQuestions}
                  onChange={({ target }) => turnQuestion(question.id, target.checked)}
                />
                <Clasp kind="issue" size={18} />
                <span>{question.words}</span>
              </label>
            )
          })}
        </fieldset>
      )}
      {sessions.map(({ session, number, subject, cards }) => (
        <details key={session}>
          <summary>{say('carry.session', { n: number, subject })}</summary>
          <fieldset>
            <legend className="vh">{say('carry.session', { n: number, subject })}</legend>
            {cards.map(({ card, kind, title }) => {
              const on = isOn({ session, card })
              return (
                <label key={card} className={`came-tick ${kindClass[kind]}`}>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={!on && value.cards.length >= mostCarriedCards}
                    onChange={({ target }) => turnCard({ session, card }, target.checked)}
                  />
                  <Clasp kind={kind} size={18} />
                  <span>{title || say('card.empty')}</span>
                </label>
              )
            })}
          </fieldset>
        </details>
      ))}
      <output className="hint">
        {value.cards.length > 0 && say('carry.chosen', { n: value.cards.length, most: mostCarriedCards })}
      </output>
    </section>
  )
}
