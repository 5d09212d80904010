/** Months in full and short, Dutch and English, and as they are often misspelt. */
export const months =
  /(?:januari|februari|febuari|maart|april|mei|juni|juli|augustus|agustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|febr|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)(?![\p{L}])/u

/** A date that was read: how long it is, and its year if that has four digits or a mark. */
export interface ReadDate {
  readonly length: number
  readonly year: number | null
}

const sign = String.raw` ?[-/._\\]{1,2} ?`
const inDigits = new RegExp(String.raw`^(\d{1,2})(${sign}| )(\d{1,2})(${sign}| )('?\d{2}|\d{4})(?![\d])`)
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/
const inWords = new RegExp(
  String.raw`^(\d{1,2})(?:(?:e|ste|de|st|nd|rd|th)(?=[ -]))?(?:${sign}| |)(?:of |van )?${months.source}\.?` +
    String.raw`(?:(?:,? | ?[-/.] ?|)('?\d{2}|\d{4})(?! ?${months.source}))?(?![\d:])`,
  'u',
)

/** Reads a date that begins here: 12-03-1984, 12/3/'84, 12 maart 1984, 12mrt84, 1984-03-12. */
export function readDate(text: string): ReadDate | null {
  const digits = inDigits.exec(text)
  if (digits !== null) {
    const [{ length }, day, first = '', month, second = '', year = ''] = digits
    // In a hurry the two signs differ: 12/3-1984.
    const oneSign = first.trim() === second.trim() || year.length === 4
    return oneSign && isDay(day, month) ? { length, year: yearOf(year) } : null
  }
  const turned = yearFirst.exec(text)
  if (turned !== null) return isDay(turned[3], turned[2]) ? { length: turned[0].length, year: Number(turned[1]) } : null
  const words = inWords.exec(text)
  if (words === null || !isDay(words[1], '1')) return null
  // A point behind the month ends the sentence.
  if (words[2] === undefined) return { length: words[0].replace(/\.$/, '').length, year: null }
  return { length: words[0].length, year: yearOf(words[2]) }
}

/** Whether two numbers are a day and a month, in either order. */
export const isDay = (day = '', month = ''): boolean =>
  (within(day, 31) && within(month, 12)) || (within(day, 12) && within(month, 31))
const within = (digits: string, most: number): boolean => Number(digits) >= 1 && Number(digits) <= most

/** Two digits from 30 on are of the century before; those up to 14 are long ago in any century; the others could be now. */
export function yearOf(digits: string): number | null {
  const number = Number(digits.replace("'", ''))
  if (digits.length === 4) return number
  if (number >= 30) return 1900 + number
  return number <= 14 ? 2000 + number : null
}
