/** From an HTTP upgrade to a connection in a room: cookie, origin, membership, heartbeat. */

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { livePath } from '#shared/wire/version.ts'
import type { Connection } from '#server/room/connection.ts'
import type { Member } from '#server/room/judge.ts'
import { maxFrame } from '#server/room/limits.ts'
import { stillHere } from '#server/room/presence.ts'
import type { Log, Rooms } from '#server/room/rooms.ts'
import type { BoardKey } from '#server/store/ports.ts'

const pingMs = 20_000

export interface SocketPorts {
  readonly rooms: Rooms
  readonly log: Log
  readonly now: () => number
  readonly allowsOrigin: (request: IncomingMessage) => boolean
  /** The board at an address, and who the request's cookie says this is there; or why not. */
  readonly admit: (
    request: IncomingMessage,
    session: string,
    epoch: number,
  ) => Promise<{ readonly key: BoardKey; readonly member: Member } | CloseCode>
}

/** `/live/SESSION@EPOCH?wire=1` in parts; null when it is another address. */
function addressOf(url: string): { session: string; epoch: number; ours: boolean } | null {
  const [path = '', query = ''] = url.split('?')
  const match = /^([0-9A-Za-z]{1,32})@(\d{1,9})$/.exec(path.startsWith(livePath) ? path.slice(livePath.length) : '')
  if (match === null) return null
  const ours = new URLSearchParams(query).has('wire')
  return { session: match[1] ?? '', epoch: Number(match[2]), ours }
}

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
      void letIn(request, socket, address)
    })
  })

  async function letIn(
    request: IncomingMessage,
    socket: WebSocket,
    { session, epoch, ours }: { session: string; epoch: number; ours: boolean },
  ): Promise<void> {
    try {
      const admitted = await ports.admit(request, session, epoch)
      if (typeof admitted === 'number') {
        socket.resume()
        socket.close(admitted)
        return
      }
      const room = await ports.rooms.open(admitted.key)
      if (socket.readyState !== socket.OPEN) return
      const out = {
        send: (bytes: Uint8Array) => socket.send(bytes),
        close: (code: CloseCode) => {
          socket.close(code)
        },
        backlog: () => socket.bufferedAmount,
      }
      const connection: Connection = room.join(admitted.member, out, { ours, now: ports.now })
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary) connection.receive(data)
        else connection.end(close.badFrame)
      })
      socket.on('close', () => connection.gone())
      socket.resume()
    } catch (error) {
      ports.log('socket.failed', { reason: error instanceof Error ? error.name : 'unknown' })
      socket.resume()
      socket.close(close.notStored)
    }
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
