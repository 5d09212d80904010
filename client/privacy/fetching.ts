/**
 * The guard’s detector, and what it asks with. They come when one can write already, in pieces of their own, so that
 * a phone in the room does not wait for them.
 */

import type { ComponentType } from 'react'
import { withWords } from '#client/words.ts'
import type * as Looking from './looking.ts'
import type { HintLineProps } from './HintLine.tsx'
import type { PanelProps } from './Panel.tsx'
import type { LiveQuestionsProps } from './LiveQuestions.tsx'

export interface GuardParts {
  readonly looking: typeof Looking
  readonly Panel: ComponentType<PanelProps>
  readonly HintLine: ComponentType<HintLineProps>
  readonly LiveQuestions: ComponentType<LiveQuestionsProps>
}

let here: GuardParts | null = null
let coming: Promise<GuardParts> | null = null

/** What has come; null as long as it has not. */
export const guardHere = (): GuardParts | null => here

/** Comes once; after it could not be loaded it is tried again by whoever asks next. */
export function fetchGuard(): Promise<GuardParts> {
  coming ??= load().catch((error: unknown) => {
    coming = null
    throw error
  })
  return coming
}

async function load(): Promise<GuardParts> {
  const [looking, asking] = await Promise.all([import('./looking.ts'), withWords(() => import('./asking.ts'))])
  here = { looking, ...asking.guardScreens }
  return here
}
