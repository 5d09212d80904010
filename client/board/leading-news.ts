/** What is heard of how the session is led. */

import { followed, guides, handsUp, isMuted, spotlit } from '#client/live/leading.ts'
import type { LiveState } from '#client/live/store.ts'
import type { News } from './announce.ts'
import type { BoardSay } from './say.ts'
import { titleOf } from './texts.ts'

export function leadingNews(before: LiveState, after: LiveState, say: BoardSay): News[] {
  const words = [
    leaderWords(before, after, say),
    followWords(before, after, say),
    screenWords(before, after, say),
    muteWords(before, after, say),
    ...handWords(before, after, say),
  ]
  return words.flatMap((each) => (each === null ? [] : [{ is: 'session' as const, words: each }]))
}

const nameOf = ({ people }: LiveState, person: string, say: BoardSay): string =>
  people[person]?.name.trim() || say('common.anonymous')

function leaderWords(before: LiveState, after: LiveState, say: BoardSay): string | null {
  const [was, is] = [before, after].map(({ session }) => session?.leader ?? null)
  if (was === is || is === undefined) return null
  if (is === null) return say('heard.leads-coordinator')
  return is === after.info.me.person ? say('heard.leads-me') : say('heard.leads', { name: nameOf(after, is, say) })
}

function followWords(before: LiveState, after: LiveState, say: BoardSay): string | null {
  const [was, is] = [followed(before), followed(after)]
  if (was === is) return null
  return is === null ? say('heard.follow-over') : say('heard.follow', { name: nameOf(after, is, say) })
}

function screenWords(before: LiveState, after: LiveState, say: BoardSay): string | null {
  const [was, is] = [spotlit(before), spotlit(after)]
  // Who leads hears of it as their own doing.
  if (guides(after)) return null
  const card = is === null || was === is ? undefined : after.cards[is]
  return card === undefined ? null : say('heard.screen', { title: titleOf(card) || say('thread.untitled') })
}

function muteWords(before: LiveState, after: LiveState, say: BoardSay): string | null {
  if (isMuted(before) === isMuted(after)) return null
  return say(isMuted(after) ? 'heard.muted' : 'heard.unmuted')
}

/** Only for who leads: for everybody else it would be noise. */
function handWords(before: LiveState, after: LiveState, say: BoardSay): string[] {
  if (before.people === after.people || !guides(after)) return []
  const raised = handsUp(after).filter(({ id }) => id !== after.info.me.person && before.people[id]?.hand === null)
  return raised.map(({ id }) => say('heard.hand', { name: nameOf(after, id, say) }))
}
