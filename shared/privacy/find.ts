import { findAddresses } from './address.ts'
import { findAgeWithPlace } from './age-place.ts'
import { findBirthdates } from './birthdate.ts'
import { findBsn } from './bsn.ts'
import { findCaseNumbers } from './case-number.ts'
import { findDocumentNumbers } from './document-number.ts'
import { findEmail } from './email.ts'
import type { Finding } from './finding.ts'
import { findIban } from './iban.ts'
import { findLicencePlates } from './licence-plate.ts'
import { findNames } from './name.ts'
import { type Page, readPage } from './page.ts'
import { findPhone } from './phone.ts'
import { findPostcodes } from './postcode.ts'
import { findProfile } from './profile.ts'
import { findSpecial } from './special.ts'

/** What may be known besides the text. `people`: those in the room, whose own names are then found too. */
export interface Known {
  readonly people?: readonly string[]
  readonly language?: 'nl' | 'en'
}

/**
 * All that may point at a person in one text, in order and without overlap: what blocks wins, then what is most
 * particular. This lowers a risk; it does not make a text anonymous.
 */
export function findPersonalData(text: string, { people = [] }: Known = {}): readonly Finding[] {
  const page = readPage(text)
  return apart(page, allIn(page, people)).map(({ start, end, ...kind }) => ({
    ...kind,
    start: page.startOf(start),
    end: page.endOf(end),
  }))
}

/** From the most particular to the least. */
function allIn(page: Page, people: readonly string[]): readonly Finding[] {
  const bsn = findBsn(page)
  const names = findNames(page, people)
  const [phones, emails, addresses] = [findPhone(page), findEmail(page), findAddresses(page)]
  return [
    ...bsn.filter(({ strength }) => strength === 'block'),
    ...findIban(page),
    ...emails,
    ...findProfile(page),
    ...findDocumentNumbers(page),
    ...phones,
    ...bsn,
    ...findBirthdates(page, [...names, ...bsn, ...phones, ...emails, ...addresses]),
    ...addresses,
    ...findLicencePlates(page),
    ...findPostcodes(page),
    ...findCaseNumbers(page),
    ...findAgeWithPlace(page),
    ...names,
    ...findSpecial(page, names),
  ]
}

/** Of findings that overlap the first stays. */
function apart(page: Page, findings: readonly Finding[]): readonly Finding[] {
  const taken = new Uint8Array(page.text.length)
  const kept = findings.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.toSorted((one, other) => one.start - other.start)
}
