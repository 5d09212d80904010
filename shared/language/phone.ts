/** What a phone says around what one writes: lanes, one’s own cards, a thread, leading. */

import { define } from './words.ts'

export const phoneWords = define({
  'phone.lanes': ['Kolommen', 'Columns'],
  'phone.offline': ['Geen verbinding. Je kunt blijven schrijven.', 'No connection. You can go on writing.'],
  'phone.offline.waiting': [
    {
      one: 'Geen verbinding. Je kunt blijven schrijven, {n} kaart wacht op verzenden.',
      other: 'Geen verbinding. Je kunt blijven schrijven, {n} kaarten wachten op verzenden.',
    },
    {
      one: 'No connection. You can go on writing, {n} card waits to be sent.',
      other: 'No connection. You can go on writing, {n} cards wait to be sent.',
    },
  ],
  'phone.unstored': [
    'De server kan nu niets bewaren. Wat je schrijft staat nog op dit apparaat.',
    'The server cannot save now. What you write is still on this device.',
  ],
  'phone.ended': [
    'Het bord is gestopt. Wat je schreef staat nog op dit apparaat.',
    'The board stopped. What you wrote is still on this device.',
  ],
  'phone.thread': ['Kaart en gesprek', 'Card and conversation'],
  'phone.mine.none': ['Nog geen kaart van jou', 'No card of yours yet'],
  'phone.mine.begin': ['Schrijf je eerste kaart', 'Write your first card'],
  'phone.mine.on-board': ['Op het bord', 'On the board'],
  'phone.mine.go-on': ['Schrijf verder', 'Go on writing'],
  'phone.mine.recognised': [
    { one: '{n} herkent dit', other: '{n} herkennen dit' },
    { one: '{n} recognises this', other: '{n} recognise this' },
  ],
  'phone.mine.notes': [
    { one: '{n} bijdrage', other: '{n} bijdragen' },
    { one: '{n} note', other: '{n} notes' },
  ],
  'phone.mine.links': [
    { one: '{n} verbinding', other: '{n} verbindingen' },
    { one: '{n} link', other: '{n} links' },
  ],
  'phone.waiting': ['Wacht op verbinding', 'Waits for a connection'],
  'phone.edit': ['Bewerken', 'Edit'],
  'phone.me': ['Over jou', 'About you'],
  'phone.me.change': ['Wijzig', 'Change'],
  'phone.me.change-label': ['Wijzig je naam en perspectief', 'Change your name and perspective'],
  'phone.trash': [
    { one: 'Prullenbak, {n} kaart', other: 'Prullenbak, {n} kaarten' },
    { one: 'Trash, {n} card', other: 'Trash, {n} cards' },
  ],
  'phone.home': ['Alle ateliers', 'All ateliers'],
  'lead.next': ['Volgende fase: {phase}', 'Next phase: {phase}'],
  'lead.back': ['Terug naar: {phase}', 'Back to: {phase}'],
  'lead.start': ['Start de klok', 'Start the clock'],
  'lead.pause': ['Zet de klok stil', 'Stop the clock'],
  'lead.longer': ['Een minuut erbij', 'One minute more'],
  'lead.invite': ['Uitnodigen', 'Invite'],
})
