import { useEffect, type ReactNode } from 'react'
import { dropEarlyForm } from '#client/composer/early.ts'
import { useSay } from '#client/language.tsx'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import type { WordKey } from '#shared/language/say.ts'
import { JoinByCode } from './JoinByCode.tsx'
import { Shell } from './Shell.tsx'
import { useTitle } from './title.ts'

export type Wrong =
  | 'not-found'
  | 'no-session'
  | 'not-joined'
  | 'not-allowed'
  | 'gone'
  | 'no-line'
  | 'trouble'
  | 'broken'

/** In place of a page that cannot be shown: what is the matter, and what one can do next. */
export function Oops({ is, subject, joinPath, why, onAgain }: OopsProps) {
  const say = useSay()
  const title = say(`oops.${is}`)
  useTitle(title)
  useEffect(dropEarlyForm, [])
  const how = why ?? (is === 'not-joined' && joinPath ? 'oops.not-joined-open' : hows[is])
  return (
    <Shell narrow plain={is === 'broken'}>
      {subject && <p className="oops-subject">{subject}</p>}
      <h1>{title}</h1>
      <p className="lead" role={is === 'no-line' || is === 'trouble' ? 'status' : undefined}>
        {say(how)}
      </p>
      <Next is={is} joinPath={joinPath} onAgain={onAgain} />
    </Shell>
  )
}

export interface OopsProps {
  readonly is: Wrong
  readonly subject?: string | undefined
  /** Where one may join without an invitation. */
  readonly joinPath?: string | undefined
  /** Words in place of the usual ones. */
  readonly why?: WordKey | undefined
  readonly onAgain?: (() => void) | undefined
}

const hows: Readonly<Record<Wrong, WordKey>> = {
  'not-found': 'oops.not-found-how',
  'no-session': 'oops.not-found-how',
  'not-joined': 'oops.not-joined-code',
  'not-allowed': 'oops.not-allowed-how',
  gone: 'oops.gone-how',
  'no-line': 'oops.no-line-how',
  trouble: 'problem.unexpected',
  broken: 'oops.broken-how',
}

/** Where a code may be what is missing. */
const byCode: ReadonlySet<Wrong> = new Set(['not-found', 'no-session', 'not-joined'])

function Next({ is, joinPath, onAgain }: Pick<OopsProps, 'is' | 'joinPath' | 'onAgain'>): ReactNode {
  const say = useSay()
  // A link with a target is left to the browser, so that everything begins anew.
  const home = (
    <ButtonLink href="/" target={is === 'broken' ? '_self' : undefined} icon="home">
      {say('home.to-home')}
    </ButtonLink>
  )
  if (is === 'broken') {
    return (
      <div className="oops-next">
        <Button variant="primary" icon="refresh" onClick={() => location.reload()}>
          {say('home.reload')}
        </Button>
        {home}
      </div>
    )
  }
  return (
    <>
      {byCode.has(is) && !joinPath && <JoinByCode />}
      <div className="oops-next">
        {joinPath && (
          <ButtonLink href={joinPath} variant="primary" size="lg">
            {say('home.join')}
          </ButtonLink>
        )}
        {onAgain && (
          <Button variant="primary" icon="refresh" onClick={onAgain}>
            {say('home.again')}
          </Button>
        )}
        {home}
      </div>
    </>
  )
}
