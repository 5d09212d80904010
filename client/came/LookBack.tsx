import './came.css'
import { useId, useState, type ReactNode } from 'react'
import { longDay } from '#client/archive/days.ts'
import { useLanguage } from '#client/language.tsx'
import { dayInWords } from '#client/pages/when.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { LookBack as Looked, QuestionTold } from '#shared/commands/came-commands.ts'
import { useAsked } from '#client/asked.ts'
import { HowWasIt } from './HowWasIt.tsx'
import { useSay } from './say.ts'

interface LookBackProps {
  readonly session: string
  /** On the big screen: nothing to press, and only as much as is read from a distance. */
  readonly screen?: boolean
  /** What is shown where there is nothing to look back on. */
  readonly otherwise?: ReactNode
}

/** As much of each as a room reads from a distance. */
const mostOnScreen = 3

/** What a session begins with: learning questions since last time, what was tried and what came of it; and for me alone what I wanted to try. */
export function LookBack({ session, screen = false, otherwise = null }: LookBackProps) {
  const { asked } = useAsked('lookBack', { session })
  if (asked.is !== 'here') return asked.is === 'asking' ? null : otherwise
  const { since, opened, moved, answered, tries, came, mine } = asked.answer
  const isEmpty = opened.length + moved.length + answered.length + tries.length + came.length === 0
  if (since === null || (isEmpty && mine.length === 0)) return otherwise
  return <Shown looked={asked.answer} since={since} screen={screen} />
}

interface ShownProps {
  readonly looked: Looked
  readonly since: NonNullable<Looked['since']>
  readonly screen: boolean
}

function Shown({ looked, since, screen }: ShownProps) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const { tries, came, mine } = looked
  const [folds] = useState(() => !matchMedia('(min-width: 861px)').matches && mine.length === 0)
  const all = (
    <>
      <p className="hint">{say('look-back.since', { n: since.number, day: longDay(since.date, language) })}</p>
      {!screen && mine.length > 0 && <Mine mine={mine} />}
      <div className="look-back-parts">
        {(['answered', 'moved', 'opened'] as const).map((change) => (
          <Went key={change} title={say(`look-back.${change}`)} questions={looked[change]} screen={screen} />
        ))}
        {tries.length + came.length > 0 && <Tried tries={tries} came={came} screen={screen} />}
      </div>
    </>
  )
  if (!screen) {
    return (
      <details className="look-back no-print" open={!folds}>
        <summary>
          <h2>{say('look-back.title')}</h2>
        </summary>
        {all}
      </details>
    )
  }
  return (
    <section className="look-back on-screen" aria-labelledby={id}>
      <h2 id={id}>{say('look-back.title')}</h2>
      {all}
    </section>
  )
}

interface Listed {
  readonly screen: boolean
}

function Went({
  title,
  questions,
  screen,
}: Listed & { readonly title: string; readonly questions: readonly QuestionTold[] }) {
  if (questions.length === 0) return null
  const shown = screen ? questions.slice(0, mostOnScreen) : questions
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {shown.map(({ id, words, language, last }) => (
          <li key={id} className="kw" lang={language}>
            <Clasp kind="issue" size={18} />
            {last === null || screen ? (
              <span>{words}</span>
            ) : (
              <a href={`/tijdlijn/${last.session}/${last.card}`}>{words}</a>
            )}
          </li>
        ))}
      </ul>
      <More n={questions.length - shown.length} />
    </div>
  )
}

function More({ n }: { readonly n: number }) {
  const say = useSay()
  return n > 0 ? <p className="hint">{say('look-back.more', { n })}</p> : null
}

/** Each card once: who wants to try it, and what came of it. */
function Tried({ tries, came, screen }: Listed & Pick<Looked, 'tries' | 'came'>) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const shownTries = screen ? tries.slice(0, mostOnScreen) : tries
  const shownCame = screen ? came.slice(-mostOnScreen) : came
  return (
    <div>
      <h3>{say('look-back.tried')}</h3>
      <ul>
        {shownCame.map((one) => (
          <li key={one.id} className={kindClass[one.kind]}>
            <Clasp kind={one.kind} size={18} />
            <span>
              <CardName session={one.session} card={one.card} title={one.title} screen={screen} />
              <span className="of">
                <b>{say(`came.${one.outcome}`)}</b>
                {one.words !== '' && <span lang={one.language}>: {one.words}</span>}{' '}
                <span className="by">
                  ({[one.name ?? say('came.anonymous'), dayInWords(one.day, language, now)].join(', ')})
                </span>
              </span>
            </span>
          </li>
        ))}
        {shownTries.map(({ session, card, kind, title, until, names }) => (
          <li key={`${session} ${card}`} className={kindClass[kind]}>
            <Clasp kind={kind} size={18} />
            <span>
              <CardName session={session} card={card} title={title} screen={screen} />
              <span className="of by">
                {[...names, until === null ? '' : say('look-back.until', { day: dayInWords(until, language, now) })]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <More n={tries.length + came.length - shownTries.length - shownCame.length} />
    </div>
  )
}

interface CardNameProps extends Listed {
  readonly session: string
  readonly card: string
  readonly title: string
}

const CardName = ({ session, card, title, screen }: CardNameProps) =>
  screen ? <span>{title}</span> : <a href={`/archief/${session}#${card}`}>{title}</a>

function Mine({ mine }: Pick<Looked, 'mine'>) {
  const say = useSay()
  return (
    <div className="look-back-mine">
      <h3>{say('look-back.mine')}</h3>
      <p className="hint">{say('look-back.mine.how')}</p>
      <ul>
        {mine.map(({ session, card, title }) => (
          <li key={`${session} ${card}`}>
            <a href={`/archief/${session}#${card}`}>{title}</a>
            <HowWasIt session={session} card={card} title={title} />
          </li>
        ))}
      </ul>
    </div>
  )
}
