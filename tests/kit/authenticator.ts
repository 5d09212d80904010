/** An authenticator made of code: it keeps ES256 keys and signs with them, as the standard says (WebAuthn, attestation none). */

import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'

type Options = Readonly<Record<string, unknown>>

interface Key {
  readonly id: string
  readonly rpId: string
  readonly privateKey: KeyObject
  counter: number
}

/** What can be told otherwise than it is, to see whether that is noticed. */
export interface Lies {
  readonly origin?: string
  readonly rpId?: string
  readonly counter?: number
  readonly challenge?: string
  readonly key?: Key
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

/** Touched and recognised by its owner; a new key is told along. */
const flags = { touched: 0x05, withKey: 0x45 }

export class Authenticator {
  readonly origin: string
  readonly keys: Key[] = []

  constructor(origin: string) {
    this.origin = origin
  }

  make(options: Options, lies: Lies = {}) {
    const { id: rpId } = options['rp'] as { readonly id: string }
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const raw = randomBytes(32)
    const key: Key = { id: raw.toString('base64url'), rpId, privateKey, counter: 0 }
    this.keys.push(key)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(raw.length)
    const told = Buffer.concat([Buffer.alloc(16), length, raw, coseOf(publicKey)])
    const data = Buffer.concat([dataOf(lies.rpId ?? rpId, flags.withKey, lies.counter ?? 0), told])
    const attestation = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(data)],
    ])
    return this.#answer(key, {
      clientDataJSON: this.#said('webauthn.create', options, lies).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** With the key that it has for that site, or another. */
  sign(options: Options, lies: Lies = {}) {
    const key = lies.key ?? this.keys.findLast(({ rpId }) => rpId === options['rpId'])
    if (key === undefined) throw new Error('no key for that site')
    key.counter += 1
    const data = dataOf(lies.rpId ?? key.rpId, flags.touched, lies.counter ?? key.counter)
    const said = this.#said('webauthn.get', options, lies)
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(said)]))
      .sign(key.privateKey)
    return this.#answer(key, {
      clientDataJSON: said.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #said(
    type: string,
    options: Options,
    { challenge = String(options['challenge']), origin = this.origin }: Lies,
  ): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #answer({ id }: Key, response: Options) {
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }
}

function dataOf(rpId: string, flag: number, counter: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(rpId), Buffer.from([flag]), count])
}

/** As COSE writes a public key on the curve P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cborMap([
    [cborNumber(1), cborNumber(2)],
    [cborNumber(3), cborNumber(-7)],
    [cborNumber(-1), cborNumber(1)],
    [cborNumber(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborNumber(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ])
}

function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}

const cborNumber = (value: number): Buffer => (value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value))
const cborBytes = (value: Buffer): Buffer => Buffer.concat([cborHead(2, value.length), value])
const cborText = (value: string): Buffer => Buffer.concat([cborHead(3, value.length), Buffer.from(value)])
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()])
