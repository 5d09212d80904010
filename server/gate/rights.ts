/** What is known beside a board's document: who brought what, and who may write under which client id. */

import type { RootName } from '#shared/board/schema.ts'

export interface Rights {
  /** Entity → person, under `entityKey`. */
  readonly owners: Map<string, string>
  /** Yjs client id → person. An id belongs to whoever used it first. */
  readonly leases: Map<number, string>
}

export const entityKey = (root: RootName, id: string): string => `${root}/${id}`
