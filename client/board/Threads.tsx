import { useEffect, useRef, type RefObject } from 'react'
import type { Link } from '#shared/board/schema.ts'
import { useLive } from '#client/live/hooks.ts'
import { useDesk } from './desk.ts'
import { isInSight, threadBetween, type Box, type ThreadPath } from './threads.ts'

/** Cards may glide this long after a change. */
const glideMs = 240

/** The threads between cards. Measured and drawn once per frame in which something moved, outside React. */
export function Threads({ board }: { readonly board: RefObject<HTMLElement | null> }) {
  const { store } = useLive()
  const desk = useDesk()
  const above = useRef<SVGSVGElement>(null)
  const below = useRef<SVGSVGElement>(null)

  useEffect(() => {
    const place = board.current
    if (place === null || above.current === null || below.current === null) return
    const layers: Layers = { above: above.current, below: below.current }
    let frame = 0
    let until = 0
    const draw = (): void => {
      frame = 0
      fitToLanes(place, layers)
      show(layers, measure(place, linksOf(store.getState().links), desk.getState().chosen))
      if (performance.now() < until) schedule()
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    const glide = (): void => {
      until = performance.now() + glideMs
      schedule()
    }
    const sizes = new ResizeObserver(schedule)
    sizes.observe(place)
    for (const list of place.querySelectorAll('.scroll > ol')) sizes.observe(list)
    place.addEventListener('scroll', schedule, { capture: true, passive: true })
    const stops = [
      store.subscribe((now, before) => {
        if (now.links !== before.links || now.lanes !== before.lanes || now.clusters !== before.clusters) glide()
      }),
      desk.subscribe(glide),
    ]
    void document.fonts?.ready.then(schedule)
    schedule()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      place.removeEventListener('scroll', schedule, { capture: true })
      for (const stop of stops) stop()
    }
  }, [board, store, desk])

  return (
    <>
      <svg className="thr below" ref={below} aria-hidden="true" />
      <svg className="thr" ref={above} aria-hidden="true" />
    </>
  )
}

interface Layers {
  readonly above: SVGSVGElement
  readonly below: SVGSVGElement
}

/** Where the lists begin and how wide their scroll bars are, for the style sheet; heads may take one line or two. */
function fitToLanes(place: HTMLElement, layers: Layers): void {
  const lists = place.querySelectorAll<HTMLElement>('.scroll')
  const top = place.querySelector('.list')?.getBoundingClientRect().top ?? 0
  const head = `${Math.round(top - place.getBoundingClientRect().top)}px`
  const bars = [...lists].map((list) => `${list.offsetWidth - list.clientWidth}px`)
  for (const layer of [layers.above, layers.below]) setTo(layer, '--head', head)
  for (const [index, list] of lists.entries()) setTo(list, '--bar', bars[index] ?? '')
}

function setTo({ style }: HTMLElement | SVGElement, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value)
}

interface Drawn extends ThreadPath {
  readonly strong: boolean
}

function linksOf(links: Readonly<Record<string, readonly Link[]>>): ReadonlySet<Link> {
  return new Set(Object.values(links).flat())
}

function measure(place: HTMLElement, links: ReadonlySet<Link>, chosen: string | null): Drawn[] {
  const origin = place.getBoundingClientRect()
  const list = place.querySelector('.list')?.getBoundingClientRect()
  const sight = { top: (list?.top ?? origin.top) - origin.top, bottom: (list?.bottom ?? origin.bottom) - origin.top }
  const cards = new Map<string, HTMLElement>()
  for (const card of place.querySelectorAll<HTMLElement>('[data-card]')) cards.set(card.dataset['card'] ?? '', card)
  const boxes = new Map<string, Box | null>()
  const boxOf = (id: string): Box | null => {
    const known = boxes.get(id)
    if (known !== undefined) return known
    const card = cards.get(id)
    const box = card === undefined ? null : measureCard(card, origin)
    boxes.set(id, box)
    return box
  }
  const drawn: Drawn[] = []
  for (const { from, to } of links) {
    const [a, b] = [boxOf(from), boxOf(to)]
    const strong = from === chosen || to === chosen
    if (a === null || b === null || !isInSight(a, b, sight, strong)) continue
    drawn.push({ ...threadBetween(a, b, strong), strong })
  }
  // The strong ones lie on top.
  return drawn.sort((a, b) => Number(a.strong) - Number(b.strong))
}

/** A card in a folded group is tied at the group's own box. */
function measureCard(card: HTMLElement, origin: DOMRect): Box | null {
  const kind = card.closest<HTMLElement>('[data-lane]')?.dataset['lane']
  if (kind !== 'issue' && kind !== 'dilemma' && kind !== 'direction') return null
  const seen = card.offsetParent === null ? card.closest('[data-cluster]') : card
  if (seen === null) return null
  const { left, right, top, height } = seen.getBoundingClientRect()
  return { kind, left: left - origin.left, right: right - origin.left, top: top - origin.top, height }
}

function show(layers: Layers, threads: readonly Drawn[]): void {
  const markup = (under: boolean): string =>
    threads
      .filter((thread) => thread.under === under)
      .map(({ d, strong }) => `<path${strong ? '' : ' class="weak"'} d="${d}"/>`)
      .join('')
  const dots = threads
    .filter(({ strong }) => strong)
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4"/>`)
    .join('')
  put(layers.below, markup(true))
  put(layers.above, markup(false) + dots)
}

const shown = new WeakMap<SVGSVGElement, string>()

function put(layer: SVGSVGElement, markup: string): void {
  if (shown.get(layer) === markup) return
  shown.set(layer, markup)
  // Numbers only: nothing that anybody typed comes in here.
  layer.innerHTML = markup
}
