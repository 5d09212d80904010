/** One field and one shared text kept equal, both ways, keystroke by keystroke. */

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { spliceBetween } from '#shared/board/typing.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { fetchGuard } from '#client/privacy/fetching.ts'
import { isUnfinished, judgeTyped, type TypedVerdict } from '#client/privacy/typed-live.ts'
import { useWaiting } from '#client/privacy/useWaiting.ts'
import { fit, moveCaret, rebase, typedSplice, withOwn } from './caret.ts'
import { maxOf, shownText, textNow, type TextPlace } from './texts.ts'
import { idleMs, usePresence } from './usePresence.ts'
import { useUnshared, type Unshared } from './useUnshared.ts'

export interface SharedText {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  readonly max: number
  /** What was typed or pasted last and had no room; empty when all of it fitted. */
  readonly rest: string
  readonly dropRest: () => void
  /** What was typed last and went to nobody, because of what it would make; null when all of it went. */
  readonly unshared: Unshared | null
  /** Whether it waits for what looks at it. */
  readonly looks: boolean
  /** How often this person has changed the shared text here. */
  readonly typed: number
  readonly onInput: () => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: () => void
  readonly onBlur: () => void
  readonly undo: (way: 'undo' | 'redo') => void
}

/**
 * How it stands with whoever types: busy; pausing, perhaps within a number; stopped, so that a number grows no more; or
 * nothing can look at it in time.
 */
type Typing = 'busy' | 'pausing' | 'stopped' | 'unlooked'

export function useSharedText(place: TextPlace, card: string | null, oneLine: boolean): SharedText {
  const live = useLive()
  const value = useLiveState((state) => shownText(state, place))
  const field = useRef<HTMLTextAreaElement>(null)
  const [rest, setRest] = useState('')
  const { unshared, withhold, went, drop } = useUnshared()
  const [looks, setLooks] = useState(false)
  const [typed, setTyped] = useState(0)
  /** What the field held when it last equalled the shared text. */
  const seen = useRef('')
  const composing = useRef(false)
  const waiting = useWaiting()
  const presence = usePresence(live, card)
  const max = maxOf(place)

  function show(text: string): void {
    const node = field.current
    if (node === null || composing.current) return
    const own = waiting.is() ? typedSplice(seen.current, node.value, node.selectionEnd) : null
    put(node, own === null ? text : withOwn(own, seen.current, text))
    seen.current = text
  }

  function write(typing: Typing = 'busy'): void {
    const node = field.current
    if (node === null || composing.current) return
    waiting.end()
    setLooks(false)
    const text = oneLine ? node.value.replaceAll(/\r?\n/g, ' ') : node.value
    if (text !== seen.current) {
      if (typing !== 'pausing') presence.writes()
      const now = textNow(live, place)
      const own = typedSplice(seen.current, text, node.selectionEnd)
      const { splice, rest: tooMuch } = fit(rebase(own, seen.current, now), now.length, max)
      const grown = typing === 'pausing' ? !pausesInNumber(node) : typing !== 'busy'
      const verdict = judgeTyped(now, splice, grown || tooMuch !== '')
      if (waits(verdict, typing)) return
      const why = verdict === 'goes' ? null : verdict === 'forbidden' ? 'forbidden' : 'unlooked'
      if (why === null) {
        live.acts.type(place.root, place.id, place.path, splice)
        setTyped((times) => times + 1)
      }
      setRest(why === null ? tooMuch : '')
      if (why === null) went()
      else withhold(why, splice.insert + tooMuch)
    }
    show(shownText(live.store.getState(), place))
  }

  /** True when it stays in this field for now, as what one composes does. */
  function waits(verdict: TypedVerdict, typing: Typing): boolean {
    if (verdict === 'later') waiting.begin(() => latest.current('pausing'), idleMs)
    else if (verdict === 'unlooked' && typing !== 'unlooked') {
      waiting.begin()
      setLooks(true)
      fetchGuard().then(
        () => latest.current('stopped'),
        () => latest.current('unlooked'),
      )
    } else return false
    if (field.current !== null) grow(field.current)
    return true
  }

  const latest = useRef(write)
  useLayoutEffect(() => {
    latest.current = write
  })
  // What waited goes before the field does; what could not be looked at is handed back.
  useLayoutEffect(() => () => latest.current('unlooked'), [])

  function undo(way: 'undo' | 'redo'): void {
    if (waiting.is()) {
      // It was nowhere yet, so this takes it back.
      waiting.end()
      setLooks(false)
      show(shownText(live.store.getState(), place))
      return
    }
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
    dropRest: () => {
      setRest('')
      drop()
    },
    unshared,
    looks,
    typed,
    onInput: () => write(),
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: () => {
      composing.current = false
      write()
    },
    onBlur: () => {
      presence.stops()
      if (waiting.is()) write('stopped')
    },
    undo,
  }
}

/** Whether somebody thinks about the next digit: the caret still stands where it comes. */
const pausesInNumber = (node: HTMLTextAreaElement): boolean =>
  document.activeElement === node && isUnfinished(node.value, node.selectionEnd)

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
  grow(node)
}

/** As high as its words. */
function grow(node: HTMLTextAreaElement): void {
  if (growsByItself) return
  node.style.height = 'auto'
  node.style.height = `${node.scrollHeight + node.offsetHeight - node.clientHeight}px`
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
