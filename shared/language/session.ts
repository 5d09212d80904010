/** The words for what one brings, and for how a phase goes. */

import { define } from './words.ts'

export const sessionWords = define({
  'phase.how': ['Zo doen we het', 'How we do it'],
  'compose.what': ['Wat schrijf je?', 'What do you write?'],
  'compose.what.card': ['Een nieuwe kaart', 'A new card'],
  'compose.what.note': ['Bij een kaart', 'With a card'],
  'compose.with-card': ['Bij welke kaart?', 'With which card?'],
  'compose.anonymous': ['Anoniem', 'Anonymous'],
  'compose.no-card': ['Er ligt nog geen kaart om bij te schrijven.', 'There is no card yet to write with.'],
  'compose.room-left': [
    { one: 'Je kunt er nog {n} brengen, van {most}.', other: 'Je kunt er nog {n} brengen, van {most}.' },
    { one: 'You can bring {n} more, of {most}.', other: 'You can bring {n} more, of {most}.' },
  ],
  'visible.named': ['Met naam', 'With a name'],
  'visible.private-then-together': ['Eerst stil, dan samen', 'First silent, then together'],
  'visible.named-or-anonymous': ['Met of zonder naam', 'With or without a name'],
  'visible.anonymous': ['Zonder naam', 'Without a name'],
  'visible.none': ['Niets plaatsen', 'Nothing is brought'],
  'grouping.plenary': ['Met z’n allen', 'All together'],
  'grouping.individual': ['Alleen', 'Alone'],
  'grouping.pairs': ['In tweetallen', 'In pairs'],
  'grouping.table': ['Aan tafels', 'At tables'],
  'grouping.solo-pair-four-all': ['Alleen, duo, vier, samen', 'Alone, pairs, fours, all'],
  'grouping.none': ['Vrij', 'Free'],
  'writer.everyone': ['Iedereen', 'Everyone'],
  'writer.coordinator': ['{Leader}', '{Leader}'],
  'writer.expert': ['Expert', 'Expert'],
  'writer.bringer': ['Inbrenger', 'Case bringer'],
  'writer.others': ['Iedereen behalve de inbrenger', 'Everyone but the case bringer'],
  'writer.host': ['Gastheer of gastvrouw', 'Table host'],
  'writer.researcher': ['Student en onderzoeker', 'Student and researcher'],
})
