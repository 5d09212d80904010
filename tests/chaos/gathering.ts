/** Some people who write on one board of one server, and the questions that chaos asks of them. */

import { snapshotOf } from '#shared/board/document.ts'
import type { Live } from '#client/live/open.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import type { ServerProcess } from '#tests/kit/process.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Ledger } from './ledger.ts'
import { readDisk } from './on-disk.ts'
import { readingOf } from './words.ts'
import { Writer, type WriterOptions } from './writer.ts'

export interface GatheringOptions {
  readonly people: number
  readonly seed: number
  readonly pause?: WriterOptions['pause']
  /** The address at which somebody reaches the server; by default its own. */
  readonly urlOf?: (number: number) => string
  /** Where the server keeps its things, if not where it does by itself. */
  readonly folder?: string
}

/** Back together takes a moment: pages wait up to 5 s before they dial again, and up to 16 s for a dead line. */
const patienceMs = 60_000

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

export class Gathering {
  readonly ledger: Ledger
  readonly writers: readonly Writer[]
  readonly chance: Chance
  /** How long it took from starting the server again until somebody had the whole board, each time. */
  readonly firstSyncs: number[] = []
  /** And until the server answered at all. */
  readonly starts: number[] = []
  readonly #server: ServerProcess
  readonly #session: string
  readonly #folder: string
  /** Somebody who is in, and comes to look when asked. */
  readonly #reader: Visitor

  private constructor(
    server: ServerProcess,
    { session, reader, writers, ledger }: { session: string; reader: Visitor; writers: Writer[]; ledger: Ledger },
    { seed, folder = server.folder }: GatheringOptions,
  ) {
    this.#server = server
    this.#session = session
    this.#folder = folder
    this.#reader = reader
    this.writers = writers
    this.ledger = ledger
    this.chance = new Chance(seed * 1000)
  }

  /** Brings them together for as long as `work` takes; whatever happens, nobody writes on afterwards. */
  static async during<T>(
    server: ServerProcess,
    options: GatheringOptions,
    work: (gathering: Gathering) => Promise<T>,
  ): Promise<T> {
    const gathering = await Gathering.begin(server, options)
    try {
      return await work(gathering)
    } finally {
      await gathering.#close()
    }
  }

  private static async begin(server: ServerProcess, options: GatheringOptions): Promise<Gathering> {
    const { people, seed, pause = { least: 4, more: 40 }, urlOf = () => server.url } = options
    const { info, code } = await server.session()
    const reader = await server.join(code, 'Lezer')
    const ledger = new Ledger()
    const writers: Writer[] = []
    for (let number = 1; number <= people; number += 1) {
      const visitor = new Visitor(urlOf(number))
      await visitor.ask('join', { code, name: `Schrijver ${number}`, perspective: 'Wonen', language: 'nl' })
      const chance = new Chance(seed * 1000 + number)
      writers.push(new Writer(await visitor.open(info.id), { number, ledger, chance, pause }))
    }
    await until(() => writers.every(({ isLive }) => isLive), 'everyone live')
    return new Gathering(server, { session: info.id, reader, writers, ledger }, options)
  }

  write(): void {
    for (const writer of this.writers) writer.begin()
  }

  async writeFor(ms: number): Promise<void> {
    this.write()
    await sleep(ms)
  }

  async rest(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.rest()))
  }

  /** The server dies in the middle of things. What its disk breaks of what was promised until then. */
  async die(): Promise<readonly string[]> {
    await this.#server.kill()
    // What it had sent may still be on its way; what arrives counts as seen.
    await sleep(10)
    for (const writer of this.writers) writer.look()
    const { board, whole } = await readDisk(this.#folder, { board: this.#session, epoch: 1 })
    return [...this.ledger.broken(readingOf(board)), ...(whole ? [] : ['the journal refers to what is not in it'])]
  }

  /** It comes back, and whoever arrives first finds all that was promised. */
  async comeBack(): Promise<readonly string[]> {
    const promised = this.ledger.promised()
    const began = performance.now()
    await this.#server.start()
    this.starts.push(performance.now() - began)
    const reader = await this.#arrive()
    this.firstSyncs.push(performance.now() - began)
    return this.#missing(promised, reader)
  }

  /** Somebody comes in to look, and finds all that was promised. */
  async visit(): Promise<readonly string[]> {
    const promised = this.ledger.promised()
    return this.#missing(promised, await this.#arrive())
  }

  /** How many are at the board right now. */
  present(): number {
    return this.writers.filter(({ isLive }) => isLive).length
  }

  /** Everyone stops, comes back and is told that all is kept; then all must have one board, and whole. */
  async settle(): Promise<readonly string[]> {
    await this.rest()
    await until(() => this.writers.every(({ isLive, state }) => isLive && state.saved), 'everyone saved', patienceMs)
    const reader = await this.#arrive()
    const lives = [...this.writers.map(({ live }) => live), reader]
    const boards = (): Set<string> => new Set(lives.map((live) => JSON.stringify(snapshotOf(live.doc()))))
    const end = Date.now() + patienceMs / 6
    while (boards().size > 1 && Date.now() < end) await sleep(100)
    const apart = boards().size
    const broken = [
      ...(apart > 1 ? [`${lives.length} people ended with ${apart} different boards`] : []),
      ...this.ledger.unsettled(readingOf(snapshotOf(reader.doc()))),
      ...this.writers.flatMap(refusalsOf),
      ...lives.flatMap((live) => (hasPending(live) ? ['somebody waits for what never comes'] : [])),
    ]
    reader.close()
    return broken
  }

  async #close(): Promise<void> {
    await Promise.all(this.writers.map((writer) => writer.close()))
  }

  /** Of words promised before; what was erased since is looked at when all is calm. */
  #missing(promised: readonly string[], reader: Live): readonly string[] {
    const { words } = readingOf(snapshotOf(reader.doc()))
    reader.close()
    return promised.flatMap((word) =>
      words.has(word) || this.ledger.isErased(word) ? [] : [`${word} was promised, and who came in did not get it`],
    )
  }

  async #arrive(): Promise<Live> {
    const live = await this.#reader.open(this.#session)
    await until(() => live.store.getState().line.state === 'live', 'the reader live')
    return live
  }
}

function refusalsOf({ name, state }: Writer): readonly string[] {
  return state.handedBack.map(({ code, words }) => `${name} was refused (${code}): ${words}`)
}

const hasPending = (live: Live): boolean => live.doc().store.pendingStructs !== null
