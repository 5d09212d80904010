/** The library: who may read what of it, and what its figures tell of nobody. */

import { beforeEach, describe, expect, test } from 'vitest'
import type { LibraryNeed } from '#server/store/library-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { all, idsOf, libraryFor, need } from './library-shelf.ts'
import { atelier, identity, participant, session } from './make.ts'

/** `make` gives an empty store each time. */
export function librarySightContract(make: () => Promise<Store>): void {
  const { store, put, search, found } = libraryFor(make)

  describe('the eyes of the library', () => {
    beforeEach(async () => {
      await put(
        { entity: 'open' },
        { entity: 'inside', session: 'tuesday', audience: 'session' },
        { entity: 'elsewhere', session: 'friday', atelier: 'east' },
      )
    })
    const seen = async (ateliers: readonly string[], sessions: readonly string[]): Promise<readonly string[]> =>
      idsOf(await store().library.search({ ateliers, sessions }, need(), 'newest', null, 20)).toSorted()

    test('see what is for the atelier in their ateliers, and in their sessions all', async () => {
      expect(await seen([], [])).toEqual([])
      expect(await seen(['west'], [])).toEqual(['open'])
      expect(await seen(['west'], ['tuesday'])).toEqual(['inside', 'open'])
      expect(await seen([], ['tuesday'])).toEqual(['inside'])
      expect(await seen(['east'], [])).toEqual(['elsewhere'])
    })

    test('do not learn of the rest from counts, pages or figures', async () => {
      const eyes = { ateliers: ['west'], sessions: [] }
      const page = await store().library.search(eyes, need(), 'match', null, 20)
      expect([page.cards, page.sessions, page.ateliers.length]).toEqual([1, 1, 1])
      expect((await store().library.count(eyes, need())).sessions.map(({ session }) => session)).toEqual(['monday'])
      expect((await store().library.search(eyes, need('', { session: 'tuesday' }), 'match', null, 20)).cards).toBe(0)
      expect((await store().library.search(eyes, need('', { atelier: 'east' }), 'match', null, 20)).cards).toBe(0)
    })
  })

  describe('what one may not read changes nothing', () => {
    const eyes = { ateliers: ['west'], sessions: [] }
    const asked = ['', 'tram', 'tram fiets', 'fiets bus', 'ge', 'gezin', 'zin', '"de tram"', 'brug', 'nergens']

    /** All that is told of what is for the atelier of the west, page by page. */
    async function answers(): Promise<string> {
      const { library } = store()
      const told: unknown[] = []
      for (const words of asked) {
        for (const order of ['match', 'recognised', 'newest'] as const) {
          let after: string | null = null
          do {
            const page = await library.search(eyes, need(words), order, after, 7)
            told.push(page)
            after = page.next
          } while (after !== null)
        }
        told.push(await library.count(eyes, need(words)))
        told.push(await library.search(eyes, need(words, { kind: 'issue' }), 'match', null, 7))
      }
      return JSON.stringify(told)
    }

    const own = Array.from({ length: 30 }, (_, n) => ({
      entity: `c${n}`,
      title: n % 4 === 0 ? 'De tram' : 'Een gezin',
      text: `${n % 3 === 0 ? 'De fiets' : 'De bus'} en ${n % 5 === 0 ? 'de tram' : 'gezinsleden'} ${'hier '.repeat(n)}`,
      theme: n % 2 === 0 ? 'Geld' : 'Rust',
      recognitions: n % 3,
    }))
    // Where only others may look: words that would be rare without them, long texts, and many short forms of a word.
    const others = Array.from({ length: 40 }, (_, n) => ({
      title: 'Fiets',
      text: `${'fiets brug '.repeat(20)} ${Array.from({ length: 10 }, (_, m) => `ge${n * 10 + m}`).join(' ')}`,
      theme: 'Geheim',
      perspective: 'Beleid',
    }))

    test('[P34] in any answer: not by order, place, count or name', async () => {
      await put(...own)
      const without = await answers()
      await store().archives.removeArchives('monday')
      await put(
        ...others.map((one, n) => ({ ...one, entity: `t${n}`, session: 'tuesday', audience: 'session' as const })),
        ...others.map((one, n) => ({ ...one, entity: `f${n}`, session: 'friday', atelier: 'east' })),
      )
      await put(...own)
      expect(await answers()).toBe(without)
      // And they are there, for whoever may read them.
      expect((await search('brug')).cards).toBe(40)
    })

    test('[P34] in where a page goes on: to name what is out of sight is to name nothing', async () => {
      await put(...own)
      await put({ entity: 'secret', session: 'tuesday', audience: 'session', title: 'De tram', recognitions: 9 })
      const from = async (after: string) => (await store().library.search(eyes, need('tram'), 'match', after, 7)).found
      expect(await from('tuesday.secret')).toEqual(await from('nowhere.nothing'))
      expect(await from('tuesday.secret')).toEqual(await from('monday.c99'))
    })
  })

  describe('who may read what of the library', () => {
    beforeEach(async () => {
      await store().catalogue.addIdentity(identity('cleo'), 'hash of cleo', 0)
      await store().catalogue.addAtelier(atelier('demo', { demo: true }), null)
      await store().catalogue.addSession(session('example', { atelier: 'demo' }))
    })
    const cleo = async (id: string, more: Parameters<typeof participant>[1] = {}): Promise<void> => {
      await store().catalogue.putParticipant(participant(id, { identity: 'cleo', ...more }))
    }

    test('a device that nobody knows reads what is for all of the examples, and nothing else', async () => {
      const example = { ateliers: ['demo'], sessions: [] }
      expect(await store().library.eyesOf(null)).toEqual(example)
      expect(await store().library.eyesOf('nobody')).toEqual(example)
    })

    test('who leads an atelier reads all of its sessions', async () => {
      expect(await store().library.eyesOf('ans')).toEqual({
        ateliers: ['demo', 'west'],
        sessions: ['monday', 'tuesday'],
      })
    })

    test.each(['participant', 'expert', 'coordinator', 'observer'] as const)(
      'who takes part as %s reads that session, and what is for the atelier',
      async (role) => {
        await cleo('p', { role })
        expect(await store().library.eyesOf('cleo')).toEqual({
          ateliers: ['demo', 'west'],
          sessions: ['monday'],
        })
      },
    )

    test('a screen for the room reads nothing of it', async () => {
      await cleo('p', { role: 'beamer' })
      expect((await store().library.eyesOf('cleo')).ateliers).toEqual(['demo'])
      await store().catalogue.putParticipant(participant('q', { identity: 'cleo', session: 'tuesday' }))
      expect(await store().library.eyesOf('cleo')).toEqual({
        ateliers: ['demo', 'west'],
        sessions: ['tuesday'],
      })
    })

    test('who was put out reads nothing any more, until they are in again', async () => {
      await cleo('p')
      await store().catalogue.removeParticipant('p', 9)
      expect((await store().library.eyesOf('cleo')).ateliers).toEqual(['demo'])
      await cleo('q', { session: 'friday' })
      expect(await store().library.eyesOf('cleo')).toEqual({
        ateliers: ['demo', 'east'],
        sessions: ['friday'],
      })
    })
  })

  describe('the figures of the library', () => {
    const count = (more: Partial<LibraryNeed> = {}) => store().library.count(all, need('', more))

    test('count perspectives by themes, what was brought and taken, and kinds by session', async () => {
      await put(
        { entity: 'a', theme: 'Geld' },
        { entity: 'b', theme: 'Geld', kind: 'direction', answering: true },
        { entity: 'c', theme: 'Rust', perspective: 'Zorg', kind: 'direction', taken: true },
        { entity: 'd', session: 'tuesday', theme: 'Rust', kind: 'dilemma', date: '2026-01-01' },
      )
      const { cells, balance, sessions } = await count()
      expect(new Set(cells)).toEqual(
        new Set([
          { perspective: 'Wonen', theme: 'Geld', cards: 2 },
          { perspective: 'Zorg', theme: 'Rust', cards: 1 },
          { perspective: 'Wonen', theme: 'Rust', cards: 1 },
        ]),
      )
      expect(balance).toEqual([
        { perspective: 'Wonen', brought: 3, taken: 0 },
        { perspective: 'Zorg', brought: 0, taken: 1 },
      ])
      expect(
        sessions.map(({ session, issue, dilemma, direction, answering }) => [
          session,
          issue,
          dilemma,
          direction,
          answering,
        ]),
      ).toEqual([
        ['tuesday', 0, 1, 0, 0],
        ['monday', 1, 0, 2, 1],
      ])
    })

    test('never count perspectives of which fewer than five were there, nor let one narrow to them', async () => {
      await put(
        { entity: 'many', theme: 'Geld', people: 5 },
        { entity: 'few', theme: 'Geld', perspective: 'Zorg', people: 4 },
        { entity: 'unknown', theme: 'Rust', perspective: 'Beleid', people: null },
      )
      const { cells, balance } = await count()
      expect(cells).toContainEqual({ perspective: 'Zorg', theme: 'Geld', cards: null })
      expect(cells).toContainEqual({ perspective: 'Beleid', theme: 'Rust', cards: null })
      expect(balance).toEqual([
        { perspective: 'Wonen', brought: 1, taken: 0 },
        { perspective: 'Beleid', brought: null, taken: null },
        { perspective: 'Zorg', brought: null, taken: null },
      ])
      expect((await search('')).perspectives).toEqual([{ name: 'Wonen', cards: 1 }])
      expect(await found('', { perspective: 'Zorg' })).toEqual([])
      // On the card itself it stands, as on the board.
      expect((await search('', { theme: 'Rust' })).found[0]?.entry.perspective).toBe('Beleid')
    })

    test('leave out the sessions in which a perspective was small, so that no difference tells of those', async () => {
      await put(
        { entity: 'a', theme: 'Geld', people: 6 },
        { entity: 'b', session: 'tuesday', theme: 'Geld', people: 2, date: '2026-04-01' },
        { entity: 'c', session: 'tuesday', theme: 'Geld', people: 2, date: '2026-04-01' },
      )
      const cell = async (more: Partial<LibraryNeed>) => (await count(more)).cells[0]?.cards
      expect(await cell({})).toBe(1)
      expect(await cell({ to: '2026-03-31' })).toBe(1)
      expect(await cell({ from: '2026-04-01' })).toBeNull()
      expect((await search('', { perspective: 'Wonen' })).cards).toBe(1)
    })
  })
}
