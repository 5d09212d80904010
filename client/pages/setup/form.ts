/** The state of the form: what is filled in, what is wrong with it, and the making of the session. */

import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { go } from '#client/router.ts'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import { errorsOf, fieldOfServer, fieldsInOrder, makeSession, type SetupErrors, type SetupField } from './check.ts'
import { forgetSetup, freshSetup, keepSetup, readSetup, type Setup } from './draft.ts'

/** Where one goes to repair a field. */
const placeOf = (field: SetupField): string => (field === 'plan' ? 'phase-name' : field)

export function useSetup(atelier: string | null, first: boolean) {
  const language = useLanguage()
  const [begun] = useState(() => ({ draft: readSetup(atelier, new Date()), now: new Date() }))
  const [setup, setSetup] = useState<Setup>(() => begun.draft ?? freshSetup(language, atelier, first, begun.now))
  /** What is filled in by now, also for who waited for an answer meanwhile. */
  const latest = useRef(setup)
  const [kept, setKept] = useState(begun.draft !== null)
  const [errors, setErrors] = useState<SetupErrors>({})
  const [problem, setProblem] = useState<ProblemCode>()
  const [making, setMaking] = useState(false)
  const busy = useRef(false)
  /** Where to go once the errors are on the page. */
  const goTo = useRef<SetupField>(undefined)

  useEffect(() => {
    if (goTo.current === undefined) return
    document.getElementById(placeOf(goTo.current))?.focus()
    goTo.current = undefined
  }, [errors])

  function change(part: Partial<Setup>): void {
    const next = { ...latest.current, ...part }
    latest.current = next
    setSetup(next)
    setKept(keepSetup(atelier, next))
    setProblem(undefined)
    // What was said to be wrong goes once it is right; nothing new is said while somebody still types.
    const left = errorsOf(next)
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => Object.hasOwn(left, field))))
  }

  function tell(found: SetupErrors): boolean {
    setErrors(found)
    goTo.current = fieldsInOrder.find((field) => Object.hasOwn(found, field))
    return goTo.current !== undefined
  }

  async function make(): Promise<void> {
    if (busy.current || tell(errorsOf(setup))) return
    busy.current = true
    setMaking(true)
    setProblem(undefined)
    // Kept before it is sent: whatever happens now, trying again makes the same session.
    keepSetup(atelier, setup)
    try {
      const session = await makeSession(setup, atelier === null, language)
      forgetSetup(atelier)
      go(`/s/${session}?uitnodigen=1`, { replace: true })
    } catch (error) {
      const field = error instanceof Problem ? fieldOfServer(error.field) : undefined
      if (field !== undefined) tell({ [field]: 'problem.bad-input' })
      else setProblem(error instanceof Problem ? error.code : 'unexpected')
      busy.current = false
      setMaking(false)
    }
  }

  return { setup, change, kept, errors, problem, making, make }
}
