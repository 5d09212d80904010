import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLiveState, useMay, usePerson } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { useSay } from './say.ts'

/** Offers help at a table, for who leads to see; and takes that back. */
export function Help() {
  const say = useSay()
  const { id: session, me } = useLiveState((state) => state.info)
  const person = usePerson(me.person)
  const mayBring = useMay('card.create')
  const [told, setTold] = useState<'six.help-told' | 'six.help-not' | `problem.${ProblemCode}` | null>(null)
  if (person === undefined || !mayBring) return <p>{say('six.help-later')}</p>
  const on = person.offers !== null

  function offer(): void {
    ask('offerHelp', { session, on: !on }).then(
      () => setTold(on ? 'six.help-not' : 'six.help-told'),
      (error: unknown) => setTold(`problem.${problemCode(error)}`),
    )
  }

  return (
    <div>
      <Button size="sm" icon={on ? 'check' : 'hand'} aria-pressed={on} onClick={offer}>
        {say('six.help-offer')}
      </Button>
      <output>{told !== null && say(told)}</output>
    </div>
  )
}
