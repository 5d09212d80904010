import { useState } from 'react'
import type { Ballot } from '#shared/board/schema.ts'
import { ask, problemCode } from '#client/ask.ts'
import {} from './ballots.ts'
import { useGuides } from './lead.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { problemWord } from './ballot-words.ts'
import { useSay } from './say.ts'

/** For who leads: closes a ballot, after a question, since there is no way back. */
export function CloseBallot({ ballot }: { readonly ballot: Ballot }) {
  const say = useSay()
  const guides = useGuides()
  const session = useLiveState((state) => state.info.id)
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState('')
  const [asking, setAsking] = useState(false)
  if (!guides) return null

  function close(): void {
    if (asking) return
    setAsking(true)
    setProblem('')
    ask('closeBallot', { session, ballot: ballot.id })
      .then(() => setSure(false))
      .catch((error: unknown) => setProblem(say(problemWord(problemCode(error)))))
      .finally(() => setAsking(false))
  }

  const words = ballot.kind === 'vote' ? 'vote.close' : 'stance.close'
  return (
    <>
      <Button size="sm" icon="lock" aria-haspopup="dialog" onClick={() => setSure(true)}>
        {say(words)}
      </Button>
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title={say(words)}
        closeLabel={say('common.close')}
        footer={
          <>
            <Button onClick={() => setSure(false)}>{say('vote.close.no')}</Button>
            <Button variant="primary" data-autofocus onClick={close}>
              {say('vote.close.yes')}
            </Button>
          </>
        }
      >
        <p>{say('vote.close.sure')}</p>
        <p>{say('vote.took', { n: ballot.took })}.</p>
        <output className="error">{problem}</output>
      </Dialog>
    </>
  )
}
