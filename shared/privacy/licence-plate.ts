import type { Finding } from './finding.ts'
import { after, before, counted, isInAddressOfPage, type Page } from './page.ts'

/** The fourteen ways in which Dutch plates mix letters (x) and digits (9), and the Belgian one. */
const series = new Set(
  (
    'xx99-99 99-99-xx 99-xx-99 xx-99-xx xx-xx-99 99-xx-xx 99-xxx-9 9-xxx-99 xx-999-x x-999-xx xxx-99-x x-99-xxx ' +
    '9-xx-999 999-xx-9 xx-99-99 9-xxx-999'
  ).split(' '),
)

/**
 * Plates with lines between the parts; without them only near a word for a vehicle, or in letters that only plates use.
 * Right behind the word for a plate almost anything that has letters and digits is one.
 */
export function findLicencePlates(page: Page): readonly Finding[] {
  return [...shaped(page), ...behindWord(page)].toSorted((one, other) => one.start - other.start)
}

const finding = (start: number, end: number): Finding => ({ kind: 'licence-plate', strength: 'ask', start, end })

function shaped(page: Page): readonly Finding[] {
  return [
    ...page.lower.matchAll(
      /(?<![\p{L}\d/]|\d[-.,])(?=([a-z\d]{1,3}([- .]| - )[a-z\d]{1,3}\2[a-z\d]{1,3}|[a-z\d]{6})(?![\p{L}\d]|-[\p{L}\d]))/gu,
    ),
  ].flatMap(({ 1: plate = '', index }) => {
    const end = index + plate.length
    return isPlate(page, plate, index, end) ? [finding(index, end)] : []
  })
}

const word =
  /^(?:op|en|of|in|te|de|om|is|tot|per|van|aan|bij|uur|uit|nl|eu|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|een|het|to|at|on|or|and|the|out)$/
/** Between its parts stand spaces: then a short word may be a word. */
const shortWord =
  /^(?:min|max|ca|km|cm|mm|m|kg|kw|cc|pk|jr|nr|st|mnd|wkn|eur|mln|pp|p|x|ma|di|wo|do|vr|za|zo|al|nu|er|ze|we|je|zij|hij|ons|met|dan|nog|die|dat|was|had|zei|wel|pas|art|lid|pct|blz|man)$/
const vehicle =
  /(?:kenteken|(?<!\p{L})kent(?:ek)?\b|nummerplaat|nummerbord|auto|busje|bestelbus|wagen|scooter|brommer|motor|caravan|aanhanger|camper|quad|scootmobiel|geparkeerd|parkeer|rijdt|weggesleept|chauffeur|taxi|opel|corsa|astra|volkswagen|\bvw\b|golf|polo|renault|clio|twingo|ford|fiesta|toyota|yaris|peugeot|citro[eë]n|fiat|panda|seat|ibiza|skoda|dacia|kia|hyundai|nissan|mazda|suzuki|volvo|bmw|mercedes|audi|tesla|plate|\bcar\b|\bvan with)[^\n]{0,30}$/u
const wordForPlate = String.raw`(?:kentekens?(?:plaat|nummer|nr)?|(?<!\p{L})kent(?:ek)?|nummerplaat|nummerbord|plate)`
const named = new RegExp(
  String.raw`${wordForPlate}(?!\p{L})[^\p{L}\d\n]{1,3}(?:(?:is|was|nr|nummer|van (?:de|zijn|haar) (?:auto|scooter|bus|busje|wagen))[^\p{L}\d\n]{1,3})?$`,
  'u',
)
const vehicleThen =
  /^[ ,)(-]{0,3}(?:is |als )?(?:kenteken|nummerplaat|geparkeerd|van (?:de|zijn|haar|hun) (?:auto|wagen|busje))/

function isPlate(page: Page, plate: string, start: number, end: number): boolean {
  const parts = plate.split(/[-. ]+/)
  if (parts.some((part) => word.test(part)) || isInAddressOfPage(page, start)) return false
  const shape = parts.join('-').replace(/[a-z]/g, 'x').replace(/\d/g, '9')
  const near = vehicle.test(before(page, start, 60)) || vehicleThen.test(after(page, end))
  if (parts.length === 3) {
    if (!series.has(shape) || (plate.includes(' ') && parts.some((part) => shortWord.test(part)))) return false
    return near || (plate.includes('-') && !plate.includes(' '))
  }
  // Four digits and two letters are a postcode first.
  if (shape === '9999xx' && !named.test(before(page, start, 60))) return false
  const fits = tight.has(shape) || (near && tightNear.has(shape))
  const written = page.text.slice(start, end)
  return fits && (near || (written === written.toUpperCase() && !/[aeiouycmqw]/.test(plate)))
}

const without = (shape: string): string => shape.replaceAll('-', '')
/** Six signs in a row: the later series change between letters and digits twice, which little else does. */
const tight = new Set(
  [
    '99-xxx-9',
    '9-xxx-99',
    'xx-999-x',
    'x-999-xx',
    'xxx-99-x',
    'x-99-xxx',
    '9-xx-999',
    '999-xx-9',
    'xx-99-xx',
    '99-xx-99',
  ].map(without),
)
const tightNear = new Set([...series].map(without))

const byName = new RegExp(
  String.raw`${wordForPlate}(?!\p{L})[^\p{L}\d\n]{1,3}(?:(?:is|was|nr|nummer)[^\p{L}\d\n]{1,3})?`,
  'gu',
)
/** What may be a plate with its parts put together anyhow, or one of a neighbour country: HS-AB 1234. */
const anyhow = /^[a-z\d]{1,3}(?:[-. ]{0,3}[a-z\d]{1,4}){1,2}(?![\p{L}\d]|-[\p{L}\d])/u
const german = /^[A-ZÄÖÜ]{1,3}[- ]{1,3}[A-Z]{1,2}[- ]?\d{1,4}$/

/** “Kenteken 12abc-3”: behind the word for it the shape says enough, however it is divided. */
function behindWord(page: Page): readonly Finding[] {
  return [...page.lower.matchAll(byName)].flatMap(({ 0: said, index }) => {
    const start = index + said.length
    const right = after(page, start, 18)
    const longest = anyhow.exec(right)?.[0] ?? ''
    for (const plate of [longest, longest.replace(/[-. ]+[^-. ]*$/, '')]) {
      const shape = plate.replace(/[-. ]/g, '').replace(/[a-z]/g, 'x').replace(/\d/g, '9')
      const isOne = tightNear.has(shape) || german.test(page.text.slice(start, start + plate.length))
      if (isOne && !counted.test(after(page, start + plate.length))) return [finding(start, start + plate.length)]
    }
    return []
  })
}
