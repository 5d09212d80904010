import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'

/** To the other language: the server remembers it for this device and writes the page anew. */
export function LanguageSwitch() {
  const say = useSay()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const [problem, setProblem] = useState<ProblemCode>()
  const change = (): void => {
    setProblem(undefined)
    ask('setLanguage', { language: other }).then(
      () => location.reload(),
      (error: unknown) => setProblem(problemCode(error)),
    )
  }
  return (
    <>
      <output className="shell-problem">{problem && say(`problem.${problem}`)}</output>
      <Button variant="quiet" lang={other} onClick={change}>
        {say('common.other-language')}
      </Button>
    </>
  )
}
