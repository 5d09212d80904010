/** What is said where a signal is made and read. */

import { sayingWith } from '#client/language.tsx'
import { signalWords } from '#shared/language/signal.ts'

export const useSay = sayingWith(signalWords)
