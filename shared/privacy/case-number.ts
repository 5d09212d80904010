import { readDate } from './dates.ts'
import type { Finding } from './finding.ts'
import { isTightDate, isYear } from './numbers.ts'
import { after, before, counted, isInAddressOfPage, type Page, type Run } from './page.ts'

/** Numbers of cases, files and clients: behind a word for them, in a shape of their own, or of seven digits and more. */
export function findCaseNumbers(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (const run of page.runs) {
    if (run.start < (found.at(-1)?.end ?? 0)) continue
    const place = behindWord(page, run) ?? shaped(page, run) ?? long(page, run)
    if (place !== null) found.push({ kind: 'case-number', strength: 'ask', start: place[0], end: place[1] })
  }
  return found
}

type Place = readonly [start: number, end: number]

const subject =
  'zaak|dossier|doss?|kl\\.?|cl\\.?|cli[eë]nt(?:en)?|klant(?:en)?|pati[eë]nt(?:en)?|polis|referentie|registratie|melding(?:s)?|rol|parket|casus|traject|inschrijf|inschrijvings|huurders?|debiteuren|debiteur|contract|aanvraag|beschikking(?:s)?|order|bestel|factuur|leerling|student(?:en)?|personeels?|lid(?:maatschaps?)?|relatie|akte|cursisten|uitkerings?|correspondentie|administratie|deelnemers?|medewerkers?|werknemers?|bewoners?|client|case|file|customer|patient|policy|reference|member|aangifte|proces ?-?verbaal|pv|cjib|wmo|suite|bsw|inburgerings?|coa|ind|verzekerden|verzekerings?|ziekenhuis|toeslag|schuld(?:en)?|vordering(?:s)?|incasso|deurwaarders?|bewind|wsnp'
/** Words that are of a file only with “nummer” behind them. */
const oftenElse =
  'pat\\.?|pt\\.?|epd|zis|zorg|zorgtoewijzings?|toewijzings?|indicatie|aanmeld(?:ings)?|intake|behandel(?:ings)?|opname|hulpvraag|signaal|klacht(?:en)?|bezwaar|ticket|schade|claim|declaratie|burger|gezins?|insolventie|strafzaak|detentie|woningzoekenden?'
