import { months, readDate, type ReadDate } from './dates.ts'
import type { Finding } from './finding.ts'
import { isTightDate, isYear } from './numbers.ts'
import { after, before, type Page } from './page.ts'

/**
 * Dates of birth: dates near a word for being born, and dates long ago right behind somebody. `people` are the names
 * and the citizen service numbers that were found.
 */
export function findBirthdates(page: Page, people: readonly Finding[]): readonly Finding[] {
  const ends = new Set(people.map(({ end }) => end))
  const found: Finding[] = []
  for (const { start, digits } of page.runs) {
    if (start < (found.at(-1)?.end ?? 0) || /\d[-/.,:]?$/.test(before(page, start, 2))) continue
    const date = dateAt(page, start, digits)
    if (date === null) continue
    const { from, length } = date
    if (
      isBirth(page, from, start + length, date) ||
      isBehindSomebody(page, from, date, ends) ||
      isNext(page, from, date, found.at(-1))
    ) {
      found.push({ kind: 'birthdate', strength: 'hint', start: from, end: start + length })
    }
  }
  return found
}

interface DateHere extends ReadDate {
  /** A month in words may stand before its digits. */
  readonly from: number
  /** Whether it is a whole date, or only a month or a year. */
  readonly whole: boolean
}

const monthBefore = new RegExp(String.raw`(?<!\p{L})${months.source}\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?'?$`, 'u')

function dateAt(page: Page, start: number, digits: string): DateHere | null {
  const date = readDate(after(page, start, 32))
  if (date !== null) return { ...date, from: start, whole: true }
  if (isTightDate(digits) || isTightDate(`${digits.slice(0, 4)}19${digits.slice(4)}`))
    return { length: digits.length, year: null, from: start, whole: true }
  const [day] = /^\d{1,2}[-/]\d{1,2}(?![\d/-]|[.:,]\d)/.exec(after(page, start, 8)) ?? []
  if (day !== undefined && yearly.test(before(page, start, 40)))
    return { length: day.length, year: null, from: start, whole: true }
  if (!isYear(digits) && digits.length !== 2) return null
  const month = monthBefore.exec(before(page, start, 22))
  if (month !== null) return { length: digits.length, year: Number(digits), from: start - month[0].length, whole: true }
  return isYear(digits) ? { length: 4, year: Number(digits), from: start, whole: false } : null
}

/** A day without its year is somebody’s only where they have their birthday on it. */
const yearly = /(?:(?:haar|zijn|mijn) verjaardag|(?:is|ben|wordt|was) jarig|verjaart)(?: (?:is|op|valt)){0,2} ?:? ?$/

const word =
  /(?:(?<!\p{L})(?:geb|gebd|gebdat|geb ?datum|g\.d|dob|d\.o\.b|dd\.? geb)(?!\p{L})|(?<![\p{L}\d]|\d )g[db](?=[.: ]{1,3}$)|geboren|levenslicht|geboorte ?-?(?:datums?|data|dag|dd|jaar)|date of birth|birth ?(?:date|day)|(?<!\p{L})born|(?<!\p{L})jarig|verjaart|verjaardag)/gu
