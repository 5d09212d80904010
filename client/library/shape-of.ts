/** The shape by which something found is known: what was told later has that of a direction. */

import type { ClaspKind } from '#client/ui/Clasp.tsx'
import type { EntryKind } from '#shared/commands/library-commands.ts'

export const shapeOf = (kind: EntryKind): ClaspKind => (kind === 'followUp' ? 'direction' : kind)
