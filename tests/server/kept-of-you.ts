/**
 * Every column of the store that leads to somebody: shown in “Mijn gegevens”, or not and why. What comes to be kept of
 * people is added here, in `shared/commands/my-data.ts`, in docs/privacy.md, and in letting go and erasing.
 */

import type { MyData, MySession } from '#shared/commands/my-data.ts'

/** Whether what is kept in a column is to be seen in what somebody is told of themselves. */
type Shown = (data: MyData) => boolean

const inSome =
  (shows: (mine: MySession) => boolean): Shown =>
  ({ sessions }) =>
    sessions.some(shows)
const brought = (where: MySession['brought'][number]['where'][number]): Shown =>
  inSome((mine) => mine.brought.some((one) => one.where.includes(where)))

export const shown: Readonly<Record<string, Shown>> = {
  'identity.id': ({ device }) => device !== null && device.seenOn !== null,
  'device.identity': ({ device }) => device !== null && device.devices > 1,
  'return_code.identity': ({ device }) => device !== null && device.codeOn !== null,
  'way_back.identity': ({ device }) => device?.anew.length === 1,
  'way_back.participant': ({ device }) => device?.anew.length === 1,
  'way_back.came': ({ device }) => device?.anew.length === 1,
  'passkey.identity': ({ device }) => device?.passkeys.length === 1,
  'passkey.name': ({ device }) => device?.passkeys[0]?.name === 'Laptop',
  'mail_address.identity': ({ device }) => device !== null && device.mail !== null,
  'mail_address.mail': ({ device }) => device?.mail?.mail === 'sanne@buurthuis.example',
  'sign_in_link.identity': ({ device }) => device?.links.some(({ way }) => way === 'paper') === true,
  'sign_in_link.mail': ({ device }) => device?.links.some(({ mail }) => mail === 'anders@buurthuis.example') === true,
  'leader.identity': ({ device }) => device?.leads.length === 1,
  'participant.id': inSome(({ joinedAt }) => joinedAt > 0),
  'participant.identity': inSome(({ invitedAt }) => invitedAt !== null),
  'participant.name': inSome(({ name, perspective }) => name !== '' && perspective !== null),
  'owner.person': brought('board'),
  'lease.person': inSome(({ hands }) => hands > 0),
  'journal.bytes': inSome(({ seat }) => seat?.hand === true && seat.guests.length > 0),
  'snapshot.bytes': inSome(({ seat }) => seat !== null),
  'held.person': brought('waiting'),
  'held.behalf': inSome((mine) => mine.brought.some(({ behalf, where }) => behalf && where.includes('waiting'))),
  'hidden_card.content': (data) => brought('hidden')(data) || brought('aside')(data),
  'dots.person': inSome(({ votes }) => votes.some(({ dots }) => dots.length > 0)),
  'stance.person': inSome(({ votes }) => votes.some(({ stance }) => stance !== null)),
  'tickets_taken.person': inSome(({ tickets }) => tickets.length > 0),
  'consent.participant': inSome(({ consent }) => consent.named),
  'archive.content': brought('archive'),
  'archive.made_by': inSome(({ signed }) => signed.length > 0),
  'report_said.participant': inSome(({ report }) => report !== null),
  'taken.identity': ({ taken }) => taken.length === 1,
  'take_asked.identity': ({ takeAsked }) => takeAsked.length === 1,
  'follow_up.identity': ({ followUps }) => followUps.length === 1,
  'follow_up.name': ({ followUps }) => followUps[0]?.name !== null,
  'question.identity': ({ questions }) => questions.length === 1,
  'question_step.identity': ({ questionSteps }) => questionSteps.length === 1,
  'asked_erasure.entity': inSome(({ asked }) => asked.length > 0),
  'erasure.entity': inSome(({ erased }) => erased.length > 0),
}

export const exceptions: Readonly<Record<string, string>> = {
  'identity.token_hash': 'a hash of the cookie: shown as the device that is known',
  'device.token_hash': 'a hash of the cookie: shown as one more device',
  'way_back.token_hash': 'a hash of a link, which is used once: shown as the day of that',
  'sign_in_link.token_hash': 'a hash of a link, which is used once: shown as the day until which it works',
  'coordinator_key.token_hash': 'a hash of a link that anybody may use once; not who did',
  'leader_key.token_hash': 'a hash of a link that anybody may use once; not who did',
  'invitation.token_hash': 'a hash of a link, of a session and of nobody',
  'nameless.secret_hash': 'leads to nobody: the secret is on a device, and only there',
  'audit.by_role': 'a role, and never who',
  'setting.name': 'what is set, as who answers for this site: it stands on /privacy',
}

/** Tables of which the code does not come yet: nothing writes in them, and then nothing of anybody is in them. */
export const unwritten: readonly string[] = []
