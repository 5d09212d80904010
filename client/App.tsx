import { lazy, Suspense, useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react'
import { Loading } from './pages/Loading.tsx'
import { Oops } from './pages/Oops.tsx'
import { address, followLink, routeOf, type Route } from './router.ts'

const Home = lazy(() => import('./pages/Home.tsx').then((module) => ({ default: module.Home })))
const NewSession = lazy(() => import('./pages/NewSession.tsx').then((module) => ({ default: module.NewSession })))
const Atelier = lazy(() => import('./atelier/Atelier.tsx').then((module) => ({ default: module.Atelier })))
const Beamer = lazy(() => import('./beamer/Beamer.tsx').then((module) => ({ default: module.Beamer })))
const Closing = lazy(() => import('./archive/Closing.tsx').then((module) => ({ default: module.Closing })))
const Library = lazy(() => import('./library/Library.tsx').then((module) => ({ default: module.Library })))
const Archive = lazy(() => import('./archive/Archive.tsx').then((module) => ({ default: module.Archive })))
const Signal = lazy(() => import('./signal/Signal.tsx').then((module) => ({ default: module.Signal })))
const Timeline = lazy(() => import('./came/Timeline.tsx').then((module) => ({ default: module.Timeline })))
const MyData = lazy(() => import('./care/MyData.tsx').then((module) => ({ default: module.MyData })))
const ComeBack = lazy(() => import('./sign-in/ComeBack.tsx').then((module) => ({ default: module.ComeBack })))
const TakenPage = lazy(() => import('./take/TakenPage.tsx').then((module) => ({ default: module.TakenPage })))
const Care = lazy(() => import('./care/Care.tsx').then((module) => ({ default: module.Care })))
const Session = lazy(() => import('./pages/Session.tsx').then((module) => ({ default: module.Session })))

/** The page that the address asks for. Each loads its own code, so that a phone gets no more than it shows. */
export function App() {
  const here = useSyncExternalStore(address.watch, address.get)
  useLinks()
  useFocusAfterMove(location.pathname)
  const route = routeOf(new URL(here, location.origin))
  // Deferred: a fallback that was shown would hold the page back for 300 ms. The page before is gone at once.
  const page = useDeferredValue<Route['page'] | null>(route.page, null)
  return <Suspense fallback={<Loading />}>{page === route.page ? pageOf(route) : <Loading />}</Suspense>
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'home':
      return <Home />
    case 'new':
      return <NewSession key={route.atelier} atelier={route.atelier} />
    case 'atelier':
      return <Atelier key={route.id} id={route.id} />
    case 'session':
      return <Session key={route.id} id={route.id} />
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
    case 'taken':
      return <TakenPage />
    case 'care':
      return <Care />
    case 'nowhere':
      return <Oops is="not-found" />
  }
}

function useLinks(): void {
  useEffect(() => {
    document.addEventListener('click', followLink)
    return () => document.removeEventListener('click', followLink)
  }, [])
}

/** After going to another page one begins at its title, as soon as that is there. */
function useFocusAfterMove(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    const began = (): boolean => {
      const title = document.querySelector<HTMLElement>('h1')
      if (title === null) return false
      // A dialog or a field may have asked for the focus already.
      if (document.activeElement !== null && document.activeElement !== document.body) return true
      if (!title.hasAttribute('tabindex')) title.tabIndex = -1
      title.focus({ preventScroll: true })
      return document.activeElement === title
    }
    if (began()) return
    const watch = new MutationObserver(() => {
      if (began()) watch.disconnect()
    })
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [path])
}
