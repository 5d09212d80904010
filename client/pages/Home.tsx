import './home.css'
import { useState } from 'react'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { cardKinds } from '#shared/board/kinds.ts'
import { useAskedHome } from './asked-home.ts'
import { Atelier } from './Atelier.tsx'
import { JoinByCode } from './JoinByCode.tsx'
import { knowsSessions } from './known-sessions.ts'
import { Shell } from './Shell.tsx'
import { useSay } from './say.ts'
import { useTitle } from './title.ts'

/** Where everyone begins: what this is, a place for the code, and the ateliers one may see. */
export function Home() {
  const say = useSay()
  const [known] = useState(knowsSessions)
  useTitle(null)
  return (
    <Shell footer>
      <div className={known ? 'welcome known' : 'welcome'}>
        <div>
          <h1>{say('home.motto')}</h1>
          {!known && <What />}
        </div>
        <div>
          <JoinByCode />
          <p className="to-back">
            <a href="/terug">{say('home.back')}</a>
          </p>
          <p className="to-back">
            <a href="/aanmelden">{say('home.sign-in')}</a>
          </p>
        </div>
      </div>
      <Ateliers />
      {known && (
        <section className="welcome after" aria-label={say('home.about')}>
          <What />
        </section>
      )}
    </Shell>
  )
}

/** For a newcomer; who was here before comes for what is theirs, and finds this below it. */
function What() {
  const say = useSay()
  return (
    <div>
      <p className="lead">{say('home.what')}</p>
      <ul className="what">
        {cardKinds.map((kind) => (
          <li key={kind}>
            <Clasp kind={kind} />
            <b>{say(`kind.${kind}`)}</b>
            <span>{say(`home.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Ateliers() {
  const say = useSay()
  const { home, problem, again } = useAskedHome()
  const [now] = useState(() => new Date())
  if (problem !== null) {
    return (
      <section className="ateliers">
        <p role="alert">{say('home.unreachable')}</p>
        <Button icon="refresh" onClick={again}>
          {say('home.again')}
        </Button>
      </section>
    )
  }
  if (home === null) return <section className="ateliers" aria-busy="true" />
  const waitsIn = (id: string) => home.waits.filter(({ atelier }) => atelier === id)
  const own = home.ateliers.filter(({ demo }) => !demo)
  const mayBegin = home.coordinator || home.unclaimed
  const begin = <Begin mayBegin={mayBegin} unclaimed={home.unclaimed} />
  const examples = home.ateliers.filter(({ demo }) => demo)
  return (
    <>
      {own.length > 0 && (
        <section className="ateliers" aria-labelledby="own">
          <h2 id="own">{say('home.ateliers')}</h2>
          {own.map((atelier) => (
            <Atelier key={atelier.id} atelier={atelier} now={now} waits={waitsIn(atelier.id)} />
          ))}
        </section>
      )}
      {mayBegin && begin}
      {examples.length > 0 && (
        <section className="ateliers" aria-labelledby="examples">
          <h2 id="examples">{say('home.examples')}</h2>
          <p className="lead">{say('home.fictional')}</p>
          {examples.map((atelier) => (
            <Atelier key={atelier.id} atelier={atelier} now={now} waits={waitsIn(atelier.id)} />
          ))}
        </section>
      )}
      {!mayBegin && begin}
      {home.coordinator && (
        <p className="to-care">
          <a href="/beheer">{say('care.to')}</a>
        </p>
      )}
    </>
  )
}

function Begin({ mayBegin, unclaimed }: { readonly mayBegin: boolean; readonly unclaimed: boolean }) {
  const say = useSay()
  return (
    <section className="begin" aria-labelledby="begin">
      <div>
        <h2 id="begin">{say(mayBegin ? 'home.begin-own' : 'home.begin')}</h2>
        <p>
          {mayBegin ? say('home.begin-how') : say('home.begin-by-link')}
          {unclaimed && ` ${say('home.unclaimed')}`}
        </p>
      </div>
      {mayBegin && (
        <ButtonLink href="/nieuw" variant="primary" size="lg" icon="plus">
          {say('home.begin')}
        </ButtonLink>
      )}
    </section>
  )
}
