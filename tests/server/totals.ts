/** Looks in an answer for how much a person took or brought: beside their name or id, or as a list of totals. */

export interface Somebody {
  /** What they are known by: ids and a name. */
  readonly known: readonly string[]
  /** How much is theirs, as nobody else has it. */
  readonly totals: readonly number[]
}

/** A list that is longer is a list of things; how long it is may be a total. */
const longList = 12
/** More than this is a whole board, in which everything stands beside everything. */
const mostBeside = 60

type Scalar = string | number

/** All that stands in something, of long lists only how long they are. */
function besideIn(value: unknown): readonly Scalar[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.length > longList ? [value.length] : [value.length, ...value.flatMap(besideIn)]
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (entries.length > longList * 3) return [entries.length]
  return entries.flatMap(([name, held]) => [name, ...besideIn(held)])
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(partsOf)]
}

const inWords = (words: string, total: number): boolean => new RegExp(`(?<![\\w-])${total}(?![\\w-])`).test(words)

/** What tells of somebody how much, in plain data. Empty when nothing does. */
export function totalsIn(answer: unknown, people: readonly Somebody[]): readonly string[] {
  const found: string[] = []
  for (const part of partsOf(answer)) {
    const beside = besideIn(part)
    if (beside.length > mostBeside) continue
    const numbers = new Set(beside.filter((one) => typeof one === 'number'))
    const has = ({ totals }: Somebody): boolean => totals.some((total) => numbers.has(total))
    for (const one of people) {
      const isKnown = one.known.some((known) => beside.includes(known))
      if (isKnown && has(one)) found.push(`beside a person: ${JSON.stringify(part).slice(0, 200)}`)
    }
    if (people.length > 1 && people.every(has)) found.push(`a list of totals: ${JSON.stringify(part).slice(0, 200)}`)
  }
  for (const words of besideAll(answer)) found.push(...totalsInWords(words, people))
  return found
}

const besideAll = (answer: unknown): readonly string[] =>
  typeof answer === 'string'
    ? [answer]
    : partsOf(answer).flatMap((part) => Object.values(part as object).filter((held) => typeof held === 'string'))

/** The same of text, line by line. */
export function totalsInWords(words: string, people: readonly Somebody[]): readonly string[] {
  return words
    .split('\n')
    .flatMap((line) =>
      people.some(
        ({ known, totals }) => known.some((one) => line.includes(one)) && totals.some((total) => inWords(line, total)),
      )
        ? [`in words: ${line.slice(0, 200)}`]
        : [],
    )
}
