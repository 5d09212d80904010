/** Reading along with the report of an archive, and changing it. */

import { define } from './words.ts'

export const confirmingWords = define({
  'confirming.open': [
    'Nog niet vastgesteld. Wie erbij was, leest mee tot en met {day}.',
    'Not established yet. Whoever was there reads along, up to and including {day}.',
  ],
  'confirming.frozen': ['Dit verslag staat vast sinds {day}.', 'This report stands for good since {day}.'],
  'confirming.by': ['Bevestigd door {n} deelnemers.', 'Confirmed by {n} participants.'],
  'confirming.few': [
    'Minder dan vijf mensen bevestigden het. Hoeveel precies, vertellen we vanaf vijf.',
    'Fewer than five people confirmed it. How many exactly, we tell from five up.',
  ],

  'confirming.title': ['Klopt dit verslag?', 'Is this report right?'],
  'confirming.ask': [
    'Jij was erbij. Staat hier wat jullie bespraken? Je kunt het zeggen, en nog veranderen, tot en met {day}. Daarna staat het verslag vast en vergeten we wie wat zei.',
    'You were there. Is this what you talked about? You can say so, and say otherwise, up to and including {day}. Then the report stands for good and we forget who said what.',
  ],
  'confirming.right': ['Dit klopt', 'This is right'],
  'confirming.not-right': ['Dit klopt niet (helemaal)', 'This is not (all) right'],
  'confirming.words': ['Wat klopt er niet?', 'What is not right?'],
  'confirming.words.hint': [
    'In een paar woorden, zonder namen. Wie het archief beheert leest dit. Jouw naam staat er niet bij, maar wat je schrijft kan wel iets over jou vertellen.',
    'In a few words, without names. Whoever manages the archive reads this. Your name is not with it, but what you write may tell something about you.',
  ],
  'confirming.send': ['Geef door', 'Pass it on'],
  'confirming.back': ['Neem terug', 'Take it back'],
  'confirming.said.right': ['Je zei dat dit klopt.', 'You said that this is right.'],
  'confirming.said.not-right': ['Je zei dat dit niet helemaal klopt.', 'You said that this is not all right.'],
  'confirming.said.words': ['Je schreef: “{words}”', 'You wrote: “{words}”'],
  'confirming.said.none': ['Je hebt niets meer gezegd over dit verslag.', 'You say nothing of this report any more.'],
  'confirming.changed': [
    'Het verslag is intussen veranderd. Lees het nog een keer.',
    'The report has changed in the meantime. Please read it again.',
  ],
  'confirming.over': [
    'Het verslag staat nu vast. Er verandert niets meer aan.',
    'The report stands for good now. Nothing of it changes any more.',
  ],
  'confirming.personal': [
    'Hier staat iets in wat niet mag, zoals een naam van iemand die erbij was of een nummer. Haal het eruit.',
    'There is something in this that may not be, such as a name of somebody who was there or a number. Take it out.',
  ],
  'confirming.found': ['Haal dit weg. Anders kan het niet door.', 'Take this out. Otherwise it cannot go on.'],

  'confirming.lead': ['Wat de anderen ervan vinden', 'What the others think of it'],
  'confirming.remarks': ['Wat er volgens hen niet klopt', 'What is not right, they say'],
  'confirming.remarks.how': [
    'Zonder namen, en niet in de volgorde waarin ze kwamen.',
    'Without names, and not in the order in which they came.',
  ],
  'confirming.remarks.none': ['Nog niemand schreef er iets bij.', 'Nobody wrote anything about it yet.'],
  'confirming.change': ['Verander het verslag', 'Change the report'],
  'confirming.change.words': ['Verslag in een paar gewone zinnen', 'A report in a few plain sentences'],
  'confirming.change.hint': [
    'Dit wordt een nieuwe uitgave van het archief. Alleen het verslag verandert. Wie erbij was krijgt weer veertien dagen om mee te lezen.',
    'This becomes a new edition of the archive. Only the report changes. Whoever was there gets fourteen days again to read along.',
  ],
  'confirming.change.do': ['Bewaar deze woorden', 'Keep these words'],
  'confirming.change.did': [
    'Het verslag is veranderd. Iedereen kan opnieuw meelezen.',
    'The report has changed. Everybody can read along again.',
  ],
})
