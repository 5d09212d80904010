/** What is heard of questions to experts, of their answers, and of until when they add something. */

import type { Language } from '#shared/board/kinds.ts'
import type { Note } from '#shared/board/schema.ts'
import { stateOf, type LiveState } from '#client/live/store.ts'
import type { News } from './announce.ts'
import type { BoardSay } from './say.ts'

/** A question that came, and an answer; the answer to a question of mine at once, all else by the handful. */
export function expertNews(before: LiveState, after: LiveState, say: BoardSay): News[] {
  const { person, role } = after.info.me
  const news: News[] = []
  for (const [card, notes] of Object.entries(after.notes)) {
    const old = before.notes[card]
    if (old === notes) continue
    const known = new Set(old?.map(({ id }) => id))
    for (const note of notes) {
      if (known.has(note.id) || note.author === person) continue
      if (note.asks !== null) news.push({ is: 'many', what: 'questions', n: 1, important: role === 'expert' })
      else if (note.answers !== null) news.push(answerNews(note, notes, person, say))
    }
  }
  return together(news)
}

function answerNews({ answers }: Note, notes: readonly Note[], person: string, say: BoardSay): News {
  const mine = notes.some(({ id, author }) => id === answers && author === person)
  if (mine) return { is: 'session', words: say('heard.my-answer') }
  return { is: 'many', what: 'answers', n: 1, important: false }
}

function together(news: readonly News[]): News[] {
  const many = new Map<string, News & { readonly is: 'many' }>()
  const rest: News[] = []
  for (const one of news) {
    if (one.is !== 'many') rest.push(one)
    else many.set(one.what, { ...one, n: one.n + (many.get(one.what)?.n ?? 0) })
  }
  return [...rest, ...many.values()]
}

/** That experts may still add something, until when; or no longer. Of a board that is open it is no news yet. */
export function windowNews(before: LiveState, after: LiveState, say: BoardSay, language: Language): News[] {
  const [was, is] = [before.session?.experts ?? null, after.session?.experts ?? null]
  if (was === is || stateOf(after) === 'open') return []
  if (is === null) return [{ is: 'session', words: say('heard.experts-over') }]
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(new Date(is))
  return [{ is: 'session', words: say('heard.experts', { date }) }]
}
