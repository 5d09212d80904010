/** Where one is on the phone, kept in the address so that the phone's own back button works. */

import { useEffect, useSyncExternalStore } from 'react'
import { useDesk, type Desk } from '#client/board/desk.ts'

export const tabs = ['write', 'board', 'mine'] as const
export type Tab = (typeof tabs)[number]

export interface Place {
  readonly tab: Tab
  /** The card whose thread lies over the tab. */
  readonly card: string | null
}

/** `#board`, or `#board/ID` with a card open. */
export function placeOf(hash: string, first: Tab): Place {
  const [name, card = ''] = hash.replace(/^#/, '').split('/')
  const tab = tabs.find((one) => one === name) ?? first
  return { tab, card: card === '' ? null : card }
}

export function hashOf({ tab, card }: Place): string {
  return card === null ? `#${tab}` : `#${tab}/${card}`
}

const moved = 'inbreng:place'
const events = ['hashchange', 'popstate', moved]

function watch(tell: () => void): () => void {
  for (const name of events) addEventListener(name, tell)
  return () => {
    for (const name of events) removeEventListener(name, tell)
  }
}

const opened = 'inbreng.opened'
const openedHere = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && opened in state
}

export function goTo(place: Place, replace = false): void {
  const hash = hashOf(place)
  if (hash === location.hash) return
  if (replace) history.replaceState(history.state, '', hash)
  else history.pushState(place.card === null ? null : { [opened]: true }, '', hash)
  dispatchEvent(new Event(moved))
}

/** Follows the desk: a chosen card is a step forward, none a step back. */
function follow(desk: Desk, first: Tab): () => void {
  return desk.subscribe(({ chosen }, before) => {
    const place = placeOf(location.hash, first)
    if (chosen === before.chosen || chosen === place.card) return
    if (chosen === null && openedHere()) history.back()
    else goTo({ tab: place.tab, card: chosen }, chosen === null || place.card !== null)
  })
}

/** The place of this moment; the desk's chosen card goes along with it, both ways. */
export function usePlace(first: Tab): Place {
  const desk = useDesk()
  const hash = useSyncExternalStore(watch, () => location.hash)
  const place = placeOf(hash, first)
  useEffect(() => follow(desk, first), [desk, first])
  useEffect(() => {
    if (desk.getState().chosen !== place.card) desk.choose(place.card)
  }, [desk, place.card])
  return place
}
