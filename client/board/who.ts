/** How people, cards and moments are called on the screen. */

import { nobodyKnown } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { useLanguage } from '#client/language.tsx'
import { useLiveState, usePerson } from '#client/live/hooks.ts'
import { useSay } from './say.ts'
import { titleOf } from './texts.ts'

/** The name of a person, with "(you)" behind mine. */
export function useName(person: string): string {
  const say = useSay()
  const known = usePerson(person)?.name.trim() || say('common.anonymous')
  const name = person === nobodyKnown ? say('nameless.author') : known
  const mine = useLiveState((state) => state.info.me.person === person)
  return mine ? say('thread.you', { name }) : name
}

/** Who brought it, and for whom when that is somebody without a device. */
export function useBy({ author, behalf }: { readonly author: string; readonly behalf: string | null }): string {
  const say = useSay()
  const name = useName(author)
  const guest = usePerson(behalf ?? '')?.name.trim() || say('common.anonymous')
  return behalf === null ? name : say('behalf.by', { name, guest })
}

/** Names with commas and an "and". */
export function useNames(people: readonly string[]): string {
  const language = useLanguage()
  const say = useSay()
  const names = useLiveState((state) =>
    people.map((person) => state.people[person]?.name.trim() || say('common.anonymous')).join('\n'),
  )
  return new Intl.ListFormat(language).format(names === '' ? [] : names.split('\n'))
}

/** What a card is called, also when nobody has written in it yet. */
export function useTitleOf(): (card: Card) => string {
  const say = useSay()
  return (card) => titleOf(card) || say('thread.untitled')
}

/** The day of a moment, or its time when that is today. */
export function useMoment(): (at: number) => string {
  const language = useLanguage()
  return (at) => {
    const date = new Date(at)
    const today = date.toDateString() === new Date().toDateString()
    if (!today) return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(date)
    const word = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day')
    return `${word} ${new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(date)}`
  }
}
