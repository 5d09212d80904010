/** What is said beside what one writes, of what was told like it before. */

import { define } from './words.ts'

export const recallWords = define({
  'recall.title': ['Hier spraken we eerder over', 'We talked about this before'],
  'recall.found': [
    { one: '{n} kaart van eerder lijkt hierop.', other: '{n} kaarten van eerder lijken hierop.' },
    { one: '{n} card from before resembles this.', other: '{n} cards from before resemble this.' },
  ],
  'recall.from': ['bijeenkomst {n}, {day}', 'session {n}, {day}'],
  'recall.opens': ['(opent apart)', '(opens beside this)'],
  'recall.tie': ['Hoort hierbij', 'Belongs to this'],
  'recall.tied': ['Hoort bij een kaart van eerder.', 'Belongs to a card from before.'],
  'recall.untie': ['Toch niet', 'Rather not'],
})
