import { useEffect, useId, type KeyboardEvent } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from '#client/language.tsx'
import type { TextPlace } from './texts.ts'
import { useCopy } from './copy.ts'
import { useSharedText } from './shared-text.ts'
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
  const { field: node, value, max, rest, undo, dropRest, ...events } = shared
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
      {rest !== '' && <Rest rest={rest} max={max} onDrop={dropRest} />}
    </div>
  )
}

/** Words without room are shown, never cut away in silence. */
function Rest({ rest, max, onDrop }: { readonly rest: string; readonly max: number; readonly onDrop: () => void }) {
  const say = useSay()
  const { copy, copied } = useCopy()
  return (
    <div className="text-rest" role="alert">
      <p>{say('text.full', { max })}</p>
      {rest.trim().length > 1 && (
        <>
          <p>{say('text.rest')}</p>
          <p className="words">{rest}</p>
          <div className="acts">
            <Button size="sm" icon={copied ? 'check' : 'copy'} onClick={() => void copy(rest)}>
              {say(copied ? 'text.copied' : 'text.copy')}
            </Button>
            <Button size="sm" variant="quiet" onClick={onDrop}>
              {say('text.drop')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
