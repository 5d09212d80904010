/** What a process used of the machine, as Linux itself counts it, and on which core it may run. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'

/** Time on the processor of all its threads, user and system together, in milliseconds. */
export function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const spent = threads.map((thread) => Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]))
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6
}

/** How long it was ready to run and had no core, in milliseconds: what others on this machine took from it. */
export function waitedOf(pid: number): number {
  return Number(read(`/proc/${pid}/schedstat`).split(' ')[1]) / 1e6
}

/** Memory that it has in use, in MB. */
export function memoryOf(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))
  return (Number(match?.[1]) * 1024) / 1e6
}

/** Why this machine cannot run the benchmark, or null. */
export function whyNot(): string | null {
  try {
    return cpuOf(process.pid) > 0 ? null : 'This kernel keeps no count of time on the processor per thread.'
  } catch {
    return 'This needs /proc as Linux has it.'
  }
}

/** Which core is whose: servers one, those who load them another. */
export const cores = { servers: 0, load: 1 } as const

const canPin = availableParallelism() > 1 && hasTaskset()

/** A command that stays on one core, where that can be asked. */
export function pinned(core: number, command: readonly string[]): readonly string[] {
  return canPin ? ['taskset', '-c', String(core), ...command] : command
}

function hasTaskset(): boolean {
  const folders = process.env['PATH']?.split(delimiter) ?? []
  return folders.some((folder) => existsSync(join(folder, 'taskset')))
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A thread that ended between listing and reading.
    return path.endsWith('schedstat') && path.includes('/task/') ? '0' : ''
  }
}
