/** What starting a process costs on this machine right now: the part of a restart that is not ours. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'

export async function bareStarts(): Promise<readonly number[]> {
  const took: number[] = []
  for (let n = 0; n < 5; n += 1) {
    const began = performance.now()
    await once(spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }), 'exit')
    took.push(performance.now() - began)
  }
  return took
}
