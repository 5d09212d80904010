/** The page of the bench, built like the product and served from a temporary folder. */

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'

export interface Served {
  readonly url: string
  readonly stop: () => Promise<void>
}

export async function servePage(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'inbreng-bench-'))
  await build({
    // The product's own settings, but for what comes in and where it goes.
    configFile: resolve('vite.config.ts'),
    root: resolve('tests/bench/page'),
    build: { outDir: folder, manifest: false },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warn',
  })
  const server = createServer(sirv(folder))
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
