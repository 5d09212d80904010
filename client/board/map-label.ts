/** A title in a few short lines. It ends after a whole word, and says so when there is more. */

export interface Label {
  readonly lines: readonly string[]
  readonly more: boolean
}

/** At the end of a line: its last word goes on, so a hyphen is drawn. */
export const softHyphen = '\u00ad'

export const labelSize = 15.5
export const labelLine = 20

/** How wide letters are, in ems, near enough to know where a line ends. */
function wide(letter: string): number {
  if (letter === softHyphen || /[iljtfrI.,:;!|()'’‘ -]/.test(letter)) return 0.33
  if (/[mwMW@%—…]/.test(letter)) return 0.86
  if (/\p{Lu}|\d/u.test(letter)) return 0.64
  return 0.55
}

/** The width of words on one line, in pixels at the size of a label. */
export function widthOf(words: string): number {
  let ems = 0
  for (const letter of words) {
    const width = letters.get(letter) ?? wide(letter)
    letters.set(letter, width)
    ems += width
  }
  return ems * labelSize
}

const letters = new Map<string, number>()

/** A word that is longer than a whole line goes on with a hyphen on the next. */
function fitting(word: string, most: number): readonly string[] {
  if (widthOf(word) <= most) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(`${piece}${letter}${softHyphen}`) > most) {
      pieces.push(`${piece}${softHyphen}`)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

const balance = 0.94

/** As few lines as the width asks for, and those about equally long. */
export function labelOf(title: string, labelEms: number, most: number): Label {
  const key = `${labelEms} ${most} ${title}`
  const label = known.get(key) ?? newLabel(title, labelEms, most)
  if (known.size >= mostKnown) known.clear()
  known.set(key, label)
  return label
}

/** Most titles are the same at the next change of the board. */
const known = new Map<string, Label>()
const mostKnown = 4000

function newLabel(title: string, labelEms: number, most: number): Label {
  const words = title.trim().split(/\s+/).filter(Boolean)
  let width = labelEms * labelSize
  let label = broken(words, width, most)
  if (label.more || label.lines.length < 2) return label
  for (;;) {
    width *= balance
    const narrower = broken(words, width, label.lines.length)
    if (
      narrower.more ||
      narrower.lines.some((line) => line.endsWith(softHyphen)) ||
      words.some((word) => widthOf(word) > width)
    ) {
      return label
    }
    label = narrower
  }
}

function broken(words: readonly string[], width: number, most: number): Label {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const together = line === '' ? word : `${line} ${word}`
    if (widthOf(together) <= width) {
      line = together
      continue
    }
    const pieces = fitting(word, width)
    const needed = (line === '' ? 0 : 1) + pieces.length
    if (lines.length + needed > most && lines.length + (line === '' ? 0 : 1) > 0) {
      return { lines: line === '' ? lines : [...lines, line], more: true }
    }
    if (line !== '') lines.push(line)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  const all = line === '' ? lines : [...lines, line]
  return { lines: all.slice(0, most), more: all.length > most }
}
