/**
 * The line to the room: y-websocket's provider with our own frames beside it. Says truthfully
 * whether we are connected and whether all that was done is on the server's disk.
 */

import { WebsocketProvider } from 'y-websocket'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { frame, readBytes, readNumber, readRefused, readWelcome, writeMark, type Welcome } from '#shared/wire/frames.ts'
import { livePath, wireVersion } from '#shared/wire/version.ts'
import type { Device } from './device.ts'
import { takeLease, type Lease } from './lease.ts'
import type { Line } from './store.ts'
import { typedSince, type Typed } from './typed.ts'
import type { Unsaved } from './unsaved.ts'

/** Asked this often whether the line still lives; an answer must come within the next half. */
const pulseMs = 8000
/** Local changes are gathered this long before asking whether they are kept. */
const markMs = 60

/** The origin of changes that an earlier tab left behind on this device. */
export const recovered = Symbol('recovered')

export interface LineListener {
  readonly line: (line: Line) => void
  readonly saved: (saved: boolean) => void
  readonly welcome: (welcome: Welcome) => void
  readonly refused: (code: RefusalCode) => void
}

export interface LineOptions {
  readonly address: string
  readonly doc: Y.Doc
  readonly device: Device
  readonly unsaved: Unsaved
  readonly listener: LineListener
  /** Only shows the room: nobody is behind it. */
  readonly beamer?: boolean
}

const codes: ReadonlySet<number> = new Set(Object.values(close))
const isCode = (code: number): code is CloseCode => codes.has(code)

const stateOf = (doc: Y.Doc): ReadonlyMap<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc))

const canUnpack = typeof DecompressionStream !== 'undefined'

