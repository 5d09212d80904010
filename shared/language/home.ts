import { define } from './words.ts'

export const homeWords = define({
  // the start page
  'home.motto': ['Niet alleen halen, maar ook brengen.', 'Not only taking, but bringing too.'],
  'home.what': [
    'Inbreng is het gedeelde bord van een leeratelier. Iedereen legt op tafel wat er speelt, jullie zoeken uit waar het wringt, en bedenken samen wat je kunt doen.',
    'Inbreng is the shared board of a learning atelier. Everyone brings what is going on, you find out together where it chafes, and think of what you could do.',
  ],
  'home.issue': ['Wat speelt er in mijn werk?', 'What is going on in my work?'],
  'home.dilemma': ['Waar wringt het, aan twee kanten?', 'Where does it chafe, on both sides?'],
  'home.direction': ['Wat zouden we kunnen doen?', 'What could we do?'],
  'home.about': ['Wat Inbreng is', 'What Inbreng is'],
  'home.ateliers': ['Leerateliers', 'Ateliers'],
  'home.examples': ['Kijk eens rond in een voorbeeld', 'Look around in an example'],
  'home.example': ['Voorbeeld', 'Example'],
  'home.fictional': [
    'Loop mee en probeer alles uit. De mensen en hun verhalen zijn verzonnen.',
    'Walk along and try everything. The people and their stories are made up.',
  ],
  'home.read-along': [
    'Lees het verslag mee, tot en met {day}',
    'Read along with the report, up to and including {day}',
  ],
  'home.leads': ['Jij bent {leader}', 'You are {leader} here'],
  'home.no-sessions': ['Nog geen bijeenkomsten.', 'No sessions yet.'],
  'home.open': ['Open', 'Open'],
  'home.closed': ['Gesloten', 'Closed'],
  'home.go-on': ['Verder', 'Go on'],
  'home.read': ['Lees terug', 'Read back'],
  'home.walk-along': ['Loop mee', 'Walk along'],
  'home.invited-only': ['Op uitnodiging', 'By invitation'],
  'home.to-atelier': [
    { one: 'Over dit leeratelier', other: 'Over dit leeratelier, met alle {n} bijeenkomsten' },
    { one: 'About this atelier', other: 'About this atelier, with all {n} sessions' },
  ],
  'home.waits': ['Wat op je wacht', 'What waits for you'],
  'home.waits-try': ['Hoe ging het met “{title}”?', 'How did “{title}” go?'],
  'home.waits-bring': ['{when}: {subject}. Breng vast iets in.', '{when}: {subject}. Bring something already.'],
  'home.new-session': ['Nieuwe bijeenkomst', 'New session'],
  'home.begin': ['Begin je eigen leeratelier', 'Begin your own atelier'],
  'home.begin-own': ['Met je eigen groep', 'With your own group'],
  'home.begin-how': [
    'Geef je bijeenkomst een onderwerp, en nodig de zaal uit met een code. Meer is er niet nodig.',
    'Give your session a subject, and invite the room with a code. That is all it takes.',
  ],
  'home.unclaimed': [
    'Hier is nog niemand kartrekker. Begin jij een leeratelier, dan ben jij het.',
    'Nobody coordinates here yet. Begin an atelier, and you do.',
  ],
  'home.begin-by-link': [
    'Een leeratelier beginnen kan met een kartrekkerlink. Vraag erom bij wie Inbreng voor jullie beheert.',
    'To begin an atelier you need a coordinator link. Ask whoever runs Inbreng for you.',
  ],
  'home.back': ['Was je hier eerder? Kom terug met je code', 'Were you here before? Come back with your code'],
  'home.sign-in': ['Leid je een leeratelier? Meld je aan', 'Do you lead an atelier? Sign in'],
  'home.unreachable': ['We kunnen de leerateliers nu niet ophalen.', 'We cannot get the ateliers now.'],

  // the ways that are open from everywhere
  'care.to': ['Beheer: wie dit beheert, bewaartermijnen en logboek', 'Care: who runs this, retention and log'],
  'home.archived': ['Gearchiveerd', 'Archived'],
  'home.to-archive': ['Lees het archief', 'Read the archive'],
  'import.open': ['Importeer', 'Import'],
})
