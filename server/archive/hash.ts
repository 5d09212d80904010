import { createHash } from 'node:crypto'
import { canonical, type ArchivedSession } from '#shared/archive/archived.ts'

/** SHA-256 of plain data in its one way of writing, in hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** What an archive is told by: equal contents have equal hashes. */
export const hashOfArchive = (content: ArchivedSession): string => hashOf(content)
