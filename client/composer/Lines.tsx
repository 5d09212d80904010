import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useFirstSay } from '#client/language.tsx'
import type { FieldName } from './check.ts'

export interface LinesProps {
  readonly name: FieldName
  readonly label: string
  readonly value: string
  readonly max: number
  readonly onWrite: (words: string) => void
  /** What is still missing here. */
  readonly lack: string | undefined
  /** A heading: bold, and Enter goes on to the next field. */
  readonly heading?: boolean
  readonly optional?: boolean
  /** Takes the focus when it appears. */
  readonly focused?: boolean
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** Words on the paper, in a field that grows with them. What is too long stays, and says so. */
export function Lines({ name, label, value, max, onWrite, lack, heading, optional, focused }: LinesProps) {
  const say = useFirstSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const left = max - value.trim().length
  const counted =
    left < 0 ? say('compose.over', { n: -left }) : left <= max / 10 ? say('compose.left', { n: left }) : ''
  const told = left < 0 ? counted : (lack ?? counted)
  const wrong = left < 0 || lack !== undefined

  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  useLayoutEffect(() => {
    const area = field.current
    if (growsByItself || area === null) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [value])

  return (
    <div className={`f${name.startsWith('loss') ? ' loss' : ''}`}>
      <label htmlFor={id}>
        {label}
        {optional && <small> {say('compose.optional')}</small>}
      </label>
      <textarea
        id={id}
        ref={field}
        name={name}
        // Where a window with the composer in it begins.
        data-autofocus={name === 'title' || undefined}
        className={heading ? 't one' : 't'}
        rows={heading || optional || name.startsWith('loss') ? 1 : 2}
        value={value}
        autoCapitalize="sentences"
        enterKeyHint={heading ? 'next' : 'enter'}
        aria-invalid={wrong || undefined}
        aria-describedby={told === '' ? undefined : `${id}-told`}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={(event) => onEnter(event, heading === true)}
      />
      {told !== '' && (
        <p id={`${id}-told`} className={wrong ? 'told wrong num' : 'told num'}>
          {told}
        </p>
      )}
    </div>
  )
}

/** With Ctrl or Command it places the card; in a heading it goes on to the next field. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>, heading: boolean): void {
  const { key, nativeEvent, currentTarget } = event
  if (key !== 'Enter' || nativeEvent.isComposing) return
  const places = event.ctrlKey || event.metaKey
  if (!places && !heading) return
  event.preventDefault()
  const { form } = currentTarget
  if (places) form?.requestSubmit()
  else {
    const fields = [...(form?.querySelectorAll('textarea') ?? [])]
    fields[fields.indexOf(currentTarget) + 1]?.focus()
  }
}
