/** What handing in, showing and bringing without a name say. */

import { define } from './words.ts'

export const handingWords = define({
  'held.silent': [
    'In deze fase schrijft ieder voor zich. Daarna zien we alles samen.',
    'In this phase everyone writes alone. After that we see everything together.',
  ],
  'held.unseen': [
    'Niemand ziet dit, tot alles samen wordt getoond.',
    'Nobody sees this, until all of it is shown together.',
  ],
  'held.offline': [
    'Er is geen verbinding. Je tekst staat nog op dit apparaat.',
    'There is no connection. Your text is still on this device.',
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
  'held.none': ['Er is nog niets ingeleverd.', 'Nothing has been handed in yet.'],
  'held.show-all': ['Toon alles', 'Show all'],
  'held.show-one': ['Toon de volgende', 'Show the next one'],
  'held.showing': ['Even wachten…', 'One moment…'],
  'held.of-phase': ['Van fase', 'Of phase'],
  'did.held.all': ['Alles wat wachtte, ligt nu op het bord.', 'All that waited is on the board now.'],
  'did.held.one': [
    { one: 'Getoond. Er wacht nog {n} ding.', other: 'Getoond. Er wachten nog {n} dingen.' },
    { one: 'Shown. {n} thing still waits.', other: 'Shown. {n} things still wait.' },
  ],
  'did.held.last': ['Getoond. Dit was het laatste.', 'Shown. This was the last one.'],
  'did.held.placed': ['Je tekst ligt nu op het bord.', 'Your text is on the board now.'],
  'did.held.changed': ['Je hebt het veranderd. Het wacht nog.', 'You changed it. It still waits.'],
  'did.held.back': [
    'Teruggenomen. Je tekst staat weer in het schrijfvak.',
    'Taken back. Your text is in the writing field again.',
  ],
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
  'held.late.place': ['Plaats alsnog op het bord', 'Put on the board anyway'],
  'held.late.lacks': ['Maak je kaart eerst af.', 'Finish your card first.'],
  'held.late.now': [
    'Wat was ingeleverd, is al getoond. Wat je nu schrijft, ligt meteen op het bord.',
    'What was handed in has been shown. What you write now is on the board at once.',
  ],
  'nameless.author': ['anoniem', 'anonymous'],
  'nameless.promise': [
    'Je naam gaat niet mee. Wij bewaren niet wie wat schreef. Je tekst komt samen met minstens twee andere nieuwe op het bord, door elkaar.',
    'Your name does not go along. We do not keep who wrote what. Your text comes on the board together with at least two other new ones, in mixed order.',
  ],
  'nameless.possible': [
    { one: 'Nu kan {n} mens dit geschreven hebben.', other: 'Nu kunnen {n} mensen dit geschreven hebben.' },
    { one: 'Now {n} person could have written this.', other: 'Now {n} people could have written this.' },
  ],
  'nameless.limits': ['Dit kunnen wij niet voorkomen:', 'This we cannot prevent:'],
  'nameless.limit.style': ['iemand herkent hoe jij schrijft;', 'somebody recognises how you write;'],
  'nameless.limit.known': ['je schrijft iets wat alleen jij weet;', 'you write something that only you know;'],
  'nameless.limit.screen': ['iemand kijkt mee op je scherm;', 'somebody looks at your screen;'],
  'nameless.limit.few': [
    'de groep is klein, of bijna iedereen weet wie er schreef.',
    'the group is small, or nearly everybody knows who wrote.',
  ],
  'nameless.limit.server': [
    'wie de server beheert en juist dan meekijkt, ziet vanaf welk apparaat iets komt.',
    'whoever runs the server and watches at that very moment sees from which device it comes.',
  ],
  'nameless.more': ['Hoe het werkt', 'How it works'],
  'nameless.how.wait': [
    'Je tekst wacht bij de server tot er minstens drie nieuwe zijn. Eén of twee komen nooit alleen op het bord.',
    'Your text waits with the server until there are at least three new ones. One or two never come on the board alone.',
  ],
  'nameless.how.batch': [
    'Elke minuut kijkt de server of er genoeg zijn. Dan komt alles tegelijk. Niemand ziet wie er eerst was.',
    'Every minute the server looks whether there are enough. Then all comes at once. Nobody sees who was first.',
  ],
  'nameless.how.change': [
    'Een wijziging gaat mee met drie nieuwe teksten, of met twee andere wijzigingen. Anders gaat ze mee bij het sluiten.',
    'A change goes along with three new texts, or with two other changes. Otherwise it goes along at the close.',
  ],
  'nameless.how.secret': [
    'Alleen op dit apparaat kun je je tekst nog wijzigen. Terugnemen kan tot dertig dagen na het sluiten. Niemand anders kan erin schrijven.',
    'Only on this device can you still change your text. You can take it back until thirty days after the close. Nobody else can write in it.',
  ],
  'nameless.few': [
    'Nu kan het niet zonder naam. Daarvoor zijn minstens drie mensen nodig die er nu zijn en mogen schrijven.',
    'Now it cannot go without a name. That takes at least three people who are here now and may write.',
  ],
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
  'nameless.gone-back': ['Je nam een tekst terug.', 'You took a text back.'],
})
