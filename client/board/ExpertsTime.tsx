import { useState, type FormEvent } from 'react'
import { useExpertsUntil, useIsClosed, useLive } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { endOfDay, firstDay, isWithin, lastDay, usualDay, useDay, dayOf } from './experts-days.ts'
import { command } from './lead.ts'
import { useSay } from './say.ts'
import './experts.css'

/** For who leads: until which day experts may still add something, once the session is closed. */
export function ExpertsTime({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const live = useLive()
  const closed = useIsClosed()
  const until = useExpertsUntil()
  const dayWords = useDay()
  const [day, setDay] = useState(() => (until === null ? usualDay() : dayOf(until)))
  const fits = isWithin(day)

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (fits && (await command(live, 'openExperts', { until: endOfDay(day) }, { key: 'did.after' }))) onClose()
  }

  async function stop(): Promise<void> {
    if (await command(live, 'openExperts', { until: null }, { key: 'did.after-over' })) onClose()
  }

  return (
    <Dialog open onClose={onClose} title={say('after.title')} closeLabel={say('common.close')}>
      <form className="experts-time" onSubmit={(event) => void open(event)}>
        <p>{say('after.what')}</p>
        {until !== null && (
          <p className="now">{say(closed ? 'after.banner' : 'after.now', { date: dayWords(until) })}</p>
        )}
        <DayField day={day} onChange={setDay} />
        <div className="acts">
          {until !== null && <Button onClick={() => void stop()}>{say('after.stop')}</Button>}
          <Button type="submit" variant="primary" aria-disabled={!fits}>
            {say(until === null ? 'after.open' : 'after.move')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** A day within reach. */
export function DayField({ day, onChange }: { readonly day: string; readonly onChange: (day: string) => void }) {
  const say = useSay()
  return (
    <Field
      type="date"
      label={say('after.until')}
      value={day}
      min={firstDay()}
      max={lastDay()}
      required
      error={!isWithin(day) && say('after.most')}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
