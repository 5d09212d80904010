/**
 * The disk is full for a while. Nobody is told that something is kept that is not, the status bar says
 * what is wrong, the board stays alive, and all is kept as soon as there is room.
 */

import { ServerProcess } from '#tests/kit/process.ts'
import { until } from '#tests/kit/visitor.ts'
import { Gathering } from './gathering.ts'
import { ms, type Outcome, type Say } from './outcome.ts'
import { shortages, type Shortage } from './shortage.ts'
import type { Writer } from './writer.ts'

export interface DiskOptions {
  readonly people: number
  readonly seed: number
  /** How long people write on while nothing can be kept. */
  readonly fullMs: number
  /** Of the ways to run out that work here, so many. */
  readonly ways: number
}

/** A page that cannot be kept tries again every 5 s at the least. */
const patienceMs = 20_000

export async function runOutOfDisk(options: DiskOptions, say: Say = () => {}): Promise<Outcome> {
  const { ready, missing } = await shortages()
  const figures: Record<string, string | number> = {}
  const broken: string[] = []
  for (const shortage of ready.slice(options.ways)) await shortage.remove()
  for (const shortage of ready.slice(0, options.ways)) {
    const found = await endure(shortage, options)
    for (const [name, figure] of Object.entries(found.figures)) figures[`${shortage.name}: ${name}`] = figure
    broken.push(...found.broken.map((sentence) => `${shortage.name}: ${sentence}`))
    say(`${shortage.name}: ${found.broken.length} promises broken`)
  }
  for (const why of missing) figures['not done here'] = why
  return { figures, broken, ...(ready.length === 0 && { skipped: missing.join('; ') }) }
}

async function endure(shortage: Shortage, options: DiskOptions): Promise<Outcome> {
  const server = await ServerProcess.begin({ INBRENG_DATA: shortage.folder })
  try {
    const { people, seed } = options
    return await Gathering.during(server, { people, seed, folder: shortage.folder }, async (gathering) => {
      const resumed = await resumeByItself(shortage, server, gathering, options)
      const broken = [...resumed.broken, ...(await dieWhileFull(shortage, gathering, options))]
      const figures = { ...resumed.figures, 'words in all': gathering.ledger.count().written }
      return { figures: { ...figures, 'promises broken': broken.length }, broken }
    })
  } finally {
    await server.remove()
    await shortage.remove()
  }
}

async function resumeByItself(
  shortage: Shortage,
  server: ServerProcess,
  gathering: Gathering,
  { people, fullMs }: DiskOptions,
): Promise<Outcome> {
  await gathering.writeFor(400)
  const told = await runOut(shortage, gathering)
  const before = gathering.ledger.count()
  const dead = await live(server, gathering, fullMs)
  const during = gathering.ledger.count().written - before.written
  await gathering.rest()
  const waiting = gathering.writers.filter(({ state }) => !state.saved).length
  await shortage.end()
  const room = performance.now()
  await until(() => gathering.writers.every(isSaved), 'all is kept once there is room', 3 * patienceMs)
  const resumed = performance.now() - room
  await gathering.writeFor(300)
  return {
    figures: {
      'until everybody was told': ms(told),
      'words written meanwhile': `${during}; ${waiting} of ${people} writers were shown “not saved”`,
      'from room on the disk to everything kept': ms(resumed),
    },
    broken: [...dead, ...(await gathering.settle())],
  }
}

/** Now clients cannot cover up what was shown as saved and was not: the disk is read before they come back. */
async function dieWhileFull(
  shortage: Shortage,
  gathering: Gathering,
  { fullMs }: DiskOptions,
): Promise<readonly string[]> {
  gathering.write()
  await runOut(shortage, gathering)
  await gathering.writeFor(fullMs / 2)
  const killed = await gathering.die()
  await shortage.end()
  return [...killed, ...(await gathering.comeBack()), ...(await gathering.settle()), ...(await gathering.die())]
}

const isSaved = ({ isLive, state }: Writer): boolean => isLive && state.saved

/** The server is there, and cannot keep anything: so says a status bar. */
const saysSo = ({ state: { line } }: Writer): boolean => line.state === 'offline' && !line.stored

/** Takes all room away, and waits until everybody has been told; they come back and are told again and again. */
async function runOut(shortage: Shortage, { writers }: Gathering): Promise<number> {
  await shortage.begin()
  const began = performance.now()
  const told = new Set<Writer>()
  const all = (): boolean => {
    for (const writer of writers) if (saysSo(writer)) told.add(writer)
    return told.size === writers.length
  }
  await until(all, 'everybody is told that nothing can be kept', patienceMs).catch((error: unknown) => {
    const others = writers.filter((writer) => !told.has(writer))
    const shown = others.map(({ name, state: { line, saved } }) => `${name} ${JSON.stringify(line)} saved: ${saved}`)
    throw new Error(`not told: ${shown.join('; ')}`, { cause: error })
  })
  return performance.now() - began
}

/** Meanwhile the server answers, whoever comes in can read, and nobody is sent off for good. */
async function live(server: ServerProcess, gathering: Gathering, ms: number): Promise<readonly string[]> {
  const broken: string[] = []
  const end = Date.now() + ms
  while (Date.now() < end) {
    const answer = await fetch(`${server.url}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (answer === null) broken.push('the server did not answer')
    broken.push(...(await gathering.visit().catch((error: unknown) => [`nobody could come in: ${String(error)}`])))
    await gathering.writeFor(150)
  }
  for (const { name, state } of gathering.writers) if (state.line.state === 'ended') broken.push(`${name} was sent off`)
  return broken
}
