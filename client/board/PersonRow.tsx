import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Person } from '#shared/board/schema.ts'
import { useIsClosed, useIsCoordinator, useLiveState } from '#client/live/hooks.ts'
import { guides, isReady } from '#client/live/leading.ts'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { useDesk } from './desk.ts'
import type { Giving } from './giving.ts'
import { MenuButton } from './MenuButton.tsx'
import { useSay } from './say.ts'
import { useName } from './who.ts'

const WayBack = lazy(() => import('#client/sign-in/WayBack.tsx').then((m) => ({ default: m.WayBack })))

interface PersonRowProps {
  readonly person: Person
  readonly giving: Giving
}

/** One person: who they are here, what they ask, and what one may do for them. */
export function PersonRow({ person, giving }: PersonRowProps) {
  const say = useSay()
  const name = useName(person.id)
  const [asking, setAsking] = useState(false)
  const [way, setWay] = useState(false)
  const items = useItems(
    person,
    giving,
    () => setAsking(true),
    () => setWay(true),
  )
  return (
    <li>
      <Avatar id={person.id} name={person.name} />
      <div className="who">
        <b>{name}</b>
        <small>{[person.perspective, say(`role.${person.role}`)].filter(Boolean).join(', ')}</small>
        <Marks person={person} />
      </div>
      <LowerHand person={person} giving={giving} />
      {items.length > 0 && <MenuButton icon="more" label={say('people.acts', { name })} items={items} />}
      {way && (
        <Suspense>
          <WayBack person={person.id} name={name} onClose={() => setWay(false)} />
        </Suspense>
      )}
      {asking && <Sure person={person} name={name} giving={giving} onOver={() => setAsking(false)} />}
    </li>
  )
}

/** What is so with somebody, as words and not by colour alone. */
function Marks({ person }: { readonly person: Person }) {
  const say = useSay()
  const ready = useLiveState((state) => isReady(state, person))
  const leads = useLiveState((state) => state.session?.leader === person.id)
  const scribe = useName(person.scribe ?? '')
  const mine = useLiveState((state) => state.info.me.person === person.scribe)
  return (
    <span className="marks">
      {ready && (
        <span className="tag">
          <Icon name="check" size={16} />
          {say('people.ready')}
        </span>
      )}
      {leads && <span className="tag">{say('people.leads')}</span>}
      {person.offers !== null && person.host === null && <span className="tag">{say('people.offers')}</span>}
      {person.muted !== null && (
        <span className="tag">
          <Icon name="eye" size={16} />
          {say('people.muted')}
        </span>
      )}
      {person.scribe !== null && (
        <span className="tag">{mine ? say('people.scribe-me') : say('people.scribe', { name: scribe })}</span>
      )}
    </span>
  )
}

function LowerHand({ person, giving }: PersonRowProps) {
  const say = useSay()
  const name = useName(person.id)
  const may = useLiveState((state) => {
    const me = state.info.me.person
    return guides(state) || person.id === me || person.scribe === me
  })
  if (person.hand === null || !may) return null
  const word = say('people.lower')
  const lower = (): void =>
    void giving.give('raiseHand', { up: false, person: person.id }, say('people.done', { what: word, name }))
  return (
    <Button size="sm" aria-label={say('people.lower-of', { name })} onClick={lower}>
      {word}
    </Button>
  )
}

function useItems(person: Person, { give }: Giving, askRemove: () => void, giveWay: () => void): readonly MenuItem[] {
  const say = useSay()
  const name = useName(person.id)
  const desk = useDesk()
  const coordinates = useIsCoordinator()
  const closed = useIsClosed()
  const mayGuide = useLiveState(guides)
  const isMe = useLiveState((state) => state.info.me.person === person.id)
  const leads = useLiveState((state) => state.session?.leader === person.id)
  const { id, role, muted, scribe } = person
  const isGuest = scribe !== null
  const isOrdinary = role !== 'coordinator' && !isMe && !isGuest
  const done = (what: string): string => say('people.done', { what, name })
  const items: MenuItem[] = []
  if (mayGuide && isOrdinary && !leads && muted === null && role !== 'observer') {
    const label = say('people.hand-over')
    items.push({ id: 'lead', label, icon: 'send', onSelect: () => void give('handOver', { to: id }, done(label)) })
  }
  if (coordinates && !closed && isOrdinary) {
    const label = say(muted === null ? 'people.mute' : 'people.unmute')
    items.push({
      id: 'mute',
      label,
      icon: muted === null ? 'eye' : 'pencil',
      onSelect: () => void give('mute', { person: id, muted: muted === null }, done(label)),
    })
  }
  if (coordinates && isOrdinary) {
    items.push({ id: 'way-back', label: say('people.way-back'), icon: 'key', onSelect: giveWay })
  }
  if (coordinates && !isMe) {
    const label = say(isGuest ? 'people.remove-guest' : 'people.remove')
    const remove = (): void => void give('removePerson', { person: id }, done(label))
    items.push({ id: 'remove', label, icon: 'close', onSelect: isGuest ? remove : askRemove })
    items.push({
      id: 'erase',
      label: say('erase.person', { name }),
      icon: 'trash',
      onSelect: () => desk.show({ is: 'erase', what: 'person', entity: id }),
    })
  }
  return items
}

interface SureProps extends PersonRowProps {
  readonly name: string
  readonly onOver: () => void
}

/** Putting somebody out is for good, so it asks first. */
function Sure({ person, name, giving, onOver }: SureProps) {
  const say = useSay()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  async function remove(): Promise<void> {
    const what = say('people.remove')
    await giving.give('removePerson', { person: person.id }, say('people.done', { what, name }))
    onOver()
  }
  return (
    <fieldset className="sure">
      <legend className="vh">{say('people.remove')}</legend>
      <p>{say('people.remove-sure', { name })}</p>
      <Button size="sm" ref={keep} onClick={onOver}>
        {say('people.keep')}
      </Button>
      <Button size="sm" variant="primary" onClick={() => void remove()}>
        {say('people.remove-do', { name })}
      </Button>
    </fieldset>
  )
}
