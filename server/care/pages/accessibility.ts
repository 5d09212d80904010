/** The accessibility statement, after the model of the Dutch government: status, gaps, contact, date. */

import type { CarePage } from './page.ts'

export const accessibilityPage: CarePage = {
  title: ['Toegankelijkheid', 'Accessibility'],
  lead: [
    'Iedereen moet Inbreng kunnen gebruiken. Hier lees je hoe ver we zijn, en waar je terechtkunt.',
    'Everybody must be able to use Inbreng. Here you read how far we are, and where to turn to.',
  ],
  sections: [
    {
      title: ['Verklaring', 'Statement'],
      says: [
        [
          '{organisation} wil dat deze site voldoet aan EN 301 549 en WCAG 2.2, niveau AA.',
          '{organisation} wants this site to meet EN 301 549 and WCAG 2.2, level AA.',
        ],
        ['De status is nu: {accessibilityStatus}.', 'The status now is: {accessibilityStatus}.'],
        ['Voor het laatst onderzocht op: {accessibilityTested}.', 'Last tested on: {accessibilityTested}.'],
        ['Dit betekenen de letters:', 'This is what the letters mean:'],
      ],
      list: [
        ['A: voldoet aan alle eisen.', 'A: meets all requirements.'],
        [
          'B: voldoet grotendeels; wat ontbreekt is bekend en wordt opgelost.',
          'B: meets most; what lacks is known and being mended.',
        ],
        [
          'C: eerste stappen zijn gezet; een volledig onderzoek volgt.',
          'C: first steps are taken; a full test follows.',
        ],
        ['D: voldoet niet.', 'D: does not meet them.'],
        ['E: nog niet onderzocht.', 'E: not tested yet.'],
      ],
    },
    {
      title: ['Wat we weten', 'What we know'],
      says: [
        ['Dit werkt nog niet goed: {accessibilityGaps}.', 'This does not work well yet: {accessibilityGaps}.'],
        [
          'Elke pagina wordt bij elke wijziging automatisch getest. Zo vind je een deel van de problemen, niet alle.',
          'Every page is tested automatically at every change. That finds some of the problems, not all.',
        ],
      ],
      list: [
        [
          'Alles werkt met het toetsenbord. Elk bord is er ook als lijst.',
          'Everything works by keyboard. Every board is there as a list too.',
        ],
        ['Alles wat je kunt slepen, kan ook met een knop.', 'Whatever can be dragged has a button too.'],
        [
          'De tijd stuurt niemand weg. Een kartrekker kan minuten geven.',
          'Time sends nobody away. A coordinator can give minutes.',
        ],
        ['Licht, donker en hoog contrast volgen je apparaat.', 'Light, dark and high contrast follow your device.'],
      ],
    },
    {
      title: ['Werkt iets niet?', 'Does something not work?'],
      says: [
        ['Laat het ons weten via {accessibilityContact}.', 'Let us know through {accessibilityContact}.'],
        [
          'Kom je er met ons niet uit? Dan kun je naar de Nationale ombudsman of het College voor de Rechten van de Mens.',
          'Do we not work it out? Then you can turn to the National Ombudsman or the Institute for Human Rights.',
        ],
      ],
    },
  ],
}
