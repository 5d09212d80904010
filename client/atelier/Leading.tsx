import { useEffect, useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useCopy } from '#client/board/copy.ts'
import { ImportHere } from '#client/exchange/ImportHere.tsx'
import { useLanguage } from '#client/language.tsx'
import { monthDay } from '#client/pages/when.ts'
import { siteFor } from '#client/site.ts'
import { OnPaper } from '#client/sign-in/OnPaper.tsx'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { AtelierPage } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

interface LeadingProps {
  readonly atelier: AtelierPage
  readonly again: () => Promise<void>
}

/** For who leads: a new session, one from elsewhere, and who else leads. */
export function Leading({ atelier, again }: LeadingProps) {
  const say = useSay()
  const { id, leaders } = atelier
  const [problem, setProblem] = useState('')
  const told = (error: unknown): void => setProblem(say(`problem.${problemCode(error)}`))
  return (
    <section className="leading" aria-labelledby="leading">
      <h2 id="leading">{say('lead.title')}</h2>
      <p>{say('lead.leaders', { n: leaders ?? 1 })}</p>
      <div className="acts">
        <ButtonLink href={`/nieuw?atelier=${id}`} icon="plus">
          {say('home.new-session')}
        </ButtonLink>
        <ImportHere atelier={atelier} onImported={() => void again()} />
      </div>
      <Invite atelier={id} site={atelier.site} onProblem={told} />
      {leaders !== null && leaders > 1 && <Leave atelier={id} again={again} onProblem={told} />}
      <p>
        <a href="/mijn-gegevens">{say('lead.sign-in')}</a>
      </p>
      <p className="problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

interface InviteProps extends PartProps {
  readonly site: string | null
}

interface PartProps {
  readonly atelier: string
  readonly onProblem: (error: unknown) => void
}

/** The link is shown once, here. */
function Invite({ atelier, site, onProblem }: InviteProps) {
  const say = useSay()
  const language = useLanguage()
  const [made, setMade] = useState<{ readonly path: string; readonly expiresAt: number } | null>(null)
  const { copy, copied } = useCopy()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [made])

  async function make(): Promise<void> {
    try {
      setMade(await ask('inviteLeader', { atelier }))
    } catch (error) {
      onProblem(error)
    }
  }

  if (made === null) {
    return (
      <Button icon="key" onClick={() => void make()}>
        {say('lead.invite')}
      </Button>
    )
  }
  const link = `${siteFor(site).origin}${made.path}`
  return (
    <div className="lead-link">
      <Field
        ref={field}
        label={say('lead.link')}
        hint={say('lead.link-how', { day: monthDay(made.expiresAt, language) })}
        value={link}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Button icon="copy" onClick={() => void copy(link)}>
        {say(copied ? 'calendar.copied' : 'calendar.copy')}
      </Button>
      <OnPaper link={link} until={made.expiresAt} title={say('lead.link')} />
    </div>
  )
}

function Leave({ atelier, again, onProblem }: PartProps & Pick<LeadingProps, 'again'>) {
  const say = useSay()
  const [sure, setSure] = useState(false)

  async function leave(): Promise<void> {
    try {
      await ask('leaveLead', { atelier })
      await again()
    } catch (error) {
      onProblem(error)
    }
  }

  if (!sure) {
    return (
      <Button variant="quiet" onClick={() => setSure(true)}>
        {say('lead.leave')}
      </Button>
    )
  }
  return (
    <div className="lead-leave">
      <p>{say('lead.leave-what')}</p>
      <div className="acts">
        <Button onClick={() => void leave()}>{say('lead.do-leave')}</Button>
        <Button variant="quiet" onClick={() => setSure(false)}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
