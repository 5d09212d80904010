import { useRef, useState } from 'react'
import type { Invitation } from '#shared/commands/shapes.ts'
import { RevokeLink } from './RevokeLink.tsx'
import { useSay } from './invite-say.ts'
import { useMoment } from './who.ts'

interface InvitationsProps {
  /** Null as long as they are being asked for. */
  readonly invitations: readonly Invitation[] | null
  readonly session: string
  readonly onChanged: () => void
}

/** The links that were made: for whom, until when, and how many came in by them. */
export function Invitations({ invitations, session, onChanged }: InvitationsProps) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  if (invitations === null) return null
  return (
    <section className="invitations">
      <h3 ref={heading} tabIndex={-1}>
        {say('invite.list')}
      </h3>
      {invitations.length === 0 && <p className="none">{say('invite.list-none')}</p>}
      <ul>
        {invitations.map((invitation) => (
          <Line
            key={invitation.id}
            invitation={invitation}
            session={session}
            onRevoked={() => {
              heading.current?.focus()
              onChanged()
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly invitation: Invitation
  readonly session: string
  readonly onRevoked: () => void
}

function Line({ invitation, session, onRevoked }: LineProps) {
  const say = useSay()
  const moment = useMoment()
  const { role, createdAt, expiresAt, revokedAt, joined } = invitation
  const [now] = useState(() => Date.now())
  const works = revokedAt === null && expiresAt > now
  const until =
    revokedAt !== null
      ? say('invite.revoked', { date: moment(revokedAt) })
      : say(works ? 'invite.until' : 'invite.expired', { date: moment(expiresAt) })
  return (
    <li className={works ? undefined : 'over'}>
      <div>
        <b>{say(`role.${role}`)}</b>
        <small>
          {say('invite.made-on', { date: moment(createdAt) })}, {until}
        </small>
      </div>
      <span className="num">{say('invite.joined', { n: joined })}</span>
      {works && <RevokeLink invitation={invitation} session={session} onRevoked={onRevoked} />}
    </li>
  )
}
