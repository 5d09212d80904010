/** All attacks, by family. */

import type { Family } from './attack.ts'
import { bytes } from './families/bytes.ts'
import { clients } from './families/clients.ts'
import { deletions } from './families/deletes.ts'
import { envelope } from './families/envelope.ts'
import { framing } from './families/framing.ts'
import { meanings } from './families/meaning.ts'
import { places } from './families/places.ts'
import { presence } from './families/presence.ts'
import { upgrades } from './families/upgrade.ts'
import { volume } from './families/volume.ts'

export const families: readonly Family[] = [
  framing,
  upgrades,
  envelope,
  bytes,
  places,
  clients,
  deletions,
  meanings,
  presence,
  volume,
]
