import { useState } from 'react'
import { Agenda } from '#client/atelier/Agenda.tsx'
import { When } from '#client/atelier/NextMeeting.tsx'
import { useLanguage } from '#client/language.tsx'
import { wholeDay } from '#client/pages/when.ts'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

/** When and where, who leads it, and how it goes. */
export function Meeting({ page }: { readonly page: BeforehandPage }) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const { date, start, plan, leaders } = page
  return (
    <section className="next" aria-labelledby="next">
      <div className="next-what">
        <h2 id="next">{say('atelier.next')}</h2>
        <When session={page} plan={plan} day={wholeDay(date, language, now)} />
        {leaders.length > 0 && <p className="led">{say('lobby.leads', { names: leaders.join(', ') })}</p>}
      </div>
      <Agenda plan={plan} start={start} />
    </section>
  )
}
