/** One field and one shared text kept equal, both ways, keystroke by keystroke. */

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { spliceBetween } from '#shared/board/typing.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { fit, moveCaret, rebase } from './caret.ts'
import { maxOf, shownText, textNow, type TextPlace } from './texts.ts'

/** After this long without a key one no longer counts as writing. */
const idleMs = 3000

export interface SharedText {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  readonly max: number
  /** What was typed or pasted last and had no room; empty when all of it fitted. */
  readonly rest: string
  readonly dropRest: () => void
  readonly onInput: () => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: () => void
  readonly onBlur: () => void
  readonly undo: (way: 'undo' | 'redo') => void
}

export function useSharedText(place: TextPlace, card: string | null, oneLine: boolean): SharedText {
  const live = useLive()
  const value = useLiveState((state) => shownText(state, place))
  const field = useRef<HTMLTextAreaElement>(null)
  const [rest, setRest] = useState('')
  /** What the field held when it last equalled the shared text. */
  const seen = useRef('')
  const composing = useRef(false)
  const presence = usePresence(live, card)
  const max = maxOf(place)

  function show(text: string): void {
    if (field.current === null || composing.current) return
    put(field.current, text)
    seen.current = text
  }

  function write(): void {
    const node = field.current
    if (node === null || composing.current) return
    const text = oneLine ? node.value.replaceAll(/\r?\n/g, ' ') : node.value
    if (text !== seen.current) {
      presence.writes()
      const now = textNow(live, place)
      const typed = spliceBetween(seen.current, text, node.selectionEnd)
      const fitted = fit(rebase(typed, seen.current, now), now.length, max)
      live.acts.type(place.root, place.id, place.path, fitted.splice)
      setRest(fitted.rest)
    }
    show(shownText(live.store.getState(), place))
  }

  function undo(way: 'undo' | 'redo'): void {
    const before = field.current?.value ?? ''
    live.acts[way]()
    const after = shownText(live.store.getState(), place)
    show(after)
    if (before === after) return
    const { at, insert } = spliceBetween(before, after)
    field.current?.setSelectionRange(at + insert.length, at + insert.length)
  }

  useLayoutEffect(() => show(value))
  useNativeUndo(field, undo)

  return {
    field,
    value,
    max,
    rest,
    dropRest: () => setRest(''),
    onInput: write,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: () => {
      composing.current = false
      write()
    },
    onBlur: presence.stops,
    undo,
  }
}

/** Puts a text into a field and leaves the caret at the words where it was. */
function put(node: HTMLTextAreaElement, text: string): void {
  if (node.value !== text) {
    const before = node.value
    const { selectionStart, selectionEnd, selectionDirection } = node
    node.value = text
    if (document.activeElement === node) {
      const end = moveCaret(before, text, selectionEnd)
      const keepsTo = selectionStart === selectionEnd ? 'left' : 'right'
      const start = Math.min(end, moveCaret(before, text, selectionStart, keepsTo))
      node.setSelectionRange(start, end, selectionDirection)
    }
  }
  if (!growsByItself) {
    node.style.height = 'auto'
    node.style.height = `${node.scrollHeight + node.offsetHeight - node.clientHeight}px`
  }
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')

/** Undo from a menu or a shaken phone also takes back shared steps, not the browser's own memory. */
function useNativeUndo(field: RefObject<HTMLTextAreaElement | null>, undo: (way: 'undo' | 'redo') => void): void {
  const latest = useRef(undo)
  useEffect(() => {
    latest.current = undo
  })
  useEffect(() => {
    const node = field.current
    const before = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      latest.current(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    }
    node?.addEventListener('beforeinput', before)
    return () => node?.removeEventListener('beforeinput', before)
  }, [field])
}

/** Tells the others that I write at this card, and when I no longer do. */
export function usePresence(
  live: Live,
  card: string | null,
): { readonly writes: () => void; readonly stops: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  function stops(): void {
    if (timer.current === null) return
    clearTimeout(timer.current)
    timer.current = null
    live.setPresence(card, false)
  }
  function writes(): void {
    if (card === null) return
    if (timer.current === null) live.setPresence(card, true)
    else clearTimeout(timer.current)
    timer.current = setTimeout(stops, idleMs)
  }
  const latest = useRef(stops)
  useEffect(() => {
    latest.current = stops
  })
  useEffect(() => () => latest.current(), [])
  return { writes, stops }
}
