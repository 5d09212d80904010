/** Scripts and styles with a hash in their name, packed once and kept, for browsers on a slow line. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { keptForGood, type ServeFile } from './built.ts'
import { packingFor, type Packing } from './send.ts'

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' } as const
const named = /^\/assets\/([\w-][\w.-]*\.(js|css|svg))$/

export function packedIn(folder: string): ServeFile {
  const packed = new Map<string, Promise<Buffer>>()

  function pack(name: string, packing: Packing): Promise<Buffer> {
    const key = `${packing} ${name}`
    const before = packed.get(key)
    if (before !== undefined) return before
    const made = readFile(join(folder, 'assets', name)).then(squeezes[packing])
    packed.set(key, made)
    made.catch(() => packed.delete(key))
    return made
  }

  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const [, name, type] = named.exec(path) ?? []
    const packing = packingFor(request)
    if (name === undefined || packing === null) {
      next()
      return
    }
    pack(name, packing).then((bytes) => {
      response.setHeader('Content-Type', types[type as keyof typeof types])
      response.setHeader('Content-Encoding', packing)
      response.setHeader('Content-Length', bytes.length)
      response.setHeader('Vary', 'Accept-Encoding')
      response.setHeader('Cache-Control', keptForGood)
      response.writeHead(200).end(bytes)
    }, next)
  }
}

const squeezes: Readonly<Record<Packing, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}
