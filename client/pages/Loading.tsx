import './pages.css'
import { useFirstSay } from '#client/language.tsx'
import { Logo } from '#client/ui/Logo.tsx'

/** For a moment: words only appear when it takes long enough to wonder. */
export function Loading() {
  const say = useFirstSay()
  return (
    <output className="loading">
      <Logo height={32} />
      <span>{say('home.loading')}</span>
    </output>
  )
}
