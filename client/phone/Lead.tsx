import { useState } from 'react'
import type { Asked, commands } from '#shared/commands/commands.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useDesk } from '#client/board/desk.ts'
import { OpenVoteButton } from '#client/board/OpenVote.tsx'
import { useIsClosed, useLiveState, usePhase } from '#client/live/hooks.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Clock } from './Clock.tsx'
import { useSay } from './say.ts'

type Act = Asked<typeof commands.leadPhase>['act']

/** What a coordinator does with the phases, for everyone at once. */
export function Lead({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const desk = useDesk()
  const session = useLiveState((state) => state.info.id)
  const closed = useIsClosed()
  const { plan, index, endsAt } = usePhase()
  const [problem, setProblem] = useState('')
  const [asking, setAsking] = useState(false)
  const phase = plan[index]
  const next = closed ? undefined : plan[index + 1]
  const before = closed ? undefined : plan[index - 1]

  function lead(act: Act): void {
    if (asking) return
    setAsking(true)
    setProblem('')
    ask('leadPhase', { session, act, from: index })
      .catch((error: unknown) => setProblem(say(`problem.${problemCode(error)}`)))
      .finally(() => setAsking(false))
  }

  return (
    <Dialog open onClose={onClose} title={say('lead.open')} closeLabel={say('common.close')} className="lead-dialog">
      <div className="lead-now">
        <b>{phase?.title[language]}</b>
        <Clock />
      </div>
      <div className="lead-acts">
        {next && (
          <Button variant="primary" size="lg" icon="arrow-right" data-autofocus onClick={() => lead('next')}>
            {say('lead.next', { phase: next.title[language] })}
          </Button>
        )}
        {!closed && (
          <>
            <Button icon={endsAt === null ? 'play' : 'pause'} onClick={() => lead(endsAt === null ? 'start' : 'pause')}>
              {say(endsAt === null ? 'lead.start' : 'lead.pause')}
            </Button>
            <Button icon="plus" onClick={() => lead('longer')}>
              {say('lead.longer')}
            </Button>
          </>
        )}
        <OpenVoteButton />
        {before && (
          <Button icon="arrow-left" onClick={() => lead('back')}>
            {say('lead.back', { phase: before.title[language] })}
          </Button>
        )}
        {!closed && (
          <Button
            icon="group"
            onClick={() => {
              onClose()
              desk.show({ is: 'tables' })
            }}
          >
            {say('table.open')}
          </Button>
        )}
        {!closed && (
          <Button
            icon="pencil"
            onClick={() => {
              onClose()
              desk.show({ is: 'plan' })
            }}
          >
            {say('plan.open')}
          </Button>
        )}
        <Button
          icon="clock"
          onClick={() => {
            onClose()
            desk.show({ is: 'experts' })
          }}
        >
          {say('after.menu')}
        </Button>
        <Button
          icon="qr"
          onClick={() => {
            onClose()
            desk.show({ is: 'invite' })
          }}
        >
          {say('lead.invite')}
        </Button>
      </div>
      <output className="phone-problem">{problem}</output>
    </Dialog>
  )
}
