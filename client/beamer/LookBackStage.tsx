import { useLiveState } from '#client/live/hooks.ts'
import { LookBack } from '#client/came/LookBack.tsx'
import { Aside } from './Aside.tsx'
import { useShrunk } from './fit.ts'
import { Prompt } from './Prompt.tsx'

const steps = [1, 0.85, 0.72, 0.61, 0.52, 0.44]

/** While the room looks back: what went on since last time; in a first session only the question. */
export function LookBackStage() {
  const session = useLiveState(({ info }) => info.id)
  const words = useShrunk<HTMLDivElement>(steps)
  return (
    <div className="beamer-two">
      <Aside prompt />
      <div className="beamer-look-back" ref={words}>
        <LookBack screen session={session} otherwise={<Prompt />} />
      </div>
    </div>
  )
}
