import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { snapshotOf } from '#shared/board/document.ts'
import { addCard, addOption, setFields, setRecognition, spliceText } from '#shared/board/edit.ts'
import { tiesBetween } from '#shared/board/links.ts'
import { spliceBetween } from '#shared/board/typing.ts'
import type { Card } from '#shared/board/schema.ts'
import { boardOf, type TestBoard } from '#tests/kit/board.ts'
import { madeAt } from '#tests/kit/make.ts'
import { Board, Replica } from './board.ts'
import { cardOf, type Name, roles } from './people.ts'

/** Numbers that follow from a seed. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return state % below
  }
}
type Chance = ReturnType<typeof chance>
const pick = <T>(list: readonly T[], roll: Chance): T | undefined => list[roll(Math.max(1, list.length))]

const tabs: readonly (readonly [Name, number])[] = [
  ['ada', 111],
  ['ada', 911],
  ['bo', 222],
  ['eva', 333],
  ['kim', 44],
]
/** What a person has before them, and its line to the gate. */
interface Tab extends TestBoard {
  readonly replica: Replica
}

function open(board: Board, person: Name, client: number): Tab {
  const screen = boardOf({ me: { person, name: person, role: roles[person] } })
  const replica = new Replica(board, person, client, screen.doc)
  board.replicas.push(replica)
  screen.frame()
  return { ...screen, replica }
}

const pieces = ['a', 'en ', 'zorg ', '😀', 'é', '👩‍👧', 'wat als? ', 'x'.repeat(20)]

/** What stands in a text after somebody typed, pasted or erased something in it. */
function typed(before: string, roll: Chance) {
  const characters = Array.from(before)
  const at = roll(characters.length + 1)
  const remove = before.length > 150 || roll(3) === 0 ? roll(12) : 0
  const insert = pick(pieces, roll) ?? ''
  const start = characters.slice(0, at).join('')
  const after = start + insert + characters.slice(at + remove).join('')
  return spliceBetween(before, after, start.length + insert.length)
}

type Act = (tab: Tab, roll: Chance, card: Card, everybodyIsHere: boolean) => void

const acts: readonly Act[] = [
  ({ live }, roll) => {
    const kind = pick(['issue', 'dilemma', 'direction'] as const, roll) ?? 'issue'
    const options = kind === 'dilemma' ? [{ text: 'Ja', loss: '' }] : []
    live.acts.placeCard({ kind, title: `Kaart ${roll(100)}`, options, language: 'nl' })
  },
  ({ live }, roll, card) => {
    const field = pick(['title', 'body', 'chafes'] as const, roll) ?? 'title'
    if (!live.acts.mayI('card.shape', card.author).ok) return
    for (let i = roll(12); i >= 0; i -= 1) {
      const now = live.doc().getMap('cards').get(card.id) as Y.Map<Y.Text>
      live.acts.type('cards', card.id, [field], typed(now.get(field)?.toJSON() ?? '', roll))
    }
  },
  ({ live }, roll, card) => {
    const option = pick(Object.keys(card.options), roll)
    if (option === undefined || !live.acts.mayI('card.shape', card.author).ok) return
    live.acts.type('cards', card.id, ['options', option, 'loss'], typed(card.options[option]?.loss ?? '', roll))
  },
  ({ live }, _roll, card, everybodyIsHere) => {
    if (everybodyIsHere && card.kind === 'dilemma' && Object.keys(card.options).length < 5) live.acts.addOption(card.id)
  },
  ({ live }, roll, card) => void live.acts.moveCard(card.id, card.kind, roll(6)),
  ({ live }, roll, card) => {
    const [first] = live.store.getState().lanes[card.kind]
    if (first !== undefined && first !== card.id && roll(2) === 0) live.acts.clusterWith(card.id, first)
    else live.acts.uncluster(card.id)
  },
  ({ live }, roll, card) => {
    if (roll(3) === 0) live.acts.trashCard(card.id)
    for (const id of live.store.getState().trash.slice(1)) live.acts.restoreCard(id)
  },
  ({ live }, roll, card) => void live.acts.recognise(card.id, roll(3) > 0),
  ({ live }, roll, card) => {
    const { role } = live.store.getState().info.me
    const layer = role === 'expert' ? 'expert' : 'room'
    live.acts.addNote({ card: card.id, kind: 'question', text: `Vraag ${roll(100)}`, layer })
  },
  ({ live }, roll, card) => {
    const note = pick(live.store.getState().notes[card.id] ?? [], roll)
    if (note === undefined || !live.acts.mayI('note.shape', note.author).ok) return
    live.acts.type('notes', note.id, ['text'], typed(note.text, roll))
    if (roll(4) === 0) live.acts.trashNote(note)
  },
  ({ live }, roll, card) => {
    const state = live.store.getState()
    const other = state.cards[pick(Object.values(state.lanes).flat(), roll) ?? '']
    const tie = other && other.id !== card.id ? pick(tiesBetween(card.kind, other.kind), roll) : undefined
    if (other && tie) live.acts.link(card.id, other.id, tie)
    const old = pick(state.links[card.id] ?? [], roll)
    if (old && roll(3) === 0) live.acts.unlink(old.id, old.author)
  },
  ({ live }, roll) => {
    for (let i = roll(4); i >= 0; i -= 1) live.acts.undo()
  },
  ({ live }, roll) => {
    for (let i = roll(3); i >= 0; i -= 1) live.acts.redo()
  },
]

