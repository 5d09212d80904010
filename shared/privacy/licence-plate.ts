import type { Finding } from './finding.ts'
import { after, before, isInAddressOfPage, type Page } from './page.ts'

/** The fourteen ways in which Dutch plates mix letters (x) and digits (9), and the Belgian one. */
const series = new Set(
  (
    'xx99-99 99-99-xx 99-xx-99 xx-99-xx xx-xx-99 99-xx-xx 99-xxx-9 9-xxx-99 xx-999-x x-999-xx xxx-99-x x-99-xxx ' +
    '9-xx-999 999-xx-9 xx-99-99 9-xxx-999'
  ).split(' '),
)

/** Plates with lines between the parts; without them only near a word for a vehicle, or in letters that only plates use. */
export function findLicencePlates(page: Page): readonly Finding[] {
  return [
    ...page.lower.matchAll(
      /(?<![\p{L}\d/]|\d[-.,])(?=([a-z\d]{1,3}([- .]| - )[a-z\d]{1,3}\2[a-z\d]{1,3}|[a-z\d]{6})(?![\p{L}\d]|-[\p{L}\d]))/gu,
    ),
  ].flatMap(({ 1: plate = '', index }) => {
    const end = index + plate.length
    if (!isPlate(page, plate, index, end)) return []
    return [{ kind: 'licence-plate', strength: 'hint', start: index, end } as const]
  })
}

const word =
  /^(?:op|en|of|in|te|de|om|is|tot|per|van|aan|bij|uur|uit|tot|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|een|het|to|at|on|or|and|the|out)$/
const vehicle =
  /(?:kenteken|nummerplaat|auto|busje|bestelbus|wagen|scooter|brommer|motor|caravan|aanhanger|camper|geparkeerd|taxi|opel|volkswagen|\bvw\b|golf|renault|ford|toyota|peugeot|fiat|seat|kia|bmw|mercedes|audi|plate|\bcar\b|\bvan with)[^\n]{0,30}$/
const named = /(?:kenteken|nummerplaat|plate)\p{L}*[^\p{L}\d\n]{1,3}(?:(?:is|was|nr|nummer)[^\p{L}\d\n]{1,3})?$/u
const vehicleThen =
  /^[ ,)(-]{0,3}(?:is |als )?(?:kenteken|nummerplaat|geparkeerd|van (?:de|zijn|haar|hun) (?:auto|wagen|busje))/

function isPlate(page: Page, plate: string, start: number, end: number): boolean {
  const parts = plate.split(/[-. ]+/)
  if (parts.some((part) => word.test(part)) || isInAddressOfPage(page, start)) return false
  const shape = parts.join('-').replace(/[a-z]/g, 'x').replace(/\d/g, '9')
  const near = vehicle.test(before(page, start, 60)) || vehicleThen.test(after(page, end))
  if (parts.length === 3) {
    if (!series.has(shape)) return false
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
