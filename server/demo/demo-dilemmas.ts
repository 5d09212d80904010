/** The dilemmas of the demo. Written for this project and free to use (CC0 1.0); no real people or places. */

import * as v from 'valibot'
import text from './demo-dilemmas.json?raw'
import { speakers } from './demo-people.ts'

const words = v.object({ nl: v.string(), en: v.string() })
const option = v.object({ text: words, loss: words })

const knowledge = {
  ervaringskennis: 'lived',
  praktijkkennis: 'practice',
  'wetenschappelijke kennis': 'research',
  'regels en beleid': 'policy',
} as const
type Role = keyof typeof speakers
type Knowledge = keyof typeof knowledge

const annotation = v.pipe(
  v.object({
    role: v.picklist(Object.keys(speakers) as Role[]),
    knowledge: v.picklist(Object.keys(knowledge) as Knowledge[]),
    source: v.nullable(v.string()),
    text: words,
  }),
  v.transform((read) => ({ ...read, knowledge: knowledge[read.knowledge], speaker: speakers[read.role] })),
)

const dilemma = v.object({
  id: v.string(),
  leeratelier: v.picklist(['veerkracht', 'overleven']),
  title: words,
  situation: words,
  optionA: option,
  optionB: option,
  kwestie: words,
  richtingen: v.array(words),
  annotations: v.array(annotation),
  leervraag: words,
})
export type DemoDilemma = v.InferOutput<typeof dilemma>

export function demoDilemmas(atelier: DemoDilemma['leeratelier']): readonly DemoDilemma[] {
  const { dilemmas } = v.parse(v.object({ dilemmas: v.array(dilemma) }), JSON.parse(text))
  return dilemmas.filter(({ leeratelier }) => leeratelier === atelier)
}
