import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { monthDay } from '#client/pages/when.ts'
import { siteFor } from '#client/site.ts'
import { Button } from '#client/ui/Button.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { LinkSheet } from './LinkSheet.tsx'
import { useSay } from './say-signing-in.ts'

/** A link for later: made when it is asked for, and shown once. */
export function MyPaper({ until }: { readonly until: number | null }) {
  const say = useSay()
  const language = useLanguage()
  const [made, setMade] = useState<Output<(typeof commands)['makePaperLink']> | null>(null)
  const [problem, setProblem] = useState('')

  async function make(): Promise<void> {
    setProblem('')
    try {
      setMade(await ask('makePaperLink', {}))
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <section aria-labelledby="my-paper">
      <h3 id="my-paper">{say('ways.paper')}</h3>
      <p>{say('ways.paper-what')}</p>
      {made === null ? (
        <>
          <Button icon="print" onClick={() => void make()}>
            {say('ways.paper-make')}
          </Button>
          {until !== null && <p className="hint">{say('ways.paper-has', { day: monthDay(until, language) })}</p>}
        </>
      ) : (
        <LinkSheet
          link={new URL(made.path, siteFor(made.site)).href}
          until={made.expiresAt}
          title={say('sheet.mine')}
        />
      )}
      <p className="error" role="alert">
        {problem}
      </p>
    </section>
  )
}
