/** The ground of the map: how large it is, how far zoomed in, and moving over it. */

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

const least = 0.15
const most = 2
/** One press of a button. */
const zoomStep = 1.25
const panPart = 0.4

export interface Ground {
  readonly width: number
  readonly zoom: number
  readonly zoomBy: (way: 1 | -1) => void
  readonly fit: (size: { readonly width: number; readonly height: number }) => void
  readonly pan: (x: -1 | 0 | 1, y: -1 | 0 | 1) => void
}

export const canZoom = (zoom: number, way: 1 | -1): boolean => (way === 1 ? zoom < most : zoom > least)

export function useGround(ref: RefObject<HTMLElement | null>): Ground {
  const width = useWidth(ref)
  const [zoom, setZoom] = useState(1)
  /** What has to stay where it is on the screen while the zoom changes. */
  const hold = useRef<{ x: number; y: number; at: number } | null>(null)

  const zoomTo = useCallback(
    (next: (now: number) => number, point?: { x: number; y: number }) => {
      const ground = ref.current
      if (ground === null) return
      const { clientWidth, clientHeight } = ground
      setZoom((now) => {
        hold.current ??= { x: point?.x ?? clientWidth / 2, y: point?.y ?? clientHeight / 2, at: now }
        return Math.min(most, Math.max(least, next(now)))
      })
    },
    [ref],
  )

  useLayoutEffect(() => {
    const [ground, kept] = [ref.current, hold.current]
    hold.current = null
    if (ground === null || kept === null) return
    const grown = zoom / kept.at
    ground.scrollLeft = (ground.scrollLeft + kept.x) * grown - kept.x
    ground.scrollTop = (ground.scrollTop + kept.y) * grown - kept.y
  }, [zoom, ref])

  useWheelZoom(ref, zoomTo)
  useDragging(ref)

  return {
    width,
    zoom,
    zoomBy: (way) => zoomTo((now) => (way === 1 ? now * zoomStep : now / zoomStep)),
    fit: (size) => {
      const ground = ref.current
      if (ground === null) return
      // Rounded down: a pixel too many would bring scroll bars.
      const fitting = Math.min(ground.clientWidth / size.width, ground.clientHeight / size.height)
      setZoom(Math.min(1, Math.max(least, Math.floor(fitting * 100) / 100)))
      ground.scrollTo({ left: 0, top: 0 })
    },
    pan: (x, y) => {
      const ground = ref.current
      ground?.scrollBy({
        left: x * ground.clientWidth * panPart,
        top: y * ground.clientHeight * panPart,
        behavior: 'smooth',
      })
    },
  }
}

function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const ground = ref.current
    if (ground === null) return
    setWidth(ground.clientWidth)
    const watch = new ResizeObserver(() => setWidth(ground.clientWidth))
    watch.observe(ground)
    return () => watch.disconnect()
  }, [ref])
  return width
}

type ZoomTo = (next: (now: number) => number, point: { x: number; y: number }) => void

/** Ctrl and the wheel, which is also what a pinch on a touchpad sends. */
function useWheelZoom(ref: RefObject<HTMLElement | null>, zoomTo: ZoomTo): void {
  useEffect(() => {
    const ground = ref.current
    if (ground === null) return
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { left, top } = ground.getBoundingClientRect()
      const delta = Math.max(-50, Math.min(50, event.deltaMode === 0 ? event.deltaY : event.deltaY * 20))
      zoomTo((now) => now * Math.exp(-delta / 200), { x: event.clientX - left, y: event.clientY - top })
    }
    ground.addEventListener('wheel', onWheel, { passive: false })
    return () => ground.removeEventListener('wheel', onWheel)
  }, [ref, zoomTo])
}

/** Taking the ground with the mouse; a finger scrolls already. */
function useDragging(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const ground = ref.current
    if (ground === null) return
    const stop = new AbortController()
    const { signal } = stop
    let from: { x: number; y: number; left: number; top: number } | null = null
    ground.addEventListener(
      'pointerdown',
      (event) => {
        const onCard = event.target instanceof Element && event.target.closest('button') !== null
        if (event.pointerType !== 'mouse' || event.button !== 0 || onCard) return
        // On the scroll bar.
        if (event.offsetX > ground.clientWidth && event.target === ground) return
        from = { x: event.clientX, y: event.clientY, left: ground.scrollLeft, top: ground.scrollTop }
        ground.setPointerCapture(event.pointerId)
        ground.dataset['dragged'] = ''
      },
      { signal },
    )
    ground.addEventListener(
      'pointermove',
      (event) => {
        if (from === null) return
        ground.scrollLeft = from.left - (event.clientX - from.x)
        ground.scrollTop = from.top - (event.clientY - from.y)
      },
      { signal },
    )
    const drop = (): void => {
      from = null
      delete ground.dataset['dragged']
    }
    ground.addEventListener('pointerup', drop, { signal })
    ground.addEventListener('pointercancel', drop, { signal })
    ground.addEventListener('lostpointercapture', drop, { signal })
    ground.addEventListener('selectstart', (event) => from !== null && event.preventDefault(), { signal })
    return () => stop.abort()
  }, [ref])
}
