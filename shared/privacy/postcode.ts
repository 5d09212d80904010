import type { Finding } from './finding.ts'
import { houseNumberEnd } from './house-number.ts'
import { isYear } from './numbers.ts'
import { after, before, isInAddressOfPage, type Page, type Run } from './page.ts'
import { isPlace } from './places.ts'

/** Postcodes, and postcodes with the number of a house, which together are an address. */
export function findPostcodes(page: Page): readonly Finding[] {
  return page.runs.flatMap((run, at): readonly Finding[] => {
    const length = lettersAfter(page, run)
    if (length === null) return []
    const end = run.end + length
    const house = houseAfter(page, end, page.runs[at + 1])
    if (!isMeant(page, run, end, house !== null)) return []
    return house === null
      ? [{ kind: 'postcode', strength: 'ask', start: run.start, end }]
      : [{ kind: 'address', strength: 'ask', start: run.start, end: house }]
  })
}

/** How many signs the two letters behind four digits take. The post gives no SA, SD or SS. */
function lettersAfter(page: Page, { start, end, digits }: Run): number | null {
  if (digits.length !== 4 || digits.startsWith('0')) return null
  const left = page.lower.slice(Math.max(0, start - 2), start)
  if (/[\p{L}€$£]$|\d[.,:/-]$|[€$£] $/u.test(left)) return null
  const letters = /^(?: {0,2}|[.-])([a-z]{2})(?![\p{L}'])/u.exec(page.lower.slice(end, end + 6))
  return letters === null || /^s[ads]$/.test(letters[1] ?? '') ? null : letters[0].length
}

/** Where the number of a house behind the letters ends. */
function houseAfter(page: Page, end: number, next: Run | undefined): number | null {
  if (next === undefined || next.start - end > 18) return null
  const between = page.lower.slice(end, next.start)
  if (!/^(?:[ ,]{0,2}|[ ,-]{0,3}(?:huis)?(?:nummer|nr\.?|no\.?) ?| ?[-/] ?)$/.test(between)) return null
  return houseNumberEnd(page, next)
}

/** Two letters that are words, in Dutch or English. */
const words = new Set(
  (
    'op en in of te de is om ik je we ze me al zo nu er uw na af ja ga nl eu bc ad ce vs uk be nd rd th pm am bv nv cc ' +
    'jr jh gr pp wh wk hr nr no tm zn pc tv ok an as at by do go he if it my on or so to up us fl kv mw mv zz ex ai ho va'
  ).split(' '),
)
/** Of those, what nobody writes in capitals behind a number that is no year. */
const smallWords = new Set('ga be nd rd th jr jh gr wk hr nr zn pc mv zz ai ho'.split(' '))
/** What stands behind a number in notes, in small letters. */
const notes = new Set('vd vh dd mn cq jl ll vz bn dv hh pt ic fb ma di wo vr za pd'.split(' '))
const measures = new Set('km kg kw mb gb tb kb ml cl dl mg mm cm kj pk ha hz st px ca'.split(' '))
const running = /^ (?:op|en|in|of|te|de|is|om|ik|je|we|ze|me|al|zo|nu|er|na|af|ja|as|at|by|do|he|if|it|on|or|so|to)$/
/** Of the measures, those that nobody writes in capitals. */
const rarelyMeasure = /^(?:ML|CL|DL|MG|MM|CM|KJ|PK|PX|CA)$/
/** In small letters with a space between, only where a place can stand; and what is counted is often round. */
const where = /(?:^|[(,|:] ?|(?:^|[^\p{L}])(?:in|uit|naar|bij|rond|adres) )$/u
const roundNumber = /00$/
const spoken = /(?:postcode|pc\b|adres|woon|wonend|woont|zip|postal)[^\d\n]{0,24}$/
const street = /\d ?[a-z]?(?:-[a-z\d]{1,4})?(?: ?(?:te|in|,|-|\|)){0,2} ?\(?$/
const postBox = /postbus \d+[ ,]*$/

/** Whether four digits and two letters are meant as a postcode, and not as a year and a word. */
function isMeant(page: Page, { start, end, digits }: Run, stop: number, withHouse: boolean): boolean {
  const left = before(page, start)
  if (postBox.test(left) || isInAddressOfPage(page, start)) return false
  const letters = page.text.slice(end, stop)
  const bare = letters.replace(/^[ .-]+/, '')
  if (placeBehind(page, stop)) return true
  // “Postcode 6411 is het centrum”: a word, and the sentence goes on.
  const goesOn = running.test(letters) && /^ [\p{Ll}\d]/u.test(after(page, stop, 2))
  if (spoken.test(left) && !goesOn) return true
  const capitals = bare === bare.toUpperCase()
  if (/^[.-]/.test(letters))
    return letters.startsWith('-') && capitals && !isYear(digits) && !words.has(bare.toLowerCase())
  const touches = bare === letters
  const word = words.has(bare.toLowerCase())
  if (measures.has(bare.toLowerCase()) && !(capitals && touches && rarelyMeasure.test(bare))) return false
  if (street.test(left) && /\p{L}/u.test(left) && !(word && (isYear(digits) || !(capitals || touches)))) return true
  // “6417DE” touches, and “2024EN” is a slip.
  if (word && !(capitals && (touches || smallWords.has(bare.toLowerCase())) && !isYear(digits))) return false
  if (capitals || withHouse) return true
  if (bare !== bare.toLowerCase()) return false
  return touches || (where.test(left) && !notes.has(bare) && !isYear(digits) && !roundNumber.test(digits))
}

function placeBehind(page: Page, stop: number): boolean {
  const [, place] =
    /^(?:,? |,)(?:te |in )?(\p{Lu}[\p{L}'-]+(?: (?:aan|op|bij|den?|het) (?:den? |het )?\p{Lu}[\p{L}-]+)?)/u.exec(
      page.text.slice(stop, stop + 40),
    ) ?? []
  return (
    place !== undefined && (isPlace(place) || isPlace(place.split(' ')[0] ?? '')) && !/^ ?\d/.test(after(page, stop, 2))
  )
}
