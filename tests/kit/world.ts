/**
 * People around one real room, over lines that are emptied by hand. Time stands still until
 * `settle` or `pass` moves it, so a story goes the same way each time it is told.
 */

import { vi } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Role } from '#shared/policy/operations.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { Rooms } from '#server/room/rooms.ts'
import { setSession } from '#server/sessions/board.ts'
import { MemoryJournal } from './journal.ts'
import type { BoardKey } from '#server/store/ports.ts'
import { makeInfo, makePerson, makeSession, putPerson } from './make.ts'
import { Person, Wire } from './person.ts'

const first: BoardKey = { board: 'board1', epoch: 1 }

export class World {
  readonly journal = new MemoryJournal()
  readonly log: string[] = []
  /** How far people's own clocks are from the server's, in milliseconds. */
  skew = 0
  rooms: Rooms
  #key = first
  readonly #people: Person[] = []
  /** Roles that changed since somebody entered; null for who was put out. */
  readonly #roles = new Map<string, Role | null>()

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
    await this.write((doc) => setSession(doc, makeSession()))
  }

  /** Somebody joins and has the board before them. */
  async enter(name: string, role: Exclude<Role, 'beamer'> = 'participant'): Promise<Person> {
    await this.write((doc) => putPerson(doc, makePerson(name.toLowerCase(), { name, role })))
    return this.enters(name, role)
  }

  /** Somebody dials the board, whether or not it can be written on now. */
  async enters(name: string, role: Exclude<Role, 'beamer'> = 'participant'): Promise<Person> {
    const id = name.toLowerCase()
    const me = { person: id, name, perspective: 'Wonen', role }
    const info = makeInfo({ id: this.#key.board, epoch: this.#key.epoch, me })
    const person = new Person(info, () => Date.now() + this.skew)
    this.#people.push(person)
    await this.settle()
    return person
  }

  /** Somebody's role changes while their page may be open, and is so when they come back. */
  async changeRole({ info }: Person, role: Role): Promise<void> {
    this.#roles.set(info.me.person, role)
    const room = await this.#patiently(this.rooms.open(this.#key))
    room.changeRole(info.me.person, role)
  }

  /** Somebody is put out, and stays out. */
  async putOut({ info }: Person): Promise<void> {
    this.#roles.set(info.me.person, null)
    const room = await this.#patiently(this.rooms.open(this.#key))
    room.dismiss(info.me.person, close.notAllowed)
  }

  /** The server's own edit. */
  async write(edit: Parameters<Awaited<ReturnType<Rooms['open']>>['write']>[0]): Promise<void> {
    const room = await this.#patiently(this.rooms.open(this.#key))
    await this.#patiently(room.write(edit))
  }

  /** The board moves to its next epoch. Whoever is told so asks where it is now, as a page does. */
  async renew(change?: (board: Snapshot) => Snapshot): Promise<void> {
    this.moved(await this.#patiently(this.rooms.renew(this.#key, change)))
  }

  /** From now on the board is there. */
  moved(key: BoardKey): void {
    this.#key = key
  }

  /** Everybody who was told that the board moved on opens it where it is now. */
  async follow(): Promise<void> {
    await this.settle()
    for (const person of this.#people) {
      const { line } = person.state
      if (line.state === 'ended' && line.code === close.oldEpoch) person.follow(this.#key.epoch)
    }
    await this.settle()
  }

  /** The board as it lies on disk. */
  async onDisk(): Promise<Snapshot> {
    const rooms = this.#newRooms()
    const room = await this.#patiently(rooms.open(this.#key))
    return room.read(snapshotOf)
  }

  /** kill -9: memory and lines are gone, the disk stays. */
  crash(): void {
    this.rooms = this.#newRooms()
    for (const person of this.#people) for (const wire of person.wires) wire.cut(1006)
  }

  /** The server stops as it should, and starts again. */
  async rest(): Promise<void> {
    await this.#patiently(this.rooms.close())
    this.rooms = this.#newRooms()
    await this.settle()
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
    const { me } = person.info
    if (wire.epoch !== this.#key.epoch) {
      wire.cut(close.oldEpoch)
      return false
    }
    const role = this.#roles.get(me.person)
    if (role === null) {
      wire.cut(close.notAllowed)
      return false
    }
    let room
    try {
      room = await this.#patiently(this.rooms.open(this.#key))
    } catch {
      wire.cut(close.notStored)
      return false
    }
    wire.readyState = Wire.OPEN
    wire.onopen?.()
    const out = {
      send: (bytes: Uint8Array) => {
        wire.toPage.push(bytes)
        return 0
      },
      close: (code: CloseCode) => {
        wire.closing = code
      },
      backlog: () => 0,
      rest: () => {},
    }
    wire.connection = room.join({ person: me.person, role: role ?? me.role }, out, {
      ours: true,
      now: () => Date.now(),
    })
    return true
  }
}
