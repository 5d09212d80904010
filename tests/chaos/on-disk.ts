/**
 * A board as a server that was killed left it. Read from a copy: the next server must find the files as
 * they were, and what clients send it again must not cover up what is missing.
 */

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import * as Y from 'yjs'
import { newDocument, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { unpack } from '#server/room/pack.ts'
import { openStore } from '#server/store/open.ts'
import { fileName } from '#server/store/sqlite/open.ts'
import type { BoardKey, StoredBoard } from '#server/store/ports.ts'

export interface OnDisk {
  readonly board: Snapshot
  /** How many updates lie behind the snapshot. */
  readonly tail: number
  readonly snapshotBytes: number
  /** Whether everything that lies there can be read: nothing refers to what is missing. */
  readonly whole: boolean
}

export async function readDisk(folder: string, key: BoardKey): Promise<OnDisk> {
  const copy = await mkdtemp(join(tmpdir(), 'inbreng-copy-'))
  try {
    await cp(folder, copy, {
      recursive: true,
      filter: (path) => path === folder || basename(path).startsWith(fileName),
    })
    const store = await openStore(copy)
    const stored = await store.journal.read(key)
    await store.close()
    const doc = documentOf(stored)
    const whole = doc.store.pendingStructs === null && doc.store.pendingDs === null
    return { board: snapshotOf(doc), tail: stored.tail.length, snapshotBytes: stored.snapshot?.length ?? 0, whole }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

export function documentOf({ snapshot, tail }: StoredBoard): Y.Doc {
  const doc = newDocument()
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, unpack(snapshot))
    for (const update of tail) Y.applyUpdate(doc, update)
  })
  return doc
}
