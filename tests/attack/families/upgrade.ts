/** At the door: upgrades by who may not come in, and requests that are no requests. None may get the board. */

import type { Attacker } from '../attacker.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import { frameOf, opcode, type UpgradeParts } from '../frames.ts'

type Parts = (attacker: Attacker) => Partial<UpgradeParts>

/** One upgrade; it may not end on the board. */
function upgrade(name: string, parts: Parts): Attack {
  return { name, does: (attacker) => attacker.knock(attacker.upgrade(parts(attacker))) }
}

/** As a member, but for what is changed. */
const asMember = (name: string, headers: Readonly<Record<string, string | null>>): Attack =>
  upgrade(name, ({ cookie }) => ({ headers: { Cookie: cookie, ...headers } }))

const at = (name: string, path: (attacker: Attacker) => string): Attack =>
  upgrade(name, (attacker) => ({ path: path(attacker), headers: { Cookie: attacker.cookie } }))

const withCookie = (name: string, cookie: (attacker: Attacker) => string | null): Attack =>
  upgrade(name, (attacker) => ({ headers: { Cookie: cookie(attacker) } }))

const bytes = (name: string, make: (attacker: Attacker) => string): Attack => ({
  name,
  does: (attacker) => attacker.knock(Buffer.from(make(attacker), 'latin1')),
})

const token = (letter: string): string => letter.repeat(43)
const ping = frameOf({ code: opcode.ping, payload: Buffer.from(canary) }).toString('latin1')

/** Many at once, each of which may get nothing. */
const many = (name: string, times: number, make: (attacker: Attacker, n: number) => string): Attack => ({
  name,
  async does(attacker) {
    await Promise.all(Array.from({ length: times }, (_, n) => attacker.knock(make(attacker, n))))
  },
})

/** Sockets that stay open with something unfinished on them. */
const waiting = (name: string, times: number, make: (attacker: Attacker) => string): Attack => ({
  name,
  async does(attacker) {
    const sockets = await Promise.all(Array.from({ length: times }, () => attacker.dial()))
    for (const socket of sockets) socket.write(make(attacker))
  },
})

