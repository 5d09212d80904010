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
    'Deze uitnodiging is verlopen. Vraag de {leader} om een nieuwe.',
    'This invitation has expired. Ask the {leader} for a new one.',
  ],
  'problem.revoked': [
    'Deze uitnodiging is ingetrokken. Vraag de {leader} om een nieuwe.',
    'This invitation was withdrawn. Ask the {leader} for a new one.',
  ],
  'problem.closed': [
    'Deze bijeenkomst is gesloten. Je kunt nog wel lezen.',
    'This session is closed. You can still read.',
  ],
  'problem.locked': [
    'De deur is dicht. Vraag de {leader} om je binnen te laten.',
    'The door is closed. Ask the {leader} to let you in.',
  ],
  'problem.phase': [
    'Hier vraagt deze fase nu niet om. Je tekst blijft staan.',
    'This phase does not ask for this now. Your text stays.',
  ],
  'problem.turn': ['Nu schrijven anderen. Je tekst blijft staan.', 'Others write now. Your text stays.'],
  'problem.enough': [
    'Je hebt in deze fase al genoeg gebracht. Je tekst blijft staan.',
    'You have brought enough in this phase. Your text stays.',
  ],
  'problem.over': ['Dit is al afgelopen.', 'This is over already.'],
  'problem.begun': [
    'Deze bijeenkomst is al begonnen. Vul de code in die in de zaal staat.',
    'This session has begun already. Type the code that is shown in the room.',
  ],
  'problem.last': [
    'Jij bent de enige {leader}. Nodig eerst een ander uit.',
    'You are the only {leader}. Invite somebody else first.',
  ],
  'problem.few': [
    'Er zijn nu minder dan drie mensen die mogen schrijven. Dan kan het niet zonder naam.',
    'Fewer than three people who may write are here now. Then it cannot go without a name.',
  ],
  'problem.archived': [
    'Deze bijeenkomst staat al in de bibliotheek. Het bord blijft zoals het is.',
    'This session is in the library already. The board stays as it is.',
  ],
  'problem.not-closed': [
    'Sluit eerst de bijeenkomst. Daarna kun je dit doen.',
    'Close the session first. Then you can do this.',
  ],
  'problem.not-checked': [
    'Nog niet alles is nagekeken. Kijk de rest eerst na.',
    'Not everything has been checked yet. Please check the rest first.',
  ],
  'problem.changed': [
    'Dit is ondertussen veranderd. Kijk nog een keer.',
    'This has changed in the meantime. Please look again.',
  ],
  'problem.personal': [
    'Hier staat een burgerservicenummer. Dat mag niet, ook niet met toestemming. Haal het eerst weg.',
    'There is a citizen service number in this. That is not allowed, not even with consent. Take it out first.',
  ],
  'problem.used': [
    'Dit kan maar één keer, en dat is al gebeurd.',
    'This can be done only once, and that has happened.',
  ],
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
    'Dit is van iemand anders. Alleen die persoon of de {leader} kan dit.',
    'This is somebody else’s. Only that person or the {leader} can do this.',
  ],
  'refusal.closed': [
    'De bijeenkomst is gesloten, dus dit is niet meer geplaatst.',
    'The session is closed, so this was not placed.',
  ],
  'refusal.phase': [
    'Hier vraagt deze fase nu niet om. Bewaar het voor straks.',
    'This phase does not ask for this now. Keep it for later.',
  ],
  'refusal.silent': [
    'In deze fase lever je in. Daarna zie je alles samen.',
    'In this phase you hand in. After that you see everything together.',
  ],
  'refusal.enough': ['Je hebt in deze fase al genoeg gebracht.', 'You have brought enough in this phase.'],
  'refusal.table': [
    'De tafels zijn veranderd terwijl je schreef. Plaats het aan je tafel van nu.',
    'The tables changed while you wrote. Place it at the table where you are now.',
  ],
  'refusal.schema': ['Dit past niet op het bord.', 'This does not fit on the board.'],
  'refusal.limit': ['Dit is te lang of te veel.', 'This is too long or too much.'],
  'refusal.gap': ['Er miste een stukje van wat je stuurde.', 'A part of what you sent was missing.'],
  'refusal.forbidden': [
    'Een BSN mag er niet staan. Niemand heeft dit gekregen.',
    'A citizen service number may not be there. Nobody was sent this.',
  ],
  'refusal.erased': [
    'Dit is voorgoed verwijderd terwijl jij erin schreef. Jouw eigen woorden staan hier.',
    'This was removed for good while you were writing in it. Your own words are here.',
  ],
  'refusal.moved': [
    'Het bord begon opnieuw voordat dit erop stond. Plaats het nog een keer.',
    'The board began anew before this was on it. Place it once more.',
  ],
  'refusal.hidden': [
    'De {leader} haalde deze kaart van het bord terwijl jij schreef.',
    'The {leader} took this card off the board while you were writing.',
  ],
})
