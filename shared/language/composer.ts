import { define } from './words.ts'

export const composerWords = define({
  'compose.beforehand': ['Breng vast een casus in', 'Bring a case already'],
  'compose.title': ['Schrijf een kaart', 'Write a card'],
  'compose.link.title': ['Verbind met kaarten', 'Link to cards'],
  'compose.link.search': ['Zoek op een woord', 'Search for a word'],
  'compose.link.none': ['Er ligt nog geen kaart op het bord.', 'There is no card on the board yet.'],
  'compose.link.nothing': ['Geen kaart gevonden.', 'No card found.'],
  'compose.link.done': ['Klaar', 'Done'],
  'compose.link.list': ['Verbonden met', 'Linked to'],
  'compose.link.remove': ['Verbind niet met: {card}', 'Do not link to: {card}'],
  'compose.closed.kept': [
    'De bijeenkomst is gesloten, dus plaatsen kan nu niet. Je tekst blijft op dit apparaat staan.',
    'The session is closed, so you cannot place this now. Your text stays on this device.',
  ],
  'compose.refused': [
    'Dit mag jouw rol niet plaatsen. Je tekst blijft staan.',
    'Your role may not place this. Your text stays.',
  ],
  'phone.placed.waiting': [
    'Je kaart staat klaar. Zodra er verbinding is, komt ze op het bord.',
    'Your card is ready. It goes to the board as soon as there is a connection.',
  ],
  'phone.undo': ['Ongedaan maken', 'Undo'],
  'here.label': ['Alleen hier', 'Only here'],
  'here.what': [
    'Dit blijft in deze kamer. Het gaat niet mee naar de bibliotheek.',
    'This stays in this room. It does not go into the library.',
  ],
  'behalf.label': ['Namens', 'On behalf of'],
  'behalf.me': ['mijzelf', 'myself'],
  'held.offline': [
    'Er is geen verbinding. Je tekst staat nog op dit apparaat.',
    'There is no connection. Your text is still on this device.',
  ],
  'held.late.place': ['Plaats alsnog op het bord', 'Put on the board anyway'],
  'held.late.now': [
    'Wat was ingeleverd, is al getoond. Wat je nu schrijft, ligt meteen op het bord.',
    'What was handed in has been shown. What you write now is on the board at once.',
  ],
})
