import { expect, test } from 'vitest'
import { findAddresses } from './address.ts'
import { findAgeWithPlace } from './age-place.ts'
import { findBirthdates } from './birthdate.ts'
import { findBsn } from './bsn.ts'
import { findCaseNumbers } from './case-number.ts'
import { findDocumentNumbers } from './document-number.ts'
import { findEmail } from './email.ts'
import { findIban } from './iban.ts'
import { findLicencePlates } from './licence-plate.ts'
import { findNames } from './name.ts'
import { type Page, readPage } from './page.ts'
import { findPhone } from './phone.ts'
import { findPostcodes } from './postcode.ts'
import { findProfile } from './profile.ts'
import { findSpecial } from './special.ts'

const detectors: Readonly<Record<string, (page: Page) => readonly unknown[]>> = {
  addresses: findAddresses,
  ages: findAgeWithPlace,
  'dates of birth': (page) => findBirthdates(page, []),
  'citizen service numbers': findBsn,
  'case numbers': findCaseNumbers,
  'document numbers': findDocumentNumbers,
  'e-mail': findEmail,
  accounts: findIban,
  plates: findLicencePlates,
  names: (page) => findNames(page, ['Van de', 'A. A.']),
  'phone numbers': findPhone,
  postcodes: findPostcodes,
  profiles: findProfile,
  'words that ask for care': (page) => findSpecial(page, []),
}

/** What begins many times, and ends as none of what is looked for. */
const pieces = [
  '0',
  '0 ',
  '06 ',
  '1.',
  '1-',
  '+31 (',
  'a',
  'A',
  'Aa-',
  'a.',
  'a_',
  'A. ',
  "a'",
  'Van de ',
  'den ',
  'Jan ',
  'mevrouw ',
  '@',
  'a@',
  'a@a.',
  '(at)',
  ' at ',
  ' punt ',
  '1234 ab ',
  'nl12',
  'NL ',
  'ab-12-',
  'geb ',
  '12 maart ',
  'jarig 1 ',
  'zaaknummer ',
  'Z/',
  'Kerkstraat 1 ',
  'Laan van ',
  'straat',
  'https://',
  'x.com/',
  'insta a_',
  'kenteken a1',
  'kenteken a1-b ',
  'dossier van a1-',
  'moeder is van ',
  'm, 1-1-1950 ',
  'bevallen van een a ',
  'wijk is ',
  'nr:\n',
  'man van 34 ',
  '34 jaar uit ',
  'ggz ',
  '\n',
  ' ',
  '\u200b',
  '\u0301',
  '１',
  '😀',
  '(',
  '- ',
]
const length = 24_000

const pages = pieces.map((piece) => readPage(`${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}!`))

test.each(Object.entries(detectors))('%s are looked for in a text of any kind and as long as can be', (_, find) => {
  for (const page of pages) expect(find(page).length).toBeLessThanOrEqual(length)
})
