import type { ReactNode } from 'react'
import { bringings, type Bringing } from '#shared/years/balance.ts'
import { useSay } from './say.ts'
import './six-ways.css'

interface SixWaysProps {
  readonly atelier: string
  /** Where one writes a case; null as long as there is no session to come. */
  readonly caseAt: string | null
  /** The newest archive one may read. */
  readonly last: string | null
  /** What one can do about help here; else it is explained. */
  readonly help?: ReactNode
}

/** The ways of bringing beside each other, none before the others; each leads to what one can do now. */
export function SixWays({ atelier, caseAt, last, help }: SixWaysProps) {
  const say = useSay()
  const library = `/bibliotheek?atelier=${atelier}`
  const to = (href: string, words: string): ReactNode => <a href={href}>{words}</a>
  const acts: Readonly<Record<Bringing, ReactNode>> = {
    case: caseAt === null ? <p>{say('six.case-none')}</p> : to(caseAt, say('six.case-go')),
    experience: to(last === null ? library : `/archief/${last}`, say('six.experience-go')),
    source: to(library, say('six.source-go')),
    question: to('#questions', say('six.question-go')),
    help: help ?? <p>{say('six.help-later')}</p>,
    followUp: to(last === null ? '/meegenomen' : `/archief/${last}`, say('six.follow-up-go')),
  }
  return (
    <section className="six-ways" aria-labelledby="six-ways">
      <h2 id="six-ways">{say('six.title')}</h2>
      <p className="hint">{say('six.equal')}</p>
      <ul>
        {bringings.map((way) => {
          const name = way === 'followUp' ? 'follow-up' : way
          return (
            <li key={way}>
              <h3>{say(`six.${name}`)}</h3>
              <p>{say(`six.${name}-how`)}</p>
              {acts[way]}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
