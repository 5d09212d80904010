/**
 * People around one real room, over lines that are emptied by hand. Time stands still until
 * `settle` or `pass` moves it, so a story goes the same way each time it is told.
 */

import { vi } from 'vitest'
import { newDocument, rootOf, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import { personFields, schemaVersion } from '#shared/board/schema.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { Role } from '#shared/policy/operations.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { openLive, type Live } from '#client/live/open.ts'
import type { Device } from '#client/live/device.ts'
import type { Connection } from '#server/room/connection.ts'
import { Rooms } from '#server/room/rooms.ts'
import { MemoryJournal } from './journal.ts'

export { snapshotOf, type Snapshot }

const key = { board: 'board1', epoch: 1 }

/** A browser's localStorage, as long as the test lasts. */
export class MemoryStorage {
  readonly #items = new Map<string, string>()
  get length(): number {
    return this.#items.size
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }
  getItem(name: string): string | null {
    return this.#items.get(name) ?? null
  }
  setItem(name: string, value: string): void {
    this.#items.set(name, value)
  }
  removeItem(name: string): void {
    this.#items.delete(name)
  }
}

/** A line between one person's page and the room: two queues. */
class Wire {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 3
  readonly OPEN = 1
  binaryType = 'arraybuffer'
  readyState = Wire.CONNECTING
  onopen: (() => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  readonly toRoom: Uint8Array[] = []
  readonly toPage: Uint8Array[] = []
  connection: Connection | null = null
  readonly person: Person
  closing: number | null = null

  constructor(person: Person) {
    this.person = person
    person.wires.push(this)
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === Wire.OPEN) this.toRoom.push(bytes.slice())
  }

  close(): void {
    this.cut(1000)
  }

  cut(code: number): void {
    if (this.readyState === Wire.CLOSED) return
    this.readyState = Wire.CLOSED
    this.connection?.gone()
    this.onclose?.({ code, reason: '' })
  }
}

export class Person {
  readonly name: string
  readonly role: Role
  readonly storage = new MemoryStorage()
  readonly wires: Wire[] = []
  readonly world: World
  /** Whether the network reaches this person. */
  online = true
  live: Live
  #network: (up: boolean) => void = () => {}
  #hide: () => void = () => {}

  constructor(world: World, name: string, role: Role) {
    this.world = world
    this.name = name
    this.role = role
    this.live = this.#open()
  }

  get acts() {
    return this.live.acts
  }

  get state() {
    return this.live.store.getState()
  }

  board(): Snapshot {
    return snapshotOf(this.live.doc())
  }

  /** The network goes: nothing arrives either way, and the page is told. */
  lose(): void {
    this.online = false
    for (const wire of this.wires) wire.cut(1006)
    this.#network(false)
  }

  regain(): void {
    this.online = true
    this.#network(true)
  }

  /** The tab is killed: what the page kept on hiding is all that is left. */
  kill(): void {
    this.#hide()
    for (const wire of this.wires) wire.cut(1006)
    this.online = false
  }

  /** The same device opens the same board again. */
  reopen(): void {
    this.online = true
    this.live.close()
    this.live = this.#open()
  }

  #open(): Live {
    const dial = (): Wire => new Wire(this)
    const device: Device = {
      socketUrl: 'ws://room',
      WebSocket: class {
        static readonly OPEN = 1
        constructor() {
          return dial()
        }
      } as unknown as typeof WebSocket,
      storage: this.storage,
      schedule: (show) => {
        setTimeout(show, 1)
      },
      now: () => Date.now() + this.world.skew,
      onNetwork: (tell) => {
        this.#network = tell
        return () => {}
      },
      onHide: (hide) => {
        this.#hide = hide
        return () => {}
      },
    }
    return openLive(this.world.infoFor(this), device)
  }
}

export class World {
  readonly journal = new MemoryJournal()
  readonly log: string[] = []
  /** How far people's own clocks are from the server's, in milliseconds. */
  skew = 0
  rooms: Rooms
  readonly #people: Person[] = []

