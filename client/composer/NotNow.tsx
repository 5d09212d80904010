import type { WordKey } from '#shared/language/say.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { Turn } from '#client/live/turn.ts'
import { ToLobby } from './ToLobby.tsx'

/** A phase in which this person has nothing to write: what goes on instead. */
export function NotNow({ turn, why = 'compose.nothing-now' }: { readonly turn: Turn; readonly why?: WordKey }) {
  const say = useSay()
  const language = useLanguage()
  const { phase, mine } = turn
  return (
    <div className="no-writing">
      <div className="empty">
        <Icon name="eye" size={28} />
        <b>{phase?.title[language]}</b>
        <p>{phase?.prompt[language]}</p>
        <p className="aside">{say(mine ? why : 'refusal.turn')}</p>
        <ToLobby />
      </div>
    </div>
  )
}

/** Why what stands here cannot go now, kindly; and how many more may. The words stay. */
export function WhyNot({ turn, verdict }: { readonly turn: Turn; readonly verdict: 'ok' | RefusalCode }) {
  const say = useSay()
  const { left, phase } = turn
  const most = phase?.most ?? null
  if (verdict !== 'ok') return <output className="told aside">{say(`refusal.${verdict}`)}</output>
  if (left === null || most === null || most === 0) return null
  return <p className="told aside num">{say('compose.room-left', { n: left, most })}</p>
}
