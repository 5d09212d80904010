/** A board as a full room might leave it: the same words, in the same places, every time. */

import { generateNKeysBetween } from 'fractional-indexing'
import { newDocument, rootOf } from '#shared/board/document.ts'
import { addCard, addLink, addNote, setRecognition, yRecord } from '#shared/board/edit.ts'
import { cardKinds } from '#shared/board/kinds.ts'
import { personFields, schemaVersion } from '#shared/board/schema.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { ordinaryPlan, usualPerspectives } from '#shared/session/format.ts'
import * as Y from 'yjs'

const people = ['Mei-Lin', 'Joost', 'Fatima', 'Sanne', 'Bram', 'Nadia', 'Henk', 'Yusuf', 'Roos', 'Daan', 'Ilse', 'Omar']
const sentences = [
  'Wie bij mij aanklopt heeft meestal al drie loketten gehad.',
  'De regel is voor iedereen gelijk, maar de mensen zijn dat niet.',
  'Bewoners willen meedenken zolang zij zien wat ermee gebeurt.',
  'We beloven maatwerk en meten daarna alleen doorlooptijd.',
  'Een sleutel geven zonder iemand die langskomt werkt zelden.',
  'Het vertrouwen zit in een persoon, het dossier in een systeem.',
  'Vrijwilligers dragen het, tot ze verhuizen.',
]
const sentence = (index: number): string => sentences[index % sentences.length] ?? ''
const person = (index: number): string => `p${index % people.length}`

/** The id of the card that was made as number `index`. */
export const cardId = (index: number): string => `c${index}`

/** A board with `n` cards, a third of each kind, with links, notes and recognitions, as one update. */
export function boardOf(n: number): Uint8Array {
  const doc = newDocument()
  const orders = generateNKeysBetween(null, null, n)
  doc.transact(() => {
    const session = rootOf(doc, 'session')
    const is = { schema: schemaVersion, subject: 'Samen leven', state: 'open', plan: JSON.stringify(ordinaryPlan) }
    for (const [name, value] of Object.entries({ ...is, phase: 0 })) session.set(name, value)
    for (const [index, name] of people.entries()) {
      rootOf(doc, 'people').set(person(index), yRecord(personFields, { name, role: 'participant' }))
    }
    for (let i = 0; i < n; i += 1) {
      const kind = cardKinds[i % 3] ?? 'issue'
      const sides = [i, i + 3].map((at) => ({ text: sentence(at), loss: at % 2 === 0 ? sentence(at + 1) : '' }))
      addCard(
        doc,
        {
          kind,
          title: sentence(i),
          body: i % 2 === 0 ? `${sentence(i + 2)} ${sentence(i + 5)}` : '',
          options: kind === 'dilemma' ? sides : [],
          order: orders[i] ?? '',
          language: 'nl',
          author: person(i),
          perspective: usualPerspectives.nl[i % usualPerspectives.nl.length] ?? null,
          createdAt: Date.UTC(2026, 10, 24) + i * 1000,
        },
        cardId(i),
      )
      // Half of the directions answer an issue, and half of the dilemmas concern one.
      if (kind !== 'issue' && i % 2 === 1) {
        const relation = kind === 'dilemma' ? 'concerns' : 'answers'
        addLink(doc, { from: cardId(i), to: cardId(i - (i % 3)), relation, author: person(i) }, `l${i}`)
      }
      if (i % 4 === 0) {
        const note = { card: cardId(i), kind: 'experience', layer: 'room', text: sentence(i + 1) } as const
        addNote(doc, { ...note, author: person(i + 1), createdAt: Date.UTC(2026, 10, 24) }, `n${i}`)
      }
      setRecognition(doc, cardId(i), person(i + 2), true)
    }
  })
  return Y.encodeStateAsUpdate(doc)
}

/** `times` keystrokes of somebody else, each in a title of its own and each one update. */
export function keystrokes(board: Uint8Array, n: number, times: number): readonly Uint8Array[] {
  const doc = newDocument()
  Y.applyUpdate(doc, board)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < times; i += 1) {
    const card = rootOf(doc, 'cards').get(cardId((i * 7) % n)) as Y.Map<Y.Text>
    card.get('title')?.insert(5, 'x')
  }
  return updates
}

/** Somebody who may do everything, so that every button is drawn. */
export const info: SessionInfo = {
  id: 'session1',
  epoch: 1,
  atelier: { id: 'atelier1', title: 'Leeratelier', demo: false, leaderWord: '' },
  number: 1,
  subject: 'Samen leven',
  date: '2026-11-24',
  start: '13:30',
  place: '',
  language: 'nl',
  state: 'open',
  perspectives: [...usualPerspectives.nl],
  plan: ordinaryPlan,
  code: null,
  site: null,
  me: { person: 'p0', name: 'Mei-Lin', perspective: 'Opbouwwerk', role: 'coordinator' },
}
