/** Somebody at a page of their own, over lines that are emptied by hand. */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { Device } from '#client/live/device.ts'
import { openLive, type Live } from '#client/live/open.ts'
import { createLiveStore, type LiveState } from '#client/live/store.ts'
import type { Connection } from '#server/room/connection.ts'

/** A browser's localStorage, as long as the test lasts. */
class MemoryStorage {
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
export class Wire {
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
  /** Of the board that it was dialled for. */
  readonly epoch: number
  closing: number | null = null

  constructor(person: Person) {
    this.person = person
    this.epoch = person.info.epoch
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
  info: SessionInfo
  readonly storage = new MemoryStorage()
  readonly wires: Wire[] = []
  /** Whether the network reaches this person. */
  online = true
  live: Live
  readonly #now: () => number
  /** Names that this device's pages hold for themselves. */
  readonly #held = new Set<string>()
  #network: (up: boolean) => void = () => {}
  #hide: () => void = () => {}

  /** `now` is the clock of this person's own device. */
  constructor(info: SessionInfo, now: () => number) {
    this.info = info
    this.#now = now
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

  /** All that lies on this device, a name and what is under it. */
  stored(): readonly string[] {
    const names = Array.from({ length: this.storage.length }, (_, nth) => this.storage.key(nth) ?? '')
    return names.flatMap((name) => [name, this.storage.getItem(name) ?? ''])
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
    this.#held.clear()
    for (const wire of this.wires) wire.cut(1006)
    this.online = false
  }

  /** The same device opens the same board again. */
  reopen(): void {
    this.online = true
    this.live.close()
    this.live = this.#open()
  }

  /** The page asks where the board is now, and opens it there; what was handed back stays in view. */
  follow(epoch: number): void {
    this.info = { ...this.info, epoch }
    this.live.close()
    const { handedBack } = this.state
    this.live = this.#open(handedBack)
  }

  #open(handedBack: LiveState['handedBack'] = []): Live {
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
      now: this.#now,
      hold: (name) => {
        if (this.#held.has(name)) return Promise.resolve(null)
        this.#held.add(name)
        return Promise.resolve(() => void this.#held.delete(name))
      },
      onNetwork: (tell) => {
        this.#network = tell
        return () => {}
      },
      onHide: (hide) => {
        this.#hide = hide
        return () => {}
      },
    }
    const store = createLiveStore(this.info)
    store.setState({ handedBack })
    return openLive(this.info, device, store)
  }
}
