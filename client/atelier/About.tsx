import type { AtelierPage } from '#shared/commands/atelier-commands.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { useSay } from './say.ts'

interface AboutProps {
  readonly atelier: AtelierPage
  readonly again: () => Promise<void>
}

/** How an atelier works, and for whom it is. */
export function About({ atelier, again }: AboutProps) {
  const say = useSay()
  const { way, forWhom, part } = atelier
  const leads = part === 'leader'
  if (way === '' && forWhom === '' && !leads) return null
  return (
    <section className="about" aria-label={say('about.title')}>
      {way !== '' && (
        <div>
          <h2>{say('atelier.way')}</h2>
          <p>{way}</p>
        </div>
      )}
      {forWhom !== '' && (
        <div>
          <h2>{say('atelier.for-whom')}</h2>
          <p>{forWhom}</p>
        </div>
      )}
      {leads && <AboutDialog atelier={atelier} onKept={again} />}
    </section>
  )
}
