import { lazy, Suspense, useDeferredValue } from 'react'
import { Guard } from '#client/ui/Guard.tsx'
import type { MenuProps } from '#client/ui/Menu.tsx'

const Menu = lazy(() => import('#client/ui/Menu.tsx').then((menus) => ({ default: menus.Menu })))

/** A menu whose behaviour comes in only when it is first opened; nothing shows until then. */
export function LazyMenu(props: MenuProps) {
  // Deferred: Suspense that showed its fallback would hold the menu back for 300 ms.
  const open = useDeferredValue(props.open, false)
  if (!props.open || !open) return null
  return (
    <Guard onFail={props.onClose}>
      <Suspense fallback={null}>
        <Menu {...props} />
      </Suspense>
    </Guard>
  )
}

/** Fetches it while nobody waits; gives back how to let it be. */
export function fetchMenuLater(): () => void {
  const fetchIt = (): void => void import('#client/ui/Menu.tsx').catch(() => undefined)
  const timer = setTimeout(fetchIt, 2000)
  return () => clearTimeout(timer)
}