/** With “nummer” behind it, almost any number that follows is meant. */
const numbered = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${subject}|${oftenElse})[ -]?(?:nummers?|nrs?|nmr|number|no|id|#)(?:[^\p{L}\d\n](?:[^\d\n]{0,28}[^\d\n\p{L}])?)?$`,
  'u',
)
/** Without it, the number must follow at once. */
const near = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:ons |uw |betalings)?kenmerk|ref(?:erentie|erence)?|${subject})(?: is| met)?[.:#]{0,2} ?(?:\(|nummer |nr\.? )?$`,
  'u',
)
/** Marks that say of themselves that a number follows. */
const mark =
  /(?:^|[^\p{L}])(?:kenmerk|mrn|pnr|skn|(?:geregistreerd|ingeschreven|bekend) (?:onder|met)(?: (?:nummer|nr\.?|code))?|onder (?:nummer|nr\.?))[.:#]{0,2} ?$/u
/** With a word or two between, as “dossier van de familie: 2024-0771”, only a code can be meant. */
const further =
  /(?:^|[^\p{L}])(?:zaak|dossier|doss?\.|casus|melding|aangifte|beschikking|kenmerk|referentie)(?![\p{L}-])[^\d\n.!?]{1,28}[^\p{L}\d\n]$/u
const code = /^(?=.*\d)(?:[a-z]{1,5}[-/.]?\d[\da-z/.-]{3,}|(?:19|20)\d\d[-/.]\d{3,}[\da-z/.-]*|\d\d[-/]\d{4,})$/
const initialsBefore = /[a-z\d]{1,8}(?:[-/.][a-z\d]{1,8}){0,3}[-/.]?$/

/** Whether the words right before a number say that it is of a case, a file or a client. */
export const saysCase = (left: string): boolean => numbered.test(left)

function behindWord(page: Page, run: Run): Place | null {
  const token = tokenAround(page, run)
  const start = token[0]
  const left = before(page, start, 64)
  const strict = saysCase(left) || mark.test(left) || isOtherNumber(left, page.lower.slice(start, token[1]))
  const loose = !strict && !near.test(left)
  if (loose && !(further.test(left) && code.test(page.lower.slice(start, token[1])))) return null
  const end = strict ? withMoreGroups(page, token) : token[1]
  const value = page.lower.slice(start, end)
  const digits = value.replace(/\D/g, '')
  if (readDate(value)?.length === value.length || counted.test(after(page, end))) return null
  if (/^(?:€|\d{1,2}[.:]\d{2}$)/.test(value) || /€ ?$/.test(left)) return null
  const direct = /(?:nummer|nr|no|#|id)[.:# ]{0,3}$/.test(left)
  if (digits.length < (strict ? (direct ? 3 : 4) : 4)) return null
  if (isYear(digits) && value === digits && !direct) return null
  if (/^(?:19|20)\d\d[-/](?:19|20)?\d\d$/.test(value) && !strict) return null
  return [start, end]
}

/** Any other “-nummer”, straight before five digits or more, but for those that many people share. */
const anyNumber = /(?:^|[^\p{L}])(\p{L}[\p{L}-]{1,30}?)-?(?:nummer|nr)\.?(?: is| was)?[.:# ]{1,3}$/u
const shared =
  /^(?:telefoon|mobiel|mobiele?|huis|kamer|week|artikel|rug|nood|pagina|lijn|bus|giro|rekening|iban|doorkies|kvk|btw|postbus|volg|tafel|thema|perron|model|versie|serie|sofi|burgerservice|bsn|bank|alarm|service|info|06|spreek|wijk|buurt|zaal|lokaal|isbn|gratis|algemene?|centrale?|het|een|dit|dat|mijn|zijn|haar|hun|ons|geen|order|bestel|factuur|projecten?|project|subsidie|besluit|raads|kamerstuk|docu?ment|paspoort|v|big)-?$/

const isOtherNumber = (left: string, value: string): boolean => {
  if (!/n(?:umme)?r[ isaw.:#]{0,9}$/.test(left)) return false
  const [, kind] = anyNumber.exec(left) ?? []
  return kind !== undefined && !shared.test(kind) && value.replace(/\D/g, '').length >= 5
}

const wordInFront = new RegExp(String.raw`^(?:${subject})?(?:nummer|nr|no|kenmerk|ref)(?=[.:]|$)[.:]?`, 'u')

/** The whole code of which these digits are a part: letters, digits, and what binds them. */
function tokenAround(page: Page, { start, end }: Run): Place {
  const left = initialsBefore.exec(before(page, start, 40))?.[0] ?? ''
  const own = left.replace(wordInFront, '')
  const right = /^(?:[-/.]?[a-z\d]{1,12}){0,5}/.exec(page.lower.slice(end, end + 40))?.[0] ?? ''
  const apart = /[^a-z\d]/.test(page.lower[start - own.length - 1] ?? ' ')
  return [start - (apart || own.length < left.length ? own.length : 0), end + right.length]
}

/** “456 78 12”: groups with a space between them belong together as long as the number is short. */
function withMoreGroups(page: Page, [start, end]: Place): number {
  const [more = ''] =
    end - start < 6 ? (/^(?: \d{2,4}){1,3}(?![\d:/-]|[.,]\d| ?\p{L})/u.exec(after(page, end, 18)) ?? []) : []
  return end + more.length
}

const shapes =
  /^(?:z[-/. ]?(?:20)?\d\d[-/. ]\d{4,8}|z\d{6,10}|(?:19|20)\d\d[-/]\d{5,8}|\d\d[-/]\d{6}[-/]\d\d|c\/\d\d\/\d{5,7}|[a-z]{2,5}[-/](?:19|20)\d\d[-/]\d{3,8}|[a-z]{2,5}[-/]\d\d[-/]\d{4,8}|[a-z]{1,4}-?\d{6,10})(?![\p{L}\d])/u

/** Codes that hardly anything but a case has: Z/24/123456, 2024-00123, 03-123456-24. */
function shaped(page: Page, run: Run): Place | null {
  if (
    isInAddressOfPage(page, run.start) ||
    /ecli:|bwb|stb|isbn|issn|\biso\b|\bnen\b|(?:buurt|wijk|gebieds|cbs-?|project)code|subsidie|regeling/.test(
      before(page, run.start, 30),
    )
  )
    return null
  const [letters = ''] =
    /(?<![\p{L}\d])(?:[a-z]{2,5}[-/]|c\/|z[-/. ]?|[a-z]{1,4}-?)$/u.exec(before(page, run.start, 8)) ?? []
  const start = run.start - letters.length
  if (/[\p{L}\d][-/.]?$|[-/.]$/u.test(before(page, start, 2)) && letters === '') return null
  const whole = shapes.exec(after(page, start, 30))?.[0]
  return whole === undefined || ofArea.test(whole) ? null : [start, start + whole.length]
}

/** Codes of neighbourhoods and quarters in the statistics. */
const ofArea = /^(?:bu\d{8}|wk\d{6})$/

const publicNumber = /(?:kvk|kamer van koophandel|isbn|issn|doi|€|\beur|rsin|btw|ean|postbus)[^\d\n]{0,18}$/

/** Seven digits and more that are no amount, no date, and nothing of the public. */
function long(page: Page, { start, end, digits }: Run): Place | null {
  if (digits.length < 7 || isTightDate(digits) || digits.endsWith('0000') || /^97[89]\d{10}$/.test(digits)) return null
  const left = before(page, start)
  if (/[\p{L}_=#%]$|\d[.,:]$|0[89]0\d[- ]$/u.test(left) || publicNumber.test(left) || isInAddressOfPage(page, start))
    return null
  const right = after(page, end)
  if (/^(?:[\p{L}_]|[.,:]\d)/u.test(right) || counted.test(right)) return null
  return [start, end]
}
