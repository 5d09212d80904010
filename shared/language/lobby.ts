/** Before a session begins: what one brings to it already, and what there is to read. */

import { define } from './words.ts'

export const lobbyWords = define({
  'lobby.title': ['Vooraf: {subject}', 'Beforehand: {subject}'],
  'lobby.what': [
    'Deze bijeenkomst is nog niet begonnen. Je kunt nu al iets inbrengen, of je vast inlezen.',
    'This session has not begun yet. You can bring something already, or read up on it.',
  ],
  'lobby.leads': ['Jullie {leader}: {names}', 'Your {leader}: {names}'],
  'lobby.to-atelier': ['Over dit leeratelier', 'About this atelier'],
  'lobby.to-board': ['Naar het bord', 'To the board'],
  'lobby.begun': [
    'De bijeenkomst is begonnen. Ga naar het bord om mee te doen.',
    'The session has begun. Go to the board to take part.',
  ],
  'lobby.begun-outside': [
    'De bijeenkomst is al begonnen. Vul de code in die in de zaal staat.',
    'The session has begun already. Type the code that is shown in the room.',
  ],
  'lobby.ended': ['Deze pagina loopt niet meer mee. Laad haar opnieuw.', 'This page no longer keeps up. Load it anew.'],
  'lobby.reload': ['Laad opnieuw', 'Load anew'],

  // coming in
  'lobby.enter': ['Breng vast iets in', 'Bring something already'],
  'lobby.enter.how': [
    'Je deed al mee in dit leeratelier. Daarom heb je geen code nodig.',
    'You took part in this atelier before. So you need no code.',
  ],
  'lobby.name': ['Hoe heet je?', 'What is your name?'],
  'lobby.name-hint': [
    'Zo zien anderen straks wie wat inbrengt. Leeg laten mag.',
    'This is how others will see who brings what. You may leave it empty.',
  ],
  'lobby.perspective': ['Vanuit welk perspectief?', 'From which perspective?'],
  'lobby.perspective-none': ['Dat zeg ik liever niet', 'I would rather not say'],
  'lobby.go': ['Kom vast binnen', 'Come in already'],

  // a case
  'lobby.case': ['Schrijf vast een casus', 'Write a case already'],
  'lobby.case-how': [
    'Iets uit je werk of leven dat schuurt. Noem geen namen. Niemand leest het, ook de {leader} niet, tot alles samen op het bord komt.',
    'Something from your work or life that chafes. Name nobody. No one reads it, not even the {leader}, until all of it comes on the board together.',
  ],
  'lobby.case-phase': ['Het komt op het bord bij ‘{phase}’.', 'It comes on the board at ‘{phase}’.'],
  'lobby.case-none': [
    'In deze bijeenkomst is geen fase waarin je een casus inbrengt. Er is wel genoeg anders om te doen.',
    'This session has no phase in which one brings a case. There is plenty else to do.',
  ],
  'lobby.case-reads': [
    'Je kijkt mee in deze bijeenkomst. Een casus inbrengen kan dan niet.',
    'You look on in this session. You cannot bring a case then.',
  ],
  'lobby.send': ['Lever vast in', 'Hand in already'],
  'lobby.sending': ['Even wachten…', 'One moment…'],
  'lobby.sent': [
    'Ingeleverd. Je kunt het hieronder nog lezen, wijzigen of terugnemen.',
    'Handed in. You can still read, change or take it back below.',
  ],

  // six ways
  'six.title': ['Zes manieren om in te brengen', 'Six ways of bringing'],
  'six.equal': [
    'Ze tellen allemaal even zwaar. Kies wat bij je past.',
    'They all count the same. Choose what suits you.',
  ],
  'six.case': ['Een casus', 'A case'],
  'six.case-how': ['Iets dat schuurt in je werk of leven.', 'Something that chafes in your work or life.'],
  'six.case-go': ['Schrijf een casus', 'Write a case'],
  'six.case-none': ['Dat kan zodra er een volgende bijeenkomst is.', 'You can once there is a next session.'],
  'six.experience': ['Een ervaring', 'An experience'],
  'six.experience-how': [
    'Wat je zelf hebt meegemaakt. Zet het tijdens de bijeenkomst bij een kaart die je herkent.',
    'What you lived through yourself. In the session, add it to a card that you recognise.',
  ],
  'six.experience-go': ['Lees terug wat je herkent', 'Read back what you recognise'],
  'six.source': ['Een bron', 'A source'],
  'six.source-how': [
    'Een onderzoek, een regel of een goed voorbeeld. Zet het tijdens de bijeenkomst bij een kaart.',
    'A study, a rule or a good example. In the session, add it to a card.',
  ],
  'six.source-go': ['Zoek waar het bij past', 'Look for where it fits'],
  'six.question': ['Een goede vraag', 'A good question'],
  'six.question-how': [
    'Een vraag waar jullie samen langer aan willen werken.',
    'A question that you want to work on together for longer.',
  ],
  'six.question-go': ['Naar de leervragen', 'To the learning questions'],
  'six.help': ['Hulp aan een tafel', 'Help at a table'],
  'six.help-how': [
    'Een tafel begeleiden, of schrijven voor iemand zonder telefoon.',
    'Lead a table, or write for somebody without a phone.',
  ],
  'six.help-later': ['Zeg het aan het begin tegen de {leader}.', 'Tell the {leader} at the beginning.'],
  'six.help-offer': ['Ik help graag aan een tafel', 'I gladly help at a table'],
  'six.help-told': ['De {leader} ziet dat je graag helpt.', 'The {leader} sees that you gladly help.'],
  'six.help-not': ['De {leader} ziet het niet meer.', 'The {leader} no longer sees it.'],
  'six.follow-up': ['Een opvolging', 'A follow-up'],
  'six.follow-up-how': [
    'Wat er gebeurde met iets van een vorige keer. Niets is ook een antwoord.',
    'What happened with something from last time. Nothing is an answer too.',
  ],
  'six.follow-up-go': ['Vertel hoe het ging', 'Tell how it went'],

  // reading along
  'lobby.read': ['Lees vast mee', 'Read up already'],
  'lobby.read-last': ['Wat we vorige keer vonden: {subject}', 'What we found last time: {subject}'],
  'lobby.read-library': ['Zoek in alles van dit leeratelier', 'Search all of this atelier'],
  'lobby.read-none': ['Er is nog geen archief dat je kunt lezen.', 'There is no archive yet that you can read.'],

  // when it cannot be shown
  'lobby.not-here': ['Hier kun je nu niet vooraf inbrengen', 'You cannot bring anything here beforehand'],
  'lobby.not-here-how': [
    'Met de code van de bijeenkomst kom je wel binnen.',
    'The code of the session does let you in.',
  ],
})
