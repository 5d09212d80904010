import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say-signing-in.ts'

export function OtherDevices({ onChanged }: { readonly onChanged: (told: string) => void }) {
  const say = useSay()
  const [problem, setProblem] = useState('')

  async function end(): Promise<void> {
    setProblem('')
    try {
      await ask('endOtherDevices', {})
      onChanged(say('ways.others-ended'))
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <section aria-labelledby="others">
      <h3 id="others">{say('ways.others')}</h3>
      <p>{say('ways.others-what')}</p>
      <Button icon="lock" onClick={() => void end()}>
        {say('ways.others-end')}
      </Button>
      <p className="error" role="alert">
        {problem}
      </p>
    </section>
  )
}
