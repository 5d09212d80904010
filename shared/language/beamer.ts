/** What the big screen says. */

import { define } from './words.ts'

export const beamerWords = define({
  'beamer.title': ['{subject}, groot scherm', '{subject}, big screen'],
  'beamer.to-dark': ['Donker scherm (T)', 'Dark screen (T)'],
  'beamer.to-light': ['Licht scherm (T)', 'Light screen (T)'],
  'beamer.up': ['De tijd is om', 'Time is up'],
  'beamer.paused': ['pauze', 'paused'],
  'beamer.closed': ['De bijeenkomst is afgesloten. Bedankt!', 'The session is closed. Thank you!'],
  'beamer.first': ['We beginnen met:', 'We begin with:'],
  'beamer.join': ['Meedoen', 'Joining'],
  'beamer.scan': ['Scan, of ga naar', 'Scan, or go to'],
  'beamer.qr': ['QR-code om mee te doen met code {code}', 'QR code to join with code {code}'],
  'beamer.locked': [
    'De deur is dicht. Was je er al? Kom terug met:',
    'The door is closed. Were you in? Come back with:',
  ],
  'beamer.here': [
    { one: '{n} doet mee', other: '{n} doen mee' },
    { one: '{n} takes part', other: '{n} take part' },
  ],
  'beamer.writing': [
    { one: '{n} schrijft nu', other: '{n} schrijven nu' },
    { one: '{n} is writing', other: '{n} are writing' },
  ],
  'beamer.handed-in': [
    { one: '{n} van {of} heeft ingeleverd', other: '{n} van {of} hebben ingeleverd' },
    { one: '{n} of {of} has handed in', other: '{n} of {of} have handed in' },
  ],
  'beamer.vote-open': [
    { one: 'Stippen zetten: nog open, {n} deed mee', other: 'Stippen zetten: nog open, {n} deden mee' },
    { one: 'Placing dots: still open, {n} took part', other: 'Placing dots: still open, {n} took part' },
  ],
  'beamer.stance-open': [
    { one: 'Nog open, {n} deed mee', other: 'Nog open, {n} deden mee' },
    { one: 'Still open, {n} took part', other: 'Still open, {n} took part' },
  ],
  'beamer.more': [
    { one: 'Nog {n} op je telefoon', other: 'Nog {n} op je telefoon' },
    { one: '{n} more on your phone', other: '{n} more on your phone' },
  ],
  'beamer.rest': ['De hele tekst staat op je telefoon', 'The whole text is on your phone'],
  'beamer.fresh': ['Net geplaatst', 'Just placed'],
  'beamer.recognised': [
    { one: '{n} herkent dit', other: '{n} herkennen dit' },
    { one: '{n} recognises this', other: '{n} recognise this' },
  ],
  'beamer.tables': ['De tafels', 'The tables'],
  'beamer.seats': [
    { one: '{n} persoon', other: '{n} mensen' },
    { one: '{n} person', other: '{n} people' },
  ],
  'beamer.spotlight': ['Eén kaart groot', 'One card, large'],
  'beamer.thread': ['Wat erbij hoort', 'What goes with it'],
  'beamer.page': ['{n}/{of}: stop met bladeren', '{n}/{of}: stop turning pages'],
  'beamer.page-still': ['{n}/{of}: blader verder', '{n}/{of}: go on turning pages'],
  'beamer.no-line': ['Verbinding zoeken …', 'Looking for the connection …'],
  'beamer.told-phase': ['Fase: {phase}', 'Phase: {phase}'],
  'beamer.told-card': ['Op het scherm: {title}', 'On the screen: {title}'],
  'beamer.weave': [
    'Een weefsel. Van boven naar beneden wat gebracht werd, van links naar rechts wat meegenomen werd. De getallen staan ernaast.',
    'A weave. From top to bottom what was brought, from left to right what was taken. The numbers are beside it.',
  ],
  'beamer.to-cards': ['Toon de kaarten (W)', 'Show the cards (W)'],
  'beamer.to-weave': ['Toon het weefsel (W)', 'Show the weave (W)'],
})