/** A session in which lines go and come back; how many updates there were. */
function hold(seed: number, steps: number): number {
  const board = Board.begin()
  const roll = chance(seed)
  const all = tabs.map(([person, client]) => open(board, person, client))
  for (let i = 0; i < steps; i += 1) {
    const tab = pick(all, roll)
    if (tab === undefined) break
    const { replica } = tab
    if (roll(12) === 0) {
      if (replica.online) replica.leave()
      else replica.back()
    }
    if (roll(3) > 0) tab.frame()
    const cards = tab.live.store.getState().cards
    const card = cards[pick(Object.keys(cards).sort(), roll) ?? '']
    const act = pick(acts, roll)
    if (card && act)
      act(
        tab,
        roll,
        card,
        all.every((each) => each.replica.online),
      )
    const refused = replica.answers.find(({ ok }) => !ok)
    if (refused)
      throw new Error(`seed ${seed}, step ${i}: ${JSON.stringify(refused)}, act ${act ? acts.indexOf(act) : ''}`)
  }
  for (const { replica } of all) if (!replica.online) replica.back()
  const answers = all.flatMap(({ replica }) => replica.answers)
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
  board.expectSound()
  for (const { replica } of all) expect(snapshotOf(replica.doc)).toEqual(board.read())
  return answers.length
}

test(
  'a long honest session of five tabs, with lines that go and come back, is admitted whole',
  { timeout: 30_000 },
  () => {
    let updates = 0
    for (let seed = 1; seed <= 5; seed += 1) updates += hold(seed, 250)
    expect(updates).toBeGreaterThan(500)
  },
)

test('[P17] who moved a card twice while away is not refused', () => {
  const board = Board.begin()
  const ada = board.of('ada')
  ada.leave()
  for (const order of ['a1', 'a2', 'a3']) ada.edit((doc) => setFields(doc, 'cards', 'cardA', { order }))
  expect(ada.back()).toMatchObject({ ok: true })
  expect(board.read().cards[0]?.order).toBe('a3')
  board.expectSound()
})

