import type { Finding, FindingKind } from './finding.ts'

/** What can stand where something was, by kind; the first is what one gets without choosing. */
const replacements: Record<FindingKind, { readonly nl: readonly string[]; readonly en: readonly string[] }> = {
  bsn: { nl: ['[burgerservicenummer]'], en: ['[citizen service number]'] },
  iban: { nl: ['[rekeningnummer]'], en: ['[account number]'] },
  phone: { nl: ['[telefoonnummer]'], en: ['[phone number]'] },
  email: { nl: ['[e-mailadres]'], en: ['[e-mail address]'] },
  profile: { nl: ['[profiel]'], en: ['[profile]'] },
  postcode: { nl: ['[postcode]', 'in de wijk'], en: ['[postcode]', 'in the neighbourhood'] },
  address: { nl: ['[adres]', 'een straat in de wijk'], en: ['[address]', 'a street in the neighbourhood'] },
  birthdate: { nl: ['[geboortedatum]', 'een tijd geleden'], en: ['[date of birth]', 'some time ago'] },
  'case-number': { nl: ['[zaaknummer]', '[nummer]'], en: ['[case number]', '[number]'] },
  'licence-plate': { nl: ['[kenteken]'], en: ['[licence plate]'] },
  'document-number': { nl: ['[documentnummer]', '[nummer]'], en: ['[document number]', '[number]'] },
  name: {
    nl: ['iemand', 'een bewoner', 'een moeder', 'een vader', 'een kind', 'een buur', 'een collega', 'een vrijwilliger'],
    en: ['somebody', 'a resident', 'a mother', 'a father', 'a child', 'a neighbour', 'a colleague', 'a volunteer'],
  },
  'age-place': {
    nl: ['uit de regio', 'op jonge leeftijd', 'van middelbare leeftijd', 'op hoge leeftijd'],
    en: ['from the region', 'at a young age', 'of middle age', 'at an old age'],
  },
  special: { nl: ['iets persoonlijks'], en: ['something personal'] },
}

/** What a finding is replaced by when somebody chooses so: a role or a general word. The first is the usual one. */
export function replacementsFor(kind: FindingKind, language: 'nl' | 'en'): readonly string[] {
  return replacements[kind][language]
}

/** Leaves a finding out, and one space with it. */
export function withoutFinding(text: string, { start, end }: Finding): string {
  const [left, right] = [text.slice(0, start), text.slice(end)]
  if (/(?:^|[ \u00a0\n])$/.test(left) && /^[ \u00a0]/.test(right)) return left + right.slice(1)
  if (/[ \u00a0]$/.test(left) && /^(?:$|[.,;:!?)\]\n])/.test(right)) return left.slice(0, -1) + right
  return left + right
}

/** Puts something else where a finding stands. At the start of a sentence it begins with a capital. */
export function withReplacement(text: string, { start, end }: Finding, by: string): string {
  const left = text.slice(0, start)
  const begins = /(?:^|[.!?]\s+|\n\s*)$/.test(left.slice(-12)) && !/\b(?:dhr|mw|mevr)\. *$/i.test(left.slice(-12))
  const word = begins && /^\p{Lu}/u.test(text.slice(start, start + 1)) ? by.slice(0, 1).toUpperCase() + by.slice(1) : by
  return left + word + text.slice(end)
}

/** Whether anything in it blocks. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ strength }) => strength === 'block')
}
