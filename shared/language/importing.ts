/** Bringing a session in: on the screen and on the command line. */

import { define } from './words.ts'

export const importWords = define({
  'import.title': ['Een bijeenkomst importeren', 'Import a session'],
  'import.what': [
    'Kies een archief als JSON, kaarten als CSV, of de map van een Pol.is-export.',
    'Choose an archive as JSON, cards as CSV, or the folder of a Pol.is export.',
  ],
  'import.becomes': [
    'Het wordt een gesloten bijeenkomst met een bord. Ze staat ook in de bibliotheek van {atelier}.',
    'It becomes a closed session with a board. It is in the library of {atelier} too.',
  ],
  'import.names': [
    'Niemand kijkt het na op namen. Importeer alleen wat hier mag staan.',
    'Nobody checks it for names. Import only what may be here.',
  ],
  'import.files': ['Bestanden', 'Files'],
  'import.folder': ['Of een hele map', 'Or a whole folder'],
  'import.licence': ['Licentie of bron (mag leeg blijven)', 'Licence or source (may stay empty)'],
  'import.licence.hint': [
    'Bijvoorbeeld: CC BY 4.0, met de naam van de maker.',
    'For example: CC BY 4.0, with the name of the maker.',
  ],
  'import.go': ['Importeer dit', 'Import this'],
  'import.reading': ['De bestanden worden gelezen …', 'The files are being read …'],
  'import.sending': ['De server kijkt ze na …', 'The server is checking them …'],
  'import.none': ['Kies eerst een bestand.', 'Choose a file first.'],
  'import.too-large': [
    'Dit is te groot. Samen mogen de bestanden 24 MB zijn, en 20 in getal.',
    'This is too large. Together the files may be 24 MB, and 20 in number.',
  ],
  'import.unreadable': ['Dit bestand kunnen we niet lezen.', 'We cannot read this file.'],
  'import.chosen': [
    { one: '{n} bestand gekozen: {names}', other: '{n} bestanden gekozen: {names}' },
    { one: '{n} file chosen: {names}', other: '{n} files chosen: {names}' },
  ],
  'import.wrong': ['Er is niets veranderd. Dit klopt niet:', 'Nothing was changed. This is not right:'],
  'import.wrong.more': [
    'Er kan meer mis zijn: we noemen de eerste honderd.',
    'More may be wrong: we tell the first hundred.',
  ],
  'import.at': ['{file}, regel {line}', '{file}, line {line}'],
  'import.in': ['{file}', '{file}'],
  'import.field': ['{why} ({field})', '{why} ({field})'],
  'import.wrong.unknown-file': [
    'Dit kennen we niet. Wij lezen JSON van Inbreng, CSV met kaarten, en Pol.is.',
    'We do not know this. We read JSON of Inbreng, CSV with cards, and Pol.is.',
  ],
  'import.wrong.several': [
    'Dit zijn er meer dan één. Importeer ze een voor een.',
    'This is more than one. Import them one by one.',
  ],
  'import.wrong.missing-file': ['Een bestand dat erbij hoort, ontbreekt', 'A file that belongs to it is missing'],
  'import.wrong.not-json': ['Dit is geen geldige JSON', 'This is no valid JSON'],
  'import.wrong.version': [
    'Dit archief is van een andere versie van Inbreng',
    'This archive is of another version of Inbreng',
  ],
  'import.wrong.not-csv': [
    'Dit is geen geldige CSV. Vaak ontbreekt een aanhalingsteken',
    'This is no valid CSV. Often a quotation mark is missing',
  ],
  'import.wrong.row-length': [
    'Deze regel heeft meer of minder kolommen dan de eerste',
    'This row has more or fewer columns than the first',
  ],
  'import.wrong.missing-column': ['Een kolom ontbreekt', 'A column is missing'],
  'import.wrong.empty': ['Hier staat niets in', 'There is nothing in this'],
  'import.wrong.missing': ['Hier moet iets staan', 'Something has to be here'],
  'import.wrong.too-long': ['Dit is te lang', 'This is too long'],
  'import.wrong.too-many': ['Dit is er een te veel voor één bord', 'This is one too many for one board'],
  'import.wrong.value': ['Dit kan hier niet staan', 'This cannot be here'],
  'import.wrong.twice': ['Dit staat er al', 'This is there already'],
  'import.wrong.nowhere': ['Dit wijst naar iets dat er niet is', 'This points at something that is not there'],
  'import.wrong.not-fitting': ['Dit past niet bij die kaart', 'This does not fit that card'],
  'import.wrong.personal': [
    'Hier staat een nummer dat je van niemand mag bewaren, zoals een BSN. Haal het uit het bestand en importeer opnieuw',
    'There is a number here that may be kept of nobody, such as a BSN. Take it out of the file and import again',
  ],
  'import.done': [
    { one: 'Gelukt. {n} kaart staat op het bord.', other: 'Gelukt. {n} kaarten staan op het bord.' },
    { one: 'Done. {n} card is on the board.', other: 'Done. {n} cards are on the board.' },
  ],
  'import.done.people': [
    { one: '{n} mens stemde mee.', other: '{n} mensen stemden mee.' },
    { one: '{n} person voted.', other: '{n} people voted.' },
  ],
  'import.to-archive': ['Lees het archief', 'Read the archive'],
  'import.to-library': ['Naar de bibliotheek', 'To the library'],
  'import.to-board': ['Naar het bord', 'To the board'],
})
