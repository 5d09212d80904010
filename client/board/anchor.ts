/** Which of the rows in view stays put when others move. */

export interface Shifted {
  /** Where its top was. */
  readonly before: number
  /** By how much it moved. */
  readonly shift: number
}

/** The shift of the topmost row that kept its place among the others; rows come from top to bottom. */
export function anchorShift(rows: readonly Shifted[]): number {
  const longest: number[] = []
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    let best = 0
    for (let later = at + 1; later < rows.length; later += 1) {
      if (isAbove(rows[at], rows[later])) best = Math.max(best, longest[later] ?? 0)
    }
    longest[at] = best + 1
  }
  const most = Math.max(0, ...longest)
  return rows[longest.indexOf(most)]?.shift ?? 0
}

const isAbove = (a: Shifted | undefined, b: Shifted | undefined): boolean =>
  a !== undefined && b !== undefined && a.before + a.shift < b.before + b.shift
