/** A row of digits that touch each other. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** A word, with the hyphens and apostrophes inside it. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Whether a sentence, a line or an item of a list begins with it. */
  readonly first: boolean
}

/** A text as the detectors read it: one way to write a digit, a space, a dash and an apostrophe. */
export interface Page {
  readonly text: string
  /** As long as `text`, so that places are the same in both. */
  readonly lower: string
  readonly runs: readonly Run[]
  readonly words: readonly Word[]
  /** Where what begins at a place on the page begins in the text that was given. */
  readonly startOf: (place: number) => number
  /** Where what ends at a place on the page ends in the text that was given. */
  readonly endOf: (place: number) => number
}

/** Reads a text once for all detectors. Signs that do not show are left out, and places lead back to what was given. */
export function readPage(given: string): Page {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of given) {
    const next = at + sign.length
    const last = units.length - 1
    const whole = sign > '\u02ff' && combines.test(sign) ? `${units[last] ?? ''}${sign}`.normalize('NFC') : ''
    if (whole.length === 1 && last >= 0) {
      units[last] = whole
      ends[last] = next
    } else {
      const plain = plainSign(sign)
      for (let unit = 0; unit < plain.length; unit += 1) {
        units.push(plain.charAt(unit))
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  const text = units.join('')
  const lower = units.map(lowerUnit).join('')
  return {
    text,
    lower,
    runs: [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
      start: index,
      end: index + digits.length,
      digits,
    })),
    words: wordsIn(text, lower),
    startOf: (place) => starts[place] ?? given.length,
    endOf: (place) => ends[place - 1] ?? 0,
  }
}

const combines = /^\p{M}$/u
const digit = /^\p{Nd}$/u
const hidden = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u
const dash = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/u
const apostrophe = /^[\u2018\u2019\u201b\u02bc\u00b4`\uff07]$/u

/** The plain way to write a sign: full-width and foreign digits, dashes and spaces become those of a keyboard. */
function plainSign(sign: string): string {
  if (sign >= ' ' && sign < '`') return sign
  if (sign < '\u007f') return sign === '\t' ? ' ' : sign === '`' ? "'" : sign
  if (hidden.test(sign)) return ''
  if (dash.test(sign)) return '-'
  if (apostrophe.test(sign)) return "'"
  if (digit.test(sign)) return digitOf(sign)
  if (/^\p{Zs}$/u.test(sign)) return ' '
  const code = sign.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
}

/** Digits of every script stand in rows of ten, from nought to nine, and those rows do not touch unevenly. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  // The mathematical digits are the one row that does not begin at a round number.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10)
  let value = 0
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** Small letters without a change of length. */
function lowerUnit(unit: string): string {
  if (unit >= 'a' && unit <= 'z') return unit
  if (unit === 'İ') return 'i'
  const small = unit.toLowerCase()
  return small.length === 1 ? small : unit
}

function wordsIn(text: string, lower: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: lower.slice(index, index + word.length),
    capital: /^\p{Lu}/u.test(word),
    first: beginsSentence(text, index),
  }))
}

const abbreviation =
  /(?:^|[^\p{L}])(?:dhr|mw|mevr|mej|dr|drs|prof|ing|ir|mr|mrs|ms|bijv|bv|nl|ca|nr|tel|geb|st|ds|o\.a|m\.n|i\.v\.m|incl|t\.a\.v|a\.d|v\.d|vd|fam|\p{Lu})\.$/iu

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const sign = /([^\s"'“”„«»([*_]?)([\s"'“”„«»([*_]*)$/u.exec(before)
  if (sign === null) return true
  const [, last = '', space = ''] = sign
  if (space.includes('\n')) return true
  if (last === '') return at < 24 || space.length >= 24
  if (last === '.') return !abbreviation.test(before.trimEnd())
  return /[!?:;•·>]/u.test(last) || (last === '-' && /(?:^|\n)\s*-\s*$/u.test(before))
}

/** Up to `length` small letters that stand before a place, on the same line, or on the one above where that is its label. */
export function before(page: Page, place: number, length = 40): string {
  const slice = page.lower.slice(Math.max(0, place - length), place)
  const line = slice.lastIndexOf('\n')
  if (line < 0) return slice
  const own = slice.slice(line + 1)
  const above = own.trim() === '' ? label.exec(slice.slice(0, line)) : null
  return above === null ? own : `${slice.slice(above.index, line)} ${own}`
}

/** “Geboortedatum:”, by itself on a line of a form. */
const label = /(?<=^|\n)\p{L}[^\d\n]{0,38}:[ \r]*$|(?<=\n)\p{L}[\p{L}.-]{1,24}[ \r]*$/u

/** Up to `length` small letters from a place on, on the same line. */
export function after(page: Page, place: number, length = 25): string {
  const slice = page.lower.slice(place, place + length)
  const line = slice.indexOf('\n')
  return line < 0 ? slice : slice.slice(0, line)
}

/** Whether a place lies in a web address or in the mark of a publication. */
export function isInAddressOfPage(page: Page, place: number): boolean {
  const left = before(page, place, 200)
  const word = left.slice(left.lastIndexOf(' ') + 1)
  return /:\/\/|www\.|doi|\b10\.\d{4}|\.(?:nl|com|org|eu|net)\//.test(word)
}

/** What is counted, so that the number before it is an amount and no one’s. */
export const counted =
  /^ ?(?:%|€|euro|eur\b|procent|promille|pct|miljoen|miljard|mln|mld|duizend|mensen|huishoudens|gezinnen|kinderen|jongeren|ouderen|cli[eë]nten|personen|pers\b|leden|woningen|huizen|appartementen|adressen|stemmen|uur\b|uren|u\b|minuten|min\b|seconden|sec\b|dagen|dgn|weken|wkn|maanden|mnd|jaar|jaren|jr\b|keer|maal|x\b|km|kilometer|meter|m2|m²|m\b|cm|mm|ha\b|punten|stippen|kaarten|stoelen|bomen|banken|pagina|kwh|kilo|kg|liter|stuks|nieuwe|extra|views|likes|people|years|hours|minutes|times|houses|homes|households|residents|euros|pounds|dollars|van de \d|op de \d|\p{L}+(?:ers|aars|eurs|heden|ingen)(?!\p{L}))/u
