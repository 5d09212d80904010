import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { phaseOf } from '#client/live/turn.ts'
import { useSay } from './say.ts'
import type { Stage } from './stage.ts'

/** For who listens: the phase that runs, and the card that everybody looks at. */
export function Told({ stage }: { readonly stage: Stage['is'] }) {
  const say = useSay()
  const language = useLanguage()
  const phase = useLiveState((state) => phaseOf(state)?.title[language] ?? '')
  const card = useLiveState((state) => state.cards[state.session?.spotlight ?? '']?.title ?? '')
  return (
    <output className="vh">
      {stage === 'spotlight' ? say('beamer.told-card', { title: card }) : say('beamer.told-phase', { phase })}
    </output>
  )
}
