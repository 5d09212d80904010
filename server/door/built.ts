/** The built client: its files, its page, and where its fonts are served. */

import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import * as v from 'valibot'

export const keptForGood = 'public, max-age=31536000, immutable'

/** `dist/client` of the package that this file runs from, whether bundled or not. */
export function clientFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const above = dirname(from)
  return existsSync(join(from, 'package.json')) || above === from ? join(from, 'dist', 'client') : clientFolder(above)
}

export type ServeFile = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export function filesIn(folder: string): ServeFile {
  if (!existsSync(folder)) return (_request, _response, next) => next()
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/')
      response.setHeader('Cache-Control', hashed ? keptForGood : 'no-cache')
    },
  })
}

/** The page that the app runs in; null when it has not been built. */
export function shellIn(folder: string): string | null {
  const file = join(folder, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

const manifestSchema = v.record(v.string(), v.object({ file: v.string() }))

/** Font files by their own name, and the hashed address each is served under. */
export function fontsIn(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, '.vite', 'manifest.json')
  if (!existsSync(file)) return new Map()
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')))
  const fonts = Object.entries(manifest).filter(([source]) => source.endsWith('.woff2'))
  return new Map(fonts.map(([source, served]) => [source.split('/').at(-1) ?? source, `/${served.file}`]))
}
