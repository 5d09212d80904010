/** A form that is kept as a whole, and says that it was, or why not. */

import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { Operator, Retention } from '#shared/commands/care-commands.ts'
import { useSay } from './say.ts'

interface Kept {
  readonly setOperator: Operator
  readonly setRetention: Retention
}

/** `before`: as it was kept last. */
export function useKeeping<N extends keyof Kept>(name: N, before: Kept[N]) {
  const say = useSay()
  const [said, setSaid] = useState(before)
  const [told, setTold] = useState('')
  function keep(event: FormEvent): void {
    event.preventDefault()
    setTold('')
    ask(name, said as Parameters<typeof ask<N>>[1]).then(
      () => setTold(say('care.kept')),
      (error: unknown) => setTold(say(`problem.${problemCode(error)}`)),
    )
  }
  return { said, setSaid, told, keep }
}
