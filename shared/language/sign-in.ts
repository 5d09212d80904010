/** What is said where one comes back. */

import { define } from './words.ts'

export const signInWords = define({
  'code.mine': ['Jouw terugkeercode', 'Your return code'],
  'code.what': [
    'Met zes woorden kom je hier terug, ook na maanden en op een ander toestel. Dan is alles van jou er weer. Je hebt geen account nodig.',
    'With six words you come back here, also after months and on another device. Then all of yours is there again. You need no account.',
  ],
  'code.make': ['Maak mijn code', 'Make my code'],
  'code.again': ['Maak een nieuwe code', 'Make a new code'],
  'code.replaces': ['Je oude code werkt dan niet meer.', 'Your old code stops working then.'],
  'code.once': [
    'Schrijf de code op of druk hem af. We laten hem maar één keer zien en bewaren hem niet. Wie deze woorden heeft, is hier jou: geef ze aan niemand.',
    'Write the code down or print it. We show it only once and do not keep it. Whoever has these words is you here: give them to nobody.',
  ],
  'code.where': ['Typ de woorden op {place}', 'Type the words at {place}'],
  'code.copy': ['Kopieer', 'Copy'],
  'code.copied': ['Gekopieerd', 'Copied'],
  'code.print': ['Druk af', 'Print'],
  'code.here': ['Hier is je code. Hij staat hieronder.', 'Here is your code. It stands below.'],

  'return.title': ['Kom terug met je code', 'Come back with your code'],
  'return.lead': [
    'Was je hier eerder en heb je een terugkeercode? Dan is alles van jou er zo weer.',
    'Were you here before, and do you have a return code? Then all of yours is there again in a moment.',
  ],
  'return.code': ['Jouw zes woorden', 'Your six words'],
  'return.code-hint': [
    'Hoofdletters, streepjes en accenten maken niet uit.',
    'Capitals, hyphens and accents do not matter.',
  ],
  'return.go': ['Kom terug', 'Come back'],
  'return.count': [
    { one: 'Je typte {n} woord. Een code heeft er zes.', other: 'Je typte {n} woorden. Een code heeft er zes.' },
    { one: 'You typed {n} word. A code has six.', other: 'You typed {n} words. A code has six.' },
  ],
  'return.unknown': [
    {
      one: 'Dit woord komt in geen code voor: {words}',
      other: 'Deze woorden komen in geen code voor: {words}',
    },
    { one: 'This word is in no code: {words}', other: 'These words are in no code: {words}' },
  ],
  'return.like': ['Bedoelde je dit?', 'Did you mean this?'],
  'return.take': ['{word} in plaats van {typed}', '{word} instead of {typed}'],
  'return.wrong': [
    'Deze code kennen we niet. Kijk of de woorden kloppen. Maakte je later een nieuwe code? Dan werkt alleen die.',
    'We do not know this code. See whether the words are right. Did you make a new code later? Then only that one works.',
  ],
  'return.lost': [
    'Code kwijt? Vraag een link aan wie de bijeenkomst leidt. Die kan je een nieuwe toegang geven.',
    'Lost your code? Ask whoever leads the session for a link. They can give you a new way in.',
  ],
  'return.here': ['Op dit toestel ben je al iemand', 'On this device you are somebody already'],
  'return.along': ['Dit komt mee en hoort daarna bij je code:', 'This comes along and belongs to your code then:'],
  'return.stays': [
    'Hier deed je mee op twee manieren. Wat je daar op dit toestel bracht, blijft staan. Je kunt het daarna niet meer veranderen:',
    'Here you took part in two ways. What you brought there on this device stays. You cannot change it any more then:',
  ],
  'return.own': [
    'Is dit niet je eigen code? Stop dan: wie de code heeft, ziet daarna wat van jou is.',
    'Is this not your own code? Then stop: whoever has the code sees then what is yours.',
  ],
  'return.sure': ['Ja, dit is mijn code', 'Yes, this is my code'],
  'return.no': ['Toch niet', 'Rather not'],
  'return.leads': [
    'Op dit toestel leid je een leeratelier. Dat zou je kwijtraken. Kom terug op een ander toestel, of in een ander browserprofiel.',
    'On this device you lead an atelier. You would lose that. Come back on another device, or in another browser profile.',
  ],
  'return.done': ['Welkom terug', 'Welcome back'],
  'return.done-how': ['Alles van jou is er weer.', 'All of yours is there again.'],
  'return.to-home': ['Naar je leerateliers', 'To your ateliers'],
  'return.to-mine': ['Bekijk je gegevens', 'See your data'],

  'way.give': ['Geef een nieuwe toegang', 'Give a new way in'],
  'way.for': ['Nieuwe toegang voor {name}', 'New way in for {name}'],
  'way.how': [
    'Laat {name} deze link openen op het nieuwe toestel. De link werkt één keer, tot {day}. We laten hem alleen nu zien.',
    'Let {name} open this link on the new device. The link works once, until {day}. We show it only now.',
  ],
  'way.what': [
    'Wie de link opent, doet mee als {name}, met alles wat {name} hier bracht. Geef hem dus zelf aan {name}. Het oude toestel doet dan niet meer mee.',
    'Whoever opens the link takes part as {name}, with all that {name} brought here. So give it to {name} yourself. The old device takes part no more then.',
  ],
  'way.link': ['Link', 'Link'],
  'way.qr': ['QR-code van de link', 'QR code of the link'],
  'way.not': [
    'Dit kan niet voor wie leidt, of wie er niet meer bij is.',
    'This cannot be done for who leads, or is no longer in it.',
  ],
})
