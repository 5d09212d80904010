import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { useIsClosed, useIsCoordinator, useLive, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { MenuItem } from '#client/ui/Menu.tsx'
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
  const leads = useIsCoordinator()
  const closed = useIsClosed()
  const loudness = readLoudness()
  return [
    { id: 'me', label: say('header.me'), icon: 'person', onSelect: () => desk.show({ is: 'me' }) },
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
