/** What happened between two states of the board, as far as somebody should hear of it. */

import { expertNews, windowNews } from './expert-news.ts'
import { cardKinds, type Language } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { readPlan } from '#shared/session/format.ts'
import type { LiveState } from '#client/live/store.ts'
import { seatOf } from '#client/live/tables.ts'
import type { News } from './announce.ts'
import { leadingNews } from './leading-news.ts'
import type { BoardSay } from './say.ts'

/** The cards one is at: the one with the focus and the one whose thread is open. */
export type At = ReadonlySet<string>

export function newsBetween(before: LiveState, after: LiveState, at: At, say: BoardSay, language: Language): News[] {
  const news: News[] = [...lineNews(before, after, say)]
  if (after.did !== before.did && after.did !== null) {
    news.push({ is: 'own', words: say(after.did.key, after.did.values ?? {}) })
  }
  // What was there when one came in is no news.
  if (before.session === null || after.session === null) return news
  if (after.session.phase !== before.session.phase)
    news.push({ is: 'session', words: phaseWords(after, say, language) })
  if (after.session.state !== before.session.state) {
    news.push({ is: 'session', words: say(after.session.state === 'closed' ? 'heard.closed' : 'heard.reopened') })
  }
  const { shown } = after.session
  if (shown !== null && shown !== before.session.shown) news.push({ is: 'session', words: say('heard.held') })
  news.push(...tableNews(before, after, say), ...leadingNews(before, after, say))
  if (after.ballots !== before.ballots) news.push(...ballotNews(before, after, say))
  if (after.notes !== before.notes) news.push(...expertNews(before, after, say))
  news.push(...windowNews(before, after, say, language))
  if (after.cards !== before.cards) news.push(...cardNews(before, after, at, say))
  return news
}

/** That I was given another seat. */
function tableNews(before: LiveState, after: LiveState, say: BoardSay): News[] {
  const [was, is] = [seatOf(before), seatOf(after)]
  if (was === is) return []
  const words = is === null ? say('heard.no-table') : say('heard.table', { table: after.tables[is]?.name ?? '' })
  return [{ is: 'session', words }]
}

function lineNews(before: LiveState, after: LiveState, say: BoardSay): News[] {
  const [was, is] = [before.line.state, after.line.state]
  if (was === is) return []
  if (is === 'offline') return [{ is: 'session', words: say('banner.offline') }]
  if (is === 'live' && was === 'offline') return [{ is: 'session', words: say('heard.back') }]
  return []
}

/** What the room is asked, and that the answer is there. Never how many have answered. */
function ballotNews(before: LiveState, after: LiveState, say: BoardSay): News[] {
  return Object.values(after.ballots).flatMap((ballot): News[] => {
    const old = before.ballots[ballot.id]
    const began = old === undefined && ballot.closedAt === null
    const over = old?.closedAt === null && ballot.closedAt !== null
    if (!began && !over) return []
    const title = after.cards[ballot.card ?? '']?.title ?? ''
    const what = began ? 'began' : 'over'
    return [{ is: 'session', words: say(`${ballot.kind}.heard.${what}`, { title, n: ballot.dots ?? 0 }) }]
  })
}

function phaseWords({ session }: LiveState, say: BoardSay, language: Language): string {
  const phase = session === null ? undefined : readPlan(session.plan)[session.phase]
  if (phase === undefined) return ''
  return say('heard.phase', { title: phase.title[language], prompt: phase.prompt[language] })
}

function cardNews(before: LiveState, after: LiveState, at: At, say: BoardSay): News[] {
  const me = after.info.me.person
  const news: News[] = []
  const lies = (card: Card | undefined): card is Card => card !== undefined && card.trashed === null
  const counts = new Map<string, number>()
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const [id, card] of Object.entries(after.cards)) {
    const old = before.cards[id]
    if (card === old || after.waiting.has(id)) continue
    if (lies(card) && !lies(old)) {
      if (card.author !== me) count(`new.${card.kind}`)
    } else if (!lies(card) && lies(old)) {
      if (at.has(id)) news.push({ is: 'here', card: id, words: say('heard.gone') })
      else count('gone')
    } else if (lies(card) && lies(old)) {
      const moved = card.kind !== old.kind || card.order !== old.order || card.cluster !== old.cluster
      if (moved && !at.has(id)) count('moved')
      else if (at.has(id)) news.push({ is: 'here', card: id, words: hereWords(before, after, id, say) })
    }
  }
  for (const [what, n] of counts) news.push({ is: 'many', what, n, important: what.startsWith('new.') })
  return news
}

function hereWords(before: LiveState, after: LiveState, id: string, say: BoardSay): string {
  const kind = after.cards[id]?.kind
  if (kind !== undefined && kind !== before.cards[id]?.kind) {
    return say('heard.moved-here', { lane: say(`kinds.${kind}`) })
  }
  const [writer] = after.writing[id] ?? before.writing[id] ?? []
  const name = writer === undefined ? '' : (after.people[writer]?.name ?? '')
  return name === '' ? say('heard.updated') : say('heard.updated-by', { who: name })
}

/** The words for news of which there was more than one. */
export function manyWords(say: BoardSay) {
  return (what: string, n: number): string => {
    const kind = cardKinds.find((one) => what === `new.${one}`)
    if (kind !== undefined) return say(`heard.new.${kind}`, { n })
    if (what === 'questions' || what === 'answers') return say(`heard.${what}`, { n })
    return say(what === 'gone' ? 'heard.gone-many' : 'heard.moved-many', { n })
  }
}
