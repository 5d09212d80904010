/** What one sees change on a board: two snapshots, compared. */

import type { Snapshot } from '#shared/board/document.ts'
import type { RootName } from '#shared/board/schema.ts'

export type Entry = Readonly<Record<string, unknown>>

export type Seen =
  | { readonly is: 'added'; readonly root: RootName; readonly id: string; readonly entry: Entry }
  | { readonly is: 'removed'; readonly root: RootName; readonly id: string }
  | {
      readonly is: 'changed'
      readonly root: RootName
      readonly id: string
      readonly field: string
      readonly before: unknown
      readonly after: unknown
    }

export const entityRoots = ['cards', 'notes', 'links', 'clusters'] as const
const records = [...entityRoots, 'people', 'tables', 'ballots'] as const

export function differences(before: Snapshot, after: Snapshot): Seen[] {
  const seen: Seen[] = []
  for (const root of records) compareLists(root, before[root], after[root], seen)
  const [had, has] = [new Set(before.recognitions), new Set(after.recognitions)]
  for (const id of has) if (!had.has(id)) seen.push({ is: 'added', root: 'recognitions', id, entry: {} })
  for (const id of had) if (!has.has(id)) seen.push({ is: 'removed', root: 'recognitions', id })
  if (JSON.stringify(before.session) !== JSON.stringify(after.session)) {
    seen.push({ is: 'changed', root: 'session', id: '', field: '', before: before.session, after: after.session })
  }
  return seen
}

type Records = readonly ({ readonly id: string } & object)[]

function compareLists(root: RootName, before: Records, after: Records, seen: Seen[]): void {
  const had = new Map(before.map((entry) => [entry.id, entry as Entry & { id: string }]))
  for (const entry of after as readonly (Entry & { id: string })[]) {
    const old = had.get(entry.id)
    had.delete(entry.id)
    if (old === undefined) seen.push({ is: 'added', root, id: entry.id, entry })
    else compareFields(root, entry.id, old, entry, seen)
  }
  for (const id of had.keys()) seen.push({ is: 'removed', root, id })
}

function compareFields(root: RootName, id: string, before: Entry, after: Entry, seen: Seen[]): void {
  for (const field of Object.keys(after)) {
    const [had, has] = [before[field], after[field]]
    if (had === has) continue
    const same = typeof had === 'object' && typeof has === 'object' && JSON.stringify(had) === JSON.stringify(has)
    if (!same) seen.push({ is: 'changed', root, id, field, before: had, after: has })
  }
}
