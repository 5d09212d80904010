/**
 * What somebody at a board does, in the board's own operations. An honest person asks first whether
 * they may; the same hands without that question make a client that was tampered with.
 */

import { entityOf, rootOf, textOf, type Snapshot } from '#shared/board/document.ts'
import * as edit from '#shared/board/edit.ts'
import { broughtBy } from '#shared/board/bringing.ts'
import { cardParts } from '#shared/board/annotating.ts'
import { cardKinds, knowledgeKinds, noteKinds, relations } from '#shared/board/kinds.ts'
import { mayRelate, noteKindsOn, tiesBetween } from '#shared/board/links.ts'
import { writeKnowledge } from '#shared/board/knowledge.ts'
import type { Note } from '#shared/board/schema.ts'
import { inLayer } from '#shared/policy/operations.ts'
import { shapeOf } from '#shared/board/variants.ts'
import { mayBecome, type Thing } from '#shared/policy/phase.ts'
import {
  asks,
  behalfFor,
  isAsked,
  madeAt,
  nameOf,
  phaseNow,
  someWords,
  typeInto,
  wishFor,
  type Hands,
} from './hands.ts'
import { phaseIn } from './plans.ts'

type Act = (hands: Hands, board: Snapshot) => void

const places = ['a0', 'a0V', 'a1', 'b00']

const addCard: Act = (hands, board) => {
  const { doc, chance } = hands
  if (!asks(hands, 'card.create', hands.me.person) || board.cards.length > 14) return
  const wish = wishFor(hands, board, cardKinds, (variant) => shapeOf[variant].card)
  const behalf = behalfFor(hands, board)
  if (wish === undefined || !isAsked(hands, board, { is: 'card', ...wish }, behalf)) return
  const { kind } = wish
  const options = kind === 'dilemma' ? [1, 2].map(() => ({ text: someWords(chance), loss: '' })) : []
  edit.addCard(doc, {
    ...wish,
    behalf,
    title: someWords(chance),
    body: chance.is(0.3) ? someWords(chance) : '',
    options,
    order: chance.of(places),
    language: 'nl',
    author: nameOf(hands),
    perspective: chance.is(0.5) ? 'Wonen' : null,
    createdAt: madeAt,
  })
}

const writeCard: Act = (hands, board) => {
  const { doc, chance } = hands
  const card = chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'card.shape', card.author)) return
  const parts = Object.keys(card.options).flatMap((id) => [
    ['options', id, 'text'],
    ['options', id, 'loss'],
  ])
  const entity = entityOf(doc, 'cards', card.id)
  const text = entity && textOf(entity, chance.of([['title'], ['body'], ['chafes'], ...parts]))
  if (text) typeInto(text, chance)
}

const addOption: Act = (hands, board) => {
  const card = hands.chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'card.shape', card.author)) return
  if (hands.honest && Object.keys(card.options).length > 3) return
  edit.addOption(hands.doc, card.id, 'a3')
}

const moveCard: Act = (hands, board) => {
  const { doc, chance } = hands
  const card = chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'card.move', card.author)) return
  const cluster = chance.maybe(board.clusters)?.id ?? null
  const values: Record<string, string | null>[] = [
    { order: chance.of(places) },
    { theme: chance.is(0.5) ? 'wonen' : null },
    { cluster, order: 'a1' },
    { table: chance.of(['tafel1', 'tafel2', null]) },
    {
      kind: chance.of(
        cardKinds.filter((kind) => !hands.honest || mayBecome(phaseIn(board), kind).ok).concat(card.kind),
      ),
    },
  ]
  edit.setFields(doc, 'cards', card.id, chance.of(values))
}

/** Kept for later, or put back. */
const park: Act = (hands, board) => {
  const card = hands.chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'card.park', card.author)) return
  edit.setFields(hands.doc, 'cards', card.id, { parked: card.parked === null ? madeAt : null })
}

/** Whether one’s own, or another’s, may come back in a phase in which one may bring only so many. */
function hasRoomFor(hands: Hands, board: Snapshot, one: Owned & { readonly phase?: string | null }): boolean {
  const { doc } = hands
  const phase = phaseNow(hands, board)
  const { asks: asked = null } = one as { readonly asks?: number | null }
  if (phase === undefined || phase.most === null || one.phase !== phase.id || asked !== null) return true
  const { behalf = null } = one as { readonly behalf?: string | null }
  return broughtBy(doc, behalf ?? one.author, phase.id, one.id) < phase.most
}

type Owned = { readonly id: string; readonly author: string; readonly trashed: number | null }

const toTrash: Act = (hands, board) => {
  const { doc, chance } = hands
  const root = chance.of(['cards', 'notes', 'links', 'clusters'] as const)
  const one = chance.maybe<Owned>(board[root])
  if (one === undefined) return
  const rules = { cards: 'card.trash', notes: 'note.trash', links: 'link.trash', clusters: 'cluster.shape' } as const
  const { layer } = one as { readonly layer?: Note['layer'] }
  if (!asks(hands, inLayer(rules[root], layer), one.author)) return
  const back = one.trashed !== null
  if (back && hands.honest && !hasRoomFor(hands, board, one)) return
  if (back && root === 'links' && hands.honest && !stillTies(board, one.id)) return
  edit.setFields(doc, root, one.id, { trashed: back ? null : madeAt })
}

function stillTies(board: Snapshot, id: string): boolean {
  const link = board.links.find((each) => each.id === id)
  const kindOf = (card: string | undefined) => board.cards.find((each) => each.id === card)?.kind
  const [from, to] = [kindOf(link?.from), kindOf(link?.to)]
  return link !== undefined && from !== undefined && to !== undefined && mayRelate(from, link.relation, to)
}

