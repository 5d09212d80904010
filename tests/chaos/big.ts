/**
 * A board of 1,000 cards and 20,000 updates: it serves a newcomer right after the server was killed,
 * and what lies behind its snapshot stays small however long people go on.
 */

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootOf } from '#shared/board/document.ts'
import { openStore } from '#server/store/open.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { bareStarts } from './bare.ts'
import { lay } from './crowd.ts'
import { readDisk } from './on-disk.ts'
import { spread, within, type Outcome, type Say } from './outcome.ts'

export interface BigOptions {
  readonly seed: number
  readonly cards: number
  readonly updates: number
  /** Typed through a real client afterwards. */
  readonly typed: number
  /** So often is it opened from the same files. What else a machine does makes a run slow, never fast. */
  readonly runs: number
  /** From starting the server until a newcomer has the whole board, in the fastest run. */
  readonly mostMs: number
}

/** What may lie behind a snapshot: twice what a room lets come together before it makes the next. */
const mostBehind = (snapshotBytes: number): number => 2 * (500 + snapshotBytes / 256)

export async function openBigBoard(options: BigOptions, say: Say = () => {}): Promise<Outcome> {
  const { seed, cards, updates, typed, mostMs } = options
  const server = await ServerProcess.begin()
  try {
    const { info, code } = await server.session()
    const key = { board: info.id, epoch: 1 }
    const people = await Promise.all(['Ada', 'Bea', 'Cyd', 'Dik', 'Eef'].map((name) => server.join(code, name)))
    const ids = await Promise.all(people.map((one) => one.ask('getSession', { session: info.id })))
    await server.kill('SIGTERM')
    const store = await openStore(server.folder)
    await lay(
      store.journal,
      key,
      ids.map(({ me }) => me.person),
      { cards, updates },
      new Chance(seed),
    )
    await store.close()
    const raw = await readDisk(server.folder, key)
    say(`${raw.board.cards.length} cards, ${raw.tail} updates in the journal`)

    const open = (): Promise<Opened[]> => openedAgain(server, people, info.id, options)
    const first = await open()
    await server.start()
    await type(people[1], info.id, typed, new Chance(seed + 1))
    await server.kill()
    const after = await readDisk(server.folder, key)
    const second = await open()
    const behind = Math.round(mostBehind(after.snapshotBytes))
    const fastest = (runs: readonly Opened[]): number => Math.min(...runs.map(({ whole }) => whole))
    return {
      figures: {
        'cards, updates in the journal': `${raw.board.cards.length}, ${raw.tail}`,
        ...figuresOf('the journal alone', first),
        ...figuresOf('snapshot and tail', second),
        'Node alone, for comparison': spread(await bareStarts()),
        'updates behind the snapshot': `${after.tail} (at most ${behind}) after ${typed} more`,
        snapshot: `${Math.round(after.snapshotBytes / 1024)} KiB`,
      },
      broken: [
        ...within('a newcomer, from the journal alone,', fastest(first), mostMs),
        ...within('a newcomer, from snapshot and tail,', fastest(second), mostMs),
        ...(after.snapshotBytes === 0 ? ['no snapshot was made'] : []),
        ...(after.tail > behind ? [`${after.tail} updates lie behind the snapshot, at most ${behind} may`] : []),
        ...(after.board.cards.length === cards ? [] : [`${after.board.cards.length} of ${cards} cards are on disk`]),
      ],
    }
  } finally {
    await server.remove()
  }
}

interface Opened {
  readonly whole: number
  readonly served: number
}

function figuresOf(from: string, runs: readonly Opened[]): Outcome['figures'] {
  return {
    [`from start to a newcomer with the whole board, from ${from}`]: spread(runs.map(({ whole }) => whole)),
    [`of which after the server answered, from ${from}`]: spread(runs.map(({ served }) => served)),
  }
}

/** From the same files each time: opening a board makes it lighter. The last run's files stay. */
async function openedAgain(
  server: ServerProcess,
  people: readonly Visitor[],
  session: string,
  { runs, cards }: BigOptions,
): Promise<Opened[]> {
  const files = await mkdtemp(join(tmpdir(), 'inbreng-files-'))
  const found: Opened[] = []
  try {
    await cp(server.folder, files, { recursive: true })
    for (let n = 0; n < runs; n += 1) {
      await rm(server.folder, { recursive: true })
      await cp(files, server.folder, { recursive: true })
      found.push(await opened(server, people[n % people.length], session, cards))
      await server.kill()
    }
  } finally {
    await rm(files, { recursive: true, force: true })
  }
  return found
}

async function opened(
  server: ServerProcess,
  visitor: Visitor | undefined,
  session: string,
  cards: number,
): Promise<Opened> {
  if (visitor === undefined) throw new Error('nobody came')
  const began = performance.now()
  await server.start()
  const answered = performance.now()
  const live = await visitor.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the newcomer live')
  const there = performance.now()
  const found = rootOf(live.doc(), 'cards').size
  live.close()
  if (found !== cards) throw new Error(`the newcomer was live with ${found} of ${cards} cards`)
  return { whole: there - began, served: there - answered }
}

/** Letters typed one by one, each an update of its own, as fast as a room takes them. */
async function type(visitor: Visitor | undefined, session: string, letters: number, chance: Chance): Promise<void> {
  if (visitor === undefined) throw new Error('nobody came')
  const live = await visitor.open(session)
  const state = () => live.store.getState()
  await until(() => state().line.state === 'live', 'the typist live')
  const ids = [...rootOf(live.doc(), 'cards').keys()]
  for (let n = 0; n < letters; n += 1) {
    live.acts.type('cards', chance.of(ids), ['body'], { at: 0, remove: 0, insert: 'x' })
    if (n % 100 === 99) {
      await until(() => state().saved, 'saved')
      await new Promise((resolve) => {
        setTimeout(resolve, 300)
      })
    }
  }
  await until(() => state().saved, 'all saved')
  live.close()
}
