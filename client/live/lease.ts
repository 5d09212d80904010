/**
 * The client ids this device writes under on one board. Yjs takes a new one with every page; each costs
 * every reader, for good, and the server lets one person have only so many. So a page takes up an id
 * that an earlier one has left, and a lock sees to it that no two pages ever write under the same.
 */

import type { Device } from './device.ts'

const prefix = 'inbreng.clients.'
const most = 16

export interface Lease {
  readonly client: number
  readonly release: () => void
}

/** An id that no other page holds: one of before, or `fresh`. Null where the device cannot lock. */
export async function takeLease(device: Device, board: string, fresh: number): Promise<Lease | null> {
  const known = idsIn(device.storage, board)
  for (const client of [...known, fresh]) {
    const release = await device.hold(`${prefix}${board}.${client}`)
    if (release === null) continue
    if (!known.includes(client)) keep(device.storage, board, [...known, client])
    return { client, release }
  }
  return null
}

function idsIn(storage: Device['storage'], board: string): readonly number[] {
  try {
    const read: unknown = JSON.parse(storage?.getItem(`${prefix}${board}`) ?? '[]')
    return Array.isArray(read) ? read.filter((id): id is number => Number.isInteger(id) && id >= 0 && id < 2 ** 32) : []
  } catch {
    return []
  }
}

function keep(storage: Device['storage'], board: string, ids: readonly number[]): void {
  if (ids.length > most) return
  try {
    storage?.setItem(`${prefix}${board}`, JSON.stringify(ids))
  } catch {
    // Not kept: the next page takes a new id, and all goes on.
  }
}
