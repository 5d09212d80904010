import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react'
import { LiveGuard } from '#client/privacy/LiveGuard.tsx'
import { LoadAnew } from '#client/privacy/LoadAnew.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { TextPlace } from './texts.ts'
import { useCopy } from './copy.ts'
import { useSay } from './say.ts'
import { useSharedText } from './shared-text.ts'
import type { Unshared as UnsharedText } from './useUnshared.ts'
import './thread.css'

export interface CardTextProps extends TextPlace {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string
  readonly placeholder?: string
  /** One line of thought: Enter adds no new line. It still wraps. */
  readonly oneLine?: boolean
  /** The card that others see me write at; for a text of a card that card itself. */
  readonly card?: string | null
  readonly readOnly?: boolean
  /** From the moment it appears. */
  readonly takesFocus?: boolean
  readonly rows?: number
  readonly className?: string
  /** After Enter in a field of one line. */
  readonly onEnter?: () => void
  /** Where Escape ends the writing; elsewhere it does what it does around the field. */
  readonly onEscape?: (() => void) | undefined
}

/** One of the board's texts, shaped by all who may, at the same time. */
export function CardText(props: CardTextProps) {
  const { root, id, label, oneLine = false, card = root === 'cards' ? id : null, rows = 1 } = props
  const say = useSay()
  const field = useId()
  const shared = useSharedText(props, card, oneLine)
  const { field: node, value, max, rest, unshared, looks, typed, undo, dropRest, ...events } = shared
  const { takesFocus = false } = props
  const left = max - value.length
  const told = [props.hint && `${field}-hint`, left <= max / 5 && `${field}-left`].filter(Boolean).join(' ')

  useEffect(() => {
    if (!takesFocus || node.current === null) return
    node.current.focus()
    node.current.setSelectionRange(node.current.value.length, node.current.value.length)
  }, [takesFocus, node])

  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const key = event.key.toLowerCase()
    const command = (event.ctrlKey || event.metaKey) && !event.altKey
    if (command && (key === 'z' || key === 'y')) {
      event.preventDefault()
      event.stopPropagation()
      undo(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault()
      event.stopPropagation()
      props.onEscape()
    }
    if (oneLine && event.key === 'Enter') {
      event.preventDefault()
      props.onEnter?.()
    }
  }

  return (
    <div className={props.className ? `field ${props.className}` : 'field'}>
      <label htmlFor={field} className={props.hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      {props.hint && (
        <p className="hint" id={`${field}-hint`}>
          {props.hint}
        </p>
      )}
      <textarea
        ref={node}
        id={field}
        className="inp grows"
        rows={rows}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        data-autofocus={takesFocus || undefined}
        aria-describedby={told || undefined}
        enterKeyHint={oneLine ? 'done' : undefined}
        {...events}
        onKeyDown={keys}
      />
      {left <= max / 5 && (
        <p className="left num" id={`${field}-left`}>
          {say('text.left', { n: Math.max(0, left) })}
        </p>
      )}
      {rest !== '' && <Rest why={say('text.full', { max })} about={say('text.rest')} words={rest} onDrop={dropRest} />}
      <output className="guard-looks">{looks && say('guard.looks')}</output>
      {unshared !== null && <Unshared {...unshared} onDrop={dropRest} />}
      {props.readOnly !== true && <LiveGuard place={props} name={label} typed={typed} field={node} />}
    </div>
  )
}

interface RestProps {
  readonly why: string
  readonly about: string
  readonly words: string
  /** So few are not worth showing. */
  readonly least?: number
  readonly onDrop: () => void
  /** What else one can do. */
  readonly children?: ReactNode
}

/** Words that did not go along are shown, never cut away in silence. */
function Rest({ why, about, words, least = 1, onDrop, children }: RestProps) {
  const say = useSay()
  const { copy, copied } = useCopy()
  return (
    <div className="text-rest" role="alert">
      <p>{why}</p>
      {words.trim().length > least && (
        <>
          <p>{about}</p>
          <p className="words">{words}</p>
          <div className="acts">
            <Button size="sm" icon={copied ? 'check' : 'copy'} onClick={() => void copy(words)}>
              {say(copied ? 'text.copied' : 'text.copy')}
            </Button>
            <Button size="sm" variant="quiet" onClick={onDrop}>
              {say('text.drop')}
            </Button>
          </div>
        </>
      )}
      {children}
    </div>
  )
}

/** What one typed and nobody was sent, with why. */
function Unshared({ why, words, onDrop }: UnsharedText & Pick<RestProps, 'onDrop'>) {
  const say = useSay()
  const isForbidden = why === 'forbidden'
  return (
    <Rest
      why={isForbidden ? `${say('guard.block')} ${say('guard.unshared')}` : say('refusal.unlooked')}
      about={say('guard.unshared-words')}
      words={words}
      least={0}
      onDrop={onDrop}
    >
      {!isForbidden && <LoadAnew words={[words]} />}
    </Rest>
  )
}
