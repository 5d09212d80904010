import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { useIsClosed, useIsCoordinator, useLive, useLiveState, useMayBeNameless } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { parkedIn } from '#client/live/leading.ts'
import { command, useGuides } from './lead.ts'
import { keepLoudness, loudnesses, readLoudness } from './loudness.ts'
import { useDesk } from './desk.ts'
import { MenuButton } from './MenuButton.tsx'

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
  const nameless = useMayBeNameless()
  const loudness = readLoudness()
  return [
    { id: 'me', label: say('header.me'), icon: 'person', onSelect: () => desk.show({ is: 'me' }) },
    {
      id: 'people',
      label: say('people.title'),
      icon: 'people',
      onSelect: () => desk.show({ is: 'people' }),
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
    ...(leads
      ? [
          {
            id: 'state',
            label: say(closed ? 'header.reopen' : 'header.close'),
            icon: closed ? ('unlock' as const) : ('lock' as const),
            onSelect: askState,
          },
        ]
      : []),
    {
      id: 'language',
      label: say('common.other-language'),
      icon: 'language',
      onSelect: () => void ask('setLanguage', { language: other }).then(() => location.reload()),
    },
    { id: 'home', label: say('header.home'), icon: 'home', onSelect: () => location.assign('/') },
  ]
}

/** Closing stops everybody at once, so it asks first. */
function AskState({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay()
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const closed = useIsClosed()
  const state = closed ? 'open' : 'closed'
  const act = (): void => {
    onClose()
    void ask('setState', { session, state }).catch((error: unknown) => {
      store.setState({ did: { key: `problem.${problemCode(error)}` } })
    })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say(closed ? 'reopen.title' : 'close.title')}
      closeLabel={say('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button variant="primary" onClick={act}>
            {say(closed ? 'reopen.do' : 'close.do')}
          </Button>
        </>
      }
    >
      <p>{say(closed ? 'reopen.what' : 'close.what')}</p>
    </Dialog>
  )
}
