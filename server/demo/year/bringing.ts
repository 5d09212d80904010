/** What people put on the board of a meeting of the year: each over a line of their own. */

import { addCard, addLink, addNote, setRecognition, spliceText } from '#shared/board/edit.ts'
import { writeKnowledge } from '#shared/board/knowledge.ts'
import { newId } from '#shared/id.ts'
import { placeOf } from '#server/demo/place.ts'
import { allAtOnce } from './at-once.ts'
import type { Lived } from './lived.ts'
import type { Name } from './people.ts'
import type { YearCard, YearMeeting, YearNote } from './shape.ts'

const inPhase = { bringing: 'inbrengen', exploring: 'verkennen' } as const

/** Everybody places what they brought: then what chafes in it, where they say so. */
export async function bringCards(lived: Lived, { key, cards, came, daysAgo }: YearMeeting): Promise<void> {
  const session = lived.session(key)
  const now = lived.minute(daysAgo, 15)
  await allAtOnce(came, async (name) => {
    const mine = cards.filter(({ by }) => by === name)
    if (mine.length === 0) return
    for (const card of mine) lived.spots.set(card.key, { session, card: newId() })
    await lived.person(name).write(session, (doc, { person, perspective }) => {
      for (const card of mine) {
        const { kind, variant, title, body = '', options = [], theme } = card
        const order = placeOf(cards.indexOf(card))
        const sides = options.map(([text, loss]) => ({ text, loss }))
        const by = { author: person, perspective, createdAt: now, language: 'nl', phase: inPhase.bringing } as const
        const words = { kind, variant: variant ?? null, title, body, options: sides, theme, order }
        addCard(doc, { ...words, ...by }, lived.spot(card.key).card)
      }
    })
    await typeMore(lived, session, name, mine)
  })
}

/** Typed into what lies there already. */
async function typeMore(lived: Lived, session: string, name: Name, mine: readonly YearCard[]): Promise<void> {
  const longer = mine.filter(({ chafes }) => chafes !== undefined)
  if (longer.length === 0) return
  await lived.person(name).write(session, (doc) => {
    for (const { key, chafes = '' } of longer) {
      spliceText(doc, 'cards', lived.spot(key).card, ['chafes'], { at: 0, remove: 0, insert: chafes })
    }
  })
}

/** Notes, ties, and who knows it too. */
export async function sayMore(lived: Lived, meeting: YearMeeting): Promise<void> {
  const { key, cards, came, daysAgo } = meeting
  const session = lived.session(key)
  const now = lived.minute(daysAgo, 50)
  const linked = tiesIn(meeting)
  await allAtOnce(came, async (name, nth) => {
    const notes = cards.flatMap((card) =>
      (card.notes ?? []).filter(({ by }) => by === name).map((note) => [card, note] as const),
    )
    const ties = linked.filter(({ by }) => by === name)
    const knows = cards.filter((card) => card.by !== name && knowsIt(card, cards.indexOf(card) + nth, came.length))
    if (notes.length + ties.length + knows.length === 0) return
    await lived.person(name).write(session, (doc, { person }) => {
      for (const [card, note] of notes) {
        const said = { author: person, createdAt: now, phase: inPhase.exploring }
        addNote(doc, { card: lived.spot(card.key).card, ...wordsOf(note), ...said })
      }
      for (const { from, relation, to } of ties) {
        addLink(doc, { from: lived.cardIn(session, from), to: lived.cardIn(session, to), relation, author: person })
      }
      for (const card of knows) setRecognition(doc, lived.spot(card.key).card, person, true)
    })
  })
}

const wordsOf = ({ kind, text, knowledge = [], source }: YearNote) => ({
  kind,
  text,
  layer: knowledge.length === 0 ? ('room' as const) : ('expert' as const),
  knowledge: writeKnowledge(knowledge),
  source: source ?? null,
})

const tiesIn = ({ cards, ties = [] }: YearMeeting) => [
  ...cards.flatMap(({ by, key, ties: own = [] }) => own.map(([relation, to]) => ({ by, from: key, relation, to }))),
  ...ties.map(([by, from, relation, to]) => ({ by, from, relation, to })),
]

/** About so many of who came, and each time others. */
const knowsIt = ({ known = 0 }: YearCard, turn: number, people: number): boolean => (turn * 7) % people < known