  constructor() {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 13, 30) })
    this.rooms = this.#newRooms()
  }

  /** A world with an open session in it. */
  static async begin(): Promise<World> {
    const world = new World()
    await world.setUp()
    return world
  }

  async setUp(): Promise<void> {
    const room = await this.#patiently(this.rooms.open(key))
    await this.#patiently(
      room.write((doc) => {
        const session = rootOf(doc, 'session')
        session.set('schema', schemaVersion)
        session.set('subject', 'Samen leven')
        session.set('state', 'open')
        session.set('plan', JSON.stringify(ordinaryPlan))
        session.set('phase', 0)
      }),
    )
  }

  /** Somebody joins and has the board before them. */
  async enter(name: string, role: Role = 'participant'): Promise<Person> {
    const room = await this.#patiently(this.rooms.open(key))
    const id = name.toLowerCase()
    await this.#patiently(room.write((doc) => rootOf(doc, 'people').set(id, yRecord(personFields, { name, role }))))
    const person = new Person(this, name, role)
    this.#people.push(person)
    await this.settle()
    return person
  }

  infoFor(person: Person): SessionInfo {
    return {
      id: key.board,
      epoch: key.epoch,
      atelier: { id: 'atelier1', title: 'Leeratelier', demo: false },
      number: 1,
      subject: 'Samen leven',
      date: '2026-11-24',
      start: '13:30',
      language: 'nl',
      state: 'open',
      perspectives: ['Wonen', 'Beleid'],
      plan: ordinaryPlan,
      code: null,
      site: null,
      me: { person: person.name.toLowerCase(), name: person.name, perspective: 'Wonen', role: person.role },
    }
  }

  /** The server's own edit. */
  async write(edit: Parameters<Awaited<ReturnType<Rooms['open']>>['write']>[0]): Promise<void> {
    const room = await this.#patiently(this.rooms.open(key))
    await this.#patiently(room.write(edit))
  }

  /** The board as it lies on disk. */
  async onDisk(): Promise<Snapshot> {
    const rooms = this.#newRooms()
    const room = await this.#patiently(rooms.open(key))
    return room.read(snapshotOf)
  }

  /** kill -9: memory and lines are gone, the disk stays. */
  crash(): void {
    this.rooms = this.#newRooms()
    for (const person of this.#people) for (const wire of person.wires) wire.cut(1006)
  }

  /** Carries frames back and forth, and lets short timers run, until nothing moves. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 6;) {
      const moved = await this.#carry()
      await vi.advanceTimersByTimeAsync(25)
      quiet = moved ? 0 : quiet + 1
    }
  }

  /** Lets time go by while frames are carried. */
  async pass(ms: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += 250) {
      await this.#carry()
      await vi.advanceTimersByTimeAsync(250)
    }
    await this.settle()
  }

  /** Days go by in which nothing happens. */
  sleep(days: number): void {
    vi.setSystemTime(Date.now() + days * 86_400_000)
  }

  stop(): void {
    for (const person of this.#people) person.live.close()
    vi.useRealTimers()
  }

  #newRooms(): Rooms {
    return new Rooms({ journal: this.journal, log: (event) => this.log.push(event), now: () => Date.now() })
  }

  async #patiently<T>(promise: Promise<T>): Promise<T> {
    let open = true
    const settled = promise.finally(() => {
      open = false
    })
    settled.catch(() => {})
    while (open) await vi.advanceTimersByTimeAsync(1)
    return settled
  }

  async #carry(): Promise<boolean> {
    let moved = false
    for (const person of this.#people) {
      for (const wire of [...person.wires]) {
        if (wire.readyState === Wire.CONNECTING) moved = (await this.#connect(wire)) || moved
        for (const bytes of wire.toRoom.splice(0)) {
          wire.connection?.receive(bytes)
          moved = true
        }
        for (const bytes of wire.toPage.splice(0)) {
          wire.onmessage?.({ data: bytes.slice().buffer as ArrayBuffer })
          moved = true
        }
        if (wire.closing !== null) wire.cut(wire.closing)
      }
    }
    return moved
  }

  async #connect(wire: Wire): Promise<boolean> {
    const { person } = wire
    if (!person.online) {
      wire.cut(1006)
      return false
    }
    let room
    try {
      room = await this.#patiently(this.rooms.open(key))
    } catch {
      wire.cut(close.notStored)
      return false
    }
    wire.readyState = Wire.OPEN
    wire.onopen?.()
    const out = {
      send: (bytes: Uint8Array) => void wire.toPage.push(bytes),
      close: (code: CloseCode) => {
        wire.closing = code
      },
      backlog: () => 0,
    }
    const member = { person: person.name.toLowerCase(), role: person.role }
    wire.connection = room.join(member, out, { ours: true, now: () => Date.now() })
    return true
  }
}
