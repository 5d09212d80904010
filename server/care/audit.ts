/** The audit log: who did what when, as a role and never a name, and without content. */

import type { Desk } from '#server/sessions/desk.ts'

export const auditedActions = [
  'archived',
  'archive-undone',
  'report-changed',
  'signal-made',
  'signal-removed',
  'copied',
  'exported',
  'imported',
  'erased',
  'erasure-asked',
  'erasure-declined',
  'experts-opened',
  'consent-changed',
  'my-data-read',
  'person-forgotten',
  'came-back',
  'way-back-made',
  'attached-anew',
  'signed-in',
  'passkey-made',
  'passkey-removed',
  'address-confirmed',
  'address-removed',
  'paper-link-made',
  'devices-ended',
  'leader-invited',
  'leader-came',
  'leader-left',
  'operator-changed',
  'retention-changed',
  'purged',
  'restored',
] as const
export type AuditedAction = (typeof auditedActions)[number]

/** `by`: a role in the session, `leader` for who leads its atelier, `server`, or `unknown`. */
export async function audit(
  desk: Pick<Desk, 'register' | 'now'>,
  action: AuditedAction,
  by: string,
  session: string | null,
): Promise<void> {
  await desk.register.addAudit({ at: desk.now(), action, by, session })
}
