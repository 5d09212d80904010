/** Two texts, and whether who tells the one would want to read the other: the same dilemma, issue or direction. */
export interface Pair {
  readonly same: boolean
  readonly a: string
  readonly b: string
}

/** A line is a pair: `+` for the same and `-` for only seemingly so, and a bar between the two texts. */
export function pairsIn(lines: string): readonly Pair[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parts = /^([+-]) (.+) \| (.+)$/.exec(line)
      if (parts === null) throw new Error(`This is no pair: ${line}`)
      return { same: parts[1] === '+', a: parts[2] ?? '', b: parts[3] ?? '' }
    })
}
