import { define } from './words.ts'

export const libraryWords = define({
  'library.title': ['Wat hebben we eerder ingebracht?', 'What did we bring before?'],
  'library.search': ['Zoek', 'Search'],
  'library.words': ['Zoek in alle bewaarde bijeenkomsten', 'Search all archived sessions'],
  'library.empty-field': ['Wis wat je zocht', 'Clear what you searched for'],
  'library.searching': ['We zoeken …', 'Searching …'],

  // what one narrows to
  'library.filters': ['Filters', 'Filters'],
  'library.pick': ['{name} ({n})', '{name} ({n})'],
  'library.kinds': ['Soort kaart', 'Kind of card'],
  'library.all': ['Alles', 'All'],
  'kind.followUp': ['Wat ervan kwam', 'What came of it'],
  'kinds.followUp': ['Wat ervan kwam', 'What came of it'],
  'kinds.annotation': ['Duidingen', 'Annotations'],
  'library.perspective': ['Perspectief', 'Perspective'],
  'library.perspective.all': ['Alle perspectieven', 'All perspectives'],
  'library.theme': ['Thema', 'Theme'],
  'library.theme.all': ['Alle thema’s', 'All themes'],
  'library.atelier': ['Leeratelier', 'Atelier'],
  'library.atelier.all': ['Alle leerateliers', 'All ateliers'],
  'library.atelier.one': ['Eén leeratelier', 'One atelier'],
  'library.period': ['Periode', 'Period'],
  'library.period.all': ['Alle jaren', 'All years'],
  'library.period.year': ['Dit jaar', 'This year'],
  'library.period.two': ['Laatste twee jaar', 'Last two years'],
  'library.period.own': ['Van … tot …', 'From … to …'],
  'library.from': ['Vanaf', 'From'],
  'library.to': ['Tot en met', 'Up to'],
  'library.chosen': ['Gekozen filters', 'Chosen filters'],
  'library.without': ['Haal weg: {what}', 'Remove: {what}'],
  'library.clear': ['Alles wissen', 'Clear all'],
  'library.since': ['vanaf {day}', 'from {day}'],
  'library.until': ['tot en met {day}', 'up to {day}'],
  'library.session.one': ['Eén bijeenkomst', 'One session'],

  // what was found
  'library.order': ['Sorteer op', 'Sort by'],
  'library.order.match': ['Beste overeenkomst', 'Best match'],
  'library.order.recognised': ['Vaakst herkend', 'Most recognised'],
  'library.order.newest': ['Nieuwste eerst', 'Newest first'],
  'library.cards': [
    { one: '{n} kaart', other: '{n} kaarten' },
    { one: '{n} card', other: '{n} cards' },
  ],
  'library.in-sessions': [
    { one: '{cards} in {n} bijeenkomst', other: '{cards} in {n} bijeenkomsten' },
    { one: '{cards} in {n} session', other: '{cards} in {n} sessions' },
  ],
  'library.more': ['Meer', 'More'],
  'library.more-came': [
    { one: '{n} kaart erbij.', other: '{n} kaarten erbij.' },
    { one: '{n} more card.', other: '{n} more cards.' },
  ],
  'library.recognised': [
    { one: '{n} herkent dit', other: '{n} herkennen dit' },
    { one: '{n} recognises this', other: '{n} recognise this' },
  ],
  'library.links': [
    { one: '{n} verbinding', other: '{n} verbindingen' },
    { one: '{n} link', other: '{n} links' },
  ],
  'library.annotations': [
    { one: '{n} duiding', other: '{n} duidingen' },
    { one: '{n} annotation', other: '{n} annotations' },
  ],
  'library.session': ['Bijeenkomst {n}: {subject}', 'Session {n}: {subject}'],
  'library.facts': ['Over deze kaart', 'About this card'],

  // when nothing is there
  'library.none': ['Niets gevonden', 'Nothing found'],
  'library.none-how': ['Probeer een ander woord, of minder filters.', 'Try another word, or fewer filters.'],
  'library.new': ['Hier komt wat jullie bewaren', 'What you keep will be here'],
  'library.new-what': [
    'Na een bijeenkomst kijkt de kartrekker alles na en maakt het archief. Daarna vind je hier de kwesties, dilemma’s en richtingen terug.',
    'After a session the coordinator checks everything and makes the archive. Then you find the issues, dilemmas and directions here.',
  ],
  'library.new-how': [
    'Je ziet alleen wat je mag lezen: van bijeenkomsten waar je bij was, en van je leeratelier.',
    'You only see what you may read: of sessions you were in, and of your atelier.',
  ],
  'library.unreachable': [
    'We kunnen de bibliotheek nu niet bereiken. Wat je zocht staat er nog.',
    'We cannot reach the library now. What you searched for is still here.',
  ],
  'library.trouble': ['Het zoeken ging mis. Probeer het nog eens.', 'Searching went wrong. Try again.'],

  // the pictures
  'library.figures': ['Overzicht in cijfers', 'Overview in numbers'],
  'library.counting': ['We tellen …', 'Counting …'],
  'library.too-few': ['te weinig mensen om te tonen', 'too few people to show'],
  'library.too-few-how': ['Een streepje: te weinig mensen om te tonen.', 'A dash: too few people to show.'],
  'library.heat': ['Wie brengt welk thema in?', 'Who brings which theme?'],
  'library.heat-how': [
    'Kaarten per perspectief en thema. Kies een vak om te filteren.',
    'Cards by perspective and theme. Choose a cell to filter.',
  ],
  'library.heat-table': ['Tabel van perspectieven en thema’s', 'Table of perspectives and themes'],
  'library.heat-none': ['Hier staan nog geen kaarten met een thema.', 'There are no cards with a theme here yet.'],
  'library.heat-cell': ['{perspective}, {theme}', '{perspective}, {theme}'],
  'library.heat-all': ['Toon de hele tabel', 'Show the whole table'],
  'library.heat-fewer': ['Toon alleen het meeste', 'Show only the most'],
  'library.balance': ['Brengen en halen', 'Bringing and taking'],
  'library.balance-how': [
    'Links wat een perspectief inbrengt, rechts wat het meeneemt.',
    'On the left what a perspective brings, on the right what it takes.',
  ],
  'library.balance-none': ['Hier is nog niets te tellen.', 'There is nothing to count here yet.'],
  'library.brought': ['Ingebracht', 'Brought'],
  'library.taken': ['Meegenomen', 'Taken'],
  'library.course': ['Van kwestie naar richting', 'From issue to direction'],
  'library.course-how': ['Kies een bijeenkomst om te filteren.', 'Choose a session to filter.'],
  'library.course-none': ['Hier zijn nog geen bijeenkomsten.', 'There are no sessions here yet.'],
  'library.answering': [
    'Richtingen die antwoord geven: {n} van {all}.',
    'Directions that give an answer: {n} of {all}.',
  ],
  'library.nr': ['Nr. {n}', 'No. {n}'],
  'library.course-told': [
    '{subject}: kwesties {issue}, dilemma’s {dilemma}, richtingen {direction}',
    '{subject}: issues {issue}, dilemmas {dilemma}, directions {direction}',
  ],
  'library.course-table': ['Tabel van de bijeenkomsten', 'Table of the sessions'],
  'library.table': ['Als tabel', 'As a table'],
  'library.table.session': ['Bijeenkomst', 'Session'],
  'library.table.answering': ['Geeft antwoord', 'Gives an answer'],
})
