import { useMemo } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { readResult } from '#shared/session/results.ts'
import { optionsToWeigh } from '#shared/board/options.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { StancePlot } from '#client/ui/StancePlot.tsx'

/** Where everybody stands on this dilemma, once that was opened. */
export function SpotlightStances({ card, result: json }: { readonly card: Card; readonly result: string | null }) {
  const perspectives = useLiveState((state) => state.info.perspectives)
  const result = useMemo(() => readResult(json), [json])
  if (result?.kind !== 'stance') return null
  return (
    <div className="stances">
      <StancePlot
        result={result}
        options={optionsToWeigh(card).map(({ text }) => text)}
        perspectives={perspectives}
        table="heard"
      />
    </div>
  )
}
