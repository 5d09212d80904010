/** The limit: bytes that nobody reads, framed once and written to all others in the room. Keeps nothing. */

import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocketServer } from 'ws'

const rooms = new Map<string, Set<Socket>>()
const http = createServer((_request, response) => response.end('ok'))
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })

http.on('upgrade', (request, stream, head) => {
  const line = stream as Socket
  sockets.handleUpgrade(request, line, head, (socket) => {
    const path = request.url ?? ''
    const room = rooms.get(path) ?? new Set<Socket>()
    rooms.set(path, room)
    room.add(line)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => room.delete(line))
    socket.on('message', (bytes: Buffer) => {
      const framed = frameOf(bytes)
      for (const other of room) if (other !== line) other.write(framed)
    })
  })
})
http.listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))

/** One whole binary frame, as a server writes it. */
function frameOf(bytes: Buffer): Buffer {
  const size = bytes.length
  const head = Buffer.alloc(size < 126 ? 2 : size < 65_536 ? 4 : 10)
  head[0] = 0x82
  head[1] = size < 126 ? size : size < 65_536 ? 126 : 127
  if (head.length === 4) head.writeUInt16BE(size, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(size), 2)
  return Buffer.concat([head, bytes])
}
