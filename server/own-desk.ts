/** A desk without a door, for what is done on the command line while no server runs. */

import { Remembered } from '#server/memory/remembered.ts'
import { Rooms } from '#server/room/rooms.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { newEntrance } from '#server/sign-in/entrance.ts'
import { Tries } from '#server/sessions/tries.ts'
import type { Store } from '#server/store/ports.ts'

export interface OwnDesk {
  readonly desk: Desk
  /** Keeps what is under way, and lets go of the store. */
  readonly close: () => Promise<void>
}

export function ownDesk(store: Store, now: () => number = Date.now): OwnDesk {
  const rooms = new Rooms({ journal: store.journal, log: () => {}, now })
  const { catalogue, hidden, archives, reports, signals, library, erasures, register, back, taking, came, signIn } =
    store
  const desk: Desk = {
    ...{ catalogue, hidden, archives, reports, signals, library, erasures, register, back, taking, came, signIn },
    ...{ rooms, now },
    memory: new Remembered(archives),
    claim: 'link',
    site: () => null,
    wrongCodes: new Tries(0, now),
    arrivals: new Tries(0, now),
    nameless: new Tries(0, now),
    wrongCalendars: new Tries(0, now),
    codesMade: new Tries(0, now),
    recalls: new Tries(0, now),
    erasings: new Tries(0, now),
    entrance: newEntrance(now, null),
  }
  const close = async (): Promise<void> => {
    await rooms.close()
    await store.close()
  }
  return { desk, close }
}
