/**
 * A person's bare line to a board: it knows no rules, so that every edit reaches the server, and waits
 * by marks, so that no answer is guessed at.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage } from 'y-protocols/sync'
import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { frame, readNumber, readRefused, writeMark, writeStep1, writeUpdate } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import type { Visitor } from '#tests/kit/visitor.ts'

const fromServer = Symbol('server')

export class Hand {
  readonly person: string
  readonly #visitor: Visitor
  readonly #address: string
  readonly #client: number
  /** What the server has said this person's board is, plus what they just did to it. */
  doc: Y.Doc
  /** Updates that came in and changed something. */
  heard = 0
  #socket: WebSocket
  #refused: RefusalCode | null = null
  #mark = 0
  readonly #waiting = new Map<number, { readonly saved: () => void; readonly lost: (reason: Error) => void }>()

  private constructor(visitor: Visitor, address: string, person: string) {
    this.#visitor = visitor
    this.#address = address
    this.person = person
    this.doc = newDocument()
    this.#client = this.doc.clientID
    this.#socket = this.#dial()
  }

  /** Opens the board of a session that this device is in. */
  static async open(visitor: Visitor, session: string): Promise<Hand> {
    const { id, epoch, me } = await visitor.ask('getSession', { session })
    const address = `${visitor.url.replace(/^http/, 'ws')}${livePath}${boardAddress(id, epoch)}?wire=1`
    const hand = new Hand(visitor, address, me.person)
    await hand.#begin()
    return hand
  }

  /** Does something, and gives the server's word on it. After a refusal the board is fetched anew. */
  async try(edit: (doc: Y.Doc) => void): Promise<RefusalCode | 'ok'> {
    this.send(edit)
    await this.catchUp()
    const refused = this.#refused
    if (refused === null) return 'ok'
    this.close()
    this.#refused = null
    this.doc = newDocument()
    this.#socket = this.#dial()
    await this.#begin()
    // Nothing of the refused edit was kept, so that the same client id is still good.
    this.doc.clientID = this.#client
    return refused
  }

  /** Does something without waiting. */
  send(edit: (doc: Y.Doc) => void): void {
    let update: Uint8Array | null = null
    const note = (bytes: Uint8Array): void => {
      update = bytes
    }
    this.doc.on('update', note)
    this.doc.transact(() => edit(this.doc))
    this.doc.off('update', note)
    if (update === null) throw new Error('this edit changes nothing')
    this.#socket.send(writeUpdate(update))
  }

  /** Resolves when all that was told here before has come in. */
  async catchUp(): Promise<void> {
    this.#mark += 1
    const mark = this.#mark
    const saved = new Promise<void>((resolve, reject) => {
      this.#waiting.set(mark, { saved: resolve, lost: reject })
    })
    this.#socket.send(writeMark(mark))
    await saved
  }

  get refused(): RefusalCode | null {
    return this.#refused
  }

  close(): void {
    this.#socket.removeAllListeners('close')
    this.#socket.terminate()
    this.doc.destroy()
  }

  async #begin(): Promise<void> {
    await new Promise((resolve, reject) => {
      this.#socket.once('open', resolve)
      this.#socket.once('error', reject)
    })
    this.#socket.send(writeStep1(Y.encodeStateVector(this.doc)))
    await this.catchUp()
  }

  #dial(): WebSocket {
    const { cookie, url } = this.#visitor
    const socket = new WebSocket(this.#address, { headers: { cookie, origin: url }, perMessageDeflate: false })
    socket.on('message', (data: Buffer) => this.#hear(data))
    socket.on('close', (code) => {
      for (const { lost } of this.#waiting.values()) lost(new Error(`the line closed with ${code}`))
      this.#waiting.clear()
    })
    this.doc.on('afterTransaction', ({ origin, changed }: Y.Transaction) => {
      if (origin === fromServer && changed.size > 0) this.heard += 1
    })
    return socket
  }

  #hear(data: Buffer): void {
    const decoder = decoding.createDecoder(data)
    const type = decoding.readVarUint(decoder)
    if (type === frame.sync) {
      const answer = encoding.createEncoder()
      encoding.writeVarUint(answer, frame.sync)
      readSyncMessage(decoder, answer, this.doc, fromServer)
      if (encoding.length(answer) > 1) this.#socket.send(encoding.toUint8Array(answer))
    } else if (type === frame.refused) this.#refused = readRefused(decoder)?.code ?? null
    else if (type === frame.saved) {
      const mark = readNumber(decoder)
      this.#waiting.get(mark)?.saved()
      this.#waiting.delete(mark)
    }
  }
}
