import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket as Socket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import { newDocument, rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { close } from '#shared/wire/close.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

let server: ServerProcess
let info: SessionInfo
let code: string
beforeAll(async () => {
  server = await ServerProcess.begin()
  const made = await server.session()
  info = made.info
  code = made.code
})
afterAll(() => server.remove())

/** How the server ends a socket: its close code, or 403 for one it does not open. */
function ending(path: string, visitor: Visitor, origin = server.url, frames: Uint8Array[] = []): Promise<number> {
  return new Promise((resolve) => {
    const socket = new Socket(`${server.url.replace('http', 'ws')}${path}`, {
      headers: { cookie: visitor.cookie, origin },
    })
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame)
    })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('close', (status) => resolve(status))
    socket.on('error', () => {})
  })
}

const address = (): string => `${livePath}${boardAddress(info.id, info.epoch)}`

test('[P9] who has no cookie, is not in the session, or comes from elsewhere is not let in', async () => {
  const stranger = new Visitor(server.url)
  expect(await ending(address(), stranger)).toBe(close.notJoined)
  const ada = await server.join(code, 'Ada')
  expect(await ending(address(), ada, 'https://elsewhere.example')).toBe(403)
  expect(await ending(`${livePath}nowhere@1`, ada)).toBe(close.noBoard)
  expect(await ending(`${livePath}${boardAddress(info.id, 99)}`, ada)).toBe(close.oldEpoch)
  expect(await ending(`${livePath}../etc/passwd`, ada)).toBe(403)
})

test('[P9] bytes that are no frame close that socket and nothing else', async () => {
  const ada = await server.join(code, 'Ada')
  const bea = await (await server.join(code, 'Bea')).open(info.id)
  await until(() => bea.store.getState().line.state === 'live', 'Bea live')
  const junk = [
    Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 255),
    Uint8Array.of(42),
    Uint8Array.of(0, 9, 1, 1),
    Uint8Array.of(0, 2, 200),
    Uint8Array.of(1, 3, 1, 1, 1),
    Uint8Array.of(),
  ]
  for (const frame of junk) {
    expect(await ending(address(), ada, server.url, [frame]), frame.join()).toBe(close.badFrame)
  }
  expect(await ending(address(), ada, server.url, [new Uint8Array(2 * 1024 * 1024)])).toBe(1009)
  expect(bea.store.getState().line.state).toBe('live')
  bea.acts.placeCard({ kind: 'issue', title: 'Alles werkt nog', language: 'nl' })
  await until(() => bea.store.getState().saved, 'saved')
  bea.close()
})

test('[P1] an unmodified y-websocket client syncs both ways', async () => {
  const ada = await server.join(code, 'Ada')
  const person = (await ada.ask('getSession', { session: info.id })).me.person
  const bea = await (await server.join(code, 'Bea')).open(info.id)
  const doc = newDocument()
  const { socketUrl, WebSocket } = ada.device()
  const provider = new WebsocketProvider(
    `${socketUrl}${livePath.slice(0, -1)}`,
    boardAddress(info.id, info.epoch),
    doc,
    {
      WebSocketPolyfill: WebSocket,
      disableBc: true,
    },
  )
  await until(() => provider.synced, 'synced')
  expect(rootOf(doc, 'session').get('subject')).toBe('Samen leven')
  let card = ''
  doc.transact(() => {
    card = addCard(doc, {
      kind: 'issue',
      title: 'Van een gewone client',
      order: 'a0',
      language: 'nl',
      author: person,
      perspective: null,
      createdAt: Date.now(),
    })
  })
  await until(() => bea.store.getState().cards[card] !== undefined, 'the card at Bea')
  bea.acts.recognise(card, true)
  await until(() => snapshotOf(doc).recognitions.some((key) => key.startsWith(card)), 'the recognition back')
  provider.destroy()
  bea.close()
})
