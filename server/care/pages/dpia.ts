/** A template for the data protection impact assessment (GDPR article 35): what we know is filled in, the weighing is theirs. */

import type { CarePage } from './page.ts'

export const dpiaPage: CarePage = {
  title: ['DPIA: een ingevuld begin', 'DPIA: a filled-in start'],
  lead: [
    'Een DPIA is hier verstandig: het gaat over kwetsbare mensen, en meer organisaties doen mee. Weeg zelf, samen met {officer}.',
    'A DPIA is wise here: it is about vulnerable people, and several organisations take part. Do the weighing yourself, with {officer}.',
  ],
  sections: [
    {
      title: ['1. Wat er gebeurt', '1. What happens'],
      says: [
        [
          'Groepen van 8 tot 30 mensen delen dilemma’s op een bord. Daarna kijkt iemand alles na. Dan komt het in een bibliotheek.',
          'Groups of 8 to 30 people share dilemmas on a board. Then somebody checks everything. Then it goes into a library.',
        ],
        [
          'Namen van cliënten horen er niet in. Namen van deelnemers gaan er bij het archiveren uit.',
          'Names of clients do not belong there. Names of participants are taken out when archiving.',
        ],
      ],
    },
    {
      title: ['2. Noodzaak', '2. Necessity'],
      says: [
        [
          'Zonder verhalen is er niets te leren. Daarom vragen we om verhalen die niemand herkent.',
          'Without stories there is nothing to learn. So we ask for stories in which nobody is recognised.',
        ],
        ['Grondslag: {ground}.', 'Legal ground: {ground}.'],
      ],
    },
    {
      title: ['3. Risico’s en maatregelen', '3. Risks and measures'],
      table: {
        head: [
          ['Risico', 'Risk'],
          ['Wat Inbreng doet', 'What Inbreng does'],
          ['Wat jullie doen', 'What you do'],
        ],
        rows: [
          [
            ['Iemand herkent een cliënt', 'Somebody recognises a client'],
            [
              'Controle op het apparaat en voor het archiveren. Twee vragen per casus. ‘Alleen hier’.',
              'Check on the device and before archiving. Two questions for each case. ‘Only here’.',
            ],
            ['Afspraken aan het begin. De kartrekker kijkt na.', 'Agreements at the start. The coordinator checks.'],
          ],
          [
            ['Iemand wordt herkend in wat zonder naam is', 'Somebody is recognised in what has no name'],
            [
              'Geen auteur bewaard, gemengde volgorde, minstens drie tegelijk.',
              'No author kept, mixed order, at least three at once.',
            ],
            ['Zeg dat stijl en kennis iemand kunnen verraden.', 'Say that style and knowledge may give somebody away.'],
          ],
          [
            ['Een werkgever wil weten wie wat bijdroeg', 'An employer wants to know who contributed what'],
            [
              'Geen cijfers per persoon, nergens. Groepen onder vijf blijven weg.',
              'No figures by person, anywhere. Groups under five are left out.',
            ],
            ['Leg dit vast met de partners.', 'Put this down with the partners.'],
          ],
          [
            ['Onbevoegden komen binnen', 'People get in who may not'],
            [
              'Links verlopen en kunnen worden ingetrokken. Rechten per rol.',
              'Links expire and can be withdrawn. Rights by role.',
            ],
            ['Zet https aan. Houd de server bij.', 'Switch https on. Keep the server up to date.'],
          ],
          [
            ['Iets blijft na wissen toch bestaan', 'Something stays after erasing'],
            [
              'Wissen maakt het bord opnieuw, en archief en zoeklijst ook. Reservekopieën worden bij terugzetten weer gewist.',
              'Erasing makes the board anew, and the archive and index. Backups are erased again when restored.',
            ],
            ['Bewaar kopieën niet langer dan nodig.', 'Keep copies no longer than needed.'],
          ],
          [
            ['Iemand gebruikt het als meldpunt', 'Somebody uses it to report danger'],
            ['De privacypagina zegt dat het dat niet is.', 'The privacy page says that it is not for that.'],
            ['Spreek af wie dan handelt.', 'Agree who acts then.'],
          ],
        ],
      },
    },
    {
      title: ['4. Rechten van betrokkenen', '4. Rights of data subjects'],
      says: [
        [
          'Inzien, meenemen en weghalen kan iedereen zelf, op de pagina Mijn gegevens.',
          'Everybody can see, take along and take away by themselves, on the page My data.',
        ],
        ['Wie er niet bij was, vraagt het via {contact}.', 'Whoever was not there asks through {contact}.'],
      ],
    },
    {
      title: ['5. Wat er overblijft, en wat jullie besluiten', '5. What remains, and what you decide'],
      says: [
        [
          'De controle maakt de kans op herkennen kleiner, niet nul. Weeg of dat aanvaardbaar is.',
          'The check lowers recognition, but does not rule it out. Weigh whether that is acceptable.',
        ],
        [
          'Advies van de functionaris, besluit en datum vul je hier zelf in.',
          'The officer’s advice, decision and date are yours to fill in here.',
        ],
      ],
    },
  ],
}
