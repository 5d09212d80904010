import { useLanguage } from '#client/language.tsx'
import { Way } from '#client/pages/SessionRow.tsx'
import { dayOf, wholeDay } from '#client/pages/when.ts'
import { timeAfter } from '#client/plan/time-after.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { AtelierPage, Meeting } from '#shared/commands/atelier-commands.ts'
import { minutesOf, type Plan } from '#shared/session/format.ts'
import { Agenda } from './Agenda.tsx'
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
  const brings = !past && part !== 'guest' && !demo
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
          {session !== null && (session.joined || !brings) && <Way session={session} demo={demo} />}
          {session !== null && brings && (
            <ButtonLink
              href={`/atelier/${atelier.id}/vooraf/${session.id}`}
              icon="plus"
              variant={session.joined ? 'default' : 'primary'}
            >
              {say('atelier.bring')}
            </ButtonLink>
          )}
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

interface WhenProps {
  readonly session: Pick<Meeting, 'date' | 'start' | 'place' | 'subject' | 'number'>
  readonly plan: Plan
  /** Its day in words. */
  readonly day: string
}

/** When, where and about what one meets. */
export function When({ session, plan, day }: WhenProps) {
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
