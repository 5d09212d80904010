import './pages.css'
import type { ReactNode } from 'react'
import { useSay } from '#client/language.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What stands around every page but the board: the name above, what one may want to know below. */
export function Shell({ children, aside, narrow, wide, plain, footer }: ShellProps) {
  const say = useSay()
  return (
    <>
      <a className="shell-skip" href="#main">
        {say('home.skip')}
      </a>
      <header className="shell-top">
        <a className="br" href="/" target={plain ? '_self' : undefined}>
          <Logo height={24} />
          {say('common.product')}
        </a>
        <MainMenu plain={plain} />
        <span className="aside">{aside}</span>
        <LanguageSwitch />
      </header>
      <main id="main" className={`page${narrow ? ' narrow' : ''}${wide ? ' wide' : ''}`}>
        {children}
      </main>
      {footer && <Footer />}
    </>
  )
}

export interface ShellProps {
  readonly children: ReactNode
  /** Stands in the bar above, beside the language. */
  readonly aside?: ReactNode
  readonly narrow?: boolean
  /** Two columns stand beside each other. */
  readonly wide?: boolean
  /** The screen broke: links load anew. */
  readonly plain?: boolean
  readonly footer?: boolean
}

const places = [
  { path: '/', name: 'nav.sessions' },
  { path: '/bibliotheek', name: 'nav.library' },
] as const

/** The ways that are open from everywhere. */
function MainMenu({ plain }: { readonly plain: boolean | undefined }) {
  const say = useSay()
  return (
    <nav aria-label={say('nav.label')}>
      {places.map(({ path, name }) => (
        <a
          key={path}
          href={path}
          target={plain ? '_self' : undefined}
          aria-current={location.pathname === path ? 'page' : undefined}
        >
          {say(name)}
        </a>
      ))}
    </nav>
  )
}

function Footer() {
  const say = useSay()
  return (
    <footer className="shell-bottom">
      <p>{say('home.accessible')}</p>
      <p>{say('home.licence')}</p>
      <nav aria-label={say('care.links')}>
        <a href="/privacy">{say('care.privacy')}</a>
        <a href="/toegankelijkheid">{say('care.accessibility')}</a>
        <a href="/meegenomen">{say('care.taken')}</a>
        <a href="/mijn-gegevens">{say('care.mine')}</a>
      </nav>
      <ThemeSwitch />
    </footer>
  )
}
