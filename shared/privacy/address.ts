import type { Finding } from './finding.ts'
import { houseNumberEnd } from './house-number.ts'
import { before, type Page } from './page.ts'
import { isPlace } from './places.ts'

/** Streets with the number of a house. A number alone is no address. */
export function findAddresses(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (const run of page.runs) {
    const street = streetBefore(page, run.start)
    const end = street === null ? null : houseNumberEnd(page, run)
    if (street === null) {
      const english = englishStreet(page, run.start, run.digits)
      if (english !== null) found.push(finding(run.start, english))
    } else if (end !== null) found.push(finding(street, end))
  }
  return found
}

const finding = (start: number, end: number): Finding => ({ kind: 'address', strength: 'ask', start, end })

const numberWord = /,? (?:(?:op )?(?:huis)?(?:nummer|nr\.?|no\.?) ?)$|,? ?$/
/** Endings that make any word a street, with a capital or without. */
const plainEnding =
  /\p{L}{2}(?:straat|str\.?|laan|plein|singel|gracht|steeg|plantsoen|dreef|kade|weg|pad|dijk|boulevard)(?:-?(?:noord|zuid|oost|west))?$/u
/** Endings that make a word with a capital a street, inside a sentence. */
const capitalEnding =
  /\p{L}{2}(?:hof|baan|allee|markt|wal|erf|park|poort|gaarde?|beemd|hoeve|akker|weide|waard|horst|donk|molen|passage|promenade|bongerd|gats|vliet|brink|laar|heuvel|haven|kamp)$/u
/** Endings that quarters, towns and people have as well: only behind “op de” or “aan het”. */
const placeEnding =
  /\p{L}{2}(?:ring|berg|burg|veld|bos|bosch|wijk|es|heide|rode|steen|eind|einde|oord|wei|werf|kerk|graaf|winkel|hoek|dal)$/u
/** Verbs, and words such as “ruwweg”. */
const noStreet =
  /^(?:onderweg|terugweg|heenweg|(?:ruw|grof|kort|dom|gewoon|simpel|eenvoudig|bot|brutaal|puur|glad|straal|bij|half)weg|(?:ver|op|neer|over|af|in|toe|aan|door|om|uit|achterover|kapot|stuk|ont|be|terug|mis|weg|dicht|plat|rond|gade|bij|mee|samen|los)?slaan|blokkade|barricade|(?:op|af|uit|in|over|be)steeg|gerechtshof|\p{L}*(?:arbeids|woning|huizen|banen|rommel|kerst|super|huur|vlooien|informatie|stage|vrijwilligers)markt|\p{L}*(?:loop|bij|rij|start|tram|sport|zwem|ijs|voltijd|deeltijd|droom)baan|\p{L}*(?:buurt|woon|leer|zorg|wijk|speel|stads|bedrijven|vakantie)park|\p{L}*(?:zomer|jeugd|vluchtelingen)kamp|woonerf)$/u
/** Ways and squares that are everywhere, as long as they have no capital. */
const anyStreet =
  /^(?:om|uit|snel|rijks|hoofd|vaar|spoor|lucht|auto|leer|rechts|maat|zij|school|speel|markt|dorps|kerk|stations|zorg|kennis|winkel|woon|achter|test|was|productie|fiets|wandel|voet|zebra|levens|bos|groei|klant|ontwikkel|loopbaan|stappen|toegangs|doorgaande|parkeer)(?:weg|plein|pad|straat)$/u

