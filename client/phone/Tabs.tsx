import { useLiveState } from '#client/live/hooks.ts'
import { useFirstSay } from '#client/language.tsx'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { hashOf, tabs, type Tab } from './place.ts'

const icons: Readonly<Record<Tab, IconName>> = { write: 'pencil', board: 'board', mine: 'person' }

/** The three parts of the phone, as links, so that back goes back. */
export function Tabs({ now }: { readonly now: Tab }) {
  const say = useFirstSay()
  const back = useLiveState((state) => state.handedBack.length)
  return (
    <nav className="tabs" aria-label={say('phone.parts')}>
      {tabs.map((tab) => (
        <a key={tab} href={hashOf({ tab, card: null })} {...(tab === now ? { 'aria-current': 'page' as const } : {})}>
          <Icon name={icons[tab]} size={22} />
          {say(`phone.${tab}`)}
          {tab === 'mine' && back > 0 && (
            <span className="count num">
              {back} <span className="vh">{say('phone.mine.drafts')}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}
