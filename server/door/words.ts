/** What the server's own pages say. */

import { commonWords } from '#shared/language/common.ts'
import { firstWords } from '#shared/language/first.ts'
import { joinWords } from '#shared/language/join.ts'
import { problemWords } from '#shared/language/problems.ts'
import { sayer } from '#shared/language/say.ts'

export const say = sayer({ ...firstWords, ...commonWords, ...problemWords, ...joinWords })
export type Say = ReturnType<typeof say>