async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export class LineToRoom {
  readonly #options: LineOptions
  readonly #provider: WebsocketProvider
  readonly #stops: (() => void)[] = []
  /** The number of my last change, and of the last one that is kept. */
  #mark = 0
  #kept = 0
  #savedState: ReadonlyMap<number, number>
  /** The client ids under which I wrote here, and an earlier page of mine whose words I took over. */
  readonly #mine = new Set<number>()
  #welcomed = false
  #answered = true
  #markTimer: ReturnType<typeof setTimeout> | null = null
  #lastCode = 0
  readonly #lease: Promise<Lease | null>
  #stopped = false
  #unpacking: Promise<void> | null = null

  constructor(options: LineOptions) {
    const { doc, device, address, beamer = false } = options
    this.#options = options
    this.#savedState = stateOf(doc)
    this.#provider = new WebsocketProvider(`${device.socketUrl}${livePath.slice(0, -1)}`, address, doc, {
      params: { wire: String(wireVersion), ...(canUnpack && { packed: '1' }), ...(beamer && { beamer: '1' }) },
      connect: false,
      WebSocketPolyfill: device.WebSocket,
      // Another tab of this person goes by the server too: past it, nothing would be judged.
      disableBc: true,
      maxBackoffTime: 5000,
    })
    this.#lease = takeLease(device, address, doc.clientID)
    this.#listen()
    void this.#dial()
  }

  get awareness(): Awareness {
    return this.#provider.awareness
  }

  /** Keeps on this device what the server has not kept; false when the device cannot. */
  keepHere(): boolean {
    if (this.#mark === this.#kept) return true
    return this.#options.unsaved.keep(this.#options.doc, this.#othersState())
  }

  /** Gives what I wrote that is not kept, to be kept elsewhere: from now on it is no longer this line's to keep. */
  letGo(): readonly Typed[] {
    const { doc, unsaved } = this.#options
    const typed = this.#mark === this.#kept ? [] : typedSince(doc, this.#savedState, this.#mine)
    this.#kept = this.#mark
    this.#savedState = stateOf(doc)
    unsaved.forget()
    return typed
  }

  /** All that there is but for what I wrote since it was kept: nobody else's words stay on this device. */
  #othersState(): Uint8Array {
    const state = new Map(stateOf(this.#options.doc))
    for (const client of this.#mine) state.set(client, this.#savedState.get(client) ?? 0)
    return Y.encodeStateVector(state)
  }

  /** The room is told which id this page will write under, so that it no longer hears an earlier page's last words. */
  async #dial(): Promise<void> {
    const lease = await this.#lease
    if (this.#stopped) return
    if (lease !== null) this.#provider.params['as'] = String(lease.client)
    this.#provider.connect()
  }

  stop(): void {
    this.#stopped = true
    void this.#lease.then((lease) => lease?.release())
    for (const stop of this.#stops) stop()
    if (this.#markTimer !== null) clearTimeout(this.#markTimer)
    this.#provider.destroy()
  }

  #listen(): void {
    const { doc, device, listener } = this.#options
    const provider = this.#provider
    // The provider repeats everything it hears of others; the room would drop it again.
    provider.awareness.off('update', provider._awarenessUpdateHandler)
    const sayOwn = (changed: { added: number[]; updated: number[]; removed: number[] }): void => {
      const own = [changed.added, changed.updated, changed.removed].map((ids) =>
        ids.filter((id) => id === provider.awareness.clientID),
      )
      const [added = [], updated = [], removed = []] = own
      if (own.flat().length > 0) provider._awarenessUpdateHandler({ added, updated, removed }, null)
    }
    provider.awareness.on('update', sayOwn)

    provider.messageHandlers[frame.welcome] = (_encoder, decoder) => {
      const welcome = readWelcome(decoder)
      if (welcome === null) return
      this.#welcomed = true
      listener.welcome(welcome)
      this.#sendMark()
    }
    provider.messageHandlers[frame.packed] = (_encoder, decoder) => this.#unpack(readBytes(decoder))
    provider.messageHandlers[frame.saved] = (_encoder, decoder) => this.#saved(readNumber(decoder))
    provider.messageHandlers[frame.refused] = (_encoder, decoder) => {
      listener.refused(readRefused(decoder)?.code ?? 'schema')
    }
    provider.on('sync', (synced: boolean) => {
      if (synced) void this.#whenUnpacked()
    })
    provider.on('connection-close', (event: { code: number } | null) => {
      this.#lastCode = event?.code ?? 0
      this.#lost()
    })
    provider.on('closed', ({ code }: { code: number }) => {
      listener.line({ state: 'ended', code: isCode(code) ? code : close.notAllowed })
    })
    const onUpdate = (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
      if (origin === provider) return
      for (const [client, clock] of transaction.afterState) {
        if (transaction.beforeState.get(client) !== clock) this.#mine.add(client)
      }
      this.#changed()
    }
    doc.on('update', onUpdate)
    const pulse = setInterval(() => this.#pulse(), pulseMs)
    this.#stops.push(
      () => doc.off('update', onUpdate),
      () => clearInterval(pulse),
      device.onNetwork((up) => (up ? provider.connect() : this.#drop())),
      device.onHide(() => void this.keepHere()),
    )
  }

  /** The bulk of a large board comes packed; what follows it waits in the document until it is in. */
  #unpack(packed: Uint8Array): void {
    const before = this.#unpacking
    const unpack = async (): Promise<void> => {
      const bytes = await unpacked(packed)
      await before
      if (!this.#stopped) Y.applyUpdate(this.#options.doc, bytes, this.#provider)
    }
    this.#unpacking = unpack()
  }

  /** Live once all is in; what cannot be unpacked is asked for again. */
  async #whenUnpacked(): Promise<void> {
    try {
      await this.#unpacking
    } catch {
      this.#unpacking = null
      this.#drop()
      if (!this.#stopped) this.#provider.connect()
      return
    }
    if (this.#stopped || !this.#provider.synced) return
    this.#adopt()
    this.#options.listener.line({ state: 'live' })
  }

  /** A change of mine: not kept until the server says so. */
  #changed(): void {
    this.#mark += 1
    if (this.#kept === this.#mark - 1) this.#options.listener.saved(false)
    this.#markTimer ??= setTimeout(() => {
      this.#markTimer = null
      this.keepHere()
      this.#sendMark()
    }, markMs)
  }

  #sendMark(): void {
    if (this.#welcomed) this.#provider.ws?.send(writeMark(this.#mark))
  }

  #saved(mark: number): void {
    this.#answered = true
    this.#kept = Math.max(this.#kept, mark)
    if (this.#kept !== this.#mark) return
    this.#savedState = stateOf(this.#options.doc)
    this.#options.unsaved.forget()
    this.#options.listener.saved(true)
  }

  /** What an earlier tab left behind goes to the room as if it had just been done. */
  #adopt(): void {
    const { doc, unsaved } = this.#options
    const { updates, adopted } = unsaved.left()
    for (const update of updates) Y.applyUpdate(doc, update, recovered)
    adopted()
    void this.#writeUnderLease()
  }

  /** Only now: before all is here that was ever written under the id, its clock is not known. */
  async #writeUnderLease(): Promise<void> {
    const lease = await this.#lease
    const { doc } = this.#options
    if (lease === null || this.#stopped || doc.clientID === lease.client) return
    const { awareness } = this.#provider
    const state = awareness.getLocalState()
    awareness.setLocalState(null)
    doc.clientID = lease.client
    awareness.clientID = lease.client
    awareness.setLocalState(state)
  }

  /** A line can be dead without closing: then no answer comes back, and we say so. */
  #pulse(): void {
    if (!this.#welcomed) return
    if (!this.#answered) {
      this.#drop()
      this.#provider.connect()
      return
    }
    this.#answered = false
    this.#sendMark()
  }

  #drop(): void {
    this.#provider.disconnect()
    this.#lost()
  }

  #lost(): void {
    this.#welcomed = false
    this.#answered = true
    this.#options.listener.line({ state: 'offline', stored: this.#lastCode !== close.notStored })
  }
}
