import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import type { Waiting } from '#shared/commands/shapes.ts'
import { useSay } from './say.ts'
import { daysAhead, monthDay } from './when.ts'

/** What waits for me in an atelier, each with the way to it. */
export function Waits({ waits }: { readonly waits: readonly Waiting[] }) {
  const say = useSay()
  if (waits.length === 0) return null
  return (
    <ul className="waits" aria-label={say('home.waits')}>
      {waits.map((one) => (
        <li key={`${one.kind} ${one.session} ${one.kind === 'try' ? one.card : ''}`}>
          <Wait one={one} />
        </li>
      ))}
    </ul>
  )
}

function Wait({ one }: { readonly one: Waiting }) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  switch (one.kind) {
    case 'report':
      return (
        <a href={`/archief/${one.session}#report`}>
          {say('home.read-along', { day: monthDay(one.until, language) })}
          <span className="vh">: {one.subject}</span>
        </a>
      )
    case 'try':
      return <a href="/meegenomen">{say('home.waits-try', { title: one.title })}</a>
    case 'bring':
      return (
        <a href={`/atelier/${one.atelier}/vooraf/${one.session}`}>
          {say('home.waits-bring', { when: daysAhead(one.date, language, now), subject: one.subject })}
        </a>
      )
  }
}
