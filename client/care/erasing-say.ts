/** What is said where something is removed for good. */

import { sayingWith } from '#client/language.tsx'
import { cardWords } from '#shared/language/card.ts'
import { erasingWords } from '#shared/language/erasing.ts'

export const useSay = sayingWith({ ...erasingWords, ...cardWords })