const addNote: Act = (hands, board) => {
  const { doc, chance, honest } = hands
  const card = chance.maybe(board.cards)
  if (card === undefined || board.notes.length > 16) return
  const layer = chance.is(0.4) ? 'expert' : 'room'
  if (!asks(hands, layer === 'expert' ? 'annotation.create' : 'note.create', hands.me.person)) return
  const anyKind = { kind: chance.of(noteKindsOn(card.kind)), variant: null, phase: phaseIn(board)?.id ?? null }
  const wish = layer === 'expert' ? anyKind : wishFor(hands, board, noteKinds, (variant) => shapeOf[variant].note)
  const behalf = behalfFor(hands, board)
  const thing: Thing | undefined = layer === 'expert' ? { is: 'annotation' } : wish && { is: 'note', ...wish }
  if (wish === undefined || thing === undefined || !isAsked(hands, board, thing, behalf)) return
  if (honest && layer === 'room' && !noteKindsOn(card.kind).includes(wish.kind)) return
  const about = layer === 'expert' ? aboutWhat(hands, board, card) : {}
  const note = { ...wish, behalf, card: card.id, layer, text: someWords(chance), ...about } as const
  edit.addNote(doc, { ...note, author: nameOf(hands), createdAt: madeAt })
}

/** What an annotation says beside its words: the kinds of knowledge, the part it is about, the question it answers. */
function aboutWhat({ chance }: Hands, board: Snapshot, card: Snapshot['cards'][number]) {
  const part = chance.is(0.4) ? chance.of([...cardParts, ...Object.keys(card.options)]) : null
  const question = chance.maybe(board.notes.filter((note) => note.asks !== null && note.card === card.id))
  return {
    knowledge: writeKnowledge([chance.of(knowledgeKinds), chance.of(knowledgeKinds)]),
    part,
    quote: part !== null && chance.is(0.5) ? someWords(chance) : null,
    answers: chance.is(0.5) ? (question?.id ?? null) : null,
  }
}

/** A question to the experts. */
const askExpert: Act = (hands, board) => {
  const { doc, chance } = hands
  const card = chance.maybe(board.cards)
  if (card === undefined || board.notes.length > 16 || !asks(hands, 'note.create', hands.me.person)) return
  const behalf = behalfFor(hands, board)
  if (!isAsked(hands, board, { is: 'question-to-expert' }, behalf)) return
  const phase = phaseIn(board)?.id ?? null
  const note = { card: card.id, kind: 'question', layer: 'room', text: someWords(chance), asks: madeAt } as const
  edit.addNote(doc, { ...note, phase, behalf, author: nameOf(hands), createdAt: madeAt })
}

/** For this room alone, or no longer. */
const confine: Act = (hands, board) => {
  const card = hands.chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'card.confine', card.author)) return
  edit.setFields(hands.doc, 'cards', card.id, { here: card.here === null ? madeAt : null })
}

const writeNote: Act = (hands, board) => {
  const { doc, chance } = hands
  const note = chance.maybe(board.notes)
  if (note === undefined || !asks(hands, inLayer('note.shape', note.layer), note.author)) return
  const entity = entityOf(doc, 'notes', note.id)
  const text = entity && textOf(entity, ['text'])
  if (chance.is(0.2)) edit.setFields(doc, 'notes', note.id, { source: chance.is(0.5) ? 'een boek' : null })
  else if (chance.is(0.25))
    edit.setFields(doc, 'notes', note.id, { knowledge: writeKnowledge([chance.of(knowledgeKinds)]) })
  else if (text) typeInto(text, chance)
}

const addLink: Act = (hands, board) => {
  const { doc, chance, honest } = hands
  const [from, to] = [chance.maybe(board.cards), chance.maybe(board.cards)]
  if (from === undefined || to === undefined || board.links.length > 10) return
  if (!asks(hands, 'link.create', hands.me.person)) return
  const tie = chance.maybe(tiesBetween(from.kind, to.kind).filter(({ forward }) => forward))
  const relation = honest ? tie?.relation : chance.of(relations)
  if (relation !== undefined) edit.addLink(doc, { from: from.id, to: to.id, relation, author: nameOf(hands) })
}

const addCluster: Act = (hands, board) => {
  if (board.clusters.length > 4 || !asks(hands, 'cluster.create', hands.me.person)) return
  edit.addCluster(hands.doc, { title: someWords(hands.chance), author: nameOf(hands) })
}

const writeCluster: Act = (hands, board) => {
  const cluster = hands.chance.maybe(board.clusters)
  if (cluster === undefined || !asks(hands, 'cluster.shape', cluster.author)) return
  const entity = entityOf(hands.doc, 'clusters', cluster.id)
  const text = entity && textOf(entity, ['title'])
  if (text) typeInto(text, hands.chance)
}

const recognise: Act = (hands, board) => {
  const card = hands.chance.maybe(board.cards)
  if (card === undefined || !asks(hands, 'recognise', hands.me.person)) return
  const on = !rootOf(hands.doc, 'recognitions').has(`${card.id}:${hands.me.person}`)
  edit.setRecognition(hands.doc, card.id, nameOf(hands), on)
}

const ordinary = [addCard, writeCard, writeCard, writeCard, addOption, moveCard, moveCard, toTrash, addNote, writeNote]
const acts: readonly Act[] = [
  ...ordinary,
  park,
  confine,
  askExpert,
  addNote,
  writeNote,
  addLink,
  addCluster,
  writeCluster,
  recognise,
  recognise,
]

/** One thing that somebody does to the board as they see it, or nothing when they may not. */
export function act(hands: Hands, board: Snapshot): void {
  hands.chance.of(acts)(hands, board)
}
