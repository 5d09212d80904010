/** The privacy notice: what people who join want to know, in plain words. */

import type { CarePage } from './page.ts'

export const privacyPage: CarePage = {
  title: ['Wat gebeurt er met wat je hier schrijft?', 'What happens to what you write here?'],
  lead: [
    'Inbreng is een bord voor mensen die van elkaar leren. Hier lees je wat we van jou bewaren, waarom, en hoe lang.',
    'Inbreng is a board for people who learn from each other. Here you read what we keep of you, why, and for how long.',
  ],
  sections: [
    {
      title: ['Wie is verantwoordelijk?', 'Who is responsible?'],
      says: [
        ['Dit is {organisation}.', 'This is {organisation}.'],
        [
          'Je bereikt ons via {contact}. Ons adres is {address}.',
          'You reach us through {contact}. Our address is {address}.',
        ],
        [
          'Onze functionaris gegevensbescherming bereik je via {officer}.',
          'You reach our data protection officer through {officer}.',
        ],
        ['Samen met ons zijn verantwoordelijk: {partners}.', 'Responsible together with us: {partners}.'],
      ],
    },
    {
      title: ['Wat bewaren we van jou?', 'What do we keep of you?'],
      list: [
        [
          'De naam die je zelf kiest. Dat hoeft niet je eigen naam te zijn.',
          'The name you choose. It need not be your own.',
        ],
        [
          'Vanuit welk perspectief je meedoet, als je dat zegt.',
          'From which perspective you take part, if you say so.',
        ],
        ['Wat je op het bord zet, herkent of verbindt.', 'What you put on the board, recognise or connect.'],
        [
          'Een teken op je apparaat, een cookie. Zo kun je later terugkomen. Er staat geen naam in.',
          'A mark on your device, a cookie. With it you can come back later. It holds no name.',
        ],
        [
          'Maak je een terugkeercode? Dan een afdruk daarvan. De code zelf bewaren we niet.',
          'Do you make a return code? Then a print of it. The code itself we do not keep.',
        ],
        [
          'Leid je een leeratelier, en wil je je met een link kunnen aanmelden? Dan je e-mailadres. Alleen jij ziet het, en jij haalt het weg.',
          'Do you lead an atelier, and do you want to sign in with a link? Then your e-mail address. Only you see it, and you take it away.',
        ],
        [
          'Maak je een passkey? Dan de openbare sleutel ervan. Je vinger of gezicht komt nooit bij ons.',
          'Do you make a passkey? Then its public key. Your finger or face never comes to us.',
        ],
        ['De dag waarop je apparaat hier voor het laatst was.', 'The day on which your device was last here.'],
      ],
    },
    {
      title: ['Wat bewaren we niet?', 'What do we not keep?'],
      list: [
        ['Je telefoonnummer of geboortedatum.', 'Your phone number or date of birth.'],
        [
          'Je e-mailadres, tenzij je een leeratelier leidt en het zelf toevoegt.',
          'Your e-mail address, unless you lead an atelier and add it yourself.',
        ],
        [
          'Wanneer je typt, waar je kijkt en hoe vaak je iets doet.',
          'When you type, where you look and how often you do something.',
        ],
        [
          'Hoeveel iemand meedoet. Ook je werkgever krijgt dat nooit.',
          'How much anybody takes part. Your employer never gets that either.',
        ],
        [
          'Wat je schrijft voordat je het plaatst: je tekst staat alleen op jouw apparaat.',
          'What you write before you place it: your text is on your device only.',
        ],
        [
          'De losse woorden daarvan. Onze server zoekt ermee of jullie er eerder over spraken. Kun je iets brengen zonder naam, dan zoekt hij niet.',
          'The separate words of it. Our server looks up by them whether you talked about it before. Where you may bring something without a name, it does not look.',
        ],
      ],
      says: [
        [
          'Er gaat niets naar andere bedrijven. Deze site vraagt nergens anders iets op.',
          'Nothing goes to other companies. This site asks for nothing elsewhere.',
        ],
        ['Ook dit bewaren we niet:', 'Nor do we keep this:'],
      ],
    },
    {
      title: ['Schrijf niet over iemand die te herkennen is', 'Do not write about somebody who can be recognised'],
      says: [
        [
          'Noem geen namen, adressen, geboortedatums of nummers van anderen. Je apparaat let daar met je op.',
          'Mention no names, addresses, dates of birth or numbers of others. Your device helps you watch for them.',
        ],
        [
          'Zo vinden we veel, maar niet alles. Vraag je dus altijd af: zou een buurvrouw deze persoon herkennen?',
          'That finds a lot, but not everything. So always ask yourself: would a neighbour recognise this person?',
        ],
        [
          'Inbreng is geen meldpunt. Is iemand in gevaar? Bel 112, of gebruik de meldcode van je organisatie.',
          'Inbreng is not a place to report. Is somebody in danger? Call 112, or follow your organisation’s reporting code.',
        ],
      ],
    },
    {
      title: ['Wat betekent ‘zonder naam’?', 'What does ‘without a name’ mean?'],
      says: [
        [
          'Wat je zonder naam plaatst, bewaren we zonder wie het schreef. Achteraf kan niemand dat nog nagaan, ook wij niet.',
          'What you place without a name we keep without who wrote it. Afterwards nobody can find that out, nor can we.',
        ],
        [
          'Op het moment zelf is dat anders. Wie de server beheert en juist dan meekijkt, kan zien van welk apparaat een tekst komt. Heeft deze site geen slotje (https)? Dan kan wie het netwerk beheert dat ook.',
          'At that very moment it is different. Whoever runs the server and watches just then can see from which device a text comes. Does this site have no lock (https)? Then whoever runs the network can too.',
        ],
        [
          'Op jouw apparaat blijft staan wat je zonder naam plaatste. Wie je apparaat pakt, kan het lezen. Neem je het terug, dan gaat het daar ook weg.',
          'What you placed without a name stays on your device. Whoever picks it up can read it. If you take it back, it goes there too.',
        ],
        [
          'Let wel op: aan een stijl of een verhaal kunnen anderen je soms toch herkennen.',
          'But take care: others may still recognise you by a style or a story.',
        ],
      ],
    },
    {
      title: ['Wie leest het?', 'Who reads it?'],
      says: [
        [
          'Tijdens de bijeenkomst: iedereen die meedoet, en wie naar het grote scherm kijkt.',
          'During the session: everybody who takes part, and whoever looks at the big screen.',
        ],
        [
          'Daarna kijkt de kartrekker alles na. Namen gaan eruit. Dan komt het in de bibliotheek van het leeratelier.',
          'Afterwards the coordinator checks everything. Names are taken out. Then it goes into the atelier’s library.',
        ],
        [
          'Wat je ‘alleen hier’ noemt, gaat nooit mee. Je naam staat er alleen bij als jij dat wilt.',
          'What you call ‘only here’ never goes along. Your name is there only if you want that.',
        ],
        ['De server staat hier: {hosting}.', 'The server is here: {hosting}.'],
      ],
    },
    {
      title: ['Hoe lang bewaren we het?', 'How long do we keep it?'],
      table: {
        head: [
          ['Wat', 'What'],
          ['Hoe lang', 'How long'],
        ],
        rows: [
          [
            ['Wat je nog niet hebt geplaatst', 'What you have not placed yet'],
            ['7 dagen, op jouw apparaat', '7 days, on your device'],
          ],
          [
            ['Wat is ingeleverd maar nooit getoond', 'What was handed in and never shown'],
            ['{waiting} dagen na de bijeenkomst', '{waiting} days after the session'],
          ],
          [
            ['Wie waarop stemde', 'Who voted for what'],
            ['tot de bijeenkomst sluit', 'until the session is closed'],
          ],
          [
            ['Wat je zegt over een verslag', 'What you say of a report'],
            ['14 dagen; daarna staat het verslag vast', '14 days; then the report stands for good'],
          ],
          [
            ['Het bord, met namen', 'The board, with names'],
            ['{board} dagen na het archiveren', '{board} days after archiving'],
          ],
          [
            ['Een bijeenkomst die niet wordt gearchiveerd', 'A session that is not archived'],
            ['{unarchived} dagen na het sluiten', '{unarchived} days after closing'],
          ],
          [
            ['Het archief, zonder namen', 'The archive, without names'],
            [
              'elke {archiveReview} dagen kijken we of het kan blijven',
              'every {archiveReview} days we see whether it may stay',
            ],
          ],
          [
            ['Het teken van je apparaat', 'The mark of your device'],
            ['{devices} dagen nadat je hier voor het laatst was', '{devices} days after you were last here'],
          ],
          [
            ['Wie wat deed (zonder inhoud)', 'Who did what (without content)'],
            ['{audit} dagen', '{audit} days'],
          ],
        ],
      },
    },
    {
      title: ['Wat kun je zelf doen?', 'What can you do yourself?'],
      link: { to: '/mijn-gegevens', words: ['Naar Mijn gegevens', 'To My data'] },
      says: [
        [
          'Op de pagina Mijn gegevens zie je alles wat we van jou hebben. Je kunt het meenemen of weghalen.',
          'On the page My data you see all we have of you. You can take it along or take it away.',
        ],
        [
          'Wat je bracht, kun je zelf weghalen zolang de bijeenkomst open is. Daarna vraag je het aan de kartrekker.',
          'What you brought you can take away yourself while the session is open. After that you ask the coordinator.',
        ],
        [
          'Gaat iets over jou, en was je er niet bij? Vraag ons via {contact} om het weg te halen.',
          'Is something about you, and were you not there? Ask us through {contact} to take it away.',
        ],
        [
          'Weg is weg: ook uit het archief en uit de bibliotheek. In een reservekopie blijft het tot die vervalt.',
          'Gone is gone: from the archive and the library too. In a backup copy it stays until that lapses.',
        ],
        [
          'Ben je het niet met ons eens? Dan kun je klagen bij de Autoriteit Persoonsgegevens.',
          'Do you disagree with us? Then you can complain to the Dutch Data Protection Authority.',
        ],
      ],
    },
    {
      title: ['Waarom mag dit?', 'Why may we do this?'],
      says: [
        ['Wij doen dit op grond van: {ground}.', 'We do this on the ground of: {ground}.'],
        [
          'Voor onderzoek gebruiken we alleen wat jij daarvoor vrijgeeft. Zeg je nee, dan doe je gewoon mee.',
          'For research we use only what you release for it. If you say no, you take part just the same.',
        ],
      ],
    },
  ],
}
