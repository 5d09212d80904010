/** The formats that are built in, in the order in which one chooses from them; the free board is the last. */

import { minutesOf, ordinaryPlan } from '../format.ts'
import { dilemmaInquiry } from './dilemma-onderzoek.ts'
import { listeningChair } from './intervisie-luisterstoel.ts'
import { issueWithExpert } from './kwestie-met-expert.ts'
import { harvestAndFollowThrough } from './oogst-en-doorwerking.ts'
import { directionsCafe } from './richtingencafe.ts'
import type { Format } from './shape.ts'
import { tensionMap } from './spanningskaart.ts'

export const freeBoard: Format = {
  id: 'vrij-bord',
  title: { nl: 'Vrij bord', en: 'Free board' },
  use: { nl: 'Vier stappen zonder regels: alles mag steeds.', en: 'Four steps without rules: anything at any time.' },
  basedOn: {
    nl: 'Van wat er speelt naar wat je kunt proberen.',
    en: 'From what is going on to what you might try.',
  },
  groupSize: { nl: '3 tot 40', en: '3 to 40' },
  minutes: minutesOf(ordinaryPlan),
  isDefault: false,
  plan: ordinaryPlan,
}

export const formats: readonly Format[] = [
  issueWithExpert,
  dilemmaInquiry,
  listeningChair,
  tensionMap,
  directionsCafe,
  harvestAndFollowThrough,
  freeBoard,
]

export const defaultFormat: Format = formats.find(({ isDefault }) => isDefault) ?? freeBoard
