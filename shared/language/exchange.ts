/** Where a session is taken along and brought in: what stands on the pages for it. */

import { define } from './words.ts'

export const exchangeWords = define({
  'export.mark': ['Vertrouwelijk', 'Confidential'],
  'export.consent': ['Toestemming: {consents}', 'Consent: {consents}'],
  'export.csv.links': ['CSV, verbindingen', 'CSV, links'],
  'export.csv.came': ['CSV, wat ervan kwam', 'CSV, what came of it'],
  'export.csv.notes': ['CSV, bijdragen', 'CSV, contributions'],
  'export.print': ['Om te printen of als PDF', 'To print or as PDF'],
  'export.research': ['Voor onderzoek, zonder namen', 'For research, without names'],
  'map.picture': ['Bewaar als plaatje', 'Save as picture'],
  'map.picture.name': ['kaart', 'map'],
  'map.picture.saved': ['Het plaatje is bewaard.', 'The picture is saved.'],
  'map.picture.failed': ['Het plaatje lukte niet.', 'The picture did not work.'],
  'map.picture.open': [
    'Nog niet gearchiveerd: wie nee zegt, kan er nog uit. Er staan geen namen op.',
    'Not archived yet: whoever says no can still be left out. There are no names on it.',
  ],
})
