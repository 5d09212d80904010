/** From a closed session to its archive: checking, what it came to, signing. */

import { define } from './words.ts'

export const closingWords = define({
  'closing.title': ['Kijk na en archiveer', 'Check and archive'],
  'closing.steps': ['Stappen', 'Steps'],
  'closing.step.check': ['Nakijken', 'Check'],
  'closing.step.yield': ['Opbrengst', 'Yield'],
  'closing.step.sign': ['Ondertekenen', 'Sign'],
  'closing.to-board': ['Terug naar het bord', 'Back to the board'],
  'closing.not-closed': ['Deze bijeenkomst is nog open', 'This session is still open'],
  'closing.not-closed-how': [
    'Sluit haar eerst op het bord. Daarna kijk je hier na en maak je het archief.',
    'Close it on the board first. Then you check here and make the archive.',
  ],
  'closing.on': ['Naar de opbrengst', 'On to the yield'],
  'closing.on-sign': ['Naar het ondertekenen', 'On to signing'],

  'closing.lead': [
    'Loop langs wat we vonden en beslis per kaart. Je kunt stoppen en later verdergaan.',
    'Walk past what we found and decide card by card. You can stop and go on later.',
  ],
  'closing.honest': [
    'Zoeken verkleint de kans dat iemand herkend wordt. Een tekst wordt er niet anoniem van. Lees dus zelf mee.',
    'Searching makes it less likely that somebody is recognised. It does not make a text anonymous. So read along.',
  ],
  'closing.about': ['Dit vonden we buiten de kaarten', 'This we found outside the cards'],
  'closing.about.how': [
    'Hier beslis je niet per stuk. Wat niet mee mag, gaat eruit als je archiveert.',
    'Of this you do not decide piece by piece. What may not go in is taken out when you archive.',
  ],
  'closing.about.subject': ['Onderwerp', 'Subject'],
  'closing.about.atelier': ['Naam van het leeratelier', 'Name of the atelier'],
  'closing.about.phase': ['Naam van een fase', 'Name of a phase'],
  'closing.about.table': ['Naam van een tafel', 'Name of a table'],
  'closing.about.prompt': ['Vraag aan een tafel', 'Question for a table'],
  'closing.about.group': ['Naam van een groep', 'Name of a group'],
  'closing.about.becomes': ['In het archief komt:', 'The archive will say:'],
  'closing.about.out': ['Dit gaat niet mee.', 'This does not go in.'],
  'closing.about.stays': [
    'Dit gaat mee zoals het er staat. Kijk of dat mag.',
    'This goes in as it is. See whether it may.',
  ],
  'closing.about.everywhere': [
    'Zo heet de bijeenkomst dan ook op het bord en in de bibliotheek.',
    'That is what the session is called on the board and in the library too, then.',
  ],
  'closing.about.change': [
    'Liever andere woorden? Open de bijeenkomst weer en verander ze daar.',
    'Rather other words? Open the session again and change them there.',
  ],
  'closing.elsewhere': ['Dit archief is geïmporteerd', 'This archive was imported'],
  'closing.elsewhere.stays': [
    'Het blijft zoals het kwam. Je kunt het niet opnieuw archiveren, en niet terugdraaien.',
    'It stays as it came. You cannot archive it again, nor take it back.',
  ],
  'closing.elsewhere.how': [
    'Op de pagina van het archief lees je het, download je het, en begin je er een nieuwe bijeenkomst mee. Ook verwijderen kan daar.',
    'On the page of the archive you read it, download it, and begin a new session with it. You can remove from it there too.',
  ],
  'closing.progress': ['{done} van {all} nagekeken', '{done} of {all} checked'],
  'closing.overview': ['Overzicht', 'Overview'],
  'closing.overview.todo': ['Nog nakijken', 'Still to check'],
  'closing.overview.goes': ['Gaat mee', 'Goes in'],
  'closing.overview.stays': ['Blijft hier', 'Stays here'],
  'closing.overview.n': ['{what}: {n}', '{what}: {n}'],
  'closing.names': ['Namen van mensen gaan niet mee', 'Names of people do not go in'],
  'closing.names.removed': [
    { one: '{n} naam gaat eruit.', other: '{n} namen gaan eruit.' },
    { one: '{n} name is taken out.', other: '{n} names are taken out.' },
  ],
  'closing.names.stay': [
    { one: '{n} mens wil met naam in het verslag.', other: '{n} mensen willen met naam in het verslag.' },
    { one: '{n} person wants to be named.', other: '{n} people want to be named.' },
  ],
  'closing.names.none': ['Niemand vroeg om met naam in het verslag te komen.', 'Nobody asked to be named.'],
  'closing.never': ['Dit gaat nooit mee', 'This never goes in'],
  'closing.never.here': [
    { one: '{n} is alleen voor hier.', other: '{n} zijn alleen voor hier.' },
    { one: '{n} is for this room only.', other: '{n} are for this room only.' },
  ],
  'closing.never.withdrawn': [
    { one: '{n} is teruggenomen.', other: '{n} zijn teruggenomen.' },
    { one: '{n} was taken back.', other: '{n} were taken back.' },
  ],
  'closing.never.left-out': [
    { one: '{n} hangt aan een kaart die hier blijft.', other: '{n} hangen aan een kaart die hier blijft.' },
    { one: '{n} hangs on a card that stays here.', other: '{n} hang on a card that stays here.' },
  ],
  'closing.never.erased': [
    { one: '{n} is gewist.', other: '{n} zijn gewist.' },
    { one: '{n} was erased.', other: '{n} were erased.' },
  ],

  'closing.previous': ['Vorige', 'Previous'],
  'closing.next': ['Volgende', 'Next'],
  'closing.keys': ['Met Alt en ↓ of ↑ ga je verder of terug.', 'Alt with ↓ or ↑ goes on or back.'],
  'closing.nth': ['{n} van {of} om langs te lopen', '{n} of {of} to walk past'],
  'closing.under': ['Bij: {card}', 'With: {card}'],
  'closing.nameless': ['zonder titel', 'untitled'],
  'closing.part.title': ['Titel', 'Title'],
  'closing.part.body': ['Toelichting', 'Explanation'],
  'closing.part.chafes': ['Wat blijft schuren', 'What keeps chafing'],
  'closing.part.theme': ['Thema', 'Theme'],
  'closing.part.text': ['Tekst', 'Text'],
  'closing.part.source': ['Bron', 'Source'],
  'closing.part.quote': ['Waar het over gaat', 'What it is about'],
  'closing.part.option': ['Kant {n}', 'Side {n}'],
  'closing.part.loss': ['Wat je verliest bij kant {n}', 'What you lose with side {n}'],

  'closing.ask.recognisable': ['Zou een buurvrouw deze persoon herkennen?', 'Would a neighbour recognise this person?'],
  'closing.ask.changed': [
    'Heb je iets veranderd dat er niet toe doet?',
    'Did you change something that does not matter?',
  ],
  'closing.ask.changed-hint': [
    'Zoals een leeftijd, een plaats, of man en vrouw.',
    'Such as an age, a place, or man and woman.',
  ],
  'closing.answer.no': ['Nee', 'No'],
  'closing.answer.yes': ['Ja', 'Yes'],
  'closing.answer.not-needed': ['Dat hoeft hier niet', 'Not needed here'],
  'closing.recognised': [
    'Verander dan eerst iets in de tekst, of laat het hier.',
    'Then change something in the text first, or leave it here.',
  ],
  'closing.goes': ['Gaat mee', 'Goes in'],
  'closing.stays': ['Blijft hier', 'Stays here'],
  'closing.decide': ['Wat doe je hiermee?', 'What do you do with this?'],
  'closing.decided.goes': ['Besloten: dit gaat mee.', 'Decided: this goes in.'],
  'closing.decided.stays': ['Besloten: dit blijft hier.', 'Decided: this stays here.'],
  'closing.why-not.block': [
    'Laat eerst weg wat er nooit in mag staan, of vervang het.',
    'First leave out what may never be in it, or replace it.',
  ],
  'closing.why-not.ask': ['Beslis eerst over alles wat we vonden.', 'First decide about all that we found.'],
  'closing.why-not.people': ['Beantwoord eerst de twee vragen.', 'First answer the two questions.'],

  'closing.quiet': [
    { one: 'Bij {n} kaart of bijdrage vonden we niets.', other: 'Bij {n} kaarten en bijdragen vonden we niets.' },
    { one: 'In {n} card or contribution we found nothing.', other: 'In {n} cards and contributions we found nothing.' },
  ],
  'closing.quiet.how': [
    'Ze vertellen ook geen geval. Kijk ze gerust door, en neem ze dan samen mee.',
    'They tell no case either. Have a look, and then take them in together.',
  ],
  'closing.quiet.look': ['Bekijk ze', 'Look at them'],
  'closing.quiet.take': ['Neem ze mee', 'Take them in'],
  'closing.quiet.going': ['{done} van {all}', '{done} of {all}'],
  'closing.all-checked': ['Alles is nagekeken', 'All is checked'],
  'closing.all-checked-how': [
    'Je kunt nog iets veranderen via het overzicht. Of ga verder.',
    'You can still change something from the overview. Or go on.',
  ],
  'closing.nothing': ['Er is niets om mee te nemen.', 'There is nothing to take in.'],
  'closing.not-yet': [
    {
      one: 'Nog {n} om na te kijken. Daarna kun je ondertekenen.',
      other: 'Nog {n} om na te kijken. Daarna kun je ondertekenen.',
    },
    { one: '{n} more to check. Then you can sign.', other: '{n} more to check. Then you can sign.' },
  ],
  'closing.to-check': ['Naar het nakijken', 'To checking'],

  'closing.yield.title': ['Wat leverde het op?', 'What did it yield?'],
  'closing.yield.lead': [
    'Dit staat bovenaan in het archief. Alles hier mag leeg blijven.',
    'This stands at the top of the archive. All of it may stay empty.',
  ],
  'closing.report': ['Verslag in een paar gewone zinnen', 'A report in a few plain sentences'],
  'closing.report.hint': [
    'Wat was de vraag, wat werd duidelijk, wat gaan jullie proberen? Noem geen namen.',
    'What was the question, what became clear, what will you try? No names.',
  ],
  'closing.report.frozen': [
    'Dit verslag staat vast. Wie erbij was heeft het kunnen meelezen.',
    'This report stands for good. Whoever was there could read along.',
  ],
  'closing.report.block': [
    'Haal dit uit het verslag. Anders kun je niet ondertekenen.',
    'Take this out of the report. Otherwise you cannot sign.',
  ],
  'closing.report.names': [
    'In het verslag staat iets wat er niet in mag, zoals een naam van iemand die er was.',
    'Something is in the report that may not be in it, such as a name of somebody who was there.',
  ],
  'closing.report.left': ['Nog {n} tekens', '{n} characters left'],
  'closing.insights': ['Inzichten', 'Insights'],
  'closing.insights.hint': ['Kies er hoogstens vijf.', 'Choose five at most.'],
  'closing.insights.n': ['{n} van 5 gekozen', '{n} of 5 chosen'],
  'closing.insights.more': ['Kies uit alle kaarten', 'Choose from all cards'],
  'closing.questions': ['Leervragen die open blijven', 'Learning questions that stay open'],
  'closing.questions.none': ['Er zijn geen leervragen.', 'There are no learning questions.'],
  'closing.tries': ['Wat jullie gaan proberen', 'What you will try'],
  'closing.tries.none': ['Er is niets opgeschreven om te proberen.', 'Nothing to try was written down.'],
  'closing.tries.until': ['Terugkijken op', 'Look back on'],

  'closing.sign.title': ['Maak het archief', 'Make the archive'],
  'closing.sign.what': ['Dit gaat mee', 'This goes in'],
  'closing.cards': [
    { one: '{n} kaart', other: '{n} kaarten' },
    { one: '{n} card', other: '{n} cards' },
  ],
  'closing.notes': [
    { one: '{n} bijdrage', other: '{n} bijdragen' },
    { one: '{n} contribution', other: '{n} contributions' },
  ],
  'closing.out': [
    { one: '{n} blijft hier', other: '{n} blijven hier' },
    { one: '{n} stays here', other: '{n} stay here' },
  ],
  'closing.audience': ['Wie mag het lezen?', 'Who may read it?'],
  'closing.audience.session': ['Alleen wie erbij was', 'Only who was there'],
  'closing.audience.atelier': ['Iedereen van het leeratelier', 'Everybody of the atelier'],
  'closing.experts.hint': [
    'Ook nu alles dicht is. Laat je dit leeg, dan verandert er niets.',
    'Also now that all is closed. If you leave this empty, nothing changes.',
  ],
  'closing.sign.mine': ['Ik heb dit nagekeken', 'I have checked this'],
  'closing.sign.as': ['Je tekent als {role}. Je naam komt er niet in.', 'You sign as {role}. Your name is not in it.'],
  'closing.sign.do': ['Maak het archief', 'Make the archive'],
  'closing.sign.undo': ['Je kunt dit 30 dagen lang ongedaan maken.', 'You can undo this for 30 days.'],
  'closing.sign.tick-first': ['Zet eerst je handtekening.', 'Sign first.'],
  'closing.sign.making': ['Het archief wordt gemaakt.', 'The archive is being made.'],

  'closing.made.title': ['Het archief is gemaakt', 'The archive is made'],
  'closing.made.what': ['Uitgave {edition}, gemaakt op {day}', 'Edition {edition}, made on {day}'],
  'closing.made.hash': ['Vingerafdruk', 'Fingerprint'],
  'closing.made.hash-how': [
    'Hieraan zie je later dat er niets veranderd is.',
    'It shows later that nothing was changed.',
  ],
  'closing.made.read': ['Lees het archief', 'Read the archive'],
  'closing.made.library': ['Naar de bibliotheek', 'To the library'],
  'closing.made.changed': [
    'Sinds dit archief kwam er iets bij. Kijk dat na en maak een nieuwe uitgave.',
    'Something was added since this archive. Check that and make a new edition.',
  ],
  'closing.made.again': ['Kijk opnieuw na', 'Check again'],
  'closing.undo': ['Ongedaan maken', 'Undo'],
  'closing.undo.until': ['Ongedaan maken kan tot en met {day}.', 'You can undo it until the end of {day}.'],
  'closing.undo.title': ['Archief ongedaan maken?', 'Undo the archive?'],
  'closing.undo.what': [
    'Het archief gaat uit de bibliotheek. De bijeenkomst blijft gesloten. Wat uit het bord is gehaald, komt niet terug.',
    'The archive leaves the library. The session stays closed. What was taken off the board does not come back.',
  ],
  'closing.undone': ['Het archief is weg. Je kunt opnieuw nakijken.', 'The archive is gone. You can check again.'],
})
