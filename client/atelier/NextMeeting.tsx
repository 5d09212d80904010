import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Way } from '#client/pages/SessionRow.tsx'
import { dayOf, wholeDay } from '#client/pages/when.ts'
import { timeAfter } from '#client/plan/time-after.ts'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import type { AtelierPage, Meeting } from '#shared/commands/atelier-commands.ts'
import { minutesOf, type Plan } from '#shared/session/format.ts'
import { CalendarDialog } from './CalendarDialog.tsx'
import { MeetingDialog } from './MeetingDialog.tsx'
import { useSay } from './say.ts'

interface NextMeetingProps {
  readonly atelier: AtelierPage
  /** Null when none is open. */
  readonly session: Meeting | null
  readonly now: Date
  readonly again: () => Promise<void>
}

/** When and where one meets next, about what, and how it goes. */
export function NextMeeting({ atelier, session, now, again }: NextMeetingProps) {
  const say = useSay()
  const language = useLanguage()
  const { calendar, part, demo, next } = atelier
  const leads = part === 'leader'
  const past = session !== null && session.date < dayOf(now)
  return (
    <section className="next" aria-labelledby="next">
      <div className="next-what">
        <h2 id="next">{say(past ? 'atelier.now' : 'atelier.next')}</h2>
        {session === null ? (
          <p className="none">{say('atelier.no-next')}</p>
        ) : (
          <When session={session} plan={next?.plan ?? []} day={wholeDay(session.date, language, now)} />
        )}
        <div className="acts">
          {session !== null && <Way session={session} demo={demo} />}
          {session === null && leads && (
            <ButtonLink href={`/nieuw?atelier=${atelier.id}`} variant="primary" icon="plus">
              {say('home.new-session')}
            </ButtonLink>
          )}
          {calendar !== null && (
            <CalendarDialog atelier={atelier.id} calendar={calendar} site={atelier.site} leads={leads} />
          )}
          {session !== null && leads && <MeetingDialog session={session} onKept={again} />}
        </div>
      </div>
      {session !== null && next !== null && <Agenda plan={next.plan} start={session.start} />}
    </section>
  )
}

function When({ session, plan, day }: { readonly session: Meeting; readonly plan: Plan; readonly day: string }) {
  const say = useSay()
  const { date, start, place, subject, number } = session
  return (
    <>
      <p className="when">
        <time dateTime={`${date}T${start}`}>
          <b>{day}</b> <span>{say('atelier.from-to', { start, end: timeAfter(start, minutesOf(plan)) })}</span>
        </time>
      </p>
      <p className="where">{place === '' ? say('atelier.no-place') : place}</p>
      <p className="subject">
        {subject}
        <span>{say('home.number', { n: number })}</span>
      </p>
    </>
  )
}

/** The phases with their minutes: what one can prepare for. */
function Agenda({ plan, start }: { readonly plan: Plan; readonly start: string }) {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const shown = all ? plan : plan.slice(0, most)
  const before = (nth: number): number => minutesOf(plan.slice(0, nth))
  return (
    <div className="agenda">
      <h3>{say('atelier.agenda')}</h3>
      <ol>
        {shown.map((phase, nth) => (
          <li key={phase.id}>
            <span className="num">{timeAfter(start, before(nth))}</span>
            <span>{phase.title[language]}</span>
            <span className="minutes">{say('atelier.minutes', { n: phase.minutes })}</span>
          </li>
        ))}
      </ol>
      {plan.length > most && (
        <Button variant="quiet" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'atelier.agenda-less' : 'atelier.agenda-all', { n: plan.length })}
        </Button>
      )}
    </div>
  )
}

const most = 12
