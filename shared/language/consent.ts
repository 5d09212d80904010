/** What people say about being named, and about research. */

import { define } from './words.ts'

export const consentWords = define({
  'consent.title': ['Na de bijeenkomst', 'After the session'],
  'consent.named': ['Mijn naam mag in het verslag', 'My name may be in the report'],
  'consent.research': ['Wat ik bracht mag gebruikt worden voor onderzoek', 'What I brought may be used for research'],
  'consent.how': [
    'Zeg je nee, dan doe je net zo goed mee. Je kunt het later veranderen.',
    'If you say no, you take part just the same. You can change it later.',
  ],
  'consent.kept': ['Bewaard.', 'Kept.'],
  'consent.unknown': ['We konden niet ophalen wat je eerder koos.', 'We could not find out what you chose before.'],
  'archive.people.few': ['te weinig om te noemen', 'too few to tell'],
  'archive.consents.part': ['Deden mee: {n}', 'Took part: {n}'],
  'archive.consents.named': ['Met naam in het verslag: {n}', 'Named in the report: {n}'],
  'archive.consents.research': ['Voor onderzoek: {n}', 'For research: {n}'],
})
