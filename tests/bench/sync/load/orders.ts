/** What the process that makes the load can be asked. */

import type { Room } from '../room.ts'
import { fill, joinCold, prepareBoard, returnTogether } from './board.ts'
import { Gathering } from './gathering.ts'
import { moveTogether, type Moves } from './moving.ts'
import { typeTogether, type Pace } from './typing.ts'

let gatherings: readonly Gathering[] = []

function theGathering(): Gathering {
  const [gathering] = gatherings
  if (gathering === undefined) throw new Error('Nobody is here.')
  return gathering
}

export const orders = {
  /** People come into rooms: in each so many, of whom so many write. */
  open: async ({ rooms, people, writing }: { rooms: Room[]; people: number; writing: number }) => {
    gatherings = rooms.map((room) => new Gathering(room, people, writing))
    for (let from = 0; from < gatherings.length; from += 20) {
      await Promise.all(gatherings.slice(from, from + 20).map((gathering) => gathering.open()))
    }
  },
  close: () => {
    for (const gathering of gatherings) gathering.close()
    gatherings = []
    return Promise.resolve()
  },
  type: (pace: Pace) => typeTogether(gatherings, pace),
  move: (moves: Moves) => moveTogether(theGathering(), moves),
  prepareBoard: (authors: string[]) => Promise.resolve(prepareBoard(authors)),
  fill: (room: Room) => fill(room),
  joinCold: (room: Room) => joinCold(room),
  returnTogether: ({ room, people }: { room: Room; people: number }) => returnTogether(room, people),
} as const

export type Orders = typeof orders
export type Order = keyof Orders
