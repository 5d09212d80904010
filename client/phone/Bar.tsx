import { useState } from 'react'
import { useIsCoordinator, useLiveState, usePhase } from '#client/live/hooks.ts'
import { guides } from '#client/live/leading.ts'
import { useLanguage, useFirstSay } from '#client/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Clock, ThinRail, usePaused } from './Clock.tsx'
import { later } from './later.tsx'
import { useLineWord } from './line.ts'

const Lead = later(async () => (await import('./Lead.tsx')).Lead)

/** What the session is about, where we are in it, and whether what I do arrives. */
export function Bar() {
  const say = useFirstSay()
  const language = useLanguage()
  const subject = useLiveState((state) => state.session?.subject ?? state.info.subject)
  const coordinates = useIsCoordinator()
  const leads = useLiveState(guides) || coordinates
  const { plan, index } = usePhase()
  const phase = plan[index]
  const paused = usePaused()
  const [leading, setLeading] = useState(false)
  return (
    <div className="bar">
      <div className="topic">
        <h1>{subject}</h1>
        {phase && (
          <p>
            {say('phone.phase', { phase: phase.title[language], minutes: phase.minutes })}
            {paused && `, ${say('phone.paused')}`}
          </p>
        )}
      </div>
      <div className="when">
        <Clock />
        <LineState />
      </div>
      {leads && (
        <IconButton icon="more" label={say('lead.open')} aria-haspopup="dialog" onClick={() => setLeading(true)} />
      )}
      {leading && <Lead onClose={() => setLeading(false)} />}
      <ThinRail />
    </div>
  )
}

function LineState() {
  const say = useFirstSay()
  const word = useLineWord()
  const good = word === 'live' || word === 'saving' || word === 'connecting'
  return (
    <small className={word === 'live' ? 'line ok' : good ? 'line' : 'line bad'}>
      <Icon name={good ? 'wifi' : 'wifi-off'} size={14} weight={2.4} />
      {say(`phone.line.${word}`)}
    </small>
  )
}
