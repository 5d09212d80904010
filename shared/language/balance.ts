/** What somebody brought and took, in short sentences. */

import { define } from './words.ts'

export const balanceWords = define({
  'balance.1': ['een', 'one'],
  'balance.1.thing': ['één', 'one'],
  'balance.2': ['twee', 'two'],
  'balance.3': ['drie', 'three'],
  'balance.4': ['vier', 'four'],
  'balance.5': ['vijf', 'five'],
  'balance.6': ['zes', 'six'],
  'balance.7': ['zeven', 'seven'],
  'balance.8': ['acht', 'eight'],
  'balance.9': ['negen', 'nine'],
  'balance.10': ['tien', 'ten'],
  'balance.many': ['meer dan tien', 'more than ten'],
  'balance.and': ['en', 'and'],
  'balance.brought': ['Je bracht {things}.', 'You brought {things}.'],
  'balance.case': [
    { one: '{much} kwestie of dilemma', other: '{much} kwesties of dilemma’s' },
    { one: '{much} issue or dilemma', other: '{much} issues or dilemmas' },
  ],
  'balance.experience': [
    { one: '{much} ervaring', other: '{much} ervaringen' },
    { one: '{much} experience', other: '{much} experiences' },
  ],
  'balance.source': [
    { one: '{much} bron', other: '{much} bronnen' },
    { one: '{much} source', other: '{much} sources' },
  ],
  'balance.question': [
    { one: '{much} vraag', other: '{much} vragen' },
    { one: '{much} question', other: '{much} questions' },
  ],
  'balance.help': [
    { one: 'Je hielp {much} keer mee.', other: 'Je hielp {much} keer mee.' },
    { one: 'You helped once.', other: 'You helped {much} times.' },
  ],
  'balance.followUp': [
    { one: 'Je vertelde {much} keer wat ervan kwam.', other: 'Je vertelde {much} keer wat ervan kwam.' },
    { one: 'You told once what came of something.', other: 'You told {much} times what came of something.' },
  ],
  'balance.take': [
    { one: 'Je nam {much} ding mee.', other: 'Je nam {much} dingen mee.' },
    { one: 'You took {much} thing along.', other: 'You took {much} things along.' },
  ],
  'balance.try': [
    { one: 'Je wilt {much} ding proberen.', other: 'Je wilt {much} dingen proberen.' },
    { one: 'You want to try {much} thing.', other: 'You want to try {much} things.' },
  ],
  'balance.used': [
    { one: 'Je gebruikte {much} ding.', other: 'Je gebruikte {much} dingen.' },
    { one: 'You used {much} thing.', other: 'You used {much} things.' },
  ],
})