test('what the gate hands out for a live edit is byte for byte what Yjs wrote', () => {
  const board = Board.begin()
  const replica = board.of('ada')
  const updates: Uint8Array[] = []
  replica.doc.on('update', (update: Uint8Array) => updates.push(update))
  const edits: ((doc: Y.Doc) => void)[] = [
    (doc) => setFields(doc, 'cards', 'cardA', { order: 'a5' }),
    (doc) => setFields(doc, 'cards', 'cardA', { theme: 'Regie', order: 'a6' }),
    (doc) => setFields(doc, 'cards', 'cardA', { theme: null }),
    (doc) => spliceText(doc, 'cards', 'cardA', ['title'], { at: 3, remove: 0, insert: '😀 zo' }),
    (doc) => spliceText(doc, 'cards', 'cardA', ['title'], { at: 0, remove: 5, insert: '' }),
    (doc) => spliceText(doc, 'cards', 'cardB', ['title'], { at: 2, remove: 3, insert: 'ooo' }),
    (doc) => setRecognition(doc, 'cardD', 'ada', true),
    (doc) => setRecognition(doc, 'cardD', 'ada', false),
    (doc) => void addOption(doc, 'cardD', 'a7'),
    (doc) => setFields(doc, 'links', 'linkA', { trashed: madeAt }),
  ]
  for (const edit of edits) {
    const answer = replica.edit(edit)
    const given = answer?.ok === true ? answer.update : null
    expect(Buffer.from(given ?? []).toString('hex')).toBe(Buffer.from(updates.at(-1) ?? []).toString('hex'))
  }
  board.expectSound()
})

test('people who were away together for long come back one after another, and all is there', () => {
  const board = Board.begin()
  const away = (['ada', 'bo', 'kim'] as const).map((person) => board.of(person))
  for (const replica of away) replica.leave()
  for (const replica of away) {
    for (let i = 0; i < 40; i += 1) {
      const id = `${replica.person}${i}`
      replica.edit((doc) => addCard(doc, { ...cardOf(replica.person), kind: 'issue', title: id }, id))
      replica.edit((doc) => setRecognition(doc, id, replica.person, true))
      replica.edit((doc) => setFields(doc, 'cards', 'cardA', { order: `a${i}`, theme: i % 3 === 0 ? null : `t${i}` }))
      replica.edit((doc) =>
        spliceText(doc, 'cards', 'cardA', ['body'], { at: 0, remove: i % 5, insert: `${replica.person} ${i} ` }),
      )
    }
  }
  for (const replica of away) expect(replica.back()).toMatchObject({ ok: true })
  expect(board.read().cards).toHaveLength(3 + 120)
  for (const replica of away) expect(snapshotOf(replica.doc)).toEqual(board.read())
  board.expectSound()
})

test('what is sent twice, or comes by two ways, is nothing new', () => {
  const board = Board.begin()
  const bo = board.of('bo')
  const update = bo.updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
  expect(board.admit('bo', update)).toMatchObject({ ok: true })
  expect(board.admit('bo', update)).toMatchObject({ ok: true, update: null, rights: { owners: [], leases: [] } })
  // Another's replica brings what it has of everybody; of that, all is known.
  expect(board.admit('kim', Y.encodeStateAsUpdate(board.of('kim').doc))).toMatchObject({ ok: true, update: null })
  expect(board.rights.leases.get(bo.doc.clientID)).toBe('bo')
})

test('after the close nothing is admitted, and repetition is still no offence', () => {
  const board = Board.begin()
  const bo = board.of('bo')
  const update = bo.updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
  board.moment = { state: 'closed' }
  expect(board.refusal('bo', update)).toBe('closed')
  expect(board.admit('bo', Y.encodeStateAsUpdate(bo.doc))).toMatchObject({ ok: true, update: null })
  board.moment = { state: 'open' }
  expect(board.admit('bo', update)).toMatchObject({ ok: true })
  board.expectSound()
})

test('[P17] a card that was placed, recognised and moved to another lane while away is not refused', () => {
  const board = Board.begin()
  const ada = board.of('ada')
  ada.leave()
  ada.edit((doc) => {
    addCard(
      doc,
      {
        kind: 'issue',
        title: 'Een',
        order: 'a0',
        language: 'nl',
        author: 'ada',
        perspective: null,
        createdAt: 1_767_222_000_000,
      },
      'een',
    )
  })
  ada.edit((doc) => setRecognition(doc, 'een', 'ada', true))
  ada.edit((doc) => setFields(doc, 'cards', 'een', { kind: 'direction' }))
  expect(ada.back()).toMatchObject({ ok: true })
  expect(board.read().cards.find(({ id }) => id === 'een')?.kind).toBe('direction')
})
