/** One real server with a board, people who mean well, and attackers who joined like everybody else. */

import { readFile } from 'node:fs/promises'
import { snapshotOf } from '#shared/board/document.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { pause, secret } from './attack.ts'
import { Attacker, type Guest, type Site } from './attacker.ts'
import { fillBoard, stir, writeChafes } from './board.ts'
import { Heartbeat } from './heartbeat.ts'
import type { Line } from './line.ts'
import { Honest } from './person.ts'

/** So many, that one who was sent away for a while is not needed again soon. */
const attackers = 220
/** How many join at the same time. */
const together = 20
const guestNames = Array.from({ length: attackers }, (_, n) => `Gast ${n + 1}`)

interface Parts {
  readonly server: ServerProcess
  readonly site: Site
  readonly witness: Honest
  readonly bystander: Honest
  /** Opens the board again and again. */
  readonly newcomer: Visitor
  readonly heartbeat: Heartbeat
  /** Asks the room whether all that it admitted is kept and told. */
  readonly clerk: Line
  readonly pool: readonly Guest[]
}

export class Ground {
  readonly parts: Parts
  readonly pid: number
  /** The board as it must stay. */
  expected: string
  /** How often the witness has shown that she lives. */
  turns = 0
  readonly #guests: Iterator<Guest>
  #weight = 0

  private constructor(parts: Parts) {
    this.parts = parts
    this.pid = Number(/probe (\d+)/.exec(parts.server.output)?.[1])
    this.expected = parts.witness.board()
    this.#guests = inTurn(parts.pool)
  }

  static async lay(): Promise<Ground> {
    const probe = new URL('probe.mjs', import.meta.url).href
    const options = `${process.env['NODE_OPTIONS'] ?? ''} --import=${probe}`
    // As if behind a proxy, so that people may come from many addresses.
    const server = await ServerProcess.begin({ NODE_OPTIONS: options, INBRENG_URL: 'https://bord.example' })
    const { info, code } = await server.session(`Samen leven ${secret}`)
    const other = await server.session('Elders')
    const outsider = await server.join(other.code, 'Elders')
    const [wies, bo, newcomer, heart, ...guests] = await joinAll(server, code, [
      'Wies',
      'Bo',
      'Nieuw',
      'Hart',
      ...guestNames,
    ])
    if (!wies || !bo || !newcomer || !heart) throw new Error('nobody came')
    const witness = await Honest.at('the witness', wies, info.id)
    const bystander = await Honest.at('the bystander', bo, info.id)
    const prey = await fillBoard(witness, bystander)
    const path = `${livePath}${boardAddress(info.id, info.epoch)}`
    const { host, port } = new URL(server.url)
    const { id: session, epoch } = info
    const elsewhere = outsider.cookie
    const stirring = (times: number): Promise<void> => stir(witness, prey.issue, times)
    const site: Site = { host, port: Number(port), path, session, epoch, prey, elsewhere, stir: stirring }
    // Names are the guests' own here, so that nobody needs to be asked who they are.
    const ids = new Map(snapshotOf(witness.live.doc()).people.map(({ name, id }) => [name, id]))
    const pool = guests.map(({ cookie }, n) => ({ cookie, person: ids.get(guestNames[n] ?? '') ?? '' }))
    const heartbeat = await Heartbeat.on(`ws://${host}${path}`, heart.cookie, server.url)
    const clerk = await new Attacker(site, inTurn([{ cookie: bo.cookie, person: bystander.id }])).line()
    const ground = new Ground({ server, site, witness, bystander, newcomer, heartbeat, clerk, pool })
    await ground.weigh()
    return ground
  }

  /** The next attacker: another person every time. */
  attacker(): Attacker {
    return new Attacker(this.parts.site, this.#guests)
  }

  /** The witness writes something, and the board must have it. */
  async say(words: string): Promise<void> {
    const { witness, site } = this.parts
    const board = JSON.parse(this.expected) as ReturnType<typeof snapshotOf>
    const cards = board.cards.map((card) => (card.id === site.prey.issue ? { ...card, chafes: words } : card))
    this.expected = JSON.stringify({ ...board, cards })
    writeChafes(witness, site.prey.issue, words)
    await witness.saved()
  }

  /** From here on the board must stay as it is. */
  remember(): void {
    this.expected = this.parts.witness.board()
  }

  /** What the server holds now is what it may hold; growth is counted from here. */
  async weigh(): Promise<void> {
    await this.collect()
    this.#weight = await this.#memory()
  }

  /** Has the server collect its garbage, soon. */
  async collect(): Promise<void> {
    if (process.platform === 'linux') process.kill(this.pid, 'SIGUSR2')
    await pause(20)
  }

  /** Mebibytes by which the server has grown; 0 where that cannot be read. */
  async growth(): Promise<number> {
    return (await this.#memory()) - this.#weight
  }

  async #memory(): Promise<number> {
    if (process.platform !== 'linux') return 0
    const status = await readFile(`/proc/${this.pid}/status`, 'utf8').catch(() => '')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  }

  async clear(): Promise<void> {
    const { heartbeat, clerk, witness, bystander, server } = this.parts
    await heartbeat.stop()
    clerk.socket.destroy()
    for (const { live } of [witness, bystander]) {
      try {
        live.close()
      } catch {
        // After an attack that went well, even leaving may fail; the next server must not suffer from it.
      }
    }
    await server.remove()
  }
}

/** Everybody in turn, for ever. */
function* inTurn(pool: readonly Guest[]): Generator<Guest, never> {
  for (;;) yield* pool
}

async function joinAll(server: ServerProcess, code: string, names: readonly string[]): Promise<Visitor[]> {
  const visitors: Visitor[] = []
  while (visitors.length < names.length) {
    const some = names.slice(visitors.length, visitors.length + together)
    const from = visitors.length
    visitors.push(...(await Promise.all(some.map((name, n) => join(server, code, name, from + n)))))
  }
  return visitors
}

/** Each comes from an address of their own: from one, only so many may come in a minute. */
async function join(server: ServerProcess, code: string, name: string, n: number): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.${n >> 8}.${n & 255}` }
  const body = JSON.stringify({ code, name, perspective: 'Wonen', language: 'nl' })
  const { status } = await visitor.fetch('/api/join', { method: 'POST', headers, body })
  if (status !== 200) throw new Error(`${name} could not join: ${status}`)
  return visitor
}
