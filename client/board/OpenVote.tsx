import { useRef, useState } from 'react'
import { maxDots } from '#shared/session/format.ts'
import { newId } from '#shared/id.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useOpenVote } from './ballots.ts'
import { useGuides } from './lead.ts'
import { useLiveState, usePhase } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Dots } from './Dots.tsx'
import { useSay } from './say.ts'
import './voting.css'

/** In the toolbar of who leads: to let everybody place dots. */
export function OpenVoteButton() {
  const say = useSay()
  const guides = useGuides()
  const vote = useOpenVote()
  const [open, setOpen] = useState(false)
  if (!guides || (vote !== null && !open)) return null
  return (
    <>
      <button type="button" className="btn open-vote-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="dot on" aria-hidden="true" />
        <span className="clip">{say('vote.open')}</span>
      </button>
      {open && <OpenVote onClose={() => setOpen(false)} />}
    </>
  )
}

/** How many dots, and whether several may go to one card; as the phase says, unless one says otherwise. */
function OpenVote({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const { plan, index } = usePhase()
  const asked = plan[index]?.vote
  const [dots, setDots] = useState(asked?.dots ?? 3)
  const [several, setSeveral] = useState(asked?.several ?? false)
  const [problem, setProblem] = useState('')
  const [asking, setAsking] = useState(false)
  // Kept for a second try after a lost answer: it is one vote.
  const id = useRef(newId())

  function begin(): void {
    if (asking) return
    setAsking(true)
    setProblem('')
    ask('openBallot', { session, id: id.current, kind: 'vote', dots, several })
      .then(onClose)
      .catch((error: unknown) => {
        const code = problemCode(error)
        setProblem(say(code === 'over' ? 'ballot.over' : `problem.${code}`))
      })
      .finally(() => setAsking(false))
  }

  const step = (by: number): void => setDots(Math.min(maxDots, Math.max(1, dots + by)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('vote.open.title')}
      closeLabel={say('common.close')}
      footer={
        <Button variant="primary" data-autofocus onClick={begin}>
          {say('vote.open.go')}
        </Button>
      }
    >
      <div className="open-vote">
        <p>{say('vote.open.hint')}</p>
        <fieldset>
          <legend>{say('vote.open.dots')}</legend>
          <div className="count">
            <IconButton
              icon="minus"
              label={say('vote.open.fewer')}
              aria-disabled={dots <= 1}
              onClick={() => step(-1)}
            />
            <output className="num">{dots}</output>
            <IconButton
              icon="plus"
              label={say('vote.open.more')}
              aria-disabled={dots >= maxDots}
              onClick={() => step(1)}
            />
            <Dots n={dots} />
          </div>
        </fieldset>
        <label className="tick">
          <input type="checkbox" checked={several} onChange={({ target }) => setSeveral(target.checked)} />
          {say('vote.open.several')}
        </label>
        <output className="error">{problem}</output>
      </div>
    </Dialog>
  )
}
