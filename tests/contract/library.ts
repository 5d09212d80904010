/** The library: what is found by which words, whatever is typed. */

import { describe, expect, test } from 'vitest'
import type { Store } from '#server/store/ports.ts'
import { all, libraryFor, need } from './library-shelf.ts'

/** `make` gives an empty store each time. */
export function libraryContract(make: () => Promise<Store>): void {
  const { store, put, search, found } = libraryFor(make)

  describe('the library finds', () => {
    test.each([
      ['wachtlijst', 'Twee jaar op de wachtlijst', 'the word itself'],
      ['WACHTLIJST', 'Twee jaar op de wachtlijst', 'in capitals'],
      ['wachtlijsten', 'Twee jaar op de wachtlijst', 'one by its plural'],
      ['wachtlijst', 'Alle wachtlijsten groeien', 'a plural by its singular'],
      ['lijst', 'Twee jaar op de wachtlijst', 'a compound by its end'],
      ['lijsten', 'Twee jaar op de wachtlijst', 'a compound by the plural of its end'],
      ['wacht', 'Twee jaar op de wachtlijst', 'a compound by its beginning, as one types'],
      ['schuld', 'Het jeugdschuldenproject stopt', 'a compound by its middle'],
      ['ideeen', 'Wij hebben ideeën genoeg', 'an accent by none'],
      ['ideeën', 'Wij hebben ideeen genoeg', 'none by an accent'],
      ['idee', 'Wij hebben ideeën genoeg', 'ideeën by idee'],
      ['ideeën', 'Een goed idee', 'idee by ideeën'],
      ['cafe', 'In het café op de hoek', 'café by cafe'],
      ['huis', 'De huizen staan leeg', 'huizen by huis'],
      ['huizen', 'Een huis staat leeg', 'huis by huizen'],
      ['brieven', 'Een brief van de gemeente', 'brief by brieven'],
      ['bewoner', 'Bewoners vragen niets meer', 'bewoners by bewoner'],
      ['mogelijkheden', 'Er is een mogelijkheid', 'mogelijkheid by mogelijkheden'],
      ['families', 'One family on its own', 'family by families'],
      ['waiting', 'They waited for a year', 'waited by waiting'],
      ['neighbourhoods', 'A quiet neighbourhood', 'an English plural'],
      ['auto’s', 'De auto van de buren', 'auto by auto’s'],
      ["auto's", 'De auto’s van de buren', 'whatever the apostrophe'],
      ['e-mail', 'Zij kreeg een e-mail', 'a word with a hyphen'],
      ['wa', 'Twee jaar op de wachtlijst', 'the beginning of the last word from two letters'],
      ['jaar wachtl', 'Twee jaar op de wachtlijst', 'all words, the last half typed'],
      ['buschauffeur "twee jaar"', 'Buschauffeurs wachten twee jaar', 'words and a phrase together'],
      ['naïeve', 'Een naieve vraag', 'an accent that splits a sound'],
      ['ÅNGSTRÖM', 'Een angstrom is klein', 'accents on capitals'],
      ['Жить', 'Он хочет жить здесь', 'another alphabet'],
    ])('by “%s” “%s”: %s', async (words, text) => {
      await put({ entity: 'it', text }, { entity: 'other', text: 'Iets over de tram' })
      expect(await found(words)).toEqual(['it'])
    })

    test('words of the title, of the text and of the sides of a dilemma', async () => {
      await put(
        { entity: 'title', title: 'De tram rijdt niet' },
        { entity: 'text', text: 'Met de tram naar school' },
        { entity: 'side', kind: 'dilemma', sides: ['Wachten op de tram', 'Lopen\nHet regent'] },
        { entity: 'none', text: 'Met de bus' },
      )
      expect((await found('tram')).toSorted()).toEqual(['side', 'text', 'title'])
    })

    test('only what has all words; and when nothing has, what has any', async () => {
      await put(
        { entity: 'both', text: 'De fiets en de trein' },
        { entity: 'one', text: 'De fiets' },
        { entity: 'two', text: 'De trein' },
      )
      expect(await found('fiets trein')).toEqual(['both'])
      expect((await found('fiets vliegtuig')).toSorted()).toEqual(['both', 'one'])
      expect(await found('vliegtuig')).toEqual([])
    })

    test('small words only when nothing else was asked', async () => {
      await put({ entity: 'with', text: 'Het is de buurt' }, { entity: 'without', text: 'Een mooie buurt' })
      expect((await found('de buurt')).toSorted()).toEqual(['with', 'without'])
      expect(await found('de')).toEqual(['with'])
    })

    test('between quotes these words exactly so, one after the other', async () => {
      await put(
        { entity: 'so', text: 'Zij wacht op een huis, al jaren' },
        { entity: 'turned', text: 'Op een huis wacht zij' },
        { entity: 'plural', text: 'Zij wacht op een huizen' },
      )
      expect(await found('"wacht op een huis"')).toEqual(['so'])
      expect(await found('“wacht op een huis”')).toEqual(['so'])
      expect(await found('"huizen"')).toEqual(['plural'])
    })

    test('short parts only where a word begins or ends', async () => {
      await put(
        { entity: 'begins', text: 'bushalte' },
        { entity: 'ends', text: 'schoolbus' },
        { entity: 'within', text: 'combustie' },
      )
      expect((await found('bus')).toSorted()).toEqual(['begins', 'ends'])
    })

    test('nothing any more of what was replaced or taken out, and the new at once', async () => {
      await put({ entity: 'old', text: 'De oude gracht' })
      expect(await found('gracht')).toEqual(['old'])
      await put({ entity: 'new', text: 'Het nieuwe plein' })
      expect(await found('gracht')).toEqual([])
      expect(await found('plein')).toEqual(['new'])
      await store().archives.removeArchives('monday')
      expect(await found('plein')).toEqual([])
      expect((await search('')).cards).toBe(0)
    })

    test('everything when no words are asked, or only signs', async () => {
      await put({ entity: 'a' }, { entity: 'b', session: 'friday', atelier: 'east' })
      expect((await found('')).toSorted()).toEqual(['a', 'b'])
      expect((await found('?! …')).toSorted()).toEqual(['a', 'b'])
    })
  })

  describe('whatever is typed into the library', () => {
    const evil = [
      '"',
      '""',
      '"open',
      "'; DROP TABLE library_entry; --",
      'NEAR(a b, 2)',
      'title:x OR text:y',
      '* ^ - + : ( ) { }',
      'a AND NOT b OR',
      'AND',
      'NOT',
      'OR OR OR',
      'tram*',
      '^tram',
      '-tram',
      'tram -bus',
      '{title text} : tram',
      '\u0000tram\u0000',
      '\ud800',
      '%_%',
      '\\',
      '日本語テスト',
      '👩‍👧‍👦',
      'ZWJ\u200dtest',
      '\u202Etram',
      'tram\u0301',
      'x'.repeat(200),
      'a '.repeat(100),
      'aa '.repeat(66),
      'tram tram tram tram tram tram tram tram tram',
      Array.from({ length: 40 }, (_, n) => `w${n}`).join(' '),
      '"'.repeat(200),
      '"a" '.repeat(50),
    ]
    test.each(evil.map((words, nth) => [nth, words] as const))('is no more than words: %i', async (_, words) => {
      await put({ entity: 'it', text: 'De tram rijdt' }, { entity: 'that', text: 'Tests en proeven' })
      for (const order of ['match', 'recognised', 'newest'] as const) {
        expect((await search(words, {}, order)).cards).toBeLessThanOrEqual(2)
      }
      await store().library.count(all, need(words))
      expect(await found('tram')).toEqual(['it'])
    })

    test('signs around a word take nothing from it', async () => {
      await put({ entity: 'it', text: 'De tram rijdt' })
      for (const words of ['tram*', '^tram', '-tram', '(tram)', 'tram?', '"tram', 'tram\u0301', '«tram»']) {
        expect(await found(words)).toEqual(['it'])
      }
    })
  })
}
