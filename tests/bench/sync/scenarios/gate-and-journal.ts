/**
 * What the gate and the journal alone cost for a keystroke, in this process: admitted one by one, kept
 * together as they are in a server whose commits are three milliseconds apart.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import { addCard, spliceText } from '#shared/board/edit.ts'
import { Gate } from '#server/gate/gate.ts'
import { openStore } from '#server/store/open.ts'
import { median, type Figure } from '../../figures.ts'

const person = 'ada'
/** So many at 2,000 a second. */
const perCommit = 6
const warming = 6000
const measured = 6000
const goal = 40

/** Somebody's keystrokes in one text: mostly at its end, some in the middle, some taken back. */
function keystrokes(doc: Y.Doc, many: number): Uint8Array[] {
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => void updates.push(update))
  const card = { kind: 'issue', title: '', order: 'a0', language: 'nl', author: person, perspective: null } as const
  const id = doc.transact(() => addCard(doc, { ...card, createdAt: Date.now() }))
  for (let i = 0, length = 0; updates.length <= many; i += 1) {
    const remove = i % 7 === 6 ? 1 : 0
    const at = i % 50 === 49 ? length >> 1 : length - remove
    doc.transact(() => spliceText(doc, 'cards', id, ['body'], { at, remove, insert: remove === 0 ? 'e' : '' }))
    length += remove === 0 ? 1 : -1
  }
  return updates
}

export async function measureGateAndJournal(rounds: number): Promise<Figure> {
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'inbreng-bench-'))
    const store = await openStore(folder)
    const doc = newDocument()
    const gate = new Gate(doc, { owners: new Map(), leases: new Map() })
    const updates = keystrokes(newDocument(), warming + measured)
    let before = process.cpuUsage()
    for (let i = 0; i < updates.length; i += perCommit) {
      if (i === warming) before = process.cpuUsage()
      const batch = updates.slice(i, i + perCommit).map((update) => {
        const admission = gate.admit(update, { person, role: 'participant' }, { state: 'open' })
        if (!admission.ok || admission.update === null) throw new Error('A keystroke was refused.')
        return admission.update
      })
      await store.journal.append({ board: 'board1', epoch: 1 }, batch)
    }
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / (updates.length - warming))
    await store.close()
    doc.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  const from = `both alone, in this process, ${perCommit} in a commit`
  return { name: 'gate + journal, one keystroke', value: median(costs), unit: 'µs', goal: { atMost: goal }, from }
}
