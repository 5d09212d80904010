import { useEffect, useId, useRef, useState } from 'react'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { Invitation } from '#shared/commands/shapes.ts'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './invite-say.ts'
import { useMoment } from './who.ts'

interface RevokeLinkProps {
  readonly invitation: Invitation
  readonly session: string
  readonly onRevoked: () => void
}

/** Takes a link back, after one has said what that means for those who came in by it. */
export function RevokeLink({ invitation, session, onRevoked }: RevokeLinkProps) {
  const say = useSay()
  const moment = useMoment()
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (!asking && was.current) first.current?.focus()
    was.current = asking
  }, [asking])
  if (asking) return <Sure {...{ invitation, session, onRevoked }} onKept={() => setAsking(false)} />
  const date = moment(invitation.createdAt)
  return (
    <Button
      ref={first}
      size="sm"
      aria-label={say('invite.revoke-of', { role: say(`role.${invitation.role}`), date })}
      onClick={() => setAsking(true)}
    >
      {say('invite.revoke')}
    </Button>
  )
}

type After = 'stay' | 'leave'

/** A link that one person used was meant for them; one that more used is a room's, and a room goes on. */
const likelyAfter = (joined: number): After => (joined === 1 ? 'leave' : 'stay')

function Sure({ invitation, session, onRevoked, onKept }: RevokeLinkProps & { readonly onKept: () => void }) {
  const say = useSay()
  const question = useId()
  const [trouble, setTrouble] = useState<ProblemCode | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const { id, role, joined } = invitation
  // Coordinators are not put out, so there is nothing to choose.
  const choice = joined > 0 && role !== 'coordinator'

  async function revoke(people: After): Promise<void> {
    try {
      await ask('revokeInvitation', { session, invitation: id, people })
      onRevoked()
    } catch (error) {
      setTrouble(problemCode(error))
    }
  }

  const look = (people: After) => (people === likelyAfter(joined) ? 'primary' : 'default')
  return (
    <fieldset className="sure" aria-labelledby={question}>
      <p id={question}>{choice ? say('invite.stay-or-leave', { n: joined }) : say('invite.sure')}</p>
      {choice ? (
        <>
          <Button size="sm" variant={look('stay')} onClick={() => void revoke('stay')}>
            {say('invite.stay')}
          </Button>
          <Button size="sm" variant={look('leave')} onClick={() => void revoke('leave')}>
            {say('invite.leave')}
          </Button>
        </>
      ) : (
        <Button size="sm" variant="primary" onClick={() => void revoke('stay')}>
          {say('invite.revoke')}
        </Button>
      )}
      <Button ref={keep} size="sm" variant={choice ? 'quiet' : 'default'} onClick={onKept}>
        {say('invite.keep')}
      </Button>
      {trouble && (
        <p className="error" role="alert">
          {say(`problem.${trouble}`)}
        </p>
      )}
    </fieldset>
  )
}
