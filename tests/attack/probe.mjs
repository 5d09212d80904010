/** Loaded into the server under attack: says which process it is, and collects garbage when asked. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.platform === 'linux') {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  process.on('SIGUSR2', () => collect())
}
if (isMainThread) console.log(`probe ${process.pid}`)
