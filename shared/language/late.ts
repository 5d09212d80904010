/** What is said everywhere but where one begins to write: it comes after that. */

import { commonWords } from './common.ts'
import { composerWords } from './composer.ts'
import { didWords } from './did.ts'
import { guardWords } from './guard.ts'
import { namelessWords } from './nameless.ts'
import { problemWords } from './problems.ts'
import { sessionWords } from './session.ts'
import { shellWords } from './shell.ts'

export const lateWords = {
  ...commonWords,
  ...composerWords,
  ...didWords,
  ...guardWords,
  ...namelessWords,
  ...problemWords,
  ...sessionWords,
  ...shellWords,
}
