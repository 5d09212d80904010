import { leansTo, type StanceResult } from '#shared/session/results.ts'
import { useLanguage } from '#client/language.tsx'
import { Shape, type Mark } from './Shape.tsx'
import { StanceNumbers, useShortName } from './StanceNumbers.tsx'
import { Triangle } from './Triangle.tsx'
import { useSay } from './say.ts'
import { axisPlaces, columnPlaces, plotWidth, trianglePlaces, type Placed } from './stance-places.ts'
import './stance-plot.css'

export interface StancePlotProps {
  readonly result: StanceResult
  /** The words of the options, in their order. */
  readonly options: readonly string[]
  /** The perspectives of the session, so that one has the same shape in every plot. */
  readonly perspectives?: readonly string[]
  /** Whether the numbers stand in a table that can be opened, or are only there for who listens. */
  readonly table?: 'shown' | 'heard'
}

/** Where everybody stands, as dots without names: a perspective is a shape and a colour. */
export function StancePlot({ result, options: written, perspectives = [], table = 'shown' }: StancePlotProps) {
  const say = useSay()
  // As many as were weighed: what was added to the dilemma afterwards nobody stood at.
  const options = result.leaning.to.map((_, index) => written[index] ?? '')
  const summary = useSummary(result, options)
  if (result.dots.length === 0)
    return <p className="stance-plot none">{say(result.few ? 'stance.few' : 'stance.nobody')}</p>
  const markOf = marksFor(result, perspectives)
  const plot = plotOf(result, options.length)
  return (
    <figure className="stance-plot" data-options={options.length}>
      <svg viewBox={`0 0 ${plotWidth} ${plot.height}`} role="img" aria-label={summary}>
        <Ground options={options.length} height={plot.height} />
        {plot.dots.map(({ x, y, size, dot }, index) => (
          <Shape key={index} mark={markOf(result.dots[dot]?.perspective ?? null)} x={x} y={y} size={size} />
        ))}
      </svg>
      <Leanings result={result} options={options} />
      <Legend result={result} markOf={markOf} />
      {table === 'heard' ? (
        <StanceNumbers result={result} options={options} className="vh" />
      ) : (
        <details className="no-print">
          <summary>{say('stance.table')}</summary>
          <StanceNumbers result={result} options={options} />
        </details>
      )}
    </figure>
  )
}

function plotOf(result: StanceResult, options: number): { readonly dots: readonly Placed[]; readonly height: number } {
  if (options === 2) return axisPlaces(result.dots.map(({ at }) => at[1] ?? 0))
  if (options === 3) return trianglePlaces(result.dots.map(({ at }) => at))
  return columnPlaces(
    result.dots.map(({ at }) => leansTo(at) ?? options),
    options + 1,
  )
}

/** What the dots stand on: a line from one side to the other, a triangle, or a floor. */
function Ground({ options, height }: { readonly options: number; readonly height: number }) {
  const floor = height - 16
  if (options === 3) {
    return <Triangle className="ground" />
  }
  return (
    <g className="ground">
      <line x1="24" x2={plotWidth - 24} y1={floor} y2={floor} />
      {options === 2 && (
        <>
          <line x1="24" x2="24" y1={floor - 8} y2={floor + 8} />
          <line x1={plotWidth - 24} x2={plotWidth - 24} y1={floor - 8} y2={floor + 8} />
          <g className="di" transform={`translate(${plotWidth / 2} ${floor})`}>
            <path className="middle" d="M0 -11 11 0 0 11 -11 0Z" />
            <path className="half" d="M0 -11V11L-11 0Z" />
          </g>
        </>
      )}
    </g>
  )
}

function Leanings({ result, options }: Pick<StancePlotProps, 'result' | 'options'>) {
  const say = useSay()
  const nameOf = useShortName(options)
  const { to, between } = result.leaning
  return (
    <ul className="leanings">
      {to.map((n, index) => (
        <li key={index}>{say('stance.leaning', { n, to: nameOf(index) })}</li>
      ))}
      {between > 0 && <li className="between">{say('stance.in-between', { n: between })}</li>}
    </ul>
  )
}

function useSummary(result: StanceResult, options: readonly string[]): string {
  const say = useSay()
  const language = useLanguage()
  const nameOf = useShortName(options)
  const parts = result.leaning.to.map((n, index) => say('stance.leaning', { n, to: nameOf(index) }))
  if (result.leaning.between > 0) parts.push(say('stance.in-between', { n: result.leaning.between }))
  const leaning = new Intl.ListFormat(language).format(parts)
  return say(result.dots.length === 1 ? 'stance.plot.one' : 'stance.plot', { n: result.dots.length, leaning })
}

interface LegendProps {
  readonly result: StanceResult
  readonly markOf: (perspective: string | null) => Mark
}

function Legend({ result: { groups, dots }, markOf }: LegendProps) {
  const say = useSay()
  const rest = dots.some(({ perspective }) => perspective === null)
  return (
    <div className="legend">
      {groups.length > 0 && (
        <ul>
          {groups.map(({ perspective }) => (
            <li key={perspective}>
              <Sign mark={markOf(perspective)} />
              {perspective}
            </li>
          ))}
          {rest && (
            <li>
              <Sign mark={markOf(null)} />
              {say('stance.rest')}
            </li>
          )}
        </ul>
      )}
      {rest && <p>{say('stance.too-few')}</p>}
    </div>
  )
}

function Sign({ mark }: { readonly mark: Mark }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <Shape mark={mark} x={12} y={12} size={20} />
    </svg>
  )
}

/** A perspective keeps its shape as long as the session lists it; others come after. */
function marksFor({ groups }: StanceResult, listed: readonly string[]): (perspective: string | null) => Mark {
  const order = [...new Set([...listed, ...groups.map(({ perspective }) => perspective).toSorted()])]
  return (perspective) => {
    if (groups.length === 0) return 'plain'
    return perspective === null ? 'rest' : order.indexOf(perspective)
  }
}
