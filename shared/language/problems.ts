import { define } from './words.ts'

export const problemWords = define({
  'problem.bad-input': ['Hier klopt iets niet. Kijk het nog even na.', 'Something is not right here. Please check it.'],
  'problem.not-signed-in': [
    'Je doet nog niet mee. Scan de QR of vul de code in.',
    'You have not joined yet. Scan the QR or type the code.',
  ],
  'problem.not-allowed': ['Dit mag jouw rol niet.', 'Your role may not do this.'],
  'problem.not-found': ['Dit bestaat niet, of niet meer.', 'This does not exist, or no longer.'],
  'problem.bad-code': [
    'Deze code kennen we niet. Kijk nog eens op het scherm in de zaal.',
    'We do not know this code. Look again at the screen in the room.',
  ],
  'problem.expired': [
    'Deze uitnodiging is verlopen. Vraag de kartrekker om een nieuwe.',
    'This invitation has expired. Ask the coordinator for a new one.',
  ],
  'problem.revoked': [
    'Deze uitnodiging is ingetrokken. Vraag de kartrekker om een nieuwe.',
    'This invitation was withdrawn. Ask the coordinator for a new one.',
  ],
  'problem.closed': [
    'Deze bijeenkomst is gesloten. Je kunt nog wel lezen.',
    'This session is closed. You can still read.',
  ],
  'problem.used': ['Deze link is al gebruikt.', 'This link was used already.'],
  'problem.too-often': [
    'Dat was vaak achter elkaar. Wacht een minuut en probeer het dan weer.',
    'That was often in a row. Wait a minute and try again.',
  ],
  'problem.too-large': ['Dit is te groot.', 'This is too large.'],
  'problem.not-stored': [
    'De server kan nu niets bewaren. Jouw tekst staat nog op dit apparaat.',
    'The server cannot save now. Your text is still on this device.',
  ],
  'problem.unexpected': [
    'Er ging iets mis bij ons. Probeer het zo weer.',
    'Something went wrong on our side. Try again shortly.',
  ],
  'refusal.role': ['Dit mag jouw rol niet.', 'Your role may not do this.'],
  'refusal.owner': [
    'Dit is van iemand anders. Alleen die persoon of de kartrekker kan dit.',
    'This is somebody else’s. Only that person or the coordinator can do this.',
  ],
  'refusal.closed': [
    'De bijeenkomst is gesloten, dus dit is niet meer geplaatst.',
    'The session is closed, so this was not placed.',
  ],
  'refusal.schema': ['Dit past niet op het bord.', 'This does not fit on the board.'],
  'refusal.limit': ['Dit is te lang of te veel.', 'This is too long or too much.'],
  'refusal.gap': ['Er miste een stukje van wat je stuurde.', 'A part of what you sent was missing.'],
})
