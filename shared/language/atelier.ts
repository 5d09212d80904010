/** The page of an atelier. */

import { define } from './words.ts'

export const atelierWords = define({
  'atelier.next': ['Volgende bijeenkomst', 'Next session'],
  'atelier.now': ['Nu open', 'Open now'],
  'atelier.bring': ['Breng vast iets in', 'Bring something already'],
  'atelier.no-next': ['Er is nog geen volgende bijeenkomst.', 'There is no next session yet.'],
  'atelier.from-to': ['{start} tot {end}', '{start} to {end}'],
  'atelier.no-place': ['Plaats volgt', 'Place follows'],
  'atelier.agenda': ['Agenda', 'Agenda'],
  'atelier.agenda-all': ['Toon alle {n} fasen', 'Show all {n} phases'],
  'atelier.agenda-less': ['Toon minder', 'Show fewer'],
  'atelier.minutes': [
    { one: '{n} minuut', other: '{n} minuten' },
    { one: '{n} minute', other: '{n} minutes' },
  ],
  'atelier.move': ['Verander tijd of plaats', 'Change time or place'],
  'atelier.way': ['Hoe we werken', 'How we work'],
  'atelier.for-whom': ['Voor wie', 'For whom'],
  'atelier.guest': [
    'Dit is een voorbeeld. Kijk rond, loop mee en probeer alles uit.',
    'This is an example. Look around, walk along and try everything.',
  ],
  'atelier.also': ['Ook nog open', 'Also open'],
  'atelier.past': ['Eerdere bijeenkomsten', 'Sessions before'],
  'atelier.earlier': [
    { one: 'Nog {n} eerdere', other: 'Nog {n} eerdere' },
    { one: '{n} more before', other: '{n} more before' },
  ],
  'atelier.no-past': ['Hier komt te staan wat jullie samen vonden.', 'What you find together will stand here.'],
  'atelier.insights': [
    { one: '{n} inzicht', other: '{n} inzichten' },
    { one: '{n} insight', other: '{n} insights' },
  ],
  'atelier.directions': [
    { one: '{n} richting', other: '{n} richtingen' },
    { one: '{n} direction', other: '{n} directions' },
  ],
  'atelier.questions': [
    { one: '{n} leervraag', other: '{n} leervragen' },
    { one: '{n} learning question', other: '{n} learning questions' },
  ],
  'atelier.tries': [
    { one: '{n} om te proberen', other: '{n} om te proberen' },
    { one: '{n} to try', other: '{n} to try' },
  ],
  'atelier.search': ['Zoek in wat we eerder vonden', 'Search what we found before'],
  'atelier.search-go': ['Zoek', 'Search'],
  'atelier.all': ['Alles in de bibliotheek', 'All in the library'],

  // the calendar
  'calendar.open': ['Zet in je agenda', 'Put in your calendar'],
  'calendar.title': ['Alle bijeenkomsten in je agenda', 'All sessions in your calendar'],
  'calendar.what': [
    'Je agenda haalt de bijeenkomsten zelf op, en past ze aan als er iets verschuift. Er staat bij waar en wanneer, niet waarover.',
    'Your calendar fetches the sessions by itself, and follows when something moves. It says where and when, not what about.',
  ],
  'calendar.subscribe': ['Open in je agenda-app', 'Open in your calendar app'],
  'calendar.copy': ['Kopieer het adres', 'Copy the address'],
  'calendar.copied': ['Gekopieerd', 'Copied'],
  'calendar.address': ['Adres van deze agenda', 'Address of this calendar'],
  'calendar.qr': ['QR-code met het adres van deze agenda', 'QR code with the address of this calendar'],
  'calendar.secret': [
    'Wie dit adres heeft, ziet wanneer jullie bij elkaar komen. Deel het alleen binnen het leeratelier.',
    'Whoever has this address sees when you meet. Share it within the atelier only.',
  ],
  'calendar.renew': ['Maak een nieuw adres', 'Make a new address'],
  'calendar.renew-what': [
    'Het oude adres werkt dan niet meer. Iedereen moet de agenda opnieuw toevoegen.',
    'The old address then stops working. Everybody has to add the calendar again.',
  ],
  'calendar.renewed': [
    'Dit is het nieuwe adres. Het oude werkt niet meer.',
    'This is the new address. The old one stopped working.',
  ],

  // for who leads
  'about.open': ['Verander deze tekst', 'Change these words'],
  'about.title': ['Over dit leeratelier', 'About this atelier'],
  'about.name': ['Naam', 'Name'],
  'about.name-empty': ['Geef het leeratelier een naam.', 'Give the atelier a name.'],
  'about.purpose': ['Waar gaat het om?', 'What is it about?'],
  'about.way': ['Hoe werken jullie?', 'How do you work?'],
  'about.for-whom': ['Voor wie is het?', 'Whom is it for?'],
  'about.word': ['Hoe noemen jullie wie het leidt?', 'What do you call whoever leads it?'],
  'about.word-hint': [
    'Leeg is “kartrekker”. Bijvoorbeeld: begeleider, gastvrouw.',
    'Empty is “coordinator”. For example: host, guide.',
  ],
  'about.found': ['Haal dit weg. Anders kan het niet bewaard worden.', 'Take this out. Otherwise it cannot be kept.'],
  'about.keep': ['Bewaar', 'Keep'],
  'meeting.title': ['Bijeenkomst {n}', 'Session {n}'],
  'meeting.how': [
    'Wie de agenda heeft, ziet de nieuwe tijd en plaats vanzelf.',
    'Whoever has the calendar sees the new time and place by itself.',
  ],
  'meeting.subject': ['Onderwerp', 'Subject'],
  'meeting.subject-empty': ['Waar gaat het over?', 'What is it about?'],
  'meeting.date': ['Datum', 'Date'],
  'meeting.date-empty': ['Kies een datum.', 'Choose a date.'],
  'meeting.start': ['Begint om', 'Begins at'],
  'meeting.start-empty': ['Kies een tijd.', 'Choose a time.'],
  'meeting.place': ['Plaats', 'Place'],
  'meeting.place-hint': ['Bijvoorbeeld: Buurthuis De Klink, zaal 2', 'For example: Community centre De Klink, room 2'],
  'lead.title': ['Samen leiden', 'Leading together'],
  'lead.leaders': [
    { one: 'Jij bent de enige {leader}.', other: 'Jullie zijn met {n}.' },
    { one: 'You are the only {leader}.', other: 'There are {n} of you.' },
  ],
  'lead.invite': ['Nodig nog een {leader} uit', 'Invite another {leader}'],
  'lead.link': ['Link voor één persoon', 'Link for one person'],
  'lead.link-how': [
    'Geef deze link aan wie mee gaat leiden. Hij werkt één keer, tot en met {day}, en is daarna niet meer te zien.',
    'Give this link to who will lead along. It works once, up to and including {day}, and cannot be seen again.',
  ],
  'lead.sign-in': ['Zo kom je terug op een ander toestel', 'How you come back on another device'],
  'lead.leave': ['Stop als {leader}', 'Stop as {leader}'],
  'lead.leave-what': [
    'Je doet daarna gewoon mee. Alleen wie hier leidt, kan je weer uitnodigen.',
    'You then take part as everybody. Only who leads here can invite you again.',
  ],
  'lead.do-leave': ['Ja, ik stop', 'Yes, I stop'],

  // when it cannot be shown
  'atelier.not-here': ['Dit leeratelier kun je niet zien', 'You cannot see this atelier'],
  'atelier.not-here-how': [
    'Misschien klopt het adres niet, of doe je hier niet mee. Met de code van een bijeenkomst kom je binnen.',
    'The address may be wrong, or you do not take part here. The code of a session lets you in.',
  ],
})
