import './take.css'
import { useEffect, useState } from 'react'
import { ask } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { dayInWords } from '#client/pages/when.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { SharedTry } from '#shared/commands/take-commands.ts'
import { useSay } from './say.ts'
import { whereOf } from './where.ts'

/** On the page of an atelier: what people want the others to see that they try. Each card once, however many do. */
export function WeTry({ atelier, now }: { readonly atelier: string; readonly now: Date }) {
  const say = useSay()
  const language = useLanguage()
  const [tries, setTries] = useState<readonly SharedTry[]>([])
  useEffect(() => {
    let over = false
    ask('listTries', { atelier }).then(
      (answer) => !over && setTries(answer.tries),
      // Without it the rest of the page is as good.
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [atelier])
  if (tries.length === 0) return null
  return (
    <section className="we-try" aria-labelledby="we-try">
      <h2 id="we-try">{say('tries.title')}</h2>
      <ul>
        {tries.map(({ session, card, kind, title, where, until, names }) => (
          <li key={`${session} ${card}`} className={kindClass[kind]}>
            <a href={whereOf(session, card, where)}>
              <Clasp kind={kind} size={18} />
              <span>{title || say('taken.no-title')}</span>
            </a>
            <p className="facts">
              {[
                until === null ? '' : say('taken.until', { day: dayInWords(until, language, now) }),
                names.length === 0 ? '' : say('tries.who', { names: names.join(', ') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
