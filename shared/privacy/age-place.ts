import type { Finding } from './finding.ts'
import { after, before, type Page } from './page.ts'
import { isPlace } from './places.ts'

/** Somebody’s exact age in one sentence with the place where they live: in a small place that is often enough. */
export function findAgeWithPlace(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (const { start, end, digits } of page.runs) {
    if (digits.length > 3 || Number(digits) > 115 || start < (found.at(-1)?.end ?? 0)) continue
    const age = ageAround(page, start, end)
    if (age === null) continue
    const place = placeNear(page, age.start, age.end)
    if (place === null) continue
    // A place right behind the age belongs to it; one further off leaves the words between alone.
    const close = place.start > age.end && place.start - age.end < 12
    found.push({ kind: 'age-place', strength: 'hint', start: age.start, end: close ? place.end : age.end })
  }
  return found
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const somebody =
  '(?:man|vrouw|jongen|meisje|moeder|vader|dame|heer|mevrouw|meneer|bewoner|bewoonster|buurman|buurvrouw|cli[eë]nte?|student|studente|zoon|dochter|kind|jongere|oma|opa|weduwe|weduwnaar|leerling|vrijwilliger|vrijwilligster|vluchteling|statushouder|iemand|huurder|huurster|deelnemer|deelneemster|collega|peuter|baby|puber|tiener|pati[eë]nte?|hij|zij|ze|ik|broer|zus|zusje|broertje|alleenstaande|gast|woman|girl|boy|mother|father|tenant|resident|she|he|someone)'
const somebodyBefore = new RegExp(String.raw`(?<!\p{L})${somebody}(?!\p{L})[^.!?\n\d]{0,32}$`, 'u')
const somebodyAfter = new RegExp(String.raw`^(?: \p{L}+){0,2} ${somebody}(?!\p{L})`, 'u')
const hasAge = /(?:van|is|was|,|\(|wordt|werd|ben|aged|now|nu|pas|al|net|ruim|:) ?$/u
const notAge =
  /(?:tot|t\/m|tussen|sinds|na|over|dan|elke|iedere|-|al|binnen|van de|om|duurde|bestaat|nummer|kamer|groep|klas|lijn) ?$/u

/** The words for an age around a number, where they are said of one person. */
function ageAround(page: Page, start: number, end: number): Stretch | null {
  const left = before(page, start, 60)
  const right = after(page, end, 50)
  if (/[\d€.,:/]$/.test(left) || /^(?:[.,:/-]\d| ?(?:tot|t\/m|à|of \d|-) ?\d?)/.test(right.replace(/^-ja/, 'ja')))
    return null
  const unit = /^(?:-?jarige?| ?(?:jaar(?: oud(?:e)?)?|jr\.?)|[- ]years?[- ]old)(?!\p{L})/u.exec(right)?.[0]
  if (unit !== undefined && /jarig|years?-old/.test(unit)) {
    return somebodyAfter.test(right.slice(unit.length)) ||
      (/(?:een|de|deze|a) $/.test(left) && /^(?:,| uit| in)/.test(right.slice(unit.length)))
      ? { start, end: end + unit.length }
      : null
  }
  if (notAge.test(left) && !/(?:is|was|,) al $/.test(left)) return null
  if (
    /^ (?:geleden|lang|later|ervaring|actief|getrouwd|samen|bezig|en ouder|of ouder|en jonger|durende|werk|in dienst|vrijwilliger|voorzitter|op de|aan de)/.test(
      right.slice(unit?.length ?? 0),
    )
  )
    return null
  if (!somebodyBefore.test(left) || !hasAge.test(left)) return null
  const bareNumber = unit === undefined && !/(?:van|,|\(|is) ?$/.test(left)
  if (bareNumber || (unit === undefined && !/^(?:\)|,| uit| in| die| en | te|\.?$)/.test(right))) return null
  return { start, end: end + (unit?.length ?? 0) }
}

/** A place named in the same sentence. */
function placeNear(page: Page, start: number, end: number): Stretch | null {
  const right = sentenceAfter(page.text.slice(end, end + 90))
  for (const { 0: word, index } of right.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
    const stop = end + index + word.length
    if (isTold(right.slice(0, index), word)) return { start: end + index, end: stop }
  }
  const left = sentenceBefore(page.text.slice(Math.max(0, start - 70), start))
  for (const { 0: word, index } of left.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
    if (isTold(left.slice(0, index), word)) return { start: start - left.length + index, end: start }
  }
  return null
}

const wide = /^(?:parkstad|limburg|nederland)$/i

/** Known as a place, or said to be one: uit Vrieheide. */
const isTold = (left: string, word: string): boolean =>
  !wide.test(word) &&
  isPlace(word) &&
  /(?:^|[ (,])(?:uit|in|te|naar|bij|van|from|near|wijk|buurt|de|,)? ?\(?$/.test(left)

const sentenceAfter = (text: string): string => text.split(/[!?\n]|\.(?= |$)/, 1)[0] ?? ''
const sentenceBefore = (text: string): string => text.split(/[!?\n]|\. /).at(-1) ?? ''
