import { useExpertsUntil, useIsClosed, useMay } from '#client/live/hooks.ts'
import { useDay } from './experts-days.ts'
import { useSay } from './say.ts'

/** That the session is closed, and until when experts still add something; null when they do not. */
export function useAfterwards(): string | null {
  const say = useSay()
  const dayWords = useDay()
  const closed = useIsClosed()
  const until = useExpertsUntil()
  const mayI = useMay('annotation.create')
  if (!closed || until === null) return null
  return say(mayI ? 'after.banner.expert' : 'after.banner', { date: dayWords(until) })
}
