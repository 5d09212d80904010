import { useEffect, useRef, type ReactNode } from 'react'
import { useSay } from './say.ts'

export const steps = ['check', 'yield', 'sign'] as const
export type Step = (typeof steps)[number]

/** The three steps, each of which one may always go to. */
export function Steps({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const say = useSay()
  return (
    <nav className="closing-steps" aria-label={say('closing.steps')}>
      <ol>
        {steps.map((one, index) => (
          <li key={one}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => onStep(one)}>
              <span className="n num">{index + 1}</span>
              {say(`closing.step.${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface StepTitleProps {
  /** Whether one came here from the step before: reading goes on here. */
  readonly arrived: boolean
  readonly children: ReactNode
}

export function StepTitle({ arrived, children }: StepTitleProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrived) title.current?.focus()
  }, [arrived])
  return (
    <h2 ref={title} tabIndex={-1}>
      {children}
    </h2>
  )
}
