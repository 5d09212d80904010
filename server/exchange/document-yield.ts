import { heading, list, text, type Block, type Telling } from './blocks.ts'
import { longDay } from './marks.ts'

/** What it came to. */
export function yieldOf(telling: Telling): readonly Block[] {
  const { content, tell, language, titleOf } = telling
  const { report, insights, directions, questions, tries } = content.yield
  const cards = (title: string, ids: readonly string[], after: (nth: number) => string = () => ''): readonly Block[] =>
    ids.length === 0 ? [] : [heading(3, title), ...list(ids.map((id, nth) => `${titleOf(id)}${after(nth)}`))]
  const until = (nth: number): string => {
    const day = tries[nth]?.until ?? null
    return day === null ? '' : ` (${tell('archive.try-until', { day: longDay(day, language) })})`
  }
  const all = [
    ...(report.trim() === '' ? [] : [heading(3, tell('archive.report')), text(report), ...standingOf(telling)]),
    ...cards(tell('archive.insights'), insights),
    ...cards(tell('archive.chosen'), content.chosen),
    ...cards(tell('archive.directions'), directions),
    ...cards(tell('archive.questions'), questions),
    ...cards(
      tell('archive.tries'),
      tries.map(({ card }) => card),
      until,
    ),
  ]
  return [heading(2, tell('archive.yield')), ...(all.length === 0 ? [text(tell('archive.yield.none'))] : all)]
}

/** In one line, whether the report stands for good and how many confirmed it. */
function standingOf({ confirming, tell, language }: Telling): readonly Block[] {
  if (confirming === null) return []
  const { until, frozen, confirmed } = confirming
  const by = confirmed === null ? [] : [tell('file.report.by', { n: confirmed })]
  return [
    text(
      [tell(frozen ? 'file.report.frozen' : 'file.report.open', { day: longDay(until, language) }), ...by].join(' '),
    ),
  ]
}
