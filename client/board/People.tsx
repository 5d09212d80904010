import { useEffect, useMemo } from 'react'
import { useLiveState } from '#client/live/hooks.ts'
import { guides, isReady } from '#client/live/leading.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { Person } from '#shared/board/schema.ts'
import { AddGuest } from './AddGuest.tsx'
import { groupPeople } from './people-groups.ts'
import { PersonRow } from './PersonRow.tsx'
import { useGiving, type Giving } from './giving.ts'
import { useSay } from './say.ts'
import './dialogs.css'
import './leading.css'

/** Everybody of this session: who asks to speak, who is ready, who is not here; and what one can do about it. */
export function People({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const giving = useGiving()
  const people = useLiveState((state) => state.people)
  const present = useLiveState((state) => state.present)
  const groups = useMemo(() => groupPeople(people, present), [people, present])
  useEffect(() => {
    // Whoever one did something with may stand elsewhere now, and the focus that was there is gone.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost) document.querySelector<HTMLElement>('.people-dialog [data-title]')?.focus()
  }, [groups])
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('people.title')}
      closeLabel={say('common.close')}
      className="people-dialog"
    >
      <Readiness here={[...groups.hands, ...groups.here]} />
      <LeadBack giving={giving} />
      <output className={giving.wrong ? 'error told' : 'told'}>{giving.told}</output>
      <Group title={say('people.hands')} people={groups.hands} giving={giving} counted />
      <Group title={say('people.here')} people={groups.here} giving={giving} />
      <Group title={say('people.guests')} people={groups.guests} giving={giving} />
      <AddGuest giving={giving} />
      <Group title={say('people.away')} people={groups.away} giving={giving} />
    </Dialog>
  )
}

interface GroupProps {
  readonly title: string
  readonly people: readonly Person[]
  readonly giving: Giving
  /** Whether their order says something. */
  readonly counted?: boolean
}

function Group({ title, people, giving, counted = false }: GroupProps) {
  if (people.length === 0) return null
  const List = counted ? 'ol' : 'ul'
  return (
    <section className="people-group">
      <h3>
        {title} <span className="num">{people.length}</span>
      </h3>
      <List>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} giving={giving} />
        ))}
      </List>
    </section>
  )
}

/** Of those who can be ready: who only looks on has nothing to be ready with. */
function Readiness({ here }: { readonly here: readonly Person[] }) {
  const say = useSay()
  const able = here.filter(({ role, muted }) => role !== 'observer' && muted === null)
  const n = useLiveState((state) => able.filter((person) => isReady(state, state.people[person.id])).length)
  return <p className="hint">{say('people.ready-count', { n, of: able.length })}</p>
}

/** Who leads, when that is not the coordinator; and for who may, the way back. */
function LeadBack({ giving }: { readonly giving: Giving }) {
  const say = useSay()
  const leader = useLiveState((state) => state.session?.leader ?? null)
  const name = useLiveState(({ people }) => people[leader ?? '']?.name.trim() ?? '') || say('common.anonymous')
  const mine = useLiveState(({ info }) => info.me.person === leader)
  const may = useLiveState(guides)
  if (leader === null) return null
  const word = say(mine ? 'leading.give-back' : 'leading.take-back')
  return (
    <p className="lead-back">
      {say(mine ? 'leading.me' : 'leading.now', { name })}
      {may && (
        <Button size="sm" onClick={() => void giving.give('handOver', { to: null }, word)}>
          {word}
        </Button>
      )}
    </p>
  )
}
