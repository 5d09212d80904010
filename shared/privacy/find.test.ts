import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPersonalData, type Known } from './find.ts'

/** What is found, as kind and words. */
const found = (text: string, known?: Known): readonly string[] =>
  findPersonalData(text, known).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const strengths = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, strength }) => `${kind} ${strength}`)

describe('citizen service numbers', () => {
  test('block when they are valid, with a word for them or alone', () => {
    expect(strengths('Haar bsn is 123456782.')).toEqual(['bsn block'])
    expect(strengths('Er stond 111222333 op het briefje.')).toEqual(['bsn block'])
    expect(strengths('bsn 123.456.782')).toEqual(['bsn block'])
    expect(strengths('bsn 85395377')).toEqual(['bsn block'])
  })

  test('only ask inside an order number, and as the number of a case they are that', () => {
    expect(strengths('Ordernummer 123456782 is betaald.')).toEqual(['bsn ask'])
    expect(strengths('Zaaknummer 123456782 loopt nog.')).toEqual(['case-number ask'])
  })

  test('only ask when the sum is wrong but a word says what it should be', () => {
    expect(strengths('bsn 123456789')).toEqual(['bsn ask'])
  })

  test('are not nine times the same digit, an amount, or a book', () => {
    for (const text of ['000000000', '€ 123.456.782', '123.456.782 mensen', 'ISBN 123456782X']) {
      expect(findPersonalData(text).filter(({ kind }) => kind === 'bsn')).toEqual([])
    }
  })

  test('are found with what does not show between their digits', () => {
    for (const text of [
      '１２３４５６７８２',
      '123\u00ad456\u00ad782',
      '123\u200b456\u200b782',
      '123\u00a0456\u00a0782',
      '١٢٣٤٥٦٧٨٢',
      '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐',
    ]) {
      expect(found(text)).toEqual([`bsn: ${text}`])
    }
  })
})

test('a bank account must have the right remainder, or a word for it', () => {
  expect(found('Stort op NL20 ABNA 9562 5535 28.')).toEqual(['iban: NL20 ABNA 9562 5535 28'])
  expect(found('NL20ABNA9562553529')).toEqual([])
  expect(found('iban NL20ABNA9562553529')).toEqual(['iban: NL20ABNA9562553529'])
})

test('a phone number is not a date, a time or a number for everybody', () => {
  expect(found('06 - 12 34 56 78 of (045) 123 45 67')).toEqual(['phone: 06 - 12 34 56 78', 'phone: (045) 123 45 67'])
  for (const text of [
    '06-12-2024 14.00 uur',
    '06 12 2024 14',
    '06.00 - 14.00',
    '0800-1234',
    '0900 8844',
    '112',
    '14 045',
    '0800-1234567',
  ]) {
    expect(found(`Bel ${text}`)).toEqual([])
  }
})

test('a postcode is not a year with a word, and with a number it is an address', () => {
  expect(found('Ze woont in 6411 AB.')).toEqual(['postcode: 6411 AB'])
  expect(found('6211 AB 12')).toEqual(['address: 6211 AB 12'])
  for (const text of ['6000 EU', '2024 SA', '3000 UUR', '1500 EN', '2000 BC', '6411']) expect(found(text)).toEqual([])
})

test('a street needs a number, and a number needs a street', () => {
  expect(found('Kerkstraat 12a, 6411 AB Heerlen')).toEqual(['address: Kerkstraat 12a', 'postcode: 6411 AB'])
  expect(found('In de Kerkstraat 12 huizen, op nummer 12, kamer 3.')).toEqual([])
})

test('a date is one of birth by the words around it', () => {
  expect(found('geb. 12-03-1984')).toEqual(['birthdate: 12-03-1984'])
  expect(found('Op 12-03-2024 spraken we elkaar.')).toEqual([])
  expect(found('Ons plan is geboren op 12 maart 2021.')).toEqual([])
})

test('a long number is that of a case, unless it counts something, is a date, or is everybody’s', () => {
  expect(found('In het systeem staat 4567812.')).toEqual(['case-number: 4567812'])
  for (const text of [
    '1234567 bezoekers',
    '€ 1234567',
    '1234567 euro',
    '20240312',
    '2500000',
    'KvK 12345678',
    'ISBN 9789012345678',
  ]) {
    expect(found(text)).toEqual([])
  }
  expect(found('https://voorbeeld.nl/artikel/12345678')).toEqual([])
  expect(found('zaaknr. 2024-00123, dossier 2024, casus 3')).toEqual(['case-number: 2024-00123'])
})

test('a licence plate is none with words between its lines', () => {
  expect(found('De auto, 12-ab-34, en AB-123-C')).toEqual(['licence-plate: 12-ab-34', 'licence-plate: AB-123-C'])
  for (const text of ['1-op-100', '10-op-10', '1-mei-24', 'VMBO-2-3']) expect(found(text)).toEqual([])
})

test('e-mail is found in words too, and a time or a shop at the sign is none', () => {
  expect(found('naam [at] domein punt nl, of naam(at)domein.nl')).toEqual([
    'email: naam [at] domein punt nl',
    'email: naam(at)domein.nl',
  ])
  expect(found('Koffie @ 10:00, we meet at the library.')).toEqual([])
})

test('a profile is one person’s page, not that of a company or everybody', () => {
  expect(found('linkedin.com/in/naam en @naam_12')).toEqual(['profile: linkedin.com/in/naam', 'profile: @naam_12'])
  expect(found('linkedin.com/company/zuyd, facebook.com/groups/buurt, @iedereen')).toEqual([])
})

