/** How long things are kept, what was purged last, and who did what when: for whoever leads the installation. */

import { Problem } from '#shared/commands/problem.ts'
import { mustBeKnown, type Asker, type Handler } from '#server/sessions/desk.ts'
import { audit } from './audit.ts'
import { keepRetention, readRetention } from './settings.ts'

/** Lines of the audit log that are shown. */
const shown = 200

export const getCare: Handler<'getCare'> = async (_input, asker, desk) => {
  mustLeadHere(asker)
  return {
    retention: await readRetention(desk.register),
    report: await desk.register.lastReport(),
    audit: (await desk.register.audit(shown)).map((line) => ({ ...line })),
  }
}

export const setRetention: Handler<'setRetention'> = async (told, asker, desk) => {
  mustLeadHere(asker)
  await keepRetention(desk.register, told)
  await audit(desk, 'retention-changed', 'leader', null)
  return { done: true }
}

/** Of the installation, not of one atelier: an invited coordinator leads one session. */
export function mustLeadHere(asker: Asker): void {
  if (!mustBeKnown(asker).coordinator) throw new Problem('not-allowed')
}
