import { useEffect, useRef } from 'react'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** In place of a page about a session that was just removed. */
export function SessionGone() {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  useTitle(say('erase.session-gone'))
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="session-gone">
      <h1 ref={title} tabIndex={-1}>
        {say('erase.session-gone')}
      </h1>
      <p className="lead">{say('erase.session-gone-how')}</p>
      <div className="oops-next">
        <ButtonLink href="/" variant="primary" icon="home">
          {say('home.to-home')}
        </ButtonLink>
      </div>
    </section>
  )
}
