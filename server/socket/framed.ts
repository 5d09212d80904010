/**
 * A binary WebSocket message with its header before it (RFC 6455, 5.2). A room hands the same bytes to
 * everybody, so that they are framed once and the same buffer goes to every socket.
 */

const binaryAndFinal = 0x82

const framed = new WeakMap<Uint8Array, Buffer>()
let last: { readonly bytes: Uint8Array; readonly frame: Buffer } | null = null

/** The message as it goes over the line; made once for each object of bytes. */
export function frameOf(bytes: Uint8Array): Buffer {
  if (last?.bytes === bytes) return last.frame
  const frame = framed.get(bytes) ?? Buffer.concat([header(bytes.length), bytes])
  framed.set(bytes, frame)
  last = { bytes, frame }
  return frame
}

function header(length: number): Buffer {
  if (length < 126) return Buffer.of(binaryAndFinal, length)
  if (length < 0x1_0000) return Buffer.of(binaryAndFinal, 126, length >> 8, length & 0xff)
  const long = Buffer.alloc(10)
  long[0] = binaryAndFinal
  long[1] = 127
  long.writeBigUInt64BE(BigInt(length), 2)
  return long
}
