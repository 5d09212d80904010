import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'

/** A labelled input or textarea whose hint, error and counter are heard with it. */
export function Field(props: FieldProps) {
  const made = useId()
  const { label, hint, error, counter, hideLabel, className, ...control } = props
  const id = control.id ?? made
  const left = counter && remaining(control.value, control.maxLength)
  const told = { hint: hint && `${id}-hint`, error: error && `${id}-error`, left: left && `${id}-left` }
  const shared = {
    id,
    className: 'inp',
    // Ours, not the element's.
    multiline: undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby':
      [control['aria-describedby'], told.hint, told.error, told.left].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control.multiline ? <textarea rows={3} {...control} {...shared} /> : <input {...control} {...shared} />}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {left && (
        <p className="left num" id={`${id}-left`}>
          {counter?.(left.count)}
        </p>
      )}
    </div>
  )
}

export type FieldProps = FieldWords & (LineProps | LinesProps)

type FieldWords = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** Says how many characters are left; shown in the last fifth of `maxLength`. */
  readonly counter?: ((left: number) => string) | undefined
  readonly hideLabel?: boolean | undefined
}
type LineProps = { readonly multiline?: false } & ComponentPropsWithRef<'input'>
type LinesProps = { readonly multiline: true } & ComponentPropsWithRef<'textarea'>

function remaining(value: unknown, maximum: number | undefined): { readonly count: number } | undefined {
  if (typeof value !== 'string' || maximum === undefined) return undefined
  const count = maximum - value.length
  return count <= maximum / 5 ? { count } : undefined
}
