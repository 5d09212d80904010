import { useState } from 'react'
import { Clasp, kindClass, type ClaspKind } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cardKinds } from '#shared/board/kinds.ts'
import { shapeOf, variants, type Variant } from '#shared/board/variants.ts'
import type { Phase } from '#shared/session/format.ts'
import { mostVariants, toggleVariant } from './plan.ts'
import { useSay } from './say.ts'

/** What one brings in a phase: what is asked now and the three kinds of card in view, all else a step away. */
export function PhaseBrings({ phase, onChange }: PhaseBringsProps) {
  const say = useSay()
  // What was in view stays there as long as the phase is, also when it is turned off.
  const [row, setRow] = useState<readonly Variant[]>(() => [...new Set([...phase.brings, ...cardKinds])])
  const [full, setFull] = useState(false)
  const [first] = phase.brings

  function toggle(variant: Variant): void {
    const part = toggleVariant(phase, variant)
    setFull(part.brings === phase.brings)
    if (part.brings === phase.brings) return
    if (!row.includes(variant)) setRow([...row, variant])
    onChange(part)
  }
  const toggleFor = (variant: Variant) => (
    <Toggle key={variant} variant={variant} on={phase.brings.includes(variant)} onToggle={() => toggle(variant)} />
  )
  return (
    <fieldset className="kinds">
      <legend className="lg">{say('setup.brings')}</legend>
      <div className="may">{row.map(toggleFor)}</div>
      <p className="hint">
        {first === undefined
          ? say(phase.free ? 'setup.kinds-none' : 'setup.brings.none')
          : say('setup.brings.first', { what: say(`variant.${first}`) })}
      </p>
      <output className="hint full">{full && phase.brings.length >= mostVariants && say('setup.brings.enough')}</output>
      <details>
        <summary>{say('setup.brings.more')}</summary>
        {groups.map(({ name, members }) => (
          <fieldset key={name} className="kinds">
            <legend className="lg">{say(name)}</legend>
            <div className="may">{members.map(toggleFor)}</div>
          </fieldset>
        ))}
      </details>
    </fieldset>
  )
}

export interface PhaseBringsProps {
  readonly phase: Phase
  readonly onChange: (part: Partial<Phase>) => void
}

function Toggle({ variant, on, onToggle }: ToggleProps) {
  const say = useSay()
  const kind = kindOf(variant)
  return (
    <button
      type="button"
      className={kind === null ? 'tog' : `tog ${kindClass[kind]}`}
      aria-pressed={on}
      onClick={onToggle}
    >
      {kind === null ? <Icon name="note" size={16} /> : <Clasp kind={kind} size={16} />}
      {say(`variant.${variant}`)}
    </button>
  )
}

interface ToggleProps {
  readonly variant: Variant
  readonly on: boolean
  readonly onToggle: () => void
}

/** The shape that a thing has on the board; null for what hangs under a card. */
function kindOf(variant: Variant): ClaspKind | null {
  if (variant === 'annotation') return 'annotation'
  const { card, note } = shapeOf[variant]
  return card ?? (note === undefined ? 'dilemma' : null)
}

const ofKind = (kind: ClaspKind): Variant[] =>
  variants.filter((variant) => kindOf(variant) === kind && (shapeOf[variant].card ?? 'annotation') === kind)

const groups = [
  { name: 'kinds.issue', members: ofKind('issue') },
  { name: 'kinds.dilemma', members: ofKind('dilemma') },
  { name: 'kinds.direction', members: ofKind('direction') },
  { name: 'setup.brings.note', members: variants.filter((variant) => kindOf(variant) === null) },
  { name: 'kind.annotation', members: ofKind('annotation') },
  {
    name: 'setup.brings.parts',
    members: variants.filter((variant) => variant !== 'annotation' && isPart(variant)),
  },
] as const

function isPart(variant: Variant): boolean {
  const { card, note } = shapeOf[variant]
  return card === undefined && note === undefined
}
