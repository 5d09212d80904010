import { useLayoutEffect, useRef } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { cardKinds } from '#shared/board/kinds.ts'
import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import { CourseTable } from './CourseTable.tsx'
import { monthOf } from './days.ts'
import { useSay } from './say.ts'

type Session = LibraryFigures['sessions'][number]

interface CourseProps {
  readonly sessions: readonly Session[]
  readonly chosen: string | null
  readonly onChoose: (session: string | null) => void
}

/** From issue to direction, session by session: how many of each kind, as stacks and as a table. */
export function Course({ sessions, chosen, onChoose }: CourseProps) {
  const say = useSay()
  const sum = (count: (one: Session) => number): number => sessions.reduce((all, one) => all + count(one), 0)
  const directions = sum(({ direction }) => direction)
  if (sessions.length === 0) {
    return (
      <section className="figure" aria-labelledby="course">
        <h2 id="course">{say('library.course')}</h2>
        <p className="how">{say('library.course-none')}</p>
      </section>
    )
  }
  return (
    <section className="figure" aria-labelledby="course">
      <h2 id="course">{say('library.course')}</h2>
      <p className="how">
        {directions > 0 && `${say('library.answering', { n: sum(({ answering }) => answering), all: directions })} `}
        {say('library.course-how')}
      </p>
      <ul className="legend">
        {cardKinds.map((kind) => (
          <li key={kind} className={`kind ${kindClass[kind]}`}>
            <Clasp kind={kind} size={14} />
            {say(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
      <Patterns />
      <Stacks sessions={sessions} chosen={chosen} onChoose={onChoose} />
      <CourseTable sessions={sessions} />
    </section>
  )
}

/** How high the highest stack is, in the units of its picture. */
const highest = 118
const [wide, gap] = [58, 2]

function Stacks({ sessions, chosen, onChoose }: CourseProps) {
  const say = useSay()
  const language = useLanguage()
  const most = Math.max(1, ...sessions.map(totalOf))
  const view = useRef<HTMLDivElement>(null)
  // Of a long row one begins at its newest end.
  useLayoutEffect(() => {
    if (view.current !== null) view.current.scrollLeft = view.current.scrollWidth
  }, [sessions.length])
  return (
    <div className="scroll" ref={view}>
      <ol className="course">
        {sessions.map((one) => {
          const { session, number, date, subject, issue, dilemma, direction } = one
          const pressed = session === chosen
          return (
            <li key={session}>
              <span className="num" aria-hidden="true">
                {totalOf(one)}
              </span>
              <Stack session={one} most={most} />
              <button
                type="button"
                aria-pressed={pressed}
                title={subject}
                onClick={() => onChoose(pressed ? null : session)}
              >
                <b>{say('library.nr', { n: number })}</b> <span>{monthOf(date, language)}</span>
                <span className="vh"> {say('library.course-told', { subject, issue, dilemma, direction })}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const fills = { issue: 'var(--kw)', dilemma: 'url(#hatch-di)', direction: 'url(#hatch-ri)' } as const

const totalOf = ({ issue, dilemma, direction }: Session): number => issue + dilemma + direction

/** Issues below, dilemmas on them, directions on top; each has a hatching of its own. */
function Stack({ session, most }: { readonly session: Session; readonly most: number }) {
  const heights = cardKinds.map((kind) => (session[kind] / most) * (highest - gap * cardKinds.length))
  return (
    <svg viewBox={`0 0 ${wide} ${highest}`} aria-hidden="true">
      {cardKinds.map((kind, nth) => {
        const height = heights[nth] ?? 0
        const below = heights.slice(0, nth).reduce((sum, one) => (one > 0 ? sum + one + gap : sum), 0)
        return (
          height > 0 && <rect key={kind} fill={fills[kind]} y={highest - below - height} width={wide} height={height} />
        )
      })}
    </svg>
  )
}

/** The hatchings, once for all stacks; issues are plain. */
function Patterns() {
  return (
    <svg className="vh" aria-hidden="true">
      <defs>
        <pattern id="hatch-di" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect fill="var(--di-m)" width="6" height="6" />
          <rect fill="var(--di)" width="3" height="6" />
        </pattern>
        <pattern id="hatch-ri" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect fill="var(--ri-m)" width="7" height="7" />
          <rect fill="var(--ri)" width="4" height="7" />
        </pattern>
      </defs>
    </svg>
  )
}
