import { useState } from 'react'
import { ask } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { useIsClosed, useIsCoordinator, useLive, useLiveState, useMayBeNameless } from '#client/live/hooks.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { parkedIn } from '#client/live/leading.ts'
import { go } from '#client/router.ts'
import { AskState } from './AskState.tsx'
import { useAskedErasures } from '#client/care/use-asked-erasures.ts'
import { useIsArchived } from './ClosedBanner.tsx'
import { command, useGuides } from './lead.ts'
import { keepLoudness, loudnesses, readLoudness } from './loudness.ts'
import { useDesk } from './desk.ts'
import { MenuButton } from './MenuButton.tsx'
import { useOpenQuestions } from './questions.ts'
import { useSay } from './say.ts'

/** All that is seldom needed. */
export function HeaderMenu() {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const items = useItems(() => setAsking(true))
  return (
    <>
      <MenuButton icon="more" label={say('header.more')} items={items} />
      <AskState open={asking} onClose={() => setAsking(false)} />
    </>
  )
}

function useItems(askState: () => void): readonly MenuItem[] {
  const say = useSay()
  const desk = useDesk()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const trash = useLiveState((state) => state.trash.length)
  const parked = useLiveState((state) => parkedIn(state).length)
  const live = useLive()
  const shut = useLiveState((state) => (state.session?.locked ?? null) !== null)
  const handed = useLiveState(({ session }) => (session?.leader ?? null) !== null)
  const leads = useIsCoordinator()
  const guides = useGuides()
  const closed = useIsClosed()
  const archived = useIsArchived()
  const session = useLiveState((state) => state.info.id)
  const nameless = useMayBeNameless()
  const questions = useOpenQuestions()
  const loudness = readLoudness()
  const askedErasures = useAskedErasures()
  return [
    { id: 'me', label: say('header.me'), icon: 'person', onSelect: () => desk.show({ is: 'me' }) },
    {
      id: 'people',
      label: say('people.title'),
      icon: 'people',
      onSelect: () => desk.show({ is: 'people' }),
    },
    {
      id: 'questions',
      label: say('questions.open', { n: questions }),
      icon: 'question',
      onSelect: () => desk.show({ is: 'questions' }),
    },
    {
      id: 'parked',
      label: say('parked.open', { n: parked }),
      icon: 'clock',
      onSelect: () => desk.show({ is: 'parked' }),
    },
    ...(leads
      ? [
          {
            id: 'hidden',
            label: say('hide.open'),
            icon: 'eye-off' as const,
            onSelect: () => desk.show({ is: 'hidden' }),
          },
        ]
      : []),
    ...(leads
      ? [
          {
            id: 'erasures',
            label: say('erasures.open', { n: askedErasures }),
            icon: 'trash' as const,
            onSelect: () => desk.show({ is: 'erasures' }),
          },
        ]
      : []),
    ...(nameless
      ? [
          {
            id: 'nameless',
            label: say('nameless.mine.open'),
            icon: 'eye-off' as const,
            onSelect: () => desk.show({ is: 'nameless' }),
          },
        ]
      : []),
    {
      id: 'trash',
      label: say('header.trash', { n: trash }),
      icon: 'trash',
      onSelect: () => desk.show({ is: 'trash' }),
    },
    {
      id: 'keys',
      label: say('header.keys'),
      icon: 'keyboard',
      shortcut: '?',
      onSelect: () => desk.show({ is: 'keys' }),
    },
    { separator: true },
    { heading: say('header.loudness') },
    ...loudnesses.map((one): MenuItem => ({
      id: one,
      label: say(one === loudness ? 'header.loudness.now' : `header.loudness.${one}`, {
        which: say(`header.loudness.${one}`),
      }),
      ...(one === loudness ? { icon: 'check' as const } : { icon: 'bell' as const }),
      onSelect: () => keepLoudness(one),
    })),
    { separator: true },
    ...(guides && !closed
      ? [
          {
            id: 'plan',
            label: say('plan.open'),
            icon: 'pencil' as const,
            onSelect: () => desk.show({ is: 'plan' }),
          },
        ]
      : []),
    ...(guides
      ? [
          {
            id: 'tables',
            label: say('table.open'),
            icon: 'group' as const,
            onSelect: () => desk.show({ is: 'tables' }),
          },
        ]
      : []),
    ...(leads && !closed && handed
      ? [
          {
            id: 'lead',
            label: say('leading.take-back'),
            icon: 'undo' as const,
            onSelect: () => void command(live, 'handOver', { to: null }, { key: 'did.taken' }),
          },
        ]
      : []),
    ...(leads && !closed
      ? [
          {
            id: 'door',
            label: say(shut ? 'door.reopen' : 'door.close'),
            icon: shut ? ('unlock' as const) : ('lock' as const),
            onSelect: () =>
              void command(live, 'lock', { locked: !shut }, { key: shut ? 'did.unlocked' : 'did.locked' }),
          },
        ]
      : []),
    ...(leads || archived ? [{ separator: true } as const, { heading: say('header.finish') }] : []),
    ...(leads
      ? [
          {
            id: 'experts',
            label: say('after.menu'),
            icon: 'clock' as const,
            onSelect: () => desk.show({ is: 'experts' }),
          },
          // An archived board stays as it is; going on with it is a new session.
          ...(archived
            ? []
            : [
                {
                  id: 'state',
                  label: say(closed ? 'header.reopen' : 'header.close'),
                  icon: closed ? ('unlock' as const) : ('lock' as const),
                  onSelect: askState,
                },
              ]),
          ...(closed
            ? [
                {
                  id: 'closing',
                  label: say('header.closing'),
                  icon: 'check' as const,
                  onSelect: () => go(`/s/${session}/afronden`),
                },
              ]
            : []),
        ]
      : []),
    ...(archived
      ? [
          {
            id: 'archive',
            label: say('header.archive'),
            icon: 'archive' as const,
            onSelect: () => go(`/archief/${session}`),
          },
        ]
      : []),
    ...(leads || archived ? [{ separator: true } as const] : []),
    {
      id: 'language',
      label: say('common.other-language'),
      icon: 'language',
      onSelect: () => void ask('setLanguage', { language: other }).then(() => location.reload()),
    },
    { id: 'library', label: say('nav.library'), icon: 'archive', onSelect: () => location.assign('/bibliotheek') },
    { id: 'home', label: say('header.home'), icon: 'home', onSelect: () => location.assign('/') },
  ]
}
