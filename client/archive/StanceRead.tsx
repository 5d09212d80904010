import { StanceNumbers } from '#client/ui/StanceNumbers.tsx'
import { StancePlot } from '#client/ui/StancePlot.tsx'
import type { ArchivedCard } from '#shared/archive/archived.ts'
import type { StanceResult } from '#shared/session/results.ts'
import { useSay } from './say.ts'

interface StanceReadProps {
  readonly result: StanceResult
  readonly card: ArchivedCard
}

/** Where the room stood on a dilemma: as dots, on paper in numbers as well, and why. */
export function StanceRead({ result, card }: StanceReadProps) {
  const say = useSay()
  const options = card.options.map(({ text }) => text)
  return (
    <section className="stance-read">
      <h4>{say('archive.stance')}</h4>
      <StancePlot result={result} options={options} />
      {result.dots.length > 0 && (
        <div className="on-paper">
          <StanceNumbers result={result} options={result.leaning.to.map((_, index) => options[index] ?? '')} />
        </div>
      )}
      {result.because.length > 0 && (
        <>
          <h5>{say('archive.stance.because')}</h5>
          <ul lang={card.language}>
            {result.because.map((why, nth) => (
              <li key={nth}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
