import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { LaneModel } from './lane-model.ts'

/** Scrolled less than this, a lane counts as being at its top. */
const topPx = 4

/**
 * Tells the lane whether somebody reads in it: scrolled down, pointing at it, or with the focus on
 * its cards. And keeps what one reads in place when the button for new cards takes its row.
 */
export function useReading(model: LaneModel, scroller: RefObject<HTMLElement | null>, held: boolean): void {
  /** How far the lane was scrolled only to make up for the button. */
  const madeUp = useRef(0)

  useLayoutEffect(() => {
    const list = scroller.current
    if (list === null || !held) return
    madeUp.current = scrollBy(list, roomFor(list))
    return () => {
      scrollBy(list, -madeUp.current)
      madeUp.current = 0
    }
  }, [held, scroller])

  useEffect(() => {
    const list = scroller.current
    const lane = list?.closest<HTMLElement>('[data-lane]')
    if (!list || !lane) return
    let pointed = false
    const scrolled = (): boolean => list.scrollTop > topPx + madeUp.current
    const enter = (event: PointerEvent): void => {
      pointed = event.pointerType !== 'touch'
    }
    const leave = (): void => {
      pointed = false
      model.rest()
    }
    const scroll = (): void => {
      if (!scrolled()) model.rest()
    }
    const blur = (): void => void setTimeout(() => model.rest())
    const forget = model.readBy(() => pointed || list.contains(document.activeElement) || scrolled())
    lane.addEventListener('pointerenter', enter)
    lane.addEventListener('pointerleave', leave)
    list.addEventListener('scroll', scroll, { passive: true })
    list.addEventListener('focusout', blur)
    return () => {
      forget()
      lane.removeEventListener('pointerenter', enter)
      lane.removeEventListener('pointerleave', leave)
      list.removeEventListener('scroll', scroll)
      list.removeEventListener('focusout', blur)
    }
  }, [model, scroller])
}

/** The height that what stands above the list takes from it. */
function roomFor(list: HTMLElement): number {
  const around = list.parentElement
  return around === null ? 0 : list.getBoundingClientRect().top - around.getBoundingClientRect().top
}

/** Scrolls as far as it goes; gives back how far that was. */
function scrollBy(list: HTMLElement, by: number): number {
  const before = list.scrollTop
  list.scrollTop += by
  return list.scrollTop - before
}
