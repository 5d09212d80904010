/** Somebody with an ordinary Yjs client: y-websocket as it comes, of either version, with a cookie. */

import { WebSocket as Socket } from 'ws'
import { encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness'
import { WebsocketProvider as Newer } from 'y-websocket'
import { WebsocketProvider as Older } from 'y-websocket-2'
import type * as Y from 'yjs'
import { entityOf, newDocument, textOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { frame, writeAwareness } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'

export type Version = '2.1' | '3.1'

/** What both versions have. */
interface Provider {
  readonly synced: boolean
  readonly wsconnected: boolean
  shouldConnect: boolean
  readonly awareness: Awareness
  readonly ws: WebSocket | null
  connect(): void
  disconnect(): void
  destroy(): void
  on(name: 'connection-close', tell: (event: { readonly code: number } | null) => void): unknown
  on(name: 'status', tell: (event: { readonly status: string }) => void): unknown
}

export class Guest {
  readonly person: string
  readonly version: Version
  readonly doc: Y.Doc = newDocument()
  readonly provider: Provider
  /** The codes with which the server ended its lines. */
  readonly ends: number[] = []
  /** Every line it dialled, the latest last. */
  readonly lines: Socket[] = []
  /** How often the server told this client what it said itself: it would believe that over what it says since. */
  echoes = 0
  /** Called in the turn in which a line opens. */
  onOpen: () => void = () => {}

  private constructor(version: Version, url: string, cookie: string, session: string, person: string) {
    this.version = version
    this.person = person
    const { lines } = this
    class Line extends Socket {
      constructor(address: string) {
        super(address, { headers: { cookie } })
        lines.push(this)
      }
    }
    const site = `${url.replace(/^http/, 'ws')}${livePath.slice(0, -1)}`
    const room = boardAddress(session, 1)
    const options = { WebSocketPolyfill: Line as unknown as typeof WebSocket, disableBc: true }
    const args = [site, room, this.doc, options] as const
    this.provider = version === '2.1' ? new Older(...args) : new Newer(...args)
    this.provider.on('connection-close', (event) => {
      if (event !== null) this.ends.push(event.code)
    })
    const { awareness } = this.provider
    awareness.on('update', ({ updated }: { readonly updated: readonly number[] }, origin: unknown) => {
      if (origin !== 'local' && updated.includes(awareness.clientID)) this.echoes += 1
    })
    this.provider.on('status', ({ status }) => {
      if (status === 'connected') this.onOpen()
    })
  }

  static async open(version: Version, visitor: Visitor, session: string): Promise<Guest> {
    const { me } = await visitor.ask('getSession', { session })
    const guest = new Guest(version, visitor.url, visitor.cookie, session, me.person)
    await until(() => guest.provider.synced, `a ${version} client synced`)
    return guest
  }

  /** The network fails for good: the line is gone without a goodbye. */
  lose(): void {
    this.provider.shouldConnect = false
    this.lines.at(-1)?.terminate()
  }

  /** As y-websocket asks when it shares a line with another window. */
  askWhoIsHere(): void {
    this.provider.ws?.send(Uint8Array.of(frame.queryAwareness))
  }

  /** What this client says, and repeats, of a client's presence as it stands here. */
  presenceOf(client: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(writeAwareness(encodeAwarenessUpdate(this.provider.awareness, [client])))
  }

  placeCard(title: string): string {
    const card = { kind: 'issue', title, order: 'a0', language: 'nl', author: this.person } as const
    return this.doc.transact(() => addCard(this.doc, { ...card, perspective: null, createdAt: Date.now() }))
  }

  words(card: string): Y.Text {
    const entity = entityOf(this.doc, 'cards', card)
    const words = entity && textOf(entity, ['title'])
    if (words === undefined) throw new Error('no such card here')
    return words
  }

  /** The title of a card as it stands here; null when it is not here. */
  title(card: string): string | null {
    return entityOf(this.doc, 'cards', card) === undefined ? null : this.words(card).toJSON()
  }
}
