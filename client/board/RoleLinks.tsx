import { useCallback, useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { Invitation } from '#shared/commands/shapes.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { siteFor } from '#client/site.ts'
import { Button } from '#client/ui/Button.tsx'
import { Chips } from './Chips.tsx'
import { useCopy } from './copy.ts'
import { Invitations } from './Invitations.tsx'
import { useSay } from './invite-say.ts'

type InvitedRole = Invitation['role']
const roles: readonly InvitedRole[] = ['participant', 'expert', 'observer', 'coordinator', 'beamer']

const terms = { day: 24, week: 24 * 7, months: 24 * 90 } as const
type Term = keyof typeof terms
const termNames: readonly Term[] = ['day', 'week', 'months']

/** Makes a link for a role, shows it once, and lists those that were made. */
export function RoleLinks() {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const site = useLiveState((state) => state.info.site)
  const [role, setRole] = useState<InvitedRole>('participant')
  const [term, setTerm] = useState<Term>('week')
  const [made, setMade] = useState<{ readonly role: InvitedRole; readonly link: string } | null>(null)
  const [trouble, setTrouble] = useState<ProblemCode | null>(null)
  const [busy, setBusy] = useState(false)
  const { invitations, reload } = useInvitations(session)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(null)
    try {
      const { path } = await ask('invite', { session, role, hours: terms[term] })
      setMade({ role, link: new URL(path, siteFor(site)).href })
      reload()
    } catch (error) {
      setTrouble(problemCode(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="role-links">
      <h3>{say('invite.links')}</h3>
      <form onSubmit={(event) => void make(event)}>
        <Chips
          label={say('invite.role')}
          showLabel
          value={role}
          onChange={setRole}
          options={roles.map((id) => ({ id, label: say(`role.${id}`) }))}
        />
        <Chips
          label={say('invite.valid')}
          showLabel
          value={term}
          onChange={setTerm}
          options={termNames.map((id) => ({ id, label: say(`invite.${id}`) }))}
        />
        <Button type="submit" variant="primary" icon="link" aria-disabled={busy}>
          {say('invite.make')}
        </Button>
        {trouble && (
          <p className="error" role="alert">
            {say(`problem.${trouble}`)}
          </p>
        )}
      </form>
      {made && <MadeLink key={made.link} {...made} />}
      <Invitations invitations={invitations} session={session} onChanged={reload} />
    </div>
  )
}

/** A new link, shown this once; the focus goes there so that one cannot miss it. */
function MadeLink({ role, link }: { readonly role: InvitedRole; readonly link: string }) {
  const say = useSay()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { copy, copied } = useCopy()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className="made">
      <label htmlFor={id}>{say('invite.made-link', { role: say(`role.${role}`) })}</label>
      <div className="line">
        <input ref={field} id={id} className="inp" readOnly value={link} aria-describedby={`${id}-once`} />
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy(link)}>
          {say(copied ? 'text.copied' : 'text.copy')}
        </Button>
      </div>
      <p className="hint" id={`${id}-once`}>
        {say('invite.once')}
      </p>
      <output className="vh">{copied && say('invite.copied')}</output>
    </div>
  )
}

function useInvitations(session: string) {
  const [invitations, setInvitations] = useState<readonly Invitation[] | null>(null)
  const reload = useCallback((): void => {
    ask('listInvitations', { session }).then(
      (answer) => setInvitations(answer.invitations.toSorted((a, b) => b.createdAt - a.createdAt)),
      // The list is extra: the form above says what is wrong when one uses it.
      () => setInvitations((before) => before ?? []),
    )
  }, [session])
  useEffect(reload, [reload])
  return { invitations, reload }
}