/** Where the street begins that stands right before a number. */
function streetBefore(page: Page, place: number): number | null {
  const left = page.text.slice(Math.max(0, place - 72), place)
  const line = left.slice(left.lastIndexOf('\n') + 1)
  const stop = line.length - (numberWord.exec(line.toLowerCase())?.[0].length ?? 0)
  const phrase = line.slice(0, stop)
  const last = /(?:\p{L}[\p{L}'-]*\.?)$/u.exec(phrase)?.[0]
  if (last === undefined) return null
  const start = place - line.length + stop - last.length
  if (stop === line.length && !plainEnding.test(last.toLowerCase())) return null
  return isStreet(last, phrase)
    ? start - moreNames(phrase.slice(0, -last.length))
    : namedStreet(page, phrase, place - line.length + stop)
}

function isStreet(last: string, phrase: string): boolean {
  const word = last.toLowerCase()
  const left = phrase.slice(0, -last.length)
  if (/^(?:noord|zuid|oost|west)$/.test(word)) return plainEnding.test(left.toLowerCase().trimEnd())
  if (/^(?:str\.?|straat|laan|plein|weg)$/.test(word)) return /\p{Lu}[\p{L}'-]+ $/u.test(left)
  if (noStreet.test(word)) return false
  if (plainEnding.test(word))
    return last !== word || !anyStreet.test(word) || /^(?:kerk|stations|dorps|hoofd)straat/.test(word)
  const begins = /^\s*$|[.!?] *$/.test(left)
  if (begins || !/^\p{Lu}/u.test(last) || (isPlace(last) && !word.endsWith('baan'))) return false
  return (
    capitalEnding.test(word) ||
    (placeEnding.test(word) && /(?:^|[^\p{L}])(?:op|aan|in) (?:de|het) $/u.test(left.toLowerCase()))
  )
}

/** How many signs of what stands before belong to the name of the street: Prins, Burg., Van der, 2e. */
function moreNames(text: string): number {
  const more =
    /(?:(?:\p{Lu}[\p{L}'-]*\.?|\d{1,2}(?:e|ste|de)|v\.?d\.?|van|der?|den|het|'t|ter|ten|sint|st\.?) ?){0,5}$/u.exec(
      text,
    )?.[0] ?? ''
  // A sentence begins with a capital too, and “in de” or “van” before a street is no part of it.
  const own = more.replace(
    /^(?:(?:Op|In|Aan|Bij|De|Het|Van|Naar|Uit|Een|Onze|Hun|Mijn|Adres|Ik|Hij|Zij|Ze|We|Wij|Woont|Tussen|Langs|van|de|den|der|het|'t|ter|ten) )+(?![Vv]an )/u,
    '',
  )
  return /^\p{Ll}/u.test(own) && !/\p{Lu}|\de/u.test(own) ? 0 : own.length
}

const oldStreet =
  /(?:Laan|Plein|Straat|Weg|Pad|Hof|Plantsoen|Kade|Park|Baan|Dreef|Singel) (?:van |de |der |den |het |'t |op |aan ){1,3}(?:\p{Lu}[\p{L}'.-]* ?){1,3}(?:(?:tot|van|en) (?:de )?\p{Lu}[\p{L}'.-]*)?$/u
const lives =
  /(?:woon(?:t|de|den|achtig|adres)?|wonen|wonend|adres|verhui\p{L}*|ingeschreven|huisbezoek|logeert|verblijft|bewoo?n(?:er|ster)s?(?: van)?|overlast|lekkage|lives|living|address)(?: ook| nu| tijdelijk| nog| weer)?:? ?(?:(?:op|in|aan|naar|bij|is|was|at|on) )?(?:het |de )?$/u
const freeName =
  /(?:(?:Op|In|Aan|Achter|Onder|Boven|De|Het|Den|'t|Nieuw|Oud|Sint|St\.) (?:de |den |het |'t |der )?)?\p{Lu}[\p{L}'-]+(?: (?:van|de|den|der|het|te|op) ){0,1}(?: ?\p{Lu}[\p{L}'-]+)?$/u
const room =
  /^(?:zaal|lokaal|kamer|tafel|ronde|groep|fase|dag|week|punt|hoofdstuk|stap|deel|bijlage|artikel|lid|blok|optie|lijn|bus|perron|spoor|etage|verdieping|gebouw|versie|nummer|pagina|thema|casus|project|wijk|kern|nr|flat|huis|appartement|unit|kaart|stip|module|les|jaar|maand|route|categorie|niveau|klas|leerjaar|vraag|huisnummer|toestel|postbus|zone|kanaal|editie|seizoen)$/

/** A street without an ending of streets: behind a word for living there, or with a postcode or place behind it. */
function namedStreet(page: Page, phrase: string, end: number): number | null {
  const old = oldStreet.exec(phrase)?.[0]
  if (old !== undefined) return end - old.trimEnd().length - (old.length - old.trimEnd().length)
  const own = freeName.exec(phrase)?.[0]
  const last = own?.split(' ').at(-1) ?? ''
  if (own === undefined) return smallStreet(page, phrase, end)
  if (isPlace(last) || room.test(last.toLowerCase())) return null
  const start = end - own.length
  const [, rest = ''] =
    /^(?:,? (?:huis)?(?:nummer|nr\.?) ?|,? ?)\d{1,4}[ -]?[a-zA-Z]?(?![\p{L}])(.{0,24})/u.exec(
      page.text.slice(end, end + 48),
    ) ?? []
  const placed =
    /^,? ?(?:te |in )?[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u.test(rest) ||
    (/^(?:, | te | in |,)/.test(rest) && isPlace(/\p{Lu}[\p{L}-]+/u.exec(rest)?.[0] ?? ''))
  return placed || lives.test(before(page, start, 44)) || isOldField(page, own, start) ? start : null
}

/** “adres: heisterberg 55”: in a hurry, but filled in behind the word for it. */
function smallStreet(page: Page, phrase: string, end: number): number | null {
  const small = /\p{Ll}[\p{L}'-]{3,}$/u.exec(phrase)?.[0] ?? ''
  const start = end - small.length
  return small !== '' && !room.test(small) && /adres(?: is)?: ?$/.test(before(page, start, 16)) ? start : null
}

/** “In de Cramer 140”, “’t Loon 27”: a field of old, after which streets are called in many villages. */
function isOldField(page: Page, own: string, start: number): boolean {
  return (
    /[\p{L}\d,] $/u.test(before(page, start, 2)) &&
    !room.test(/\p{L}+(?= $)/u.exec(before(page, start, 16))?.[0] ?? '') &&
    /^ ?\d\d/.test(page.text.slice(start + own.length, start + own.length + 3)) &&
    /^(?:(?:In|Op|Aan|Achter|Onder|Boven) (?:de |den |het |'t |gen )|'t )(?!Buurt|Wijk|Kern|Praktijk|Regio|Stad)\p{Lu}/u.test(
      own,
    )
  )
}

function englishStreet(page: Page, start: number, digits: string): number | null {
  if (digits.length > 4) return null
  const [whole] =
    /^\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|Terrace|Crescent|Rd|Ave)(?!\p{L})/u.exec(
      page.text.slice(start, start + 60),
    ) ?? []
  return whole === undefined ? null : start + whole.length
}
