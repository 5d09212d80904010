/** What stands on a signal, on screen, on paper and in its files. */

import { define } from './words.ts'

export const signalSheetWords = define({
  'sheet.kind': ['Signaal van het leeratelier', 'Signal from the atelier'],
  'sheet.file': ['signaal', 'signal'],
  'sheet.whom': ['Voor', 'For'],
  'sheet.see': ['Wat we zien', 'What we see'],
  'sheet.needs': ['Wat er nodig is', 'What is needed'],
  'sheet.insight': ['Wat we leerden', 'What we learned'],
  'sheet.value': ['Wat er op het spel staat', 'What is at stake'],
  'sheet.direction': ['Richtingen', 'Directions'],
  'sheet.question': ['Wat we nog niet weten', 'What we do not know yet'],
  'sheet.composed': ['Een samengesteld voorbeeld', 'A composed example'],
  'sheet.composed.mark': [
    'Samengesteld uit meer verhalen. Deze persoon bestaat niet.',
    'Composed of several stories. This person does not exist.',
  ],
  'sheet.made': ['Hoe dit signaal is gemaakt', 'How this signal was made'],
  'sheet.made.people': [
    'Op {day} kwamen {n} mensen bij elkaar in het leeratelier.',
    'On {day} {n} people met in the atelier.',
  ],
  'sheet.made.few': ['Op {day} kwam een groep bij elkaar in het leeratelier.', 'On {day} a group met in the atelier.'],
  'sheet.made.by': ['De {leader} schreef dit naar aanleiding daarvan.', 'The {leader} wrote this because of it.'],
  'sheet.made.by-shown': [
    'De {leader} schreef dit naar aanleiding daarvan. De opsommingen bracht de groep zelf.',
    'The {leader} wrote this because of it. What is listed the group itself brought.',
  ],
  'sheet.made.none': ['Er staan geen casussen en geen namen in.', 'There are no cases and no names in it.'],
  'sheet.made.composed': [
    'Er staan geen casussen en geen namen in. Het voorbeeld is samengesteld.',
    'There are no cases and no names in it. The example is composed.',
  ],
  'sheet.without': ['Zonder casussen en zonder namen', 'Without cases and without names'],
})
