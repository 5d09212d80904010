/** The words of a figure. */

import { sayingWith } from '#client/language.tsx'
import { votingWords } from '#shared/language/voting.ts'

export const useSay = sayingWith(votingWords)
