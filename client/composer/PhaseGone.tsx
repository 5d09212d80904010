import type { HeldThing } from '#shared/commands/shapes.ts'
import type { Phase } from '#shared/session/format.ts'
import { useSay } from '#client/board/say.ts'
import { casePhase, hasBegunHere } from '#client/live/beforehand.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { planOf } from '#client/live/turn.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'

interface PhaseGoneProps {
  readonly held: HeldThing
  readonly onMove: (phase: Phase) => void
}

/** Tells whose it is that its phase was taken out; before the session begins it can wait for another. */
export function PhaseGone({ held, onMove }: PhaseGoneProps) {
  const say = useSay()
  const language = useLanguage()
  const gone = useLiveState((state) => state.session !== null && !planOf(state).some(({ id }) => id === held.phase))
  const begun = useLiveState(hasBegunHere)
  const other = useLiveState(casePhase)
  if (!gone) return null
  return (
    <div className="gone">
      <output>{say('held.gone')}</output>
      {!begun && other !== null && held.thing.is === 'card' && (
        <Button size="sm" variant="primary" onClick={() => onMove(other)}>
          {say('held.move', { phase: other.title[language] })}
        </Button>
      )}
    </div>
  )
}
