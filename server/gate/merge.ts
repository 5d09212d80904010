/** Many updates as one, in linear time: each goes on exactly where the one before it ended, as in a journal. */

import * as Y from 'yjs'
import { joined } from './deaths.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { endOf, type Range, type Struct } from './update.ts'

/** One update with the effect of all. What is no row of ours is left to Yjs, which takes longer. */
export function merge(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates
  if (only !== undefined && updates.length === 1) return only
  try {
    return joinedInOrder(updates)
  } catch {
    return Y.mergeUpdates([...updates])
  }
}

function joinedInOrder(updates: readonly Uint8Array[]): Uint8Array {
  const structs = new Map<number, { clock: number; next: number; structs: Struct[] }>()
  const deletions = new Map<number, Range[]>()
  for (const bytes of updates) {
    const update = decode(bytes)
    for (const section of update.sections) {
      const last = section.structs.at(-1)
      const next = last === undefined ? section.clock : endOf(last)
      const there = structs.get(section.client)
      if (there === undefined)
        structs.set(section.client, { clock: section.clock, next, structs: [...section.structs] })
      else if (there.next !== section.clock) throw new RangeError('not in order')
      else {
        there.structs.push(...section.structs)
        there.next = next
      }
    }
    for (const [client, ranges] of update.deletions) {
      const there = deletions.get(client)
      if (there === undefined) deletions.set(client, [...ranges])
      else there.push(...ranges)
    }
  }
  return encode({
    sections: [...structs].map(([client, { clock, structs: list }]) => ({ client, clock, structs: list })),
    deletions: new Map([...deletions].map(([client, ranges]) => [client, joined(ranges)])),
  })
}
