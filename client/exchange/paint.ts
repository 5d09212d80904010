/** The colours of paper, whatever the page looks like now: those of our own tokens. */

import type { Paint } from './picture.ts'

export function paperPaint(): Paint {
  const sample = document.createElement('div')
  sample.dataset['theme'] = 'light'
  sample.hidden = true
  document.body.append(sample)
  const look = getComputedStyle(sample)
  const token = (name: string): string => look.getPropertyValue(`--${name}`).trim()
  const paint = {
    font: getComputedStyle(document.body).fontFamily,
    paper: token('card'),
    ground: token('sunk'),
    ink: token('ink'),
    soft: token('ink-2'),
    line: token('line'),
    kinds: { issue: token('kw'), dilemma: token('di'), direction: token('ri') },
  }
  sample.remove()
  return paint
}
