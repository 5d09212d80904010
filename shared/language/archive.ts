/** From a closed session to its archive, the archive as a page, and what people say about it beforehand. */

import { archivePageWords } from './archive-page.ts'
import { closingWords } from './closing.ts'
import { define } from './words.ts'

export const archiveWords = define({
  ...closingWords,
  ...archivePageWords,
  'consent.title': ['Na de bijeenkomst', 'After the session'],
  'consent.named': ['Mijn naam mag in het verslag', 'My name may be in the report'],
  'consent.research': ['Wat ik bracht mag gebruikt worden voor onderzoek', 'What I brought may be used for research'],
  'consent.how': [
    'Zeg je nee, dan doe je net zo goed mee. Je kunt het later veranderen.',
    'If you say no, you take part just the same. You can change it later.',
  ],
  'consent.kept': ['Bewaard.', 'Kept.'],
  'consent.unknown': ['We konden niet ophalen wat je eerder koos.', 'We could not find out what you chose before.'],
  'header.finish': ['Afronden', 'Finish'],
  'header.closing': ['Kijk na en archiveer', 'Check and archive'],
  'header.archive': ['Naar het archief', 'To the archive'],
  'banner.closing': [
    'Deze bijeenkomst is gesloten. Kijk na wat erin komt, en maak het archief.',
    'This session is closed. Check what goes in, and make the archive.',
  ],
  'banner.archived': [
    'Deze bijeenkomst is gearchiveerd. Het bord blijft zoals het is.',
    'This session is archived. The board stays as it is.',
  ],
  'home.archived': ['Gearchiveerd', 'Archived'],
  'home.to-archive': ['Lees het archief', 'Read the archive'],
})
