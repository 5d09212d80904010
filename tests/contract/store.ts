/** What any store must do, whatever it is made of. */

import { describe } from 'vitest'
import type { Store } from '#server/store/ports.ts'
import { archivesContract } from './archives.ts'
import { backContract } from './back.ts'
import { ballotsContract } from './ballots.ts'
import { carriedContract } from './carried.ts'
import { catalogueContract } from './catalogue.ts'
import { erasuresContract } from './erasures.ts'
import { formatsContract } from './formats.ts'
import { heldContract } from './held.ts'
import { hiddenCardsContract } from './hidden-cards.ts'
import { journalContract } from './journal.ts'
import { libraryContract } from './library.ts'
import { libraryOrderContract } from './library-order.ts'
import { librarySightContract } from './library-sight.ts'
import { membersContract } from './members.ts'
import { namelessContract } from './nameless.ts'
import { registerContract } from './register.ts'
import { reportsContract } from './reports.ts'
import { rightsContract } from './rights.ts'
import { signInContract } from './sign-in.ts'
import { signalsContract } from './signals.ts'
import { takenContract } from './taken.ts'

/** Runs the whole suite; `make` gives an empty store each time. */
export function storeContract(name: string, make: () => Promise<Store>): void {
  // oxlint-disable-next-line vitest/valid-title -- each store that runs the suite gives its own name
  describe(name, () => {
    journalContract(make)
    rightsContract(make)
    catalogueContract(make)
    membersContract(make)
    formatsContract(make)
    hiddenCardsContract(make)
    heldContract(make)
    namelessContract(make)
    ballotsContract(make)
    erasuresContract(make)
    carriedContract(make)
    registerContract(make)
    backContract(make)
    signInContract(make)
    archivesContract(make)
    signalsContract(make)
    takenContract(make)
    reportsContract(make)
    libraryContract(make)
    libraryOrderContract(make)
    librarySightContract(make)
  })
}
