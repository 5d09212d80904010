import './came.css'
import type { TimelineStop } from '#shared/commands/came-commands.ts'
import { useAsked } from '#client/asked.ts'
import { useSay } from './say.ts'

const places: readonly TimelineStop['is'][] = ['told', 'asked', 'carried', 'recalled']

/** On a card that came along from an earlier session, or goes on about one: from which, and the way to its thread there. */
export function CarriedFrom({ session, card }: { readonly session: string; readonly card: string }) {
  const say = useSay()
  const { asked } = useAsked('getTimeline', { session, card })
  if (asked.is !== 'here') return null
  const from = asked.answer.stops.findLast(
    ({ is, at }) => at !== null && at.session !== session && places.includes(is),
  )?.at
  if (!from) return null
  return (
    <p className="carried-from no-print">
      <a href={`/archief/${from.session}#${from.card}`}>{say('carry.from', { n: from.number })}</a>
      {' · '}
      <a href={`/tijdlijn/${from.session}/${from.card}`}>{say('timeline.to')}</a>
    </p>
  )
}
