/** Boards that are laid into a store at once, as if people had worked on them for long. */

import { newDocument } from '#shared/board/document.ts'
import { addCard, addNote, setFields, spliceText } from '#shared/board/edit.ts'
import { placeAt } from '#shared/board/order.ts'
import type { BoardKey, Journal } from '#server/store/ports.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import { madeAt } from '#tests/kit/make.ts'
import { documentOf } from './on-disk.ts'

const letters = 'aanndeerstiol  '

export interface Size {
  readonly cards: number
  readonly updates: number
}

export interface Work {
  readonly updates: readonly Uint8Array[]
  readonly owners: readonly (readonly [entity: string, person: string])[]
  readonly leases: readonly (readonly [client: number, person: string])[]
}

/** Cards, notes, and then sentences typed letter by letter and cards that are moved, by these people. */
export function workOf(
  people: readonly string[],
  { cards, updates }: Size,
  chance: Chance,
  onto = newDocument(),
): Work {
  const made: Uint8Array[] = []
  const owners: [string, string][] = []
  const leases = people.map((person) => [1 + chance.below(2 ** 31), person] as const)
  const ids: string[] = []
  const own = onto.clientID
  const note = (update: Uint8Array): void => void made.push(update)
  onto.on('update', note)
  while (made.length < updates) {
    const [client, author] = chance.of(leases)
    onto.clientID = client
    onto.transact(() => {
      const n = made.length
      if (ids.length < cards) {
        const id = addCard(onto, {
          kind: chance.of(['issue', 'direction']),
          title: `Kaart ${n}: hoe doen wij dit samen?`,
          order: placeAt([], 0),
          language: 'nl',
          author,
          perspective: null,
          createdAt: madeAt + n,
        })
        ids.push(id)
        owners.push([`cards/${id}`, author])
      } else if (n % 40 === 0) {
        const note = { card: chance.of(ids), kind: 'experience', text: `Dat herken ik, ${n}.`, layer: 'room' } as const
        owners.push([`notes/${addNote(onto, { ...note, author, createdAt: madeAt + n })}`, author])
      } else if (n % 15 === 0) setFields(onto, 'cards', chance.of(ids), { theme: `thema ${n % 9}` })
      else
        spliceText(onto, 'cards', ids[((n / 12) % ids.length) | 0] ?? '', ['body'], {
          at: 0,
          remove: 0,
          insert: letters.charAt(chance.below(letters.length)),
        })
    })
  }
  onto.off('update', note)
  onto.clientID = own
  return { updates: made, owners, leases }
}

/** Adds work to what lies there. */
export async function lay(
  journal: Journal,
  key: BoardKey,
  people: readonly string[],
  size: Size,
  chance: Chance,
): Promise<void> {
  const { updates, ...rights } = workOf(people, size, chance, documentOf(await journal.read(key)))
  await journal.append(key, updates, rights)
}
