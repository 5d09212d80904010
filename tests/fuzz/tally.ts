/** What came of all the moves: admitted or refused, and by which reason. */

import type { Admission } from '#server/gate/gate.ts'

export class Tally {
  /** Move → outcome → how often. */
  readonly moves = new Map<string, Map<string, number>>()
  hostile = 0
  admitted = 0
  /** Of those looked at, how many could be read. */
  readable = 0
  looked = 0
  /** Why honest people were refused → how often. */
  readonly conflicts = new Map<string, number>()

  count(move: string, admission: Admission): void {
    this.hostile += 1
    const admitted = admission.ok && admission.update !== null
    if (admitted) this.admitted += 1
    const outcome = admission.ok ? (admitted ? 'admitted' : 'nothing new') : admission.code
    const outcomes = this.moves.get(move) ?? new Map<string, number>()
    this.moves.set(move, outcomes)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }

  look(readable: boolean): void {
    this.looked += 1
    if (readable) this.readable += 1
  }

  /** Honest people who were refused, and why. */
  refused(reasons: readonly string[]): void {
    for (const reason of reasons) {
      const kind = reason.replaceAll(/[0-9A-Za-z]{16}|:\w+/g, '…')
      this.conflicts.set(kind, (this.conflicts.get(kind) ?? 0) + 1)
    }
  }

  /** Of all that could be read as an update, as a share. */
  get readableShare(): number {
    return this.readable / Math.max(1, this.looked)
  }

  get admittedShare(): number {
    return this.admitted / Math.max(1, this.hostile)
  }

  table(): string {
    const outcomes = [...new Set([...this.moves.values()].flatMap((counts) => [...counts.keys()]))].sort()
    const row = (name: string, cells: readonly (string | number)[]): string =>
      name.padEnd(14) + cells.map((cell) => String(cell).padStart(12)).join('')
    const lines = [...this.moves].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      row('', outcomes),
      ...lines.map(([name, counts]) =>
        row(
          name,
          outcomes.map((outcome) => counts.get(outcome) ?? 0),
        ),
      ),
    ].join('\n')
  }
}
