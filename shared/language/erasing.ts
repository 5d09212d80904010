import { define } from './words.ts'

export const erasingWords = define({
  'erase.do': ['Voorgoed verwijderen', 'Remove for good'],
  'erase.ask': ['Vraag om te verwijderen', 'Ask to remove'],
  'erase.title.card': ['Deze kaart voorgoed verwijderen?', 'Remove this card for good?'],
  'erase.title.note': ['Deze bijdrage voorgoed verwijderen?', 'Remove this note for good?'],
  'erase.title.person': ['Alles van deze persoon voorgoed verwijderen?', 'Remove all of this person for good?'],
  'erase.title.me': ['Alles van jou voorgoed verwijderen?', 'Remove all of yours for good?'],
  'erase.title.session': ['De hele bijeenkomst voorgoed verwijderen?', 'Remove the whole session for good?'],
  'erase.ask-title.card': ['Vraag om deze kaart te verwijderen', 'Ask to remove this card'],
  'erase.ask-title.note': ['Vraag om deze bijdrage te verwijderen', 'Ask to remove this note'],
  'erase.ask-title.person': ['Vraag om deze persoon te verwijderen', 'Ask to remove this person'],
  'erase.ask-title.me': ['Vraag om alles van jou te verwijderen', 'Ask to remove all of yours'],
  'erase.ask-title.session': ['Vraag om deze bijeenkomst te verwijderen', 'Ask to remove this session'],
  'erase.goes.card': [
    'De kaart gaat weg, met alle bijdragen, verbindingen en stemmen erbij.',
    'The card goes, with all notes, links and votes on it.',
  ],
  'erase.goes.note': ['De bijdrage gaat weg. De kaart blijft.', 'The note goes. The card stays.'],
  'erase.goes.person': [
    'De naam gaat weg, met alle kaarten en bijdragen van deze persoon.',
    'The name goes, with all cards and notes of this person.',
  ],
  'erase.goes.me': [
    'Je naam gaat weg, met al je kaarten en bijdragen in deze bijeenkomst.',
    'Your name goes, with all your cards and notes in this session.',
  ],
  'erase.goes.session': [
    'Alles gaat weg: het bord, het archief en de namen. Alleen het nummer van de bijeenkomst blijft.',
    'Everything goes: the board, the archive and the names. Only the number of the session stays.',
  ],
  'erase.everywhere': [
    'Ook uit de bibliotheek en uit wat je later downloadt. Wat iemand eerder downloadde, blijft bij die persoon.',
    'Also from the library and from what you download later. What somebody downloaded before stays with them.',
  ],
  'erase.copies': [
    'Staat het in een oudere reservekopie? Dan komt het niet terug als die wordt teruggezet.',
    'Is it in an older backup? Then it does not come back when that is restored.',
  ],
  'erase.for-good': ['Dit kun je niet ongedaan maken.', 'You cannot undo this.'],
  'erase.why': ['Waarom?', 'Why?'],
  'erase.why.asked': ['Iemand wil het niet meer delen', 'Somebody no longer wants to share it'],
  'erase.why.recognisable': ['Iemand is te herkennen', 'Somebody can be recognised'],
  'erase.why.wrong': ['Het klopt niet', 'It is not right'],
  'erase.why.rule': ['Het mag niet van een regel of afspraak', 'A rule or agreement does not allow it'],
  'erase.why.other': ['Iets anders', 'Something else'],
  'erase.busy': ['Bezig met verwijderen …', 'Removing …'],
  'erase.done': ['Voorgoed verwijderd.', 'Removed for good.'],
  'erase.ask-what': [
    'De kartrekker leest je vraag en beslist. Je naam staat er niet bij.',
    'The coordinator reads your question and decides. Your name is not with it.',
  ],
  'erase.ask-closed': [
    'De bijeenkomst is gesloten. Daarom beslist nu de kartrekker.',
    'The session is closed. That is why the coordinator decides now.',
  ],
  'erase.ask-do': ['Verstuur je vraag', 'Send your question'],
  'erase.asked': ['Je vraag is verstuurd.', 'Your question was sent.'],

  'erasures.open': ['Vragen om te verwijderen ({n})', 'Asked to remove ({n})'],
  'erasures.title': ['Vragen om te verwijderen', 'Asked to remove'],
  'erasures.about': [
    'Kijk per vraag wat nodig is. Wie het vroeg, wordt niet bewaard.',
    'Look at each what is needed. Who asked is not kept.',
  ],
  'erasures.empty': ['Er zijn geen vragen.', 'Nothing was asked.'],
  'erasures.asking': ['We halen de vragen op …', 'Getting what was asked …'],
  'erasures.of.person': ['Alles van {name}', 'All of {name}'],
  'erasures.of.note': ['Bijdrage: {words}', 'Note: {words}'],
  'erasures.of.session': ['De hele bijeenkomst', 'The whole session'],
  'erasures.of.unseen': ['Iets dat niet op het bord ligt', 'Something that is not on the board'],
  'erasures.on': ['gevraagd {date}', 'asked {date}'],
  'erasures.erase': ['Verwijder', 'Remove'],
  'erasures.erase-of': ['Verwijder voorgoed: {what}', 'Remove for good: {what}'],
  'erasures.leave': ['Laat staan', 'Leave it'],
  'erasures.leave-of': ['Laat staan: {what}', 'Leave it: {what}'],
  'erasures.left': ['Dit blijft staan: {what}', 'This stays: {what}'],
  'erasures.done': [
    { one: 'Tot nu toe is {n} keer iets verwijderd.', other: 'Tot nu toe is {n} keer iets verwijderd.' },
    { one: 'So far something was removed {n} time.', other: 'So far something was removed {n} times.' },
  ],

  'refusal.erased': [
    'Dit is voorgoed verwijderd terwijl jij erin schreef. Jouw eigen woorden staan hier.',
    'This was removed for good while you were writing in it. Your own words are here.',
  ],
  'refusal.moved': [
    'Het bord begon opnieuw voordat dit erop stond. Plaats het nog een keer.',
    'The board began anew before this was on it. Place it once more.',
  ],
})
