/** A year of the second atelier. */

import type { YearAtelier } from './shape.ts'
import { deur } from './tweedeling-1.ts'
import { bovenDeGrens } from './tweedeling-2.ts'
import { teLaat } from './tweedeling-3.ts'
import { ontbijt } from './tweedeling-4.ts'
import { samenBoos } from './tweedeling-5.ts'
import { betalen } from './tweedeling-6.ts'

export const tweedeling: YearAtelier = {
  key: 'tweedeling',
  title: 'Over leven ten tijde van tweedeling',
  leader: 'hanneke',
  weekday: 2,
  meetings: [deur, bovenDeGrens, teLaat, ontbijt, samenBoos, betalen],
  questions: [
    { key: 't.post', by: 'ria', daysAgo: 50, words: 'Wie leest er mee met een brief, voordat hij op de mat valt?' },
    { key: 't.pin', by: 'sjaak', daysAgo: 180, words: 'Wat doe je als iemand alleen nog contant kan leven?' },
  ],
  steps: [
    {
      question: 't.pin',
      daysAgo: 90,
      change: 'aside',
      words: 'Hier kwamen we niet verder mee. Wie iets weet, brengt het opnieuw in.',
    },
    { question: 't1.vraag', daysAgo: 130, change: 'moved', words: 'Aan tafel lukt het beter dan aan de deur.' },
    {
      question: 't4.vraag',
      daysAgo: 40,
      change: 'answered',
      words: 'Door de vraag weg te halen: een inloop, een achterdeur, een vraag over tocht.',
    },
  ],
  coming: {
    subject: 'Wie betaalt de rekening van de zorg voor elkaar?',
    place: 'Taalhuis, grote tafel',
    inDays: 16,
    carried: ['t6.vraag', 't6.lezen'],
    cases: [
      {
        by: 'ria',
        title: 'Mijn buurvrouw zorgt zich arm',
        body: 'Ze ging minder werken om voor haar moeder te zorgen. Nu komt ze zelf niet meer rond. Iedereen vindt haar geweldig. Niemand vraagt wat het kost.',
        options: [
          ['Ik zeg haar dat ze hulp moet vragen.', 'Ze hoort: je doet het niet goed.'],
          ['Ik help zoveel ik kan.', 'Dan zijn we straks met z’n tweeën moe.'],
        ],
      },
      {
        by: 'petra',
        title: 'De flat waar iedereen op elkaar past',
        body: 'In deze flat vangen buren alles op. Daardoor komt er bij ons niets binnen, en telt de flat als een flat zonder problemen. Er gaat geen geld heen.',
        options: [
          ['Ik vraag buren om meer te melden.', 'Wat van hen was, wordt een dossier.'],
          ['Ik laat het zoals het gaat.', 'Ze dragen het tot het misgaat.'],
        ],
      },
    ],
  },
}
