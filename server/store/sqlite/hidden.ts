/** Everything that not everyone may see, from one file per subject. */

import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Database } from './binding.ts'
import { heldThingsIn } from './held.ts'
import { hiddenCardsIn } from './hidden-cards.ts'
import { namelessIn } from './nameless.ts'
import { ballotsIn } from './ballots.ts'

export function hiddenIn(db: Database): Hidden {
  return { ...heldThingsIn(db), ...hiddenCardsIn(db), ...namelessIn(db), ...ballotsIn(db) }
}
