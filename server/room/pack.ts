/** Snapshots are kept and sent packed (zlib, RFC 1950): a third of the bytes, ready to go as they are. */

import { deflate, deflateSync, inflateSync } from 'node:zlib'

/** From here on packing is worth its time. */
export const worthPacking = 16 * 1024

/** Off the main thread. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((packed, failed) => {
    deflate(bytes, (error, result) => (error === null ? packed(result) : failed(error)))
  })
}

/** At once, and quickly rather than small. */
export function packNow(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 1 })
}

/** A snapshot as an earlier version kept it is not packed; it comes back as it is. */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x78) return bytes
  try {
    return inflateSync(bytes)
  } catch {
    return bytes
  }
}
