import type { Finding } from './finding.ts'
import { firstName } from './first-names.ts'
import { isLittle, isNoName, publicNames } from './not-names.ts'
import { between, chainEnd, infix, isInitial, withMore } from './name-chain.ts'
import type { Page, Word } from './page.ts'
import { isSurelySurname, isSurname, isSurnameBehind } from './surnames.ts'

/** Names of people: behind a title or initials, with “van de” between, common first names, and those in the room. */
export function findNames(page: Page, people: readonly string[] = []): readonly Finding[] {
  const here = peopleHere(people)
  const found: Finding[] = []
  for (let at = 0; at < page.words.length;) {
    const name =
      behindTitle(page, at) ?? behindInitials(page, at) ?? withFirstName(page, at, here) ?? withSurname(page, at)
    if (name === null) {
      at += 1
      continue
    }
    found.push({ kind: 'name', strength: 'hint', start: name.start, end: name.end })
    while (at < page.words.length && (page.words[at]?.start ?? name.end) < name.end) at += 1
  }
  return found
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const politely =
  /^(?:dhr|meneer|mijnheer|heer|mevrouw|mevr|mw|mvr|mej|mejuffrouw|fam|familie|dr|drs|prof|mr|mrs|ms|miss|dokter|zuster|pastoor|dominee)$/
/** Said of somebody near: what follows with a capital is a name. */
const nearly =
  /^(?:juf|juffrouw|meester|oom|tante|opa|oma|buurvrouw|buurman|buurjongen|buurmeisje|wijkagent|agent|huisarts|broer|zus|zusje|broertje|zoon|zoontje|dochter|dochtertje|neef|neefje|nicht|nichtje|moeder|vader|vriend|vriendin|ex|collega|uncle|aunt|grandma|grandpa|neighbour|brother|sister|son|daughter|mother|father|heet|heette|heten|genaamd)$/

function behindTitle(page: Page, at: number): Stretch | null {
  const title = page.words[at]
  const next = page.words[at + 1]
  if (title === undefined || next === undefined) return null
  const polite = politely.test(title.lower)
  if (!polite && !nearly.test(title.lower)) return null
  const gap = between(page, title, next)
  if (!/^\.? ?$/.test(gap) || next.text === 'in' || (gap.startsWith('.') && title.text.length > 4)) return null
  const end = chainEnd(page, at + 1, polite)
  if (end === null) return smallSurname(page, at, polite)
  const name = page.words[at + 1]
  return { start: polite ? title.start : (name?.start ?? title.start), end }
}

/** In notes, “mw. jansen” has no capital. */
function smallSurname(page: Page, at: number, polite: boolean): Stretch | null {
  const title = page.words[at]
  let next = at + 1
  while (infix.test(page.words[next]?.lower ?? '') && next < at + 4) next += 1
  const word = page.words[next]
  if (!polite || title === undefined || word === undefined || word.start - title.end > 20) return null
  const known = next > at + 1 ? isSurnameBehind(word.lower) : isSurelySurname(word.lower)
  return known ? { start: title.start, end: word.end } : null
}

const letters =
  /^(?:optie|variant|plan|kant|groep|vitamine|categorie|tafel|keuze|letter|punt|bijlage|type|klas|hepatitis|deel|weg|option|side|blok|zone|cel|rij|lijn|en|of)$/

function behindInitials(page: Page, at: number): Stretch | null {
  const first = page.words[at]
  if (first === undefined || !isInitial(first) || letters.test(page.words[at - 1]?.lower ?? '')) return null
  let last = at
  while (last < at + 5 && isInitial(page.words[last + 1]) && /^\. ?$/.test(gapAfter(page, last))) last += 1
  const gap = gapAfter(page, last)
  const many = last > at
  const next = page.words[last + 1]
  if (next === undefined || !/^(?:\. ?| )$/.test(gap)) return null
  const small = infix.test(next.lower)
  if (!many && gap === ' ' && !(small && !next.capital)) return null
  const end = chainEnd(page, last + 1, true)
  if (end === null) return null
  // Dilemmas have options A and B, and a sentence may end with one.
  const unsure = !many && !small && (/^[A-C]$/.test(first.text) || gap === '. ')
  return unsure &&
    !isSurname(next.lower) &&
    (/^[A-C]$/.test(first.text) || (first.first === false && isVerbish(page, last + 1)))
    ? null
    : { start: first.start, end }
}

const gapAfter = (page: Page, at: number): string => {
  const [word, next] = [page.words[at], page.words[at + 1]]
  return word === undefined || next === undefined ? '' : between(page, word, next)
}

/** Whether a small word follows, as it does on the first word of a sentence. */
const isVerbish = (page: Page, at: number): boolean => {
  const next = page.words[at + 1]
  return next !== undefined && !next.capital && gapAfter(page, at) === ' '
}

const doing =
  /^(?:is|was|heeft|had|zegt|zei|wil|wilde|komt|kwam|gaat|ging|vertelt|vertelde|belt|belde|woont|woonde|vraagt|vroeg|kan|kon|mag|moet|moest|werkt|werkte|zit|zat|doet|deed|vindt|vond|krijgt|kreeg|ziet|zag|blijft|bleef|durft|durfde|helpt|hielp|weet|wist|stuurt|stuurde|says|said|has|lives|told|asked|wants)$/

/** A common first name, with what follows of it. */
function withFirstName(page: Page, at: number, here: ReadonlySet<string>): Stretch | null {
  const word = page.words[at]
  if (word === undefined || (!word.capital && !here.has(word.lower))) return null
  if (!here.has(word.lower) && isNoName(word.text, word.lower)) return null
  const [name, sureness] = known(word, here)
  if (sureness === null || (word.text.length <= 4 && word.text.length > 1 && word.text === word.text.toUpperCase()))
    return null
  if (/(?:^|[^\p{L}])(?:sint|st\.?)[ -]$/u.test(page.lower.slice(Math.max(0, word.start - 6), word.start))) return null
  if (publicNames.test(page.lower.slice(word.start, word.start + 24))) return null
  const end = withMore(page, at)
  const whole = end > word.end
  if (!word.capital && sureness !== 'sure') return null
  if (sureness === 'with-surname' && !whole) return null
  const next = page.words[at + 1]
  if (isFlower(name) && !whole && (isAfterGroup(page, at) || !isAddressed(page, at))) return null
  if (
    sureness === 'inside' &&
    word.first &&
    !whole &&
    !(surelyAtStart.test(word.lower) && doing.test(next?.lower ?? ''))
  )
    return null
  if (name === 'jan' && /^(?:\.| \d|-)/.test(page.text.slice(word.end, word.end + 2))) return null
  if (/^-(?:straat|laan|plein|weg|hof)/.test(page.lower.slice(word.end, word.end + 7))) return null
  return { start: word.start, end }
}

/** Flowers, trees and birds, after which rooms and groups are called as well. */
const isFlower = (name: string): boolean =>
  /^(?:roos|iris|jasmijn|linde|viola|merel|sterre|luna|fleur|rosa|hazel|kim)$/.test(name)

/** Groups, rooms and wards are called after flowers. */
const isAfterGroup = (page: Page, at: number): boolean =>
  /^(?:groep|woongroep|zaal|lokaal|locatie|afdeling|kamer|team|tafel|huize|unit)$/.test(page.words[at - 1]?.lower ?? '')

/** Whether the words around a name are those around somebody. */
const isAddressed = (page: Page, at: number): boolean =>
  /^(?:met|van|aan|voor|door|bij|zegt|zei|vroeg|sprak|zag|hielp|ken|kent|dat|omdat|als|with|to|for|by)$/.test(
    page.words[at - 1]?.lower ?? '',
  ) ||
  (doing.test(page.words[at + 1]?.lower ?? '') && !page.words[at]?.first)

/** Of the names that are words too, those that are no sentence with these words behind them. */
const surelyAtStart =
  /^(?:jan|piet|kees|daan|noor|saar|tim|ton|tom|anne|joost|dirk|albert|laura|emma|david|nick|wim|alex|jack|hugo|martin|robin|marin|leo|bert|teun|gijs|koen|trees|loes|bob|adam|lena|merel|rob|nora|simon|nancy)$/

function known(word: Word, here: ReadonlySet<string>): readonly [string, ReturnType<typeof firstName>] {
  for (const name of [word.lower, word.lower.replace(/'?s$/, '').replace(/'$/, '')]) {
    const sureness = firstName(name) ?? firstName(name.normalize('NFD').replace(/\p{M}/gu, ''))
    if (here.has(name)) return [name, sureness ?? (isLittle(name) ? 'with-surname' : 'sure')]
    if (sureness !== null) return [name, sureness]
  }
  const [front = ''] = word.lower.split('-')
  return front !== word.lower && firstName(front) === 'sure' ? [front, 'sure'] : [word.lower, null]
}

/** A surname without a first name: Jansen, de Vries; or any word, “van den” and another with a capital. */
function withSurname(page: Page, at: number): Stretch | null {
  const word = page.words[at]
  const next = page.words[at + 1]
  if (word === undefined) return null
  if (word.capital && isSurelySurname(word.lower)) return { start: word.start, end: word.end }
  if (infix.test(word.lower)) {
    let last = at + 1
    while (last < at + 3 && infix.test(page.words[last]?.lower ?? '')) last += 1
    const name = page.words[last]
    const close = name !== undefined && /^(?: (?:de|den|der|het|'t))* $/.test(page.lower.slice(word.end, name.start))
    if (close && name.capital && behindAlone.test(name.lower) && /^(?:de|van|el|ten|ter)$/.test(word.lower))
      return { start: word.start, end: name.end }
    return null
  }
  if (!word.capital || next === undefined || next.capital || !infix.test(next.lower)) return null
  if (
    word.first ||
    isNoName(word.text, word.lower) ||
    isThing(word.lower) ||
    /^(?:de|het|een|deze|die|dit|dat|onze|mijn|hun|the|nieuwe|lokale)$/.test(page.words[at - 1]?.lower ?? '')
  )
    return null
  const end = withMore(page, at)
  return end > word.end && /^(?:van|de|den|der|ter|ten|el|al|ben|von)$/.test(next.lower)
    ? { start: word.start, end }
    : null
}

/** Behind de or van, these with a capital are always somebody. */
const behindAlone =
  /^(?:vries|jong|jonge|boer|groot|graaf|bruin|bruijn|ruiter|jager|rooij|roij|leeuwen|linden|dongen|heuvel|broek|veen|velde|heijden|heyden|ploeg|ridder|amrani|idrissi|ouali|hamdaoui|wit|haan|dijk|berg)$/

const isThing = (lower: string): boolean =>
  /(?:ing|heid|schap|teit|tie|wet|raad|huis|zorg|dienst|team|werk|fonds|bank|bond|bureau|centrum|punt|programma|platform|manifest|verhaal|festival|atlas|kaart|gids|boek|film|lied|lijst|partij|markt|stad|kracht|kunst|recht|verdrag|commissie|overleg|netwerk|groep|fase|plan|dag|week|nota|agenda|akkoord|code|rechten|vereniging|stichting|academie|instituut|ambtenaar|directeur|voorzitter|straat|laan|plein|weg)$/.test(
    lower,
  )

/** The names of those in the room, word by word. */
function peopleHere(people: readonly string[]): ReadonlySet<string> {
  const words = people.flatMap((name) =>
    name
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('’', "'")
      .split(/[\s.,()]+/),
  )
  return new Set(words.filter((word) => word.length > 1 && !infix.test(word)))
}
