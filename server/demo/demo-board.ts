/** A board of the demo, laid from its dilemmas: the same each time, but for the ids of small things. */

import type * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard, addCluster, addLink, addNote, setRecognition, yRecord } from '#shared/board/edit.ts'
import type { CardKind, KnowledgeKind, NoteKind } from '#shared/board/kinds.ts'
import { personFields } from '#shared/board/schema.ts'
import { minute } from '#shared/session/format.ts'
import type { DemoDilemma } from './demo-dilemmas.ts'
import { bringers, speakers, type DemoPerson } from './demo-people.ts'
import { placeOf } from './place.ts'

export interface DemoCluster {
  readonly title: string
  /** The dilemmas whose issues lie together. */
  readonly of: readonly string[]
}

export function layDemoCards(
  doc: Y.Doc,
  dilemmas: readonly DemoDilemma[],
  clusters: readonly DemoCluster[],
  now: number,
): void {
  for (const { id, ...person } of [...bringers, ...Object.values(speakers)]) {
    rootOf(doc, 'people').set(id, yRecord(personFields, person))
  }
  const places: Record<CardKind, number> = { issue: 0, dilemma: 0, direction: 0 }
  const clusterOf = new Map(
    clusters.flatMap(({ title, of }) => {
      const cluster = addCluster(doc, { title, author: bringer(0).id })
      return of.map((dilemma) => [dilemma, cluster] as const)
    }),
  )
  for (const [index, dilemma] of dilemmas.entries()) layDilemma(doc, dilemma, index)

  function layDilemma(doc: Y.Doc, dilemma: DemoDilemma, index: number): void {
    const told = now - (60 - index * 4) * minute
    const by = bringer(index)
    const add = (kind: CardKind, person: DemoPerson, words: Words, cluster: string | null = null): string => {
      const order = placeOf(places[kind]++)
      const { id: author, perspective } = person
      const id = addCard(doc, { ...words, kind, order, cluster, language: 'nl', author, perspective, createdAt: told })
      recognise(doc, id, author, (index * 5 + places[kind] * 3) % 7)
      return id
    }
    const issue = add('issue', bringer(index + 1), { title: dilemma.kwestie.nl }, clusterOf.get(dilemma.id) ?? null)
    const card = add('dilemma', by, {
      title: dilemma.title.nl,
      body: dilemma.situation.nl,
      options: [dilemma.optionA, dilemma.optionB].map(({ text, loss }) => ({ text: text.nl, loss: loss.nl })),
    })
    addLink(doc, { from: card, to: issue, relation: 'concerns', author: by.id })
    for (const [nth, { nl: title }] of dilemma.richtingen.entries()) {
      const person = bringer(index + nth + 2)
      const direction = add('direction', person, { title })
      addLink(doc, { from: direction, to: card, relation: 'answers', author: person.id })
    }
    for (const [nth, { speaker, knowledge, source, text }] of dilemma.annotations.entries()) {
      const words = { text: text.nl, knowledge, source, author: speaker.id, createdAt: told + (nth + 2) * minute }
      addNote(doc, { card, kind: kindFor[knowledge], layer: 'expert', ...words })
    }
    const asked = { text: dilemma.leervraag.nl, author: by.id, createdAt: told + minute }
    addNote(doc, { card, kind: 'question', layer: 'room', ...asked })
  }
}

interface Words {
  readonly title: string
  readonly body?: string
  readonly options?: readonly { readonly text: string; readonly loss: string }[]
}

const kindFor: Readonly<Record<KnowledgeKind, NoteKind>> = {
  lived: 'experience',
  practice: 'experience',
  research: 'source',
  policy: 'perspective',
}

/** The first `many` bringers who did not bring it themselves. */
function recognise(doc: Y.Doc, card: string, author: string, many: number): void {
  const others = bringers.filter(({ id }) => id !== author)
  for (const { id } of others.slice(0, many)) setRecognition(doc, card, id, true)
}

function bringer(index: number): DemoPerson {
  const person = bringers[index % bringers.length]
  if (person === undefined) throw new Error('the demo has no people')
  return person
}
