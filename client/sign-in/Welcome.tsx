import { Shell } from '#client/pages/Shell.tsx'
import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** What comes next is loaded anew: this page was somebody else’s. */
export function Welcome() {
  const say = useSay()
  return (
    <Shell narrow plain>
      <h1 tabIndex={-1} ref={(title) => title?.focus()}>
        {say('return.done')}
      </h1>
      <p className="lead">{say('return.done-how')}</p>
      <div className="oops-next">
        <ButtonLink href="/" target="_self" variant="primary">
          {say('return.to-home')}
        </ButtonLink>
        <ButtonLink href="/mijn-gegevens" target="_self">
          {say('return.to-mine')}
        </ButtonLink>
      </div>
    </Shell>
  )
}
