/** Making a signal of an archive for people outside, and reading one. */

import { define } from './words.ts'

export const signalWords = define({
  'signal.kind': ['Signaal', 'Signal'],
  'signal.make': ['Maak een signaal', 'Make a signal'],
  'signal.change': ['Werk het signaal bij', 'Change the signal'],
  'signal.named': ['Signaal: {title}', 'Signal: {title}'],
  'signal.lead': [
    'Voor mensen buiten het leeratelier, zoals wie beleid maakt. Eén blad, zonder casussen en zonder namen.',
    'For people outside the atelier, such as those who make policy. One sheet, without cases and without names.',
  ],
  'signal.back': ['Naar het archief', 'To the archive'],

  'signal.whom': ['Voor wie is het?', 'Who is it for?'],
  'signal.whom.hint': [
    'Een functie of een afdeling, geen naam. Bijvoorbeeld: de wethouder Wonen.',
    'A function or a department, no name. For example: the alderman for housing.',
  ],
  'signal.title': ['Titel', 'Title'],
  'signal.title.hint': ['In één zin: wat moeten zij weten?', 'In one sentence: what do they need to know?'],
  'signal.see': ['Wat we zien', 'What we see'],
  'signal.see.hint': [
    'Wat komt steeds terug? Schrijf over wat vaker gebeurt, niet over één geval.',
    'What keeps coming back? Write about what happens more often, not about one case.',
  ],
  'signal.needs': ['Wat er nodig is', 'What is needed'],
  'signal.needs.hint': [
    'Wat kan wie dit leest doen, of anders doen?',
    'What can whoever reads this do, or do differently?',
  ],
  'signal.left': [
    { one: 'Nog {n} teken', other: 'Nog {n} tekens' },
    { one: '{n} character left', other: '{n} characters left' },
  ],

  'signal.shown': ['Wat laat je zien uit het archief?', 'What do you show from the archive?'],
  'signal.shown.hint': [
    'Alleen wat de groep bedacht of zich afvraagt. Nooit dilemma’s, ervaringen, of wat experts schreven.',
    'Only what the group thought of or asks itself. Never dilemmas, experiences, or what experts wrote.',
  ],
  'signal.shown.n': ['{n} van {most} gekozen', '{n} of {most} chosen'],
  'signal.shown.more': ['Toon alle {n}', 'Show all {n}'],
  'signal.shown.kept': [
    {
      one: '{n} staat er niet bij, want daarin staat iets dat naar iemand kan leiden.',
      other: '{n} staan er niet bij, want daarin staat iets dat naar iemand kan leiden.',
    },
    {
      one: '{n} is not here, as there is something in it that may lead to somebody.',
      other: '{n} are not here, as there is something in them that may lead to somebody.',
    },
  ],
  'signal.shown.none': [
    'In dit archief staat niets dat je kunt laten zien.',
    'There is nothing in this archive that you can show.',
  ],
  'signal.shown.insight': ['Inzichten', 'Insights'],
  'signal.shown.value': ['Waarden', 'Values'],
  'signal.shown.direction': ['Richtingen', 'Directions'],
  'signal.shown.question': ['Leervragen', 'Learning questions'],

  'signal.composed.add': ['Voeg een samengesteld voorbeeld toe', 'Add a composed example'],
  'signal.composed': ['Samengesteld voorbeeld', 'Composed example'],
  'signal.composed.hint': [
    'Een verhaal dat zo had kunnen gebeuren. Maak het uit meer verhalen, zodat niemand er zichzelf of een ander in herkent.',
    'A story that could have happened. Make it of several stories, so that nobody recognises themselves or somebody else.',
  ],
  'signal.composed.tick': [
    'Dit is samengesteld uit meer verhalen; deze persoon bestaat niet',
    'This is composed of several stories; this person does not exist',
  ],
  'signal.composed.drop': ['Haal het voorbeeld weg', 'Take the example away'],
  'signal.composed.untold': [
    'Een voorbeeld kan alleen mee als je dit aanvinkt.',
    'An example can only go along when you tick this.',
  ],

  'signal.found': [
    'Dit kan naar iemand leiden. Laat het weg of vervang het: anders kun je het signaal niet bewaren.',
    'This may lead to somebody. Leave it out or replace it: else you cannot keep the signal.',
  ],
  'signal.found.name': ['Naam van iemand die erbij was', 'Name of somebody who was there'],
  'signal.found.what': ['{kind}: “{words}”', '{kind}: “{words}”'],
  'signal.found.look': [
    'Staat hier iemand die te herkennen is? Kijk naar {words}.',
    'Can somebody be recognised here? Look at {words}.',
  ],

  'signal.preview': ['Zo komt het op papier', 'This is how it will be on paper'],
  'signal.size.fits': ['Past op één blad A4.', 'Fits on one sheet of A4.'],
  'signal.size.long': [
    'Dit past niet op één blad. Kort iets in, of laat minder zien.',
    'This does not fit on one sheet. Shorten something, or show less.',
  ],
  'signal.untitled': ['Je titel', 'Your title'],

  'signal.keep': ['Bewaar het signaal', 'Keep the signal'],
  'signal.kept': [
    'Bewaard. Wie het archief mag lezen, vindt het signaal daar.',
    'Kept. Whoever may read the archive finds the signal there.',
  ],
  'signal.unkept': [
    'Nog niet bewaard. Wat je schreef staat alleen op dit apparaat, zeven dagen lang.',
    'Not kept yet. What you wrote is on this device only, for seven days.',
  ],
  'signal.empty': ['Vul dit nog in.', 'This is still to be filled in.'],
  'signal.not-yet': ['Nog niet bewaard: kijk naar {fields}.', 'Not kept yet: look at {fields}.'],
  'signal.changed': [
    'Het archief is intussen veranderd. Kijk na wat je laat zien, en bewaar opnieuw.',
    'The archive has changed in the meantime. Check what you show, and keep it again.',
  ],
  'signal.free': [
    'Verdwijnt er later iets uit het archief, dan verdwijnt het ook uit wat je hier koos. In wat je zelf schreef zoeken we niet: lees het dan na.',
    'When something goes from the archive later, it goes from what you chose here too. What you wrote yourself is not searched: read it again then.',
  ],

  'signal.take': ['Neem het mee', 'Take it along'],
  'signal.take.as-kept': [
    'Dit is het signaal zoals je het bewaarde. Wat je daarna veranderde, zit er nog niet in.',
    'This is the signal as you kept it. What you changed since is not in it yet.',
  ],
  'signal.take.docx': ['Word (DOCX)', 'Word (DOCX)'],
  'signal.take.md': ['Tekst (Markdown)', 'Text (Markdown)'],
  'signal.take.print': ['Print of PDF', 'Print or PDF'],

  'signal.remove': ['Haal het signaal weg', 'Take the signal away'],
  'signal.remove.title': ['Dit signaal weghalen?', 'Take this signal away?'],
  'signal.remove.what': [
    'Niemand vindt het dan nog bij het archief. Wat iemand eerder meenam, blijft bij die persoon.',
    'Then nobody finds it at the archive any more. What somebody took along before stays with them.',
  ],
  'signal.removed': ['Het signaal is weg.', 'The signal is gone.'],

  'signal.none': ['Hier is geen signaal', 'There is no signal here'],
  'signal.none.how': [
    'Van dit archief is geen signaal gemaakt, of je kunt het niet lezen.',
    'No signal was made of this archive, or you cannot read it.',
  ],
})