/** What may stand between the word and its date; a child or a twin may have its number. */
const between = /^[^\d\n]{0,42}$|^[^\d\n]{0,24}(?<!\d)[1-9](?:e|ste)?[ :=(-]{1,3}$/u
const bornThen =
  /^[)\]]?,? ?(?:\(|is |was |werd )?(?:(?:te|in) \p{L}[\p{L}-]{1,24} )?(?:geboren|geb(?!\p{L})|born|geboortedatum|is (?:haar|zijn|mijn|de) geboorte)/u
const isOf =
  /(?:^|[^\p{L}])(?:(?:hij|zij|ze|die|mevrouw|meneer|man|vrouw|moeder|vader|zoon|dochter|kind|cli[eë]nte?|bewoner|bewoonster|oma|opa|broer|zus|jongen|meisje)(?: is| was|,)|ik ben) (?:er een |een kind )?van $/u
const thing =
  /(?:idee|initiatief|plan|project|werkgroep|netwerk|stichting|vereniging|beweging|concept|leeratelier|buurtkamer|buurthuis|wijk|samenwerking|organisatie|ontwerp|idea|initiative|neighbourhood)[^\d\n.]{0,30}$/u

function isBirth(page: Page, start: number, end: number, { whole, year }: DateHere): boolean {
  const left = before(page, start, 70)
  const said = [...left.matchAll(word)].at(-1)
  if (said === undefined || !between.test(left.slice(said.index + said[0].length))) {
    return whole && (bornThen.test(after(page, end, 48)) || isOf.test(left)) && !thing.test(left)
  }
  const at = start - left.length + said.index
  const behind = page.text.slice(at + said[0].length + 1, start)
  if (/[.!?] \p{Lu}/u.test(behind) || thing.test(before(page, at, 40))) return false
  // A neighbourhood has its day too, but not one of long ago.
  if (
    /^(?:jarig|verj)/.test(said[0]) &&
    !/(?<!\p{L})(?:is|ben|wordt|werd|was|haar|zijn|mijn) $/u.test(before(page, at, 8))
  ) {
    return year !== null && year < 2016
  }
  // A year alone is told of many things; only a form says “geb. 1984”.
  if (
    !whole &&
    /^gebor|^born/.test(said[0]) &&
    oneBorn.test(before(page, at, 40)) &&
    /^ ?(?:in|rond|anno) $/.test(behind)
  )
    return true
  return whole || said[0].endsWith('jaar') || (said[0] === 'geb' && !/\p{L}/u.test(behind))
}

/** Of one person a year alone is told too: “zij werd geboren in 1938”. */
const oneBorn =
  /(?:^|[^\p{L}])(?:hij|zij|ze|ik|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|mijn (?:moeder|vader|man|vrouw|oma|opa)|bewoner|bewoonster|cli[eë]nte?|pati[eë]nte?) (?:is|ben|was|werd) (?:zelf )?$/u

const who =
  'man|vrouw|echtgenoo?te?|jongen|meisje|zoon|zoontje|dochter|dochtertje|moeder|vader|ouder|voogd|kind|pleegkind|minderjarige|jeugdige|kleinzoon|kleindochter|cli[eë]nte?|pati[eë]nte?|pt\\.?|zwangere|bewoner|bewoonster|huurder|huurster|betrokkene|aanvrager|aanvraagster|verzoeker|verzoekster|verdachte|slachtoffer|melder|aangever|broer|zus|tante|oom|neef|nicht|oma|opa|vriend|vriendin|ex|partner|leerling|baby'
/** Somebody, or the first or second of them, right before a date. */
const somebody = new RegExp(String.raw`(?:^|[^\p{L}])(?:${who})(?: [1-9])?[ ,:]{0,2}\(?$`, 'u')

/** Right behind a child, in brackets, a date is of birth, however near it is. */
const child =
  /(?:^|[^\p{L}])(?:kind|zoon|zoontje|dochter|dochtertje|jongen|meisje|baby|jeugdige|kleinzoon|kleindochter|leerling) \($/u

/** A date of twelve years ago or more does not tell when somebody was spoken to. */
function isBehindSomebody(page: Page, start: number, { whole, year }: DateHere, ends: ReadonlySet<number>): boolean {
  const left = before(page, start, 24)
  if (!whole || year === null || (year > 2014 && !child.test(left))) return false
  const gap = /[ ,(:;*°]{1,4}$/.exec(left)?.[0]
  if (gap === undefined) return false
  return (
    ends.has(start - gap.length) ||
    somebody.test(left) ||
    /[*°]$/.test(gap) ||
    (/[*°] ?$/.test(gap) && left.trim().length > 1)
  )
}

/** “Kind 1 4-4-2016, kind 2 30-12-2018”: a date in the same breath as one of birth. */
function isNext(page: Page, start: number, { whole, year }: DateHere, last: Finding | undefined): boolean {
  if (!whole || year === null || last === undefined || start - last.end > 24) return false
  return (
    /^(?:,| en|;| \/)[^.\n]{0,22}$/.test(page.lower.slice(last.end, start)) &&
    !/ (?:op|sinds|vanaf|tot|in) /.test(page.lower.slice(last.end, start))
  )
}
