/** From an HTTP upgrade to a connection in a room: cookie, origin, membership, heartbeat. */

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { livePath } from '#shared/wire/version.ts'
import type { Connection } from '#server/room/connection.ts'
import type { Member } from '#server/gate/member.ts'
import { maxFrame } from '#server/room/limits.ts'
import { stillHere } from '#server/room/presence.ts'
import type { Room } from '#server/room/room.ts'
import type { Log, Rooms } from '#server/room/rooms.ts'
import type { BoardKey } from '#server/store/ports.ts'
import { frameOf } from './framed.ts'

const pingMs = 20_000
/** Shorter than the heartbeat: who rests is not dead. */
const longestRestMs = 10_000

export interface SocketPorts {
  readonly rooms: Rooms
  readonly log: Log
  readonly now: () => number
  readonly allowsOrigin: (request: IncomingMessage) => boolean
  /** The board at an address, and who the request's cookie says this is there; or why not. */
  readonly admit: (request: IncomingMessage, session: string, epoch: number) => Promise<Admitted | CloseCode>
}

export interface Admitted {
  readonly key: BoardKey
  readonly member: Member
  /** Puts them among the people of the board, once they are there. */
  readonly arrive: () => Promise<void>
}

interface Entry extends Admitted {
  readonly room: Room
}

interface Address {
  readonly session: string
  readonly epoch: number
  /** Whether it speaks our own frames. */
  readonly ours: boolean
  /** The client id that it will write under, when it says so. */
  readonly writesAs: number | null
  /** Whether it takes large answers packed. */
  readonly packed: boolean
  /** Whether it only shows the room, whoever dialled it. */
  readonly beamer: boolean
}

/** `/live/SESSION@EPOCH?wire=2&as=CLIENT&packed=1&beamer=1` in parts; null when it is another address. */
function addressOf(url: string): Address | null {
  const [path = '', query = ''] = url.split('?')
  const match = /^([0-9A-Za-z]{1,32})@(\d{1,9})$/.exec(path.startsWith(livePath) ? path.slice(livePath.length) : '')
  if (match === null) return null
  const asked = new URLSearchParams(query)
  const as = /^\d{1,10}$/.test(asked.get('as') ?? '') ? Number(asked.get('as')) : null
  const ours = asked.has('wire')
  return {
    session: match[1] ?? '',
    epoch: Number(match[2]),
    ours,
    writesAs: as,
    packed: ours && asked.has('packed'),
    beamer: asked.has('beamer'),
  }
}

const failed = (log: Log, error: unknown): void =>
  log('socket.failed', { reason: error instanceof Error ? error.name : 'unknown' })

/** Serves boards over WebSocket on an HTTP server. `close` sends everybody off. */
export function attachSockets(server: Server, ports: SocketPorts): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrame, perMessageDeflate: false })
  const alive = new WeakSet<WebSocket>()

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const address = addressOf(request.url ?? '')
    if (address === null || !ports.allowsOrigin(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', () => socket.terminate())
      alive.add(socket)
      socket.on('pong', () => alive.add(socket))
      socket.pause()
      void letIn(request, socket, stream, address)
    })
  })

  async function letIn(request: IncomingMessage, socket: WebSocket, stream: Duplex, address: Address): Promise<void> {
    try {
      for (;;) {
        const version = ports.rooms.rightsVersion
        const entry = await entryOf(request, address)
        // A right changed while we asked: then this answer may be an old one.
        if (ports.rooms.rightsVersion !== version) continue
        if (socket.readyState !== socket.OPEN) return
        if (typeof entry === 'number') sendOff(socket, entry)
        else connect(socket, stream, entry, address)
        return
      }
    } catch (error) {
      failed(ports.log, error)
      sendOff(socket, close.notStored)
    }
  }

  /** The room somebody may enter, and as whom. */
  async function entryOf(request: IncomingMessage, { session, epoch }: Address): Promise<Entry | CloseCode> {
    const admitted = await ports.admit(request, session, epoch)
    if (typeof admitted === 'number') return admitted
    const room = await ports.rooms.open(admitted.key)
    return room.waitMs(admitted.member.person) > 0 ? close.tooMuch : { room, ...admitted }
  }

  function connect(socket: WebSocket, stream: Duplex, entry: Entry, address: Address): void {
    const { ours, writesAs, packed, beamer } = address
    const out = {
      // Past the socket's own sender, which would frame the same bytes again for everybody.
      send: (bytes: Uint8Array) => {
        if (socket.readyState === WebSocket.OPEN) stream.write(frameOf(bytes))
        return stream.writableLength
      },
      close: (code: CloseCode) => {
        // Who does not read does not read why, either.
        if (code === close.tooSlow) socket.terminate()
        else socket.close(code)
      },
      backlog: () => stream.writableLength,
      rest: (ms: number) => {
        socket.pause()
        setTimeout(() => socket.resume(), Math.min(ms, longestRestMs)).unref()
      },
    }
    const connection: Connection = entry.room.join(entry.member, out, {
      ours,
      writesAs,
      packed,
      beamer,
      now: ports.now,
      greeted: () => {
        // The big screen is nobody, so that nobody arrives.
        if (!beamer) void entry.arrive().catch((error: unknown) => failed(ports.log, error))
      },
    })
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) connection.receive(data)
      else connection.end(close.badFrame)
    })
    socket.on('close', () => connection.gone())
    socket.resume()
  }

  function sendOff(socket: WebSocket, code: CloseCode): void {
    socket.resume()
    socket.close(code)
  }

  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate()
      alive.delete(socket)
      socket.ping()
      if (socket.readyState === socket.OPEN) socket.send(stillHere)
    }
  }, pingMs)

  return {
    close() {
      clearInterval(heartbeat)
      for (const socket of sockets.clients) socket.close(close.restarting)
      sockets.close()
    },
  }
}
