/** What handing in, showing and bringing without a name say. */

import { define } from './words.ts'

export const handingWords = define({
  'held.silent': [
    'In deze fase schrijft ieder voor zich. Daarna zien we alles samen.',
    'In this phase everyone writes alone. After that we see everything together.',
  ],
  'held.offline.back': ['Er is geen verbinding. Neem het straks terug.', 'There is no connection. Take it back later.'],
  'held.bar': ['Wat is ingeleverd', 'What was handed in'],
  'held.waits': [
    { one: '{n} ding van {people} wacht', other: '{n} dingen van {people} wachten' },
    { one: '{n} thing from {people} waits', other: '{n} things from {people} wait' },
  ],
  'held.people': [
    { one: '{n} mens', other: '{n} mensen' },
    { one: '{n} person', other: '{n} people' },
  ],
  'held.ready': [
    { one: '{n} casus klaar, vooraf ingebracht', other: '{n} casussen klaar, vooraf ingebracht' },
    { one: '{n} case ready, brought beforehand', other: '{n} cases ready, brought beforehand' },
  ],
  'held.gone': [
    'De fase waarvoor je dit inleverde, is uit de agenda gehaald. Je tekst is er nog.',
    'The phase for which you handed this in was taken out of the agenda. Your text is still here.',
  ],
  'held.move': ['Lever in voor ‘{phase}’', 'Hand in for ‘{phase}’'],
  'held.none': ['Er is nog niets ingeleverd.', 'Nothing has been handed in yet.'],
  'held.show-all': ['Toon alles', 'Show all'],
  'held.show-one': ['Toon de volgende', 'Show the next one'],
  'held.showing': ['Even wachten…', 'One moment…'],
  'held.of-phase': ['Van fase', 'Of phase'],
  'heard.held': ['Wat was ingeleverd, ligt nu op het bord.', 'What was handed in is on the board now.'],
  'held.mine': ['Jouw ingeleverde kaarten', 'What you handed in'],
  'held.mine.about': [
    'Alleen jij ziet dit, tot alles samen wordt getoond.',
    'Only you see this, until all of it is shown together.',
  ],
  'held.mine.closed': [
    'De bijeenkomst sloot voordat dit werd getoond. Alleen jij ziet het. Over dertig dagen gooien we het weg.',
    'The session closed before this was shown. Only you see it. In thirty days we throw it away.',
  ],
  'held.mine.unread': ['We konden nu niet ophalen wat je inleverde.', 'We could not fetch now what you handed in.'],
  'held.mine.again': ['Probeer opnieuw', 'Try again'],
  'held.behalf': ['Namens {name}', 'For {name}'],
  'held.phase': ['Bij ‘{phase}’', 'For ‘{phase}’'],
  'held.change': ['Wijzig', 'Change'],
  'held.change-of': ['Wijzig: {words}', 'Change: {words}'],
  'held.back': ['Neem terug', 'Take back'],
  'held.back-of': ['Neem terug: {words}', 'Take back: {words}'],
  'held.change.title': ['Wijzig wat je inleverde', 'Change what you handed in'],
  'held.note': ['Jouw bijdrage', 'Your note'],
  'held.over': ['Dit ligt al op het bord. Wijzig het daar.', 'This is on the board already. Change it there.'],
  'held.lacks-note': ['Schrijf hier eerst iets.', 'First write something here.'],
  'held.late': [
    'Je schreef dit bij ‘{phase}’. Die fase is voorbij.',
    'You wrote this for ‘{phase}’. That phase is over.',
  ],
  'held.late.ask': ['Lever je het alsnog in?', 'Do you still hand it in?'],
  'held.late.ask-shown': [
    'De rest is al getoond. Plaats je het alsnog?',
    'The rest has been shown. Do you still place it?',
  ],
  'held.late.hand-in': ['Lever alsnog in', 'Hand in anyway'],
  'held.late.lacks': ['Maak je kaart eerst af.', 'Finish your card first.'],
  'nameless.author': ['anoniem', 'anonymous'],
  'nameless.mine': ['Zonder naam ingebracht op dit apparaat', 'Brought without a name on this device'],
  'nameless.mine.open': ['Zonder naam ingebracht…', 'Brought without a name…'],
  'nameless.mine.about': [
    'Dit staat alleen op dit apparaat. Wie het apparaat heeft, kan dit lezen.',
    'This is on this device only. Whoever has the device can read it.',
  ],
  'nameless.mine.none': [
    'Op dit apparaat is nog niets zonder naam ingebracht.',
    'Nothing was brought without a name on this device yet.',
  ],
  'nameless.is.waiting': [
    'Wacht tot er minstens drie nieuwe zijn. Daarna komt het op het bord.',
    'Waits until there are at least three new ones. Then it comes on the board.',
  ],
  'nameless.is.closed': [
    'De bijeenkomst sloot voordat dit op het bord kwam.',
    'The session closed before this came on the board.',
  ],
  'nameless.is.board': ['Staat op het bord.', 'Is on the board.'],
  'nameless.is.sent': [
    'We weten niet zeker of dit aankwam. Breng het nog eens in, of neem het terug.',
    'We are not sure that this arrived. Bring it again, or take it back.',
  ],
  'nameless.is.back': ['Teruggenomen.', 'Taken back.'],
  'nameless.is.leaving': [
    'Teruggenomen. Samen met nieuwe teksten of andere wijzigingen gaat het van het bord, uiterlijk bij het sluiten.',
    'Taken back. It leaves the board together with new texts or other changes, at the latest at the close.',
  ],
  'nameless.change': ['Wijzig', 'Change'],
  'nameless.change-of': ['Wijzig: {words}', 'Change: {words}'],
  'nameless.back': ['Neem terug', 'Take back'],
  'nameless.back-of': ['Neem terug: {words}', 'Take back: {words}'],
  'nameless.save': ['Bewaar', 'Save'],
  'nameless.words': ['Tekst', 'Text'],
  'nameless.changed': [
    'Gewijzigd. Het komt op het bord samen met nieuwe teksten of andere wijzigingen.',
    'Changed. It comes on the board together with new texts or other changes.',
  ],
  'nameless.forgotten': [
    'Dit kun je niet meer wijzigen of terugnemen. Dat kon tot dertig dagen na het sluiten.',
    'You can no longer change this or take it back. That was possible until thirty days after the close.',
  ],
  'nameless.gone-back': [
    'Je nam een tekst terug. De woorden staan niet meer op dit apparaat.',
    'You took a text back. Its words are no longer on this device.',
  ],
  'nameless.back-draft': ['Neem terug en schrijf verder', 'Take back and write on'],
  'nameless.back-draft-of': ['Neem terug en schrijf verder: {words}', 'Take back and write on: {words}'],
  'nameless.gone-draft': [
    'Je nam een tekst terug. Ze staat nu bij wat je nog niet hebt geplaatst, alleen op dit apparaat.',
    'You took a text back. It is now with what you have not placed yet, on this device only.',
  ],
})
