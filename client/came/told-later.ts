/** What people told later of the cards of an archive: asked once for the whole page. */

import { createContext } from 'react'
import type { Output, commands } from '#shared/commands/commands.ts'

export interface ToldLater extends Output<(typeof commands)['listFollowUps']> {
  readonly session: string
  readonly again: () => Promise<void>
}

/** Null where there is none to be told, as on a page without a line. */
export const ToldLaterContext = createContext<ToldLater | null>(null)
