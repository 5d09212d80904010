import '#client/board/card.css'
import './closing.css'
import { useEffect, useMemo, useState } from 'react'
import { LeaderWord } from '#client/language.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { go } from '#client/router.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { Review } from '#shared/commands/archive-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { useAsked } from '#client/asked.ts'
import { CheckStep } from './CheckStep.tsx'
import { useClosingDraft } from './closing-draft.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { EraseSession } from './EraseSession.tsx'
import { Made } from './Made.tsx'
import { Refused } from './Refused.tsx'
import { inThreads } from './review.ts'
import { SessionGone } from './SessionGone.tsx'
import { SignStep } from './SignStep.tsx'
import { Steps, type Step } from './Steps.tsx'
import { YieldStep } from './YieldStep.tsx'
import { useSay } from './say.ts'

/** For whoever leads: from a closed session, card by card, to its archive. */
export function Closing({ id }: { readonly id: string }) {
  const say = useSay()
  const { asked: session, again: sessionAgain } = useAsked('getSession', { session: id })
  const { asked: review, again } = useAsked('getReview', { session: id })
  useTitle(say('closing.title'))
  const goneBoard = session.is === 'refused' && session.code === 'archived'
  useEffect(() => {
    // What is left of it stands there.
    if (goneBoard) go(`/archief/${id}`, { replace: true })
  }, [goneBoard, id])
  if (goneBoard || session.is === 'asking' || review.is === 'asking') return <Loading />
  if (review.is === 'refused' && review.code === 'not-closed') return <NotClosed id={id} />
  if (session.is === 'refused' || review.is === 'refused') {
    const code = session.is === 'refused' ? session.code : review.is === 'refused' ? review.code : 'unexpected'
    return <Refused code={code} onAgain={() => void Promise.all([sessionAgain(), again()])} />
  }
  return (
    <LeaderWord word={session.answer.atelier.leaderWord}>
      <ClosingPage info={session.answer} review={review.answer} again={again} />
    </LeaderWord>
  )
}

function NotClosed({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <Shell narrow>
      <h1>{say('closing.not-closed')}</h1>
      <p className="lead">{say('closing.not-closed-how')}</p>
      <div className="oops-next">
        <ButtonLink href={`/s/${id}`} variant="primary" icon="board">
          {say('closing.to-board')}
        </ButtonLink>
      </div>
    </Shell>
  )
}

interface ClosingPageProps {
  readonly info: SessionInfo
  readonly review: Review
  readonly again: () => Promise<void>
}

const start = { step: 'check', arrived: false } as const

function ClosingPage({ info, review: given, again }: ClosingPageProps) {
  const say = useSay()
  const review = useMemo(() => ({ ...given, items: [...inThreads(given.items)] }), [given])
  const [{ step, arrived }, setPlace] = useState<{ readonly step: Step; readonly arrived: boolean }>(start)
  /** Whether one goes on although there is an archive: for a next edition. */
  const [onward, setOnward] = useState(false)
  const [told, setTold] = useState('')
  const [gone, setGone] = useState(false)
  const [draft, change, forget] = useClosingDraft(info.id, review)
  const goOn = (next: Step): void => setPlace({ step: next, arrived: true })
  const made = review.archive !== null && !onward
  const elsewhere = review.archive?.elsewhere === true
  if (gone) {
    return (
      <Shell narrow>
        <SessionGone />
      </Shell>
    )
  }
  return (
    <Shell
      footer
      aside={
        <ButtonLink href={`/s/${info.id}`} variant="quiet" icon="board">
          {say('closing.to-board')}
        </ButtonLink>
      }
    >
      <div className="closing">
        <p className="of">{say('header.session', { atelier: info.atelier.title, n: info.number })}</p>
        <h1>{say(elsewhere ? 'closing.elsewhere' : made ? 'closing.made.title' : 'closing.title')}</h1>
        <p className="subject">{info.subject}</p>
        <output className="told">{told}</output>
        {elsewhere ? (
          <Elsewhere session={info.id} />
        ) : made && review.archive !== null ? (
          <Made
            session={info.id}
            archive={review.archive}
            onUndone={async () => {
              await again()
              setPlace({ step: 'check', arrived: true })
              setTold(say('closing.undone'))
            }}
            onCheckAgain={() => {
              setTold('')
              setOnward(true)
            }}
          />
        ) : (
          <>
            <Steps step={step} onStep={(one) => setPlace({ step: one, arrived: false })} />
            {step === 'check' && (
              <CheckStep info={info} review={review} again={again} arrived={arrived} onDone={() => goOn('yield')} />
            )}
            {step === 'yield' && (
              <YieldStep
                info={info}
                review={review}
                draft={draft}
                onChange={change}
                arrived={arrived}
                onDone={() => goOn('sign')}
              />
            )}
            {step === 'sign' && (
              <SignStep
                info={info}
                review={review}
                draft={draft}
                onChange={change}
                arrived={arrived}
                onToCheck={() => goOn('check')}
                onMade={async () => {
                  forget()
                  setTold('')
                  await again()
                  setOnward(false)
                }}
              />
            )}
          </>
        )}
        <p className="remove-all">
          <EraseSession
            session={info.id}
            subject={info.subject}
            onGone={() => {
              forget()
              setGone(true)
            }}
          />
        </p>
      </div>
    </Shell>
  )
}
