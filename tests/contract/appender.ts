/**
 * A process made to be killed: writers on three boards append without end, and every number that was
 * acknowledged goes to stdout. An update holds its own number and brings a right of that name; a snapshot
 * holds the number of its last.
 */

import { writeSync } from 'node:fs'
import { openStore } from '#server/store/open.ts'
import type { BoardKey } from '#server/store/ports.ts'

const writersPerBoard = 8
const compactEvery = 150

const bytes = (number: number) => new TextEncoder().encode(String(number))

const { journal } = await openStore(process.argv[2] ?? ':memory:')

async function write(key: BoardKey, next: () => number): Promise<never> {
  for (;;) {
    const number = next()
    const owners = [[String(number), key.board]] as const
    const seq = await journal.append(key, [bytes(number)], { owners, leases: [] })
    writeSync(1, `${key.board} ${seq}\n`)
    if (seq % compactEvery === 0) await journal.compact(key, seq, bytes(seq))
  }
}

for (const board of ['west', 'east', 'south']) {
  const key = { board, epoch: 1 }
  let { seq } = await journal.read(key)
  for (let writer = 0; writer < writersPerBoard; writer++) void write(key, () => ++seq)
}
