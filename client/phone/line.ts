/** How the line to the room is doing, in one word. Live only when all that I did is on the server's disk. */

import { useLiveState } from '#client/live/hooks.ts'
import type { LiveState } from '#client/live/store.ts'

export type LineWord = 'connecting' | 'live' | 'saving' | 'offline' | 'unstored' | 'ended'

export function lineWord({ line, saved }: Pick<LiveState, 'line' | 'saved'>): LineWord {
  if (line.state === 'live') return saved ? 'live' : 'saving'
  if (line.state === 'offline') return line.stored ? 'offline' : 'unstored'
  return line.state
}

export const useLineWord = (): LineWord => useLiveState(lineWord)
