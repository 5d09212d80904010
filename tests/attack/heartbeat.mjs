/** Pings the server in a thread of its own: the longest wait is how long its event loop stood still. */

import { parentPort, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'

const everyMs = 10
const { address, cookie, origin } = workerData
const socket = new WebSocket(address, { headers: { cookie, origin }, perMessageDeflate: false })
const sent = new Map()
let beats = 0
let worst = 0
let late = 0
let due = performance.now() + everyMs
/** The beat that must be back before an answer is given. */
let awaited = -1
let over = false

function beat() {
  beats += 1
  sent.set(String(beats), performance.now())
  socket.ping(String(beats))
}

function answer() {
  awaited = -1
  parentPort.postMessage({ worst: over ? Infinity : worst, late })
}

socket.on('open', () => {
  setInterval(() => {
    const now = performance.now()
    late = Math.max(late, now - due)
    due = now + everyMs
    if (!over) beat()
  }, everyMs)
  parentPort.postMessage({ worst: 0, late: 0 })
})
socket.on('pong', (data) => {
  const name = data.toString()
  const at = sent.get(name)
  sent.delete(name)
  if (at !== undefined) worst = Math.max(worst, performance.now() - at)
  if (Number(name) === awaited) answer()
})
socket.on('error', () => {})
socket.on('close', () => {
  over = true
  if (awaited >= 0) answer()
})
parentPort.on('message', (word) => {
  if (word === 'begin') {
    worst = 0
    late = 0
  }
  if (over) answer()
  else {
    beat()
    awaited = beats
  }
})