test('a paper’s number needs a word for it, and a professional’s is only a hint', () => {
  expect(strengths('paspoort NX1234567')).toEqual(['document-number ask'])
  expect(strengths('V-nummer 281.234.5678')).toEqual(['document-number ask'])
  expect(strengths('BIG 19012345601')).toEqual(['document-number hint'])
  expect(found('Het paspoort kost 77,35 euro.')).toEqual([])
})

test('an age needs a person and a place', () => {
  expect(found('Een man van 34 jaar uit Heerlen belde.')).toEqual(['age-place: 34 jaar uit Heerlen'])
  expect(found('Jongeren van 12 tot 18 jaar in Heerlen. Al 25 jaar in Kerkrade.')).toEqual([])
  expect(found('Een man van 34 jaar belde.')).toEqual([])
})

describe('names', () => {
  test('follow a title, have “van” between, or are common inside a sentence', () => {
    expect(found('Ik sprak mevrouw Jansen.')).toEqual(['name: mevrouw Jansen'])
    expect(found('Toen zei Maria van den Berg iets.')).toEqual(['name: Maria van den Berg'])
    expect(found('Ik vroeg het aan J.M. de Vries.')).toEqual(['name: J.M. de Vries'])
    expect(found('Daar stond Fatima.')).toEqual(['name: Fatima'])
  })

  test('are not words, months and flowers that begin a sentence', () => {
    for (const word of ['Roos', 'Floor', 'Wil', 'Bloem', 'Beer', 'Storm', 'Mei', 'Hoop', 'Vrede']) {
      expect(found(`${word} is er al.`)).toEqual([])
    }
  })

  test('are not places, organisations and roles', () => {
    expect(found('Bewoners van Heerlen en studenten van Zuyd spraken de Raad van State en Movisie.')).toEqual([])
  })

  test('of those in the room are found, too', () => {
    expect(found('Toen vroeg Odilia het nog eens.')).toEqual([])
    expect(found('Toen vroeg Odilia het nog eens.', { people: ['Odilia Zwaan'] })).toEqual(['name: Odilia'])
    expect(found('Wil jij beginnen?', { people: ['Wil Zwaan'] })).toEqual([])
  })
})

test('words that ask for care are a hint each, once, and policy is none', () => {
  expect(strengths('Ze is verslaafd. Echt verslaafd, en zwanger.')).toEqual(['special hint', 'special hint'])
  expect(found('De ggz heeft een wachtlijst.')).toEqual([])
  expect(found('Haar zoon is bij de ggz.')).toEqual(['special: ggz'])
})

test('the tail of a phone number is no citizen service number, even when its sum is right', () => {
  for (const text of ['0031 6 36664224', '+31 6 63064881', '(06) 10679315', '06 - 84193141', '+31(0)632338623']) {
    expect(found(`Bel ${text}`)).toEqual([`phone: ${text}`])
  }
})

test('a number of a file stays one when its sum is right', () => {
  expect(found('Ziekenhuisnummer 44845595 loopt.')).toEqual(['case-number: 44845595'])
  expect(found('pat.nr. 731.204.5 en MRN 626 292.')).toEqual(['case-number: 731.204.5', 'case-number: 626 292'])
})

test('years, quarters and neighbourhoods are no postcodes, cases or post boxes of somebody', () => {
  for (const text of [
    'Week 3 2024 is vrij.',
    'Groep 7 1200 op een rij.',
    'Postcode 6411 is het centrum.',
    'Buurtcode BU09170105 scoort laag.',
    'Stuur het naar Postbus 1, 6400 AA Heerlen.',
    'Overlast in Zone 30 neemt af.',
    'De sloop (1-7-1974) viel zwaar.',
    'De feestdag van Sint Maarten is dichtbij.',
  ]) {
    expect(found(text)).toEqual([])
  }
})

test('a date right behind a child is of birth, and so is a year that one person was born in', () => {
  expect(found('De jeugdige (2016-06-30) is thuis.')).toEqual(['birthdate: 2016-06-30'])
  expect(found('Zij werd geboren in 1938.')).toEqual(['birthdate: 1938'])
  expect(found('Dit idee werd geboren in 1938.')).toEqual([])
  expect(found('GD 14 dec 1992')).toEqual(['birthdate: 14 dec 1992'])
  expect(found('De laptop met 16 GB 12-03-1998')).toEqual([])
})

test('a passport is known by its shape, a plate of four digits by the word before it', () => {
  expect(found('paspoort NXPG5HYZ9, kenteken 1021GG')).toEqual(['document-number: NXPG5HYZ9', 'licence-plate: 1021GG'])
})

test('findings stand in order and never overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    '06-12345678',
    'bsn 123456782',
    'Kerkstraat 12',
    '6411 AB',
    'mevrouw Jansen',
    ' ',
    '. ',
    'a@b.nl',
    'geb. 1-1-1980',
    '\n',
    'é',
    '😀',
    '\u200b',
    '@',
    'zaaknr 12345',
    '٣',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

test('places are those of the text that was given, with what does not show and letters of two parts before them', () => {
  expect(found('😀 Cafe\u0301 \u200b e\u0301e\u0301n: bel 06-1234\u00ad5678!')).toEqual(['phone: 06-1234\u00ad5678'])
  expect(found('İİİ mail a.b@voorbeeld.nl')).toEqual(['email: a.b@voorbeeld.nl'])
})
