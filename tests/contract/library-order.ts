/** The library: in which order it shows what was found, what it marks, and what it is narrowed to. */

import { beforeEach, describe, expect, test } from 'vitest'
import type { LibraryNeed } from '#server/store/library-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { all, entry, idsOf, libraryFor, need } from './library-shelf.ts'

/** `make` gives an empty store each time. */
export function libraryOrderContract(make: () => Promise<Store>): void {
  const { store, put, search, found } = libraryFor(make)

  describe('what the library finds stands', () => {
    test('with a word in the title before one in the text, and a whole word before a part of one', async () => {
      await put(
        { entity: 'part', text: 'Er is een buurthuis' },
        { entity: 'text', text: 'Er is een buurt' },
        { entity: 'title', title: 'De buurt', text: 'Hier is het goed' },
      )
      expect(await found('buurt')).toEqual(['title', 'text', 'part'])
    })

    test('with the rarer word before the usual one, where only one is there', async () => {
      await put(
        { entity: 'usual', text: 'wonen hier' },
        { entity: 'usual2', text: 'wonen daar' },
        { entity: 'usual3', text: 'wonen ginds' },
        { entity: 'rare', text: 'gracht hier' },
      )
      expect((await found('wonen gracht'))[0]).toBe('rare')
    })

    test('with recognition before none where it matches as well, but never before a better match', async () => {
      await put(
        { entity: 'plain', text: 'Er is een buurt' },
        { entity: 'known', text: 'Er is een buurt', recognitions: 6 },
        { entity: 'title', title: 'De buurt', text: 'Er is meer' },
        { entity: 'partly', text: 'Er is een buurthuis', recognitions: 500 },
      )
      expect(await found('buurt')).toEqual(['title', 'known', 'plain', 'partly'])
    })

    test('by recognition or by date when that is asked, and then the newest first', async () => {
      await put(
        { entity: 'old', recognitions: 9, date: '2025-01-06' },
        { entity: 'new', session: 'tuesday', recognitions: 2, date: '2026-05-05' },
        { entity: 'newer', session: 'friday', atelier: 'east', recognitions: 2, date: '2026-06-06' },
      )
      expect(await found('', {}, 'recognised')).toEqual(['old', 'newer', 'new'])
      expect(await found('', {}, 'newest')).toEqual(['newer', 'new', 'old'])
      expect(await found('')).toEqual(['old', 'newer', 'new'])
    })

    test('in pages that leave out nothing and give nothing twice, in every order', async () => {
      await put(
        ...Array.from({ length: 47 }, (_, n) => ({
          entity: `c${n}`,
          title: n % 3 === 0 ? 'tram' : 'iets',
          text: n % 2 === 0 ? 'tram en bus' : 'tram',
          recognitions: n % 5,
        })),
      )
      for (const order of ['match', 'recognised', 'newest'] as const) {
        for (const words of ['tram', '']) {
          const seen: string[] = []
          let after: string | null = null
          const sizes: number[] = []
          do {
            const page = await store().library.search(all, need(words), order, after, 20)
            expect(page.cards).toBe(47)
            seen.push(...idsOf(page))
            sizes.push(page.found.length)
            after = page.next
          } while (after !== null)
          expect(sizes).toEqual([20, 20, 7])
          expect(new Set(seen).size).toBe(47)
          expect(idsOf(await store().library.search(all, need(words), order, null, 47))).toEqual(seen)
        }
      }
    })

    test('without a next page when this one is just full', async () => {
      await put(...Array.from({ length: 20 }, (_, n) => ({ entity: `c${n}` })))
      expect((await search('')).next).toBeNull()
    })
  })

  describe('the library marks', () => {
    const marked = async (words: string, text: string): Promise<readonly string[]> => {
      await put({ entity: 'it', title: text, text, sides: [text] })
      const [hit] = (await search(words)).found
      const cut = (marks: readonly (readonly [number, number])[] = []) =>
        marks.map(([from, to]) => text.slice(from, to))
      expect(cut(hit?.textMarks)).toEqual(cut(hit?.titleMarks))
      expect(cut(hit?.sideMarks[0])).toEqual(cut(hit?.titleMarks))
      return cut(hit?.titleMarks)
    }

    test.each([
      ['wachtlijsten', 'Op de wachtlijst, of van de wáchtlijst af', ['wachtlijst', 'wáchtlijst']],
      ['lijst', 'Een lijst en een wachtlijst', ['lijst', 'wachtlijst']],
      ['ideeen', '💡 Ideeën! En één idee.', ['Ideeën', 'idee']],
      ['"een lijst"', 'Een lijst, een lange lijst', ['Een lijst']],
      ['waiting', 'She waited 𝒶nd waits', ['waited', 'waits']],
      ['tram', 'tram—tram', ['tram', 'tram']],
      ['cafe\u0301', 'Het cafe\u0301 en het café', ['cafe\u0301', 'café']],
    ])('by “%s” in “%s”', async (words, text, expected) => {
      expect(await marked(words, text)).toEqual(expected)
    })

    test('nothing when no words are asked', async () => {
      await put({ entity: 'it', title: 'De tram', text: 'De tram' })
      const [hit] = (await search('')).found
      expect([hit?.titleMarks, hit?.textMarks]).toEqual([[], []])
    })
  })

  describe('the library narrows', () => {
    beforeEach(async () => {
      await put(
        { entity: 'a', kind: 'issue', perspective: 'Wonen', theme: 'Geld', date: '2026-03-02' },
        { entity: 'b', kind: 'dilemma', perspective: 'Zorg', theme: 'Geld', date: '2026-03-02' },
        { entity: 'c', session: 'tuesday', kind: 'direction', perspective: 'Zorg', theme: 'Rust', date: '2026-04-07' },
        { entity: 'd', session: 'friday', atelier: 'east', kind: 'annotation', card: 'x', date: '2026-05-01' },
      )
    })

    test.each<[Partial<LibraryNeed>, readonly string[]]>([
      [{ kind: 'dilemma' }, ['b']],
      [{ kind: 'annotation' }, ['d']],
      [{ perspective: 'Zorg' }, ['b', 'c']],
      [{ perspective: 'Niemand' }, []],
      [{ theme: 'Geld' }, ['a', 'b']],
      [{ theme: 'Niets' }, []],
      [{ atelier: 'east' }, ['d']],
      [{ atelier: 'nowhere' }, []],
      [{ session: 'tuesday' }, ['c']],
      [{ from: '2026-04-07' }, ['c', 'd']],
      [{ to: '2026-04-07' }, ['a', 'b', 'c']],
      [{ from: '2026-04-01', to: '2026-04-30' }, ['c']],
      [{ perspective: 'Zorg', theme: 'Geld', kind: 'dilemma' }, ['b']],
      [{ perspective: 'Zorg', kind: 'issue' }, []],
    ])('to %j', async (more, expected) => {
      expect((await found('', more)).toSorted()).toEqual(expected)
    })

    test('and says what one can narrow to, of what was found alone', async () => {
      const page = await search('', { theme: 'Geld' })
      expect(page).toMatchObject({
        cards: 2,
        sessions: 1,
        kinds: { issue: 1, dilemma: 1, direction: 0, annotation: 0, followUp: 0 },
        perspectives: [
          { name: 'Wonen', cards: 1 },
          { name: 'Zorg', cards: 1 },
        ],
        themes: [{ name: 'Geld', cards: 2 }],
        ateliers: [{ id: 'west', title: 'Wonen en welzijn', cards: 2 }],
      })
    })

    test('and tells of each what it is and where it comes from', async () => {
      const [hit] = (await search('', { kind: 'annotation' })).found
      expect(hit).toMatchObject({
        entry: entry({
          entity: 'd',
          session: 'friday',
          atelier: 'east',
          kind: 'annotation',
          card: 'x',
          date: '2026-05-01',
        }),
        subject: 'Samen aan tafel',
        number: 1,
        atelierTitle: 'Jeugd en gezin',
      })
    })
  })
}
