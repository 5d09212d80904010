import type { Catalogue } from '#server/store/ports.ts'
import { ateliersIn } from './ateliers.ts'
import type { Database } from './binding.ts'
import { formatsIn } from './formats.ts'
import { identitiesIn } from './identities.ts'
import { invitationsIn } from './invitations.ts'
import { leadersIn } from './leaders.ts'
import { participantsIn } from './participants.ts'
import { sessionsIn } from './sessions.ts'

/** Everything that is kept beside the boards, from one file per subject. */
export function catalogueIn(db: Database): Catalogue {
  return {
    ...identitiesIn(db),
    ...ateliersIn(db),
    ...leadersIn(db),
    ...sessionsIn(db),
    ...participantsIn(db),
    ...invitationsIn(db),
    ...formatsIn(db),
  }
}
