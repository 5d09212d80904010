/** An archive’s texts without somebody’s name: where it stood, stands a word that is anybody’s. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { withReplacement } from '#shared/privacy/replace.ts'
import { guardOf } from './guard.ts'

const anybody = { nl: 'een deelnemer', en: 'a participant' } as const

/** The same object when their name stands nowhere. */
export function wordsWithoutName(content: ArchivedSession, name: string): ArchivedSession {
  if (name.trim() === '') return content
  const { language } = content.session
  const guard = guardOf([{ name, mayBeNamed: false }])
  let found = false as boolean
  const clean = (words: string): string => {
    const theirs = guard(words, language).filter(({ kind, strength }) => kind === 'name' && strength !== 'hint')
    if (theirs.length > 0) found = true
    // From the end, so that the places before stay what they are.
    return theirs.toReversed().reduce((left, one) => withReplacement(left, one, anybody[language]), words)
  }
  const orNull = (words: string | null): string | null => (words === null ? null : clean(words))
  const made: ArchivedSession = {
    ...content,
    cards: content.cards.map((card) => ({
      ...card,
      title: clean(card.title),
      body: clean(card.body),
      chafes: clean(card.chafes),
      options: card.options.map((option) => ({ ...option, text: clean(option.text), loss: clean(option.loss) })),
    })),
    notes: content.notes.map((note) => ({
      ...note,
      text: clean(note.text),
      quote: orNull(note.quote),
      source: orNull(note.source),
    })),
    yield: { ...content.yield, report: clean(content.yield.report) },
  }
  return found ? made : content
}
