/** The files in a ZIP, as words: as far as a test looks into one. */

import { inflateRawSync } from 'node:zlib'

const entrySign = 0x02014b50
const endSign = 0x06054b50

export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  let end = bytes.length - 22
  while (end >= 0 && bytes.readUInt32LE(end) !== endSign) end -= 1
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && bytes.readUInt32LE(at) === entrySign; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + size)
    const path = bytes.subarray(at + 46, at + 46 + (name ?? 0)).toString()
    files.set(path, (method === 0 ? packed : inflateRawSync(packed)).toString())
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}