const attacks: readonly Attack[] = [
  asMember('from another site', { Origin: 'https://elders.example' }),
  asMember('from a site that begins like ours', { Origin: 'http://127.0.0.1.elders.example' }),
  upgrade('from our host on another port', ({ cookie }) => ({
    headers: { Cookie: cookie, Origin: 'http://127.0.0.1:1' },
  })),
  upgrade('from our host with a user before it', ({ cookie, site }) => ({
    headers: { Cookie: cookie, Origin: `http://${site.host}@elders.example` },
  })),
  asMember('from a page without an origin', { Origin: 'null' }),
  asMember('from a file', { Origin: 'file:///tmp/x.html' }),
  asMember('from something that is no address', { Origin: canary }),
  withCookie('without a cookie', () => null),
  withCookie('with an empty cookie', () => 'inbreng='),
  withCookie('with a cookie of rubbish', () => `inbreng=${canary}`),
  withCookie('with a token that nobody has', () => `inbreng=${token('A')}`),
  withCookie('with half a token', ({ cookie }) => cookie.slice(0, -5)),
  withCookie('with a token and something after it', ({ cookie }) => `${cookie}x`),
  withCookie('with the cookie under another name', ({ cookie }) => cookie.replace('inbreng', 'Inbreng')),
  withCookie('with two thousand cookies', () => Array.from({ length: 2000 }, (_, n) => `k${n}=1`).join('; ')),
  withCookie('with a cookie called __proto__', () => `__proto__=${token('A')}; constructor=${token('B')}`),
  withCookie('by somebody of another session', ({ site }) => site.elsewhere),
  at('on a path that is no board', () => `/live/${canary}`),
  at('on a path with steps up', ({ site }) => `/live/../live/${site.session}x@1`),
  at('on a path with an encoded id', ({ site }) => `/live/%2e%2e%2f${site.session}@${site.epoch}`),
  at('on a path with a zero byte', ({ site }) => `/live/${site.session}%00@${site.epoch}`),
  at('on a path of 60,000 characters', () => `/live/${'a'.repeat(60_000)}@1`),
  at('on a board that does not exist', () => '/live/bestaatniet@1'),
  at('on a board called __proto__', () => '/live/__proto__@1'),
  at('on epoch 0', ({ site }) => `/live/${site.session}@0`),
  at('on an epoch before', ({ site }) => `/live/${site.session}@${site.epoch - 1}?wire=1`),
  at('on an epoch to come', ({ site }) => `/live/${site.session}@${site.epoch + 1}`),
  at('on a huge epoch', ({ site }) => `/live/${site.session}@999999999`),
  at('on an epoch beyond numbers', ({ site }) => `/live/${site.session}@${'9'.repeat(40)}`),
  at('on a negative epoch', ({ site }) => `/live/${site.session}@-1`),
  at('on an epoch with a point', ({ site }) => `/live/${site.session}@${site.epoch}.0`),
  asMember('with a header of 100 KiB', { 'X-Lang': 'k'.repeat(100 * 1024) }),
  upgrade('with five thousand headers', () => ({
    more: Array.from({ length: 5000 }, (_, n) => `X-${n}: ${canary}\r\n`).join(''),
  })),
  asMember('without a key', { 'Sec-WebSocket-Key': null }),
  asMember('with a key that is none', { 'Sec-WebSocket-Key': canary }),
  asMember('with an empty key', { 'Sec-WebSocket-Key': '' }),
  upgrade('with a key twice', ({ cookie }) => ({
    headers: { Cookie: cookie, Origin: 'https://elders.example' },
    more: `Sec-WebSocket-Key: ${token('A').slice(0, 22)}==\r\n`,
  })),
  asMember('with version 0', { 'Sec-WebSocket-Version': '0' }),
  asMember('with version 7', { 'Sec-WebSocket-Version': '7' }),
  asMember('without a version', { 'Sec-WebSocket-Version': null }),
  asMember('with a version that is no number', { 'Sec-WebSocket-Version': '13, 8' }),
  upgrade('with POST', ({ cookie }) => ({ method: 'POST', headers: { Cookie: cookie } })),
  upgrade('with a method nobody knows', ({ cookie }) => ({ method: 'BREW', headers: { Cookie: cookie } })),
  asMember('to another protocol', { Upgrade: 'h2c' }),
  upgrade('to HTTP 3.0', ({ cookie }) => ({ version: 'HTTP/3.0', headers: { Cookie: cookie } })),
  bytes('behind another request on one connection', (attacker) => {
    return `GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n${attacker.upgrade()}${ping}`
  }),
  bytes('hidden in the body of another request', (attacker) => {
    const inner = attacker.upgrade({ headers: { Cookie: `inbreng=${token('A')}` } })
    return `POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`
  }),
  bytes('with two lengths', (attacker) => {
    return `POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 900\r\n\r\n${attacker.upgrade()}`
  }),
  bytes('with a chunk of a length that lies', () => {
    return `POST /api/join HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n${canary}`
  }),
  bytes('with bare line ends and folded headers', (attacker) => {
    return attacker.upgrade({ more: `X-A: 1\n Cookie: ${attacker.cookie}\n\n` }).replaceAll('\r\n', '\n')
  }),
  bytes('with a zero byte among the headers', (attacker) => attacker.upgrade({ more: 'X-A: a\0b\r\n' })),
  bytes('with frames before anybody said who it is', (attacker) => `${attacker.upgrade()}${ping.repeat(2000)}`),
  bytes('that is no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.repeat(500)),
  many('two hundred at once without a cookie', 200, (attacker) => attacker.upgrade()),
  many('two hundred at once, each with a token to guess', 200, (attacker, n) => {
    return attacker.upgrade({ headers: { Cookie: `inbreng=${String(n).padStart(43, 'A')}` } })
  }),
  waiting('two hundred that send half their headers and wait', 200, () => 'GET /live/a@1 HTTP/1.1\r\nHost: x\r\nX-A'),
  waiting('a hundred that promise a body and wait', 100, () => {
    return `POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"code":`
  }),
  {
    name: 'a letter of the headers at a time',
    async does(attacker) {
      const socket = await attacker.dial()
      for (const letter of attacker.upgrade().slice(0, 120)) socket.write(letter)
    },
  },
  {
    name: 'gone while the upgrade is being answered',
    async does(attacker) {
      const sockets = await Promise.all(Array.from({ length: 100 }, () => attacker.dial()))
      for (const socket of sockets) {
        socket.write(attacker.upgrade({ headers: { Cookie: attacker.cookie } }))
        socket.resetAndDestroy()
      }
    },
  },
]

export const upgrades: Family = { name: 'upgrades by who may not', attacks }
