/** A year of the first atelier. */

import type { YearAtelier } from './shape.ts'
import { wieDraagt } from './veerkracht-1.ts'
import { onderzocht } from './veerkracht-2.ts'
import { pleintje } from './veerkracht-3.ts'
import { voordeur } from './veerkracht-4.ts'
import { feest } from './veerkracht-5.ts'
import { watBlijft } from './veerkracht-6.ts'

export const veerkracht: YearAtelier = {
  key: 'veerkracht',
  title: 'Veerkracht en onmacht in gemeenschappen',
  leader: 'hanneke',
  weekday: 4,
  meetings: [wieDraagt, onderzocht, pleintje, voordeur, feest, watBlijft],
  questions: [
    { key: 'v.geld', by: 'gerda', daysAgo: 60, words: 'Hoe werk je aan vertrouwen met geld dat telkens stopt?' },
    { key: 'v.app', by: 'daan', daysAgo: 190, words: 'Helpt een buurtapp, of luistert dan alleen wie toch al praat?' },
    { key: 'v.kind', by: 'amina', daysAgo: 9, words: 'Hoe doen kinderen mee zonder dat zij tolk worden?' },
  ],
  steps: [
    {
      question: 'v.app',
      daysAgo: 100,
      change: 'aside',
      words: 'Twee buurten stopten met hun app. We laten dit voorlopig liggen.',
    },
    { question: 'v2.vraag', daysAgo: 140, change: 'moved', words: 'We laten eerst een middag zien wat het werk is.' },
    {
      question: 'v2.vraag',
      daysAgo: 70,
      change: 'answered',
      words: 'De opdracht telt geen meldingen meer. Laten zien werkte beter dan uitleggen.',
    },
  ],
  coming: {
    subject: 'Hoe zeg je nee in een buurt die je nodig heeft?',
    place: 'Buurtkamer De Linde',
    inDays: 19,
    carried: ['v6.vraag', 'v.kind'],
    cases: [
      {
        by: 'gerda',
        title: 'Ze bellen mij ook op zondag',
        body: 'Sinds ik de soep doe, weet iedereen mijn nummer. Ik help graag. Maar gisteren durfde ik mijn eigen telefoon niet op te nemen.',
        options: [
          ['Ik neem altijd op.', 'Ik word moe van wat ik het liefste doe.'],
          ['Ik zet hem op zondag uit.', 'Net dan is het voor iemand het ergst.'],
        ],
      },
      {
        by: 'daan',
        title: 'Nee zeggen tegen de gemeente die mij betaalt',
        body: 'Ze vragen of ik bij de bewonersavond de boel rustig kan houden. Als ik ja zeg, sta ik aan hun kant. Zeg ik nee, dan sturen ze iemand die niemand kent.',
        options: [
          ['Ik doe het en blijf dichtbij.', 'Bewoners zien mij daarna als een van hen.'],
          ['Ik doe het niet.', 'Er staat een vreemde voor de zaal.'],
        ],
      },
    ],
  },
}
