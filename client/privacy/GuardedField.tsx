import { useId } from 'react'
import { Field, type FieldProps } from '#client/ui/Field.tsx'
import type { Language } from '#shared/board/kinds.ts'
import { FoundIn } from './FoundIn.tsx'

type GuardedFieldProps = FieldProps & {
  readonly value: string
  readonly language: Language
  /** What is said where something is found that may not stand. */
  readonly blocked: string
}

/** A field for words of which nobody decides one by one, with what the guard finds in them below it and heard with it. */
export function GuardedField({ language, blocked, ...field }: GuardedFieldProps) {
  const found = useId()
  return (
    <>
      <Field {...field} lang={language} aria-describedby={found} />
      <FoundIn id={found} words={field.value} language={language} blocked={blocked} />
    </>
  )
}
