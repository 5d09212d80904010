/**
 * Nothing on the big screen is cut: what does not fit is made smaller step by step, what still does not fit
 * is left out whole, or goes on on a next page.
 */

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Half a pixel may come from rounding. */
const slack = 1

/** Looks again after every drawing, and whenever the place, the words in it or the letters change. */
export function useMeasured(place: RefObject<HTMLElement | null>, measure: () => void): void {
  const latest = useRef(measure)
  useLayoutEffect(() => {
    latest.current = measure
    measure()
  })
  useEffect(() => {
    const node = place.current
    if (node === null) return
    const again = (): void => latest.current()
    const watch = new ResizeObserver(again)
    watch.observe(node)
    // What is drawn inside may draw itself anew without us.
    const words = new MutationObserver(again)
    words.observe(node, { childList: true, subtree: true, characterData: true })
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      watch.disconnect()
      words.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [place])
}

const setScale = (node: HTMLElement, scale: number): void => node.style.setProperty('--s', String(scale))

/** Takes the first of the steps with which all of it fits, and the last when none does. */
export function useShrunk<E extends HTMLElement>(steps: readonly number[]): RefObject<E | null> {
  const place = useRef<E>(null)
  useMeasured(place, () => {
    const node = place.current
    if (node === null) return
    for (const step of steps) {
      setScale(node, step)
      if (node.scrollHeight <= node.clientHeight + slack && node.scrollWidth <= node.clientWidth + slack) return
    }
  })
  return place
}

/** How small one item becomes before it is left out. */
const itemSteps = [1, 0.9, 0.8]

/**
 * Of a list, as many items from the top as fit whole; the others are hidden. One that is too tall even for an
 * empty list, at its smallest, is passed over. Gives the list’s place and how many are shown.
 */
export function useWhole(): { readonly list: RefObject<HTMLOListElement | null>; readonly shown: number } {
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(0)
  useMeasured(list, () => {
    if (list.current !== null) setShown(showWhole(list.current))
  })
  return { list, shown }
}

function showWhole(list: HTMLOListElement): number {
  const items = [...list.children] as HTMLElement[]
  const { height: room } = list.getBoundingClientRect()
  const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0
  let used = 0
  let full = false
  let shown = 0
  for (const item of items) {
    item.hidden = false
    const height = full ? Infinity : fitted(item, room)
    const tooTall = height > room + slack
    const fits = used + (shown > 0 ? gap : 0) + height <= room + slack
    item.hidden = !fits
    if (fits) {
      used += (shown > 0 ? gap : 0) + height
      shown += 1
    } else if (!tooTall) full = true
  }
  return shown
}

/** The height of an item at the largest step at which the room holds it. */
function fitted(item: HTMLElement, room: number): number {
  let height = 0
  for (const step of itemSteps) {
    setScale(item, step)
    ;({ height } = item.getBoundingClientRect())
    if (height <= room + slack) break
  }
  return height
}

/** How small a text becomes before it goes on on a next page. */
const pageSteps = [1, 0.92, 0.85, 0.78, 0.71, 0.65]
const smallestStep = 0.65

/**
 * A flow of columns, each as wide as the page. As large as fits on one page; what does not, goes on as few pages as
 * it takes, as large as those hold, and parts that stand by themselves then begin a page.
 */
export function usePages(): { readonly flow: RefObject<HTMLDivElement | null>; readonly pages: number } {
  const flow = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState(1)
  useMeasured(flow, () => {
    const node = flow.current
    if (node === null) return
    node.removeAttribute('data-paged')
    setScale(node, smallestStep)
    if (pagesOf(node) > 1) node.setAttribute('data-paged', '')
    const fewest = pagesOf(node)
    for (const step of pageSteps) {
      setScale(node, step)
      if (pagesOf(node) <= fewest) break
    }
    setPages(pagesOf(node))
  })
  return { flow, pages }
}

function pagesOf(node: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(node).columnGap) || 0
  return Math.max(1, Math.round((node.scrollWidth + gap) / (node.clientWidth + gap)))
}
