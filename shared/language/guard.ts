import { define } from './words.ts'

export const guardWords = define({
  'guard.title': [
    { one: 'Dit kan naar iemand leiden', other: '{n} dingen kunnen naar iemand leiden' },
    { one: 'This may lead to somebody', other: '{n} things may lead to somebody' },
  ],
  'guard.about': [
    'Je tekst is nog nergens heen. Dit zie alleen jij, op dit apparaat.',
    'Your text has not gone anywhere. Only you see this, on this device.',
  ],
  'guard.block': [
    'Een BSN mag hier niet staan. Ook niet met toestemming.',
    'A citizen service number may not be here. Not even with consent.',
  ],
  'guard.ask': ['Weglaten, vervangen of laten staan?', 'Leave it out, replace it or let it stand?'],
  'guard.ask-quoted': ['Weglaten of laten staan?', 'Leave it out or let it stand?'],
  'guard.self': ['Ik pas het zelf aan', 'I will change it myself'],
  'guard.honest': [
    'Deze controle vindt niet alles, en maakt je tekst niet anoniem.',
    'This check does not find everything, and does not make your text anonymous.',
  ],
  'guard.hint': [
    'Staat hier iemand die te herkennen is? Kijk naar {words}.',
    'Can somebody be recognised here? Look at {words}.',
  ],
  'guard.hint.neighbour': ['Zou een buurvrouw deze persoon herkennen?', 'Would a neighbour recognise this person?'],
  'guard.hint.away': ['Verberg deze tip', 'Hide this tip'],
  'guard.unshared': ['Wat je net typte, is met niemand gedeeld.', 'What you just typed was shared with nobody.'],
  'guard.unshared-words': ['Dit is met niemand gedeeld:', 'This was shared with nobody:'],
  'guard.live': [
    'Dit kan naar iemand leiden, en anderen kunnen het al lezen.',
    'This may lead to somebody, and others can read it already.',
  ],
})
