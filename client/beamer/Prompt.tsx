import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { phaseOf } from '#client/live/turn.ts'
import { useShrunk } from './fit.ts'

const steps = [1, 0.85, 0.72, 0.61, 0.52, 0.44]

/** Only the question, as large as the picture holds. */
export function Prompt() {
  const language = useLanguage()
  const phase = useLiveState(phaseOf)
  const words = useShrunk<HTMLDivElement>(steps)
  return (
    <div className="beamer-prompt" ref={words}>
      <h2>{phase?.prompt[language] || phase?.title[language]}</h2>
    </div>
  )
}
