/** A lane as it is drawn: cards, and groups at the place of their first card. */

export type Row =
  | { readonly is: 'card'; readonly id: string }
  | { readonly is: 'cluster'; readonly id: string; readonly cards: readonly string[] }

/** `clusterOf` is null for a card that lies alone, and for one whose group is in the trash. */
export function rowsOf(ids: readonly string[], clusterOf: (id: string) => string | null): readonly Row[] {
  const rows: Row[] = []
  const boxes = new Map<string, string[]>()
  for (const id of ids) {
    const cluster = clusterOf(id)
    if (cluster === null) {
      rows.push({ is: 'card', id })
      continue
    }
    const box = boxes.get(cluster)
    if (box !== undefined) {
      box.push(id)
      continue
    }
    const cards = [id]
    boxes.set(cluster, cards)
    rows.push({ is: 'cluster', id: cluster, cards })
  }
  return rows
}

const sameRow = (a: Row | undefined, b: Row): boolean => {
  if (a === undefined || a.is !== b.is || a.id !== b.id) return false
  if (a.is === 'card' || b.is === 'card') return true
  return a.cards.length === b.cards.length && a.cards.every((id, index) => id === b.cards[index])
}

/** The new rows, where those that stayed the same keep their identity. */
export function keepRows(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]))
  const kept = after.map((row) => {
    const old = known.get(row.id)
    return old !== undefined && sameRow(old, row) ? old : row
  })
  return kept.length === before.length && kept.every((row, index) => row === before[index]) ? before : kept
}

/** The cards in the order in which one sees them. */
export const seenOrder = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => (row.is === 'card' ? [row.id] : row.cards))
