import { useId, useRef, type PointerEvent } from 'react'
import { Triangle } from '#client/ui/Triangle.tsx'
import { plotWidth, triangleAt, triangleHeight, weightsAt } from '#client/ui/stance-places.ts'
import { useOptionName } from './option-name.ts'
import { moveShare, weightsOf, wholeShares } from './shares.ts'
import type { SharesProps } from './StanceLine.tsx'
import { useSay } from './say.ts'

/** Among three or more: a slider for each option, together a hundred; for three also a triangle to point at. */
export function StanceShares({ options, shares, onChange }: SharesProps) {
  const say = useSay()
  const id = useId()
  const nameOf = useOptionName(options.length)
  return (
    <div>
      <p className="hint">{say('stance.shares')}</p>
      {options.length === 3 && <Pointer shares={shares} onChange={onChange} />}
      {options.map((option, index) => (
        <div className="share" key={option.id}>
          <label htmlFor={`${id}-${index}`}>
            {nameOf(index)}: {option.text}
          </label>
          <span className="num" aria-hidden="true">
            {shares[index]}
          </span>
          <input
            id={`${id}-${index}`}
            type="range"
            min={0}
            max={100}
            value={shares[index] ?? 0}
            aria-valuetext={say('stance.share', { n: shares[index] ?? 0 })}
            onChange={({ target }) => onChange(moveShare(shares, index, target.valueAsNumber))}
          />
        </div>
      ))}
    </div>
  )
}

/** The same by pointing; with keys and with a screen reader one has the sliders. */
function Pointer({ shares, onChange }: Pick<SharesProps, 'shares' | 'onChange'>) {
  const drawing = useRef<SVGSVGElement>(null)
  const { x, y } = triangleAt(weightsOf(shares))

  function point(event: PointerEvent<SVGSVGElement>): void {
    const box = drawing.current?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return
    const scale = plotWidth / box.width
    onChange(wholeShares(weightsAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale)))
  }

  return (
    <svg
      ref={drawing}
      className="pointer"
      viewBox={`0 0 ${plotWidth} ${triangleHeight}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        point(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event)
      }}
    >
      <Triangle className="ground" />
      <circle cx={x} cy={y} r="34" />
    </svg>
  )
}
