/** What a field says of the words in it. */

import { define } from './words.ts'

export const textWords = define({
  'text.left': [
    { one: 'Nog {n} teken', other: 'Nog {n} tekens' },
    { one: '{n} character left', other: '{n} characters left' },
  ],
  'text.over': [
    { one: '{n} teken te lang. Kort je tekst iets in.', other: '{n} tekens te lang. Kort je tekst iets in.' },
    {
      one: '{n} character too long. Shorten your text a little.',
      other: '{n} characters too long. Shorten your text a little.',
    },
  ],
  'text.full': [
    'Dit veld is vol: {max} tekens passen erin. Kort iets in om verder te schrijven.',
    'This field is full: it holds {max} characters. Shorten something to go on.',
  ],
  'text.rest': ['Dit paste er niet meer bij:', 'This did not fit any more:'],
  'text.copy': ['Kopieer', 'Copy'],
  'text.copied': ['Gekopieerd', 'Copied'],
  'text.drop': ['Laat weg', 'Leave it out'],
})
