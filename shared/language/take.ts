/** What people take along: on a card, on their own page, and as a picture for the group. */

import { define } from './words.ts'

export const takeWords = define({
  'take.do': ['Meenemen', 'Take along'],
  'take.done': ['Meegenomen', 'Taken along'],
  'take.what': ['Wat doe je met deze kaart?', 'What do you do with this card?'],
  'take.take': ['Dit neem ik mee', 'I take this along'],
  'take.try': ['Ga ik proberen', 'I will try this'],
  'take.used': ['Heb ik gebruikt', 'I used this'],
  'take.until': ['Wanneer? Mag leeg blijven.', 'When? May stay empty.'],
  'take.share': ['Laat het leeratelier zien dat iemand dit probeert', 'Let the atelier see that somebody tries this'],
  'take.name': ['Zet mijn naam erbij', 'Put my name with it'],
  'take.mine': [
    'Alleen jij ziet wat je meeneemt, tot je het zelf laat zien. Je vindt het terug bij',
    'Only you see what you take along, until you show it yourself. You find it at',
  ],
  'take.to-page': ['Wat ik meenam', 'What I took'],
  'take.kept': ['Bewaard.', 'Kept.'],
  'take.let-go': ['Weggehaald.', 'Taken away.'],

  'taken.title': ['Wat ik meenam', 'What I took'],
  'taken.only-me': [
    'Alleen jij ziet deze pagina. Niemand telt mee wat je brengt of meeneemt, ook je kartrekker of werkgever niet.',
    'Only you see this page. Nobody counts what you bring or take, not your coordinator or employer either.',
  ],
  'taken.balance': ['Wat je bracht en meenam', 'What you brought and took'],
  'taken.none': [
    'Je nam nog niets mee. Dat hoeft ook niet. Zie je een kaart waar je iets mee wilt? Kies daar Meenemen.',
    'You took nothing along yet. You do not have to. Do you see a card that you want to do something with? Choose Take along there.',
  ],
  'taken.nobody': [
    'We kennen je hier nog niet. Doe mee aan een bijeenkomst, dan staat hier wat je meeneemt.',
    'We do not know you here yet. Join a session, and what you take along will be here.',
  ],
  'taken.due': ['Nu aan de beurt', 'Due now'],
  'taken.thanks': ['Dank je wel', 'Thank you'],
  'taken.thanks-for': ['Jouw {what} is door {n} mensen meegenomen.', 'Your {what} was taken along by {n} people.'],
  'taken.until': ['uiterlijk {day}', 'by {day}'],
  'taken.on': ['sinds {day}', 'since {day}'],
  'taken.shared': ['het leeratelier ziet dit, zonder je naam', 'the atelier sees this, without your name'],
  'taken.named': ['het leeratelier ziet dit, met je naam', 'the atelier sees this, with your name'],
  'taken.gone': ['Deze kaart kun je niet meer lezen.', 'You can read this card no longer.'],
  'taken.no-title': ['Kaart zonder woorden', 'Card without words'],
  'taken.no-session': ['Een bijeenkomst die je niet meer kunt lezen', 'A session that you can read no longer'],
  'taken.remove': ['Haal weg', 'Take away'],
  'taken.remove-what': ['Haal weg: {title}', 'Take away: {title}'],
  'taken.my-data': ['Alles wat we van je bewaren', 'All that is kept of you'],

  'take-ask.title': ['Neem je iets mee?', 'Do you take something along?'],
  'take-ask.how': [
    'Misschien een van deze kaarten? Alleen jij ziet wat je kiest. We vragen het één keer.',
    'Perhaps one of these cards? Only you see what you choose. We ask once.',
  ],
  'take-ask.nothing': ['Niets, ook goed', 'Nothing, that is fine'],
  'take-ask.ready': ['Klaar', 'Done'],
  'take-ask.failed': ['Dat is niet bewaard. Probeer het nog een keer.', 'That was not kept. Please try again.'],

  'tries.title': ['Dit proberen we', 'We are trying this'],
  'tries.who': ['met naam: {names}', 'named: {names}'],

  'weave.title': ['Wat we brachten en meenamen', 'What we brought and took'],
  'weave.picture': [
    'Een weefsel. Van boven naar beneden wat gebracht werd, van links naar rechts wat meegenomen werd. De getallen staan eronder.',
    'A weave. From top to bottom what was brought, from left to right what was taken. The numbers are below.',
  ],
  'weave.open': ['Het weefsel komt als de bijeenkomst is gesloten.', 'The weave comes when the session is closed.'],
  'weave.few': [
    'Er waren minder dan vijf mensen. Dan maken we geen weefsel, zodat niemand te herkennen is.',
    'There were fewer than five people. Then we make no weave, so that nobody can be recognised.',
  ],
  'weave.how': [
    'Niemands naam staat erin. Wat minder dan vijf mensen meenamen, staat er niet in; de rest in stappen van vijf.',
    'Nobody’s name is in it. What fewer than five people took is not in it; the rest comes in steps of five.',
  ],
  'weave.numbers': ['In getallen', 'In numbers'],
  'weave.what': ['Wat', 'What'],
  'weave.many': ['Hoeveel', 'How many'],
  'weave.brought': ['Gebracht', 'Brought'],
  'weave.took': ['Meegenomen', 'Taken'],
  'weave.case': ['kwestie of dilemma', 'issue or dilemma'],
  'weave.experience': ['ervaring', 'experience'],
  'weave.source': ['bron', 'source'],
  'weave.question': ['vraag', 'question'],
  'weave.help': ['hulp en meedenken', 'help and thinking along'],
  'weave.followUp': ['wat ervan kwam', 'what came of it'],
  'weave.take': ['neem ik mee', 'take along'],
  'weave.try': ['ga ik proberen', 'will try'],
  'weave.used': ['heb ik gebruikt', 'used'],
  'weave.least': ['minstens {n}', 'at least {n}'],
  'weave.untold': ['niet verteld', 'not told'],
})
