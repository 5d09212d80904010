import { lazy, Suspense, useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react'
import { Loading } from './pages/Loading.tsx'
import { address, followLink, routeOf, type Route } from './router.ts'
import { withWords } from './words.ts'

const Session = lazy(() => import('./pages/Session.tsx').then((module) => ({ default: module.Session })))
const Elsewhere = lazy(() =>
  withWords(() => import('./Elsewhere.tsx')).then((module) => ({ default: module.Elsewhere })),
)

/** The page that the address asks for. Each loads its own code, so that a phone gets no more than it shows. */
export function App() {
  const here = useSyncExternalStore(address.watch, address.get)
  useLinks()
  useFocusAfterMove(location.pathname)
  const route = routeOf(new URL(here, location.origin))
  // Deferred: a fallback that was shown would hold the page back for 300 ms. The page before is gone at once.
  const page = useDeferredValue<Route['page'] | null>(route.page, null)
  return <Suspense fallback={<Loading />}>{page === route.page ? <Page route={route} /> : <Loading />}</Suspense>
}

function Page({ route }: { readonly route: Route }) {
  return route.page === 'session' ? <Session key={route.id} id={route.id} /> : <Elsewhere route={route} />
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
