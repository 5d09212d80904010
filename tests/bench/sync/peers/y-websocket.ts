/** The y-websocket 2 server as it is published; with LevelDB when YPERSISTENCE names a folder. */

import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { getPersistence, setupWSConnection } from 'y-websocket-2/bin/utils'

const http = createServer((_request, response) => response.end('ok'))
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
http.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, (socket) => {
    socket.on('error', () => socket.terminate())
    setupWSConnection(socket, request)
  })
})
http.listen(Number(process.env['PORT']), '127.0.0.1')

process.on('SIGTERM', () => {
  // Writes stand in a queue; closing the database is the last of them.
  void Promise.resolve(getPersistence()?.provider.destroy()).then(() => process.exit(0))
})
