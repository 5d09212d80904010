/** A game that went wrong, brought back to the few turns that matter, and kept so that it is played first. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { roles, type Role } from '#shared/policy/operations.ts'
import { Arena, type ArenaOptions, type Turn } from './arena.ts'
import { checkCold, checkWhole } from './oracles.ts'
import { Wrong } from './wrong.ts'

/** As it lies in a file. `by` null: the server's own edit. */
export interface FoundCase {
  readonly seed: number
  /** The promise that was broken. */
  readonly promise: string
  readonly detail: string
  readonly turns: readonly FoundTurn[]
}

interface FoundTurn {
  readonly by: string | null
  readonly role: Role | null
  readonly honest: boolean
  readonly state: Turn['state']
  readonly experts?: boolean
  readonly graced?: boolean
  readonly update: string
}

/** Plays turns, and gives what went wrong, or null. The costly looks come after each so many, and at the end. */
export function playTurns(turns: readonly Turn[], options: ArenaOptions = { every: 1 }): Wrong | null {
  const arena = new Arena(options)
  try {
    for (const turn of turns) arena.play(turn)
    checkWhole(arena)
    checkCold(arena)
    return null
  } catch (error) {
    if (error instanceof Wrong) return error
    throw error
  }
}

/** Leaves out every turn without which the same promise is still broken. */
export function fewest(
  { turns, mattered }: Arena,
  promise: string,
  judge: ArenaOptions,
  seconds = 20,
): readonly Turn[] {
  const until = Date.now() + seconds * 1000
  const options = { ...judge, every: Infinity }
  const breaks = (some: readonly Turn[]): boolean => playTurns(some, options)?.promise === promise
  const last = turns.slice(-1)
  const likely = [mattered, [...mattered.filter((turn) => turn !== last[0]), ...last]].find(breaks)
  let kept = likely ?? turns
  if (likely === undefined && !breaks(kept)) return kept
  for (let size = Math.ceil(kept.length / 2); ; size = Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && Date.now() < until;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (breaks(without)) kept = without
      else at += size
    }
    if (size === 1 || Date.now() >= until) return kept
  }
}

export function toCase(seed: number, wrong: Wrong, turns: readonly Turn[]): FoundCase {
  return {
    seed,
    promise: wrong.promise,
    detail: wrong.message,
    turns: turns.map(({ by, honest, state, experts = false, graced = false, update }) => ({
      by: by?.person ?? null,
      role: by?.role ?? null,
      honest,
      state,
      ...(experts && { experts }),
      ...(graced && { graced }),
      update: Buffer.from(update).toString('base64'),
    })),
  }
}

export function turnsOf({ turns }: FoundCase): Turn[] {
  return turns.map(({ by, role, honest, state, experts = false, graced = false, update }) => ({
    by: by === null ? null : { person: by, role: roles.find((each) => each === role) ?? 'observer' },
    honest,
    state,
    experts,
    graced,
    update: Uint8Array.from(Buffer.from(update, 'base64')),
  }))
}

export function keepCase(folder: string, found: FoundCase): string {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${found.promise.replaceAll(/\W+/g, '-')}-${found.seed}.json`
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  return file
}

/** All that was ever found, by file name. */
export function keptCases(folder: string): readonly (readonly [name: string, found: FoundCase])[] {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as FoundCase])
}
