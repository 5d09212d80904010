/**
 * Ways to run out of disk for a while. A small file system of its own really is full (ENOSPC), but only
 * root may mount one; a limit on the size of files (EFBIG) may be put on any process of one's own.
 */

import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Shortage {
  readonly name: string
  /** Where the server keeps its things. */
  readonly folder: string
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
  readonly remove: () => Promise<void>
}

const folderName = (): Promise<string> => mkdtemp(join(tmpdir(), 'inbreng-disk-'))

/** Those that work here, and why others do not. */
export async function shortages(): Promise<{
  readonly ready: readonly Shortage[]
  readonly missing: readonly string[]
}> {
  const ready: Shortage[] = []
  const missing: string[] = []
  for (const [name, make] of Object.entries({ 'a full disk': smallDisk, 'a limit on files': fileLimit })) {
    try {
      ready.push(await make(name))
    } catch (error) {
      missing.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`)
    }
  }
  return { ready, missing }
}

/** A file system of a few megabytes, and ballast that fills it. */
async function smallDisk(name: string): Promise<Shortage> {
  if (process.platform !== 'linux') throw new Error('tmpfs can only be mounted on Linux')
  if (process.getuid?.() !== 0) throw new Error('only root may mount')
  const folder = await folderName()
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'inbreng-chaos', folder])
  } catch (error) {
    await forget()
    throw error
  }
  const ballast = join(folder, 'ballast')
  return {
    name,
    folder,
    begin: () => fill(ballast),
    end: () => rm(ballast, { force: true }),
    remove: async () => {
      await run('umount', [folder])
      await forget()
    },
  }
}

/** To the last byte: first in large pieces, then in small ones. */
async function fill(file: string): Promise<void> {
  for (const size of [256 * 1024, 4096, 1]) {
    try {
      for (;;) await appendFile(file, Buffer.alloc(size))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
}

/** No file of the server may grow beyond a page, until the limit is lifted again. */
async function fileLimit(name: string): Promise<Shortage> {
  if (process.platform !== 'linux') throw new Error('limits of a running process can only be set on Linux')
  await run('prlimit', ['--pid', String(process.pid), '--fsize'])
  const folder = await folderName()
  const limit = async (size: string): Promise<void> => {
    for (const pid of await processesOn(folder)) await run('prlimit', ['--pid', pid, `--fsize=${size}:`])
  }
  return {
    name,
    folder,
    begin: () => limit('4096'),
    end: () => limit('unlimited'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Ids of the processes that were told to keep their things in this folder. */
async function processesOn(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (environment.split('\0').includes(`INBRENG_DATA=${folder}`)) found.push(pid)
  }
  return found
}
