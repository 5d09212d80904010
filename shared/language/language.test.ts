import { expect, test } from 'vitest'
import { archivePageWords } from './archive-page.ts'
import { atelierWords } from './atelier.ts'
import { balanceWords } from './balance.ts'
import { beamerWords } from './beamer.ts'
import { boardWords } from './board.ts'
import { calendarWords } from './calendar.ts'
import { cameWords } from './came.ts'
import { cardWords } from './card.ts'
import { careWords } from './care.ts'
import { closingWords } from './closing.ts'
import { confirmingWords } from './confirming.ts'
import { consentWords } from './consent.ts'
import { erasingWords } from './erasing.ts'
import { exchangeWords } from './exchange.ts'
import { expertsWords } from './experts.ts'
import { fileWords } from './files.ts'
import { foundWords } from './found.ts'
import { handingWords } from './handing.ts'
import { homeWords } from './home.ts'
import { importWords } from './importing.ts'
import { inviteWords } from './invite.ts'
import { joinWords } from './join.ts'
import { keyWords } from './keys.ts'
import { leadingWords } from './leading.ts'
import { libraryWords } from './library.ts'
import { newSessionWords } from './new-session.ts'
import { phoneWords } from './phone.ts'
import { firstWords } from './first.ts'
import { commonWords } from './common.ts'
import { composerWords } from './composer.ts'
import { didWords } from './did.ts'
import { guardWords } from './guard.ts'
import { namelessWords } from './nameless.ts'
import { problemWords } from './problems.ts'
import { allWords, say } from './say.ts'
import { sessionWords } from './session.ts'
import { shellWords } from './shell.ts'
import { setupWords } from './setup.ts'
import { signInWords } from './sign-in.ts'
import { signalSheetWords } from './signal-sheet.ts'
import { signalWords } from './signal.ts'
import { tablesWords } from './tables.ts'
import { takeWords } from './take.ts'
import { textWords } from './text.ts'
import { threadWords } from './thread.ts'
import { viewsWords } from './views.ts'
import { votingWords } from './voting.ts'
import type { Entry, Phrase } from './words.ts'

const words: Readonly<Record<string, Entry>> = {
  ...allWords,
  ...archivePageWords,
  ...atelierWords,
  ...balanceWords,
  ...beamerWords,
  ...boardWords,
  ...calendarWords,
  ...cameWords,
  ...cardWords,
  ...careWords,
  ...closingWords,
  ...confirmingWords,
  ...consentWords,
  ...erasingWords,
  ...exchangeWords,
  ...expertsWords,
  ...fileWords,
  ...foundWords,
  ...handingWords,
  ...homeWords,
  ...importWords,
  ...inviteWords,
  ...joinWords,
  ...keyWords,
  ...leadingWords,
  ...libraryWords,
  ...newSessionWords,
  ...phoneWords,
  ...setupWords,
  ...signInWords,
  ...signalSheetWords,
  ...signalWords,
  ...tablesWords,
  ...takeWords,
  ...textWords,
  ...threadWords,
  ...viewsWords,
  ...votingWords,
}
const keys = Object.keys(words)
const entry = (key: string): Entry => words[key] ?? ['', '']
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other])
const places = (phrase: Phrase): string =>
  [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join()

test('both languages have words, with the same places to fill in', () => {
  for (const key of keys) {
    const [nl, en] = entry(key)
    expect(
      forms(nl).every((form) => form.trim() !== ''),
      key,
    ).toBe(true)
    expect(
      forms(en).every((form) => form.trim() !== ''),
      key,
    ).toBe(true)
    expect(places(nl), key).toBe(places(en))
  }
})

test('sentences are short: twenty words at the most', () => {
  const long = keys.flatMap((key) =>
    forms(entry(key)[0])
      .flatMap((form) => form.split(/(?<=[.!?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20)
      .map((sentence) => `${key}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('apostrophes and quotes are those of print', () => {
  const typed = keys.filter((key) =>
    entry(key)
      .flatMap(forms)
      .some((form) => /['"]/.test(form)),
  )
  expect(typed).toEqual([])
})

test('no word of everybody’s stands in two lists, of which one would be lost', () => {
  const lists = [
    ...[firstWords, commonWords, composerWords, didWords, guardWords],
    ...[namelessWords, problemWords, sessionWords, shellWords],
  ]
  expect(lists.flatMap((list) => Object.keys(list)).toSorted()).toEqual(Object.keys(allWords).toSorted())
})

test('values are filled in, and one is not many', () => {
  expect(say('nl')('did.moved.issue', { place: 2, of: 13 })).toBe('Verplaatst naar Kwesties, plaats 2 van 13.')
})
