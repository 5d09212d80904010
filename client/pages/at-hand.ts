/** Which of an atelier’s sessions one most likely comes for. */

import type { SessionLine } from '#shared/commands/shapes.ts'

const newestFirst = (a: SessionLine, b: SessionLine): number =>
  `${b.date} ${b.start}`.localeCompare(`${a.date} ${a.start}`) || b.number - a.number

/** The open one that comes next; else the one that was left open last; else the last of all. `today`: as `2026-11-28`. */
export function atHand(sessions: readonly SessionLine[], today: string): SessionLine | null {
  const newest = [...sessions].sort(newestFirst)
  const open = newest.filter(({ state }) => state === 'open')
  return open.findLast(({ date }) => date >= today) ?? open[0] ?? newest[0] ?? null
}
