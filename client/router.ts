/** Which page the address means. Links to our own pages are followed without loading anew. */

import { isId } from '#shared/id.ts'

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'new'; readonly atelier: string | null }
  | { readonly page: 'atelier'; readonly id: string }
  | { readonly page: 'lobby'; readonly atelier: string; readonly session: string }
  | { readonly page: 'session'; readonly id: string }
  | { readonly page: 'beamer'; readonly id: string }
  | { readonly page: 'closing'; readonly id: string }
  | { readonly page: 'library' }
  | { readonly page: 'archive'; readonly id: string }
  | { readonly page: 'signal'; readonly id: string }
  | { readonly page: 'timeline'; readonly session: string; readonly card: string }
  | { readonly page: 'me' }
  | { readonly page: 'taken' }
  | { readonly page: 'back' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'care' }
  | { readonly page: 'nowhere' }

export function routeOf({ pathname, search }: { readonly pathname: string; readonly search: string }): Route {
  const [first = '', second, ...rest] = pathname.split('/').filter((part) => part !== '')
  if (first === '') return { page: 'home' }
  if (first === 'nieuw' && second === undefined) {
    const atelier = new URLSearchParams(search).get('atelier')
    return { page: 'new', atelier: isId(atelier) ? atelier : null }
  }
  if (first === 'atelier' && isId(second) && rest.length === 0) return { page: 'atelier', id: second }
  if (first === 'atelier' && isId(second) && rest.length === 2 && rest[0] === 'vooraf' && isId(rest[1]))
    return { page: 'lobby', atelier: second, session: rest[1] }
  if (first === 's' && isId(second) && rest.length === 0) return { page: 'session', id: second }
  if (first === 's' && isId(second) && rest.length === 1 && rest[0] === 'scherm') return { page: 'beamer', id: second }
  if (first === 's' && isId(second) && rest.length === 1 && rest[0] === 'afronden')
    return { page: 'closing', id: second }
  if (first === 'archief' && isId(second) && rest.length === 0) return { page: 'archive', id: second }
  if (first === 'archief' && isId(second) && rest.length === 1 && rest[0] === 'signaal')
    return { page: 'signal', id: second }
  const [third] = rest
  if (first === 'tijdlijn' && isId(second) && isId(third) && rest.length === 1)
    return { page: 'timeline', session: second, card: third }
  const alone = second === undefined ? first : ''
  if (alone === 'bibliotheek') return { page: 'library' }
  if (alone === 'mijn-gegevens') return { page: 'me' }
  if (alone === 'terug') return { page: 'back' }
  if (alone === 'aanmelden') return { page: 'sign-in' }
  if (alone === 'meegenomen') return { page: 'taken' }
  if (alone === 'beheer') return { page: 'care' }
  return { page: 'nowhere' }
}

const moved = 'inbreng:moved'
const here = (): string => location.pathname + location.search

/** For useSyncExternalStore: the address, and when it changes. */
export const address = {
  get: here,
  watch: (tell: () => void): (() => void) => {
    addEventListener('popstate', tell)
    addEventListener(moved, tell)
    return () => {
      removeEventListener('popstate', tell)
      removeEventListener(moved, tell)
    }
  },
}

export function go(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  scrollTo(0, 0)
  dispatchEvent(new Event(moved))
}

/** Follows a pressed link here when it is one of our pages; anything else stays with the browser. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return
  if (link.hash !== '' || routeOf(link).page === 'nowhere') return
  event.preventDefault()
  go(link.pathname + link.search)
}
