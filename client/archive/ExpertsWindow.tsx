import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { endOfDay, firstDay, isWithin, lastDay, useDay } from '#client/board/experts-days.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say.ts'

/** Until which day experts may still annotate, while all else is closed. */
export function ExpertsWindow({ session }: { readonly session: string }) {
  const say = useSay()
  const dayWords = useDay()
  const [day, setDay] = useState('')
  const [told, setTold] = useState('')
  const wrong = day !== '' && !isWithin(day)

  async function open(until: number | null): Promise<void> {
    try {
      await ask('openExperts', { session, until })
      setTold(until === null ? say('did.after-over') : say('after.now', { date: dayWords(until) }))
    } catch (error) {
      setTold(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <form
      className="experts-window"
      onSubmit={(event) => {
        event.preventDefault()
        if (day !== '' && !wrong) void open(endOfDay(day))
      }}
    >
      <h3>{say('after.title')}</h3>
      <Field
        type="date"
        label={say('after.until')}
        hint={say('closing.experts.hint')}
        min={firstDay()}
        max={lastDay()}
        value={day}
        error={wrong && say('after.most')}
        onChange={(event) => setDay(event.target.value)}
      />
      <div className="acts">
        <Button type="submit" aria-disabled={day === '' || wrong}>
          {say('after.open')}
        </Button>
        <Button variant="quiet" onClick={() => void open(null)}>
          {say('after.stop')}
        </Button>
      </div>
      <output>{told}</output>
    </form>
  )
}
