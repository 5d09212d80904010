/** What is said where one invites. */

import { sayingWith } from '#client/language.tsx'
import { inviteWords } from '#shared/language/invite.ts'
import { textWords } from '#shared/language/text.ts'

export const useSay = sayingWith({ ...inviteWords, ...textWords })
