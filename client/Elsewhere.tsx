import { lazy } from 'react'
import { Oops } from './pages/Oops.tsx'
import type { Route } from './router.ts'

const Home = lazy(() => import('./pages/Home.tsx').then((module) => ({ default: module.Home })))
const NewSession = lazy(() => import('./pages/NewSession.tsx').then((module) => ({ default: module.NewSession })))
const Atelier = lazy(() => import('./atelier/Atelier.tsx').then((module) => ({ default: module.Atelier })))
const Lobby = lazy(() => import('./lobby/Lobby.tsx').then((module) => ({ default: module.Lobby })))
const Beamer = lazy(() => import('./beamer/Beamer.tsx').then((module) => ({ default: module.Beamer })))
const Closing = lazy(() => import('./archive/Closing.tsx').then((module) => ({ default: module.Closing })))
const Library = lazy(() => import('./library/Library.tsx').then((module) => ({ default: module.Library })))
const Archive = lazy(() => import('./archive/Archive.tsx').then((module) => ({ default: module.Archive })))
const Signal = lazy(() => import('./signal/Signal.tsx').then((module) => ({ default: module.Signal })))
const Timeline = lazy(() => import('./came/Timeline.tsx').then((module) => ({ default: module.Timeline })))
const MyData = lazy(() => import('./care/MyData.tsx').then((module) => ({ default: module.MyData })))
const ComeBack = lazy(() => import('./sign-in/ComeBack.tsx').then((module) => ({ default: module.ComeBack })))
const SignIn = lazy(() => import('./sign-in/SignIn.tsx').then((module) => ({ default: module.SignIn })))
const TakenPage = lazy(() => import('./take/TakenPage.tsx').then((module) => ({ default: module.TakenPage })))
const Care = lazy(() => import('./care/Care.tsx').then((module) => ({ default: module.Care })))

type Elsewhere = Exclude<Route, { readonly page: 'session' }>

/** Every page but a session: they come with the way to them, which a phone that is going to write does without. */
export function Elsewhere({ route }: { readonly route: Elsewhere }) {
  switch (route.page) {
    case 'home':
      return <Home />
    case 'new':
      return <NewSession key={route.atelier} atelier={route.atelier} />
    case 'atelier':
      return <Atelier key={route.id} id={route.id} />
    case 'lobby':
      return <Lobby key={route.session} atelier={route.atelier} session={route.session} />
    case 'beamer':
      return <Beamer key={route.id} id={route.id} />
    case 'closing':
      return <Closing key={route.id} id={route.id} />
    case 'library':
      return <Library />
    case 'archive':
      return <Archive key={route.id} id={route.id} />
    case 'signal':
      return <Signal key={route.id} id={route.id} />
    case 'timeline':
      return <Timeline key={`${route.session} ${route.card}`} session={route.session} card={route.card} />
    case 'me':
      return <MyData />
    case 'back':
      return <ComeBack />
    case 'sign-in':
      return <SignIn />
    case 'taken':
      return <TakenPage />
    case 'care':
      return <Care />
    case 'nowhere':
      return <Oops is="not-found" />
  }
}
