import './pages.css'
import type { ReactNode } from 'react'
import { useSay } from '#client/language.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What stands around every page but the board: the name above, what one may want to know below. */
export function Shell({ children, aside, narrow, plain, footer }: ShellProps) {
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
        <span className="aside">{aside}</span>
        <LanguageSwitch />
      </header>
      <main id="main" className={narrow ? 'page narrow' : 'page'}>
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
  /** The screen broke: links load anew. */
  readonly plain?: boolean
  readonly footer?: boolean
}

function Footer() {
  const say = useSay()
  return (
    <footer className="shell-bottom">
      <p>{say('home.accessible')}</p>
      <p>{say('home.licence')}</p>
      <ThemeSwitch />
    </footer>
  )
}
