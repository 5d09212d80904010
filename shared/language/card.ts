/** What a card says, wherever it is read. */

import { define } from './words.ts'

export const cardWords = define({
  'card.empty': ['Nog zonder tekst', 'No text yet'],
  'card.pole.one': ['Enerzijds', 'On the one hand'],
  'card.pole.other': ['Anderzijds', 'On the other hand'],
  'card.option': ['Optie {n}', 'Option {n}'],
  'card.loss': ['Verlies', 'Loss'],
  'card.chafes': ['Wat blijft schuren', 'What keeps chafing'],
  'card.longer': ['meer', 'more'],
  'card.actions': ['Acties: verplaatsen, verbinden, bewerken', 'Actions: move, link, edit'],
  'card.writes': [
    { one: '{who} schrijft', other: '{who} schrijven' },
    { one: '{who} is writing', other: '{who} are writing' },
  ],
  'card.waits': ['Wacht op verbinding', 'Waiting for the network'],
  'card.recognise': [
    { one: 'herkent dit', other: 'herkennen dit' },
    { one: 'recognises this', other: 'recognise this' },
  ],
  'card.recognise.title': ['Ik herken dit', 'I recognise this'],
  'card.links': [
    { one: 'verbinding', other: 'verbindingen' },
    { one: 'link', other: 'links' },
  ],
  'card.notes': [
    { one: 'bijdrage', other: 'bijdragen' },
    { one: 'note', other: 'notes' },
  ],
  'card.annotations': [
    { one: 'duiding', other: 'duidingen' },
    { one: 'annotation', other: 'annotations' },
  ],
  'thread.untitled': ['nog zonder woorden', 'no words yet'],
})
