import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, addNote, setFields, setRecognition, spliceText } from '#shared/board/edit.ts'
import {
  assemble,
  beyond,
  by,
  byDeleting,
  deletes,
  deleting,
  gc,
  holds,
  item,
  map,
  section,
  text,
  type Place,
} from './assemble.ts'
import { Board } from './board.ts'
import { cardOf, clientOf, noteOf, type Name } from './people.ts'

/** A client id that nobody has used; lower than everybody's, or higher. */
const low = { client: 2, clock: 0 }
const high = { client: 9001, clock: 0 }

test('[G5] a key’s newest value that deletes the old one without saying so is judged as a deletion', () => {
  const board = Board.begin()
  const order = board.field('cards', 'cardA', 'order')
  const moved = by(high, item({ left: order, key: 'order' }, holds.scalar('a5')))
  expect(board.refusal('eva', moved)).toBe('owner')
  expect(board.refusal('oda', moved)).toBe('role')
  expect(board.admit('bo', moved).ok).toBe(true)
  expect(board.read().cards[0]?.order).toBe('a5')
  board.expectSound()
})

test('[G5] a whole entity cannot be pushed out by another, by a value or by nothing', () => {
  const board = Board.begin()
  for (const person of ['ada', 'bo', 'eva', 'kim', 'oda'] as const) {
    for (const root of ['cards', 'notes', 'links', 'clusters', 'people'] as const) {
      const id = { cards: 'cardA', notes: 'noteB', links: 'linkA', clusters: 'clusterK', people: 'ada' }[root]
      for (const held of [map, text, holds.scalar('a'), holds.deleted(1), holds.deleted(3)]) {
        expect(board.refusal(person, by(high, item({ left: board.key(root, id), key: id }, held)))).toMatch(
          /schema|role/,
        )
      }
    }
  }
})

test('[G5] a container inside an entity cannot be pushed out', () => {
  const board = Board.begin()
  for (const name of ['title', 'body', 'chafes', 'options']) {
    const left = board.field('cards', 'cardD', name)
    for (const held of [map, text, holds.scalar('a'), holds.deleted(1)]) {
      expect(board.refusal('ada', by(high, item({ left, key: name }, held))), name).toBe('schema')
    }
  }
})

test('[G5] what is never changed cannot be changed by a newer value, nor the session by anybody', () => {
  const board = Board.begin()
  for (const name of ['author', 'createdAt', 'language']) {
    const left = board.field('cards', 'cardA', name)
    expect(board.refusal('ada', by(high, item({ left, key: name }, holds.scalar('bo')))), name).toBe('schema')
  }
  const state = item({ left: board.key('session', 'state'), key: 'state' }, holds.scalar('closed'))
  expect(board.refusal('kim', by(high, state))).toBe('role')
  const bo = item({ left: board.key('recognitions', 'cardA:bo'), key: 'cardA:bo' }, holds.scalar(true))
  expect(board.refusal('ada', by(high, bo))).toBe('owner')
})

/** A tab whose last clocks are words of a note of one's own, and a claim of what was written there. */
function overlapping(board: Board, person: 'bo' | 'eva', known: number, claimed: string) {
  const client = clientOf[person] + 1
  const note = person === 'bo' ? 'noteB' : 'noteE'
  const tab = board.of(person, client)
  // At the end: what stands to the right of words cannot be forged away.
  const at = board.read().notes.find(({ id }) => id === note)?.text.length ?? 0
  tab.edit((doc) => spliceText(doc, 'notes', note, ['text'], { at, remove: 0, insert: 'abcdef' }))
  tab.leave()
  return { from: beyond(board.next(client), -known), content: holds.string(claimed), note }
}

test('[G6] what begins below the known clock goes where its left part stands, not where it says', () => {
  const places: ((board: Board) => Place)[] = [
    (board) => ({ parent: board.field('cards', 'cardA', 'title') }),
    (board) => ({ left: board.unit(board.words('cards', 'cardA', 'title'), 3) }),
    () => ({ parent: 'people', key: 'eva' }),
    () => ({ parent: 'session', key: 'subject' }),
    (board) => ({ right: board.unit(board.words('cards', 'cardA', 'title'), 0) }),
    (board) => {
      const title = board.words('cards', 'cardA', 'title')
      return { left: board.unit(title, 3), right: board.unit(title, 4) }
    },
  ]
  // Bo may shape Ada's card as well: there too, what he says he wrote in his note stays in his note.
  for (const person of ['eva', 'bo'] as const) {
    const answers = places.map((place) => {
      const board = Board.begin()
      const { from, content, note } = overlapping(board, person, 3, 'defXYZ')
      const before = board.read()
      const { ok } = board.admit(person, by(from, item(place(board), content)))
      expect({ ...board.read(), notes: [] }).toEqual({ ...before, notes: [] })
      const words = board.read().notes.find(({ id }) => id === note)?.text
      expect(words?.endsWith(ok ? 'abcdefXYZ' : 'abcdef')).toBe(true)
      expect(board.read().notes).toHaveLength(2)
      board.expectSound()
      return ok
    })
    // A right neighbour elsewhere cannot be squared with a left one here.
    expect(answers).toEqual([true, true, true, true, false, false])
  }
})

test('[G6] an overlap cannot put nothing in the place of an entity', () => {
  const board = Board.begin()
  const { from } = overlapping(board, 'eva', 1, '')
  for (const place of [
    { parent: 'cards', key: 'cardA' },
    { left: board.key('cards', 'cardA'), key: 'cardA' },
    { parent: board.entity('cards', 'cardA'), key: 'order' },
  ]) {
    board.admit('eva', by(from, item(place, holds.deleted(3))))
    expect(board.read().cards.map(({ id }) => id)).toEqual(['cardA', 'cardB', 'cardD'])
  }
  board.expectSound()
})

test('[G6] what is wholly known is left alone, whatever it says now', () => {
  const board = Board.begin()
  const before = board.fingerprint()
  const again = by(
    { client: clientOf.eva, clock: 0 },
    item({ parent: 'session', key: 'subject' }, holds.scalar('gekaapt')),
  )
  expect(board.admit('eva', again)).toMatchObject({ ok: true, update: null })
  expect(board.fingerprint()).toEqual(before)
})

test('[G7] nobody tears a character of two units apart, by a reference, a deletion or an overlap', () => {
  const board = Board.begin()
  const title = board.words('cards', 'cardA', 'title')
  const first = title.toJSON().indexOf('😀')
  const [one, two] = [board.unit(title, first), board.unit(title, first + 1)]
  const torn: Record<string, Uint8Array> = {
    'right of its first half': by(high, item({ left: one }, holds.string('x'))),
    'left of its second half': by(high, item({ right: two }, holds.string('x'))),
    'between its halves': by(high, item({ left: one, right: two }, holds.string('x'))),
    'nothing, between its halves': by(high, item({ left: one }, holds.deleted(1))),
    'its first half deleted': deleting(one),
    'its second half deleted': deleting(two),
    'words that end inside it deleted': deleting(beyond(one, -3), 4),
  }
  for (const person of ['ada', 'bo', 'kim'] as const) {
    for (const [what, update] of Object.entries(torn)) expect(board.refusal(person, update), what).toBe('schema')
  }
  const { from } = overlapping(board, 'eva', 1, '')
  expect(board.refusal('eva', by(from, item({ parent: 'cards' }, holds.string('😀 en meer'))))).toBe('schema')
  expect(board.admit('ada', deleting(one, 2)).ok).toBe(true)
  expect(board.read().cards[0]?.title).toBe('Wie heeft de regie? ')
  board.expectSound()
})

test('[G7] two halves deleted in one update are one character deleted', () => {
  const board = Board.begin()
  const title = board.words('cards', 'cardA', 'title')
  const one = board.unit(title, title.toJSON().indexOf('😀'))
  const ranges = [
    [one.clock, 1],
    [one.clock + 1, 1],
  ] as const
  const answer = board.admit('ada', assemble([], [deletes(one.client, ranges)]))
  expect(board.read().cards[0]?.title).toBe(answer.ok ? 'Wie heeft de regie? ' : 'Wie heeft de regie? 😀')
  expect(board.read().cards[0]?.title).not.toContain('\uFFFD')
  board.expectSound()
})

test('[G8] nobody’s first word at a place is kept out beforehand by something invisible', () => {
  const board = Board.begin()
  const places = {
    'another’s recognition': { parent: 'recognitions', key: 'cardA:ada' },
    'a card that is not there yet': { parent: 'cards', key: 'later' },
    'a note that is not there yet': { parent: 'notes', key: 'later' },
    'another’s theme': { parent: board.entity('cards', 'cardA'), key: 'theme' },
    'another’s trash': { parent: board.entity('cards', 'cardA'), key: 'trashed' },
    'the spotlight': { parent: 'session', key: 'spotlight' },
    'somebody to come': { parent: 'people', key: 'zoe' },
  }
  for (const [what, place] of Object.entries(places)) {
    for (const length of [1, 2]) {
      board.refusal('eva', by(high, item(place, holds.deleted(length))))
      board.refusal('eva', byDeleting(high, [item(place, holds.scalar(true))], [deletes(high.client, [[0, 1]])]))
    }
    expect(board.rights.leases.has(high.client), what).toBe(false)
  }
  board.does('ada', (doc) => setRecognition(doc, 'cardA', 'ada', true))
  board.does('ada', (doc) => setFields(doc, 'cards', 'cardA', { theme: 'Regie' }))
  expect(board.read().recognitions).toEqual(['cardA:ada', 'cardA:bo'])
  expect(board.read().cards[0]?.theme).toBe('Regie')
  board.expectSound()
})

test('[G8] an invisible recognition on a higher client id loses no vote that was cast at the same time', () => {
  const board = Board.begin()
  const ada = board.of('ada')
  ada.leave()
  ada.edit((doc) => setRecognition(doc, 'cardA', 'ada', true))
  board.refusal('eva', by(high, item({ parent: 'recognitions', key: 'cardA:ada' }, holds.deleted(1))))
  expect(ada.back().ok).toBe(true)
  expect(board.read().recognitions).toContain('cardA:ada')
})

test('[G9] a value that loses is no successor: a required field does not go for it', () => {
  const board = Board.begin()
  const card = board.entity('cards', 'cardA')
  for (const name of ['kind', 'order'] as const) {
    const old = board.field('cards', 'cardA', name)
    const gone = deletes(old.client, [[old.clock, 1]])
    const value = holds.scalar(name === 'kind' ? 'issue' : 'a5')
    // Without a left neighbour and of a low client id, it stands before what is there, and dies.
    const loser = item({ parent: card, key: name }, value)
    expect(board.refusal('ada', byDeleting(low, [loser], [gone])), name).toBe('schema')
    expect(board.refusal('ada', byDeleting(low, [], [gone])), name).toBe('schema')
    // Nor does one that is itself deleted, or that hangs on something else.
    const heir = item({ left: old, key: name }, value)
    expect(board.refusal('ada', byDeleting(high, [heir], [gone, deletes(high.client, [[0, 1]])].reverse()))).toBe(
      'schema',
    )
    const wrong = item({ left: board.field('cards', 'cardD', name), key: name }, value)
    expect(board.refusal('ada', byDeleting(high, [wrong], [gone])), name).toBe('schema')
    expect(
      board.admit('ada', byDeleting({ client: high.client + name.length, clock: 0 }, [heir], [gone])).ok,
      name,
    ).toBe(true)
  }
  board.expectSound()
})

test('[G9] an entity that loses makes nobody its owner', () => {
  const board = Board.begin()
  const mine = { ...cardOf('bo'), kind: 'issue', title: 'Van mij' } as const
  const made = (doc: Y.Doc) => addCard(doc, mine, 'cardA')
  for (const { client } of [low, high]) {
    // In a document that has no such card yet, as if at the same time.
    const blank = new Y.Doc()
    blank.clientID = client
    made(blank)
    board.refusal('bo', Y.encodeStateAsUpdate(blank))
  }
  board.refusal('bo', board.of('bo').updateOf(made))
  expect(board.rights.owners.get('cards/cardA')).toBe('ada')
  board.expectSound()
})

test('[G9] what lies in a container that loses is no container’s deletion granted', () => {
  const board = Board.begin()
  const order = board.field('cards', 'cardA', 'order')
  const body = board.field('cards', 'cardA', 'body')
  // A map that would lose at the card's own key, and the deletion of the card's parts beside it.
  const loser = item({ parent: 'cards', key: 'cardA' }, map)
  for (const { client, clock } of [order, body, board.entity('cards', 'cardA')]) {
    expect(board.refusal('bo', byDeleting(low, [loser], [deletes(client, [[clock, 1]])]))).toBe('schema')
  }
})

test('[G12] what a deletion demands is judged by what it deletes, not by who wrote that or by a client id', () => {
  const board = Board.begin()
  const title = board.words('cards', 'cardA', 'title')
  const letters = deleting(board.unit(title, 0), 3)
  expect(board.refusal('eva', letters)).toBe('owner')
  expect(board.refusal('oda', letters)).toBe('role')
  // Eva's own letters, from when she took part, stand in Ada's card.
  board.roles.eva = 'participant'
  board.does('eva', (doc) => spliceText(doc, 'cards', 'cardA', ['title'], { at: 0, remove: 0, insert: 'Echt. ' }))
  board.roles.eva = 'expert'
  const own = board.unit(title, 0)
  expect(own.client).toBe(clientOf.eva)
  expect(board.refusal('eva', deleting(own, 2))).toBe('owner')
  expect(board.admit('ada', deleting(own, 6)).ok).toBe(true)
  expect(board.admit('bo', letters).ok).toBe(true)
  expect(board.read().cards[0]?.title).toBe(' heeft de regie? 😀')
  board.expectSound()
})

test('[G12] one forbidden deletion among allowed ones refuses them all', () => {
  const board = Board.begin()
  const mine = board.unit(board.words('notes', 'noteE', 'text'), 0)
  const another = board.unit(board.words('notes', 'noteB', 'text'), 0)
  const lists = [deletes(mine.client, [[mine.clock, 2]]), deletes(another.client, [[another.clock, 2]])]
  expect(board.refusal('eva', assemble([], lists))).toBe('owner')
  expect(board.refusal('eva', assemble([], lists.toReversed()))).toBe('owner')
  expect(board.admit('eva', deleting(mine, 2)).ok).toBe(true)
  board.expectSound()
})

test('[G12] recognitions are one’s own to take back; entities and what they are made of are nobody’s to delete', () => {
  const board = Board.begin()
  expect(board.refusal('ada', deleting(board.key('recognitions', 'cardA:bo')))).toBe('owner')
  const containers = [
    board.entity('cards', 'cardA'),
    board.field('cards', 'cardA', 'title'),
    board.field('cards', 'cardD', 'options'),
    board.entity('notes', 'noteB'),
    board.entity('links', 'linkA'),
    board.entity('clusters', 'clusterK'),
    board.field('cards', 'cardA', 'author'),
    board.field('cards', 'cardA', 'kind'),
  ]
  for (const person of ['ada', 'bo', 'kim'] as const) {
    for (const place of containers) board.refusal(person, deleting(place))
  }
  expect(board.refusal('kim', deleting(board.key('session', 'state')))).toBe('role')
  board.refusal('kim', deleting(board.key('people', 'bo')))
  board.refusal('kim', deleting(board.field('people', 'bo', 'role')))
  expect(board.admit('bo', deleting(board.key('recognitions', 'cardA:bo'))).ok).toBe(true)
  expect(board.read().recognitions).toEqual([])
  board.expectSound()
})

test('[G12] an idle client that repeats every deletion it knows is not refused', () => {
  const board = Board.begin()
  board.does('ada', (doc) => spliceText(doc, 'cards', 'cardA', ['title'], { at: 0, remove: 4, insert: 'Wat ' }))
  board.does('bo', (doc) => setRecognition(doc, 'cardA', 'bo', false))
  for (const person of ['ada', 'bo', 'eva', 'kim', 'oda'] as Name[]) {
    const { doc } = board.of(person)
    const all = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(doc, Y.encodeStateVector(board.doc))]
    for (const update of all) expect(board.admit(person, update)).toMatchObject({ ok: true, update: null })
  }
  board.expectSound()
})

test('what lies under something collected keeps its length only, and harms nothing', () => {
  const board = Board.begin()
  const bo = board.of('bo')
  bo.leave()
  bo.edit((doc) => addNote(doc, { ...noteOf('bo'), text: 'Laat' }, 'noteL'))
  bo.edit((doc) => spliceText(doc, 'notes', 'noteB', ['text'], { at: 2, remove: 0, insert: 'zzz' }))
  // The server throws the older note away for good meanwhile.
  const gone = board.of('kim').doc
  board.doc.transact(() => board.doc.getMap('notes').delete('noteB'))
  Y.applyUpdate(gone, board.state())
  expect(bo.back().ok).toBe(true)
  expect(board.read().notes.map(({ id }) => id)).toEqual(['noteE', 'noteL'])
  expect(
    board.admit('bo', by(high, gc(4), item({ parent: 'recognitions', key: 'cardB:bo' }, holds.scalar(true)))).ok,
  ).toBe(true)
  expect(board.admit('bo', assemble([section({ client: 9002, clock: 0 }, [gc(1)])])).ok).toBe(true)
})

test('what waits for something that its own update does not bring is a gap, and the gate comes back', () => {
  const board = Board.begin()
  const title = board.field('cards', 'cardA', 'title')
  const waits = (until: number) =>
    section({ client: 9000, clock: 0 }, [item({ left: { client: 8000, clock: until } }, holds.string('x'))])
  const brings = section({ client: 8000, clock: 0 }, [item({ parent: title }, holds.string('yz'))])
  expect(board.admit('ada', assemble([waits(1), brings])).ok).toBe(true)
  const other = Board.begin()
  expect(other.refusal('ada', assemble([waits(2), brings]))).toBe('gap')
  expect(other.refusal('ada', assemble([brings, waits(2)]))).toBe('gap')
  expect(other.refusal('ada', assemble([waits(0)]))).toBe('gap')
  const each = (client: number, beside: number) =>
    section({ client, clock: 0 }, [item({ left: { client: beside, clock: 0 } }, holds.string('x'))])
  expect(other.refusal('ada', assemble([each(8000, 9000), each(9000, 8000)]))).toBe('gap')
})

test('words cannot be put into a value, nor values into words', () => {
  const board = Board.begin()
  const value = board.field('cards', 'cardA', 'kind')
  const words = board.words('cards', 'cardA', 'title')
  expect(
    board.refusal('ada', by({ client: 9000, clock: 0 }, item({ parent: board.unit(words, 0) }, holds.string('x')))),
  ).toBe('schema')
  expect(board.refusal('ada', by({ client: 9000, clock: 0 }, item({ left: value }, holds.string('x'))))).toBe('schema')
  expect(
    board.refusal('ada', by({ client: 9000, clock: 0 }, item({ left: board.unit(words, 0) }, holds.scalar(1)))),
  ).toBe('schema')
})

test('a right neighbour that stands before the left one is none', () => {
  const board = Board.begin()
  const title = board.words('cards', 'cardA', 'title')
  const between = (left: number, right: number) =>
    by(
      { client: 9000, clock: 0 },
      item({ left: board.unit(title, left), right: board.unit(title, right) }, holds.string('x')),
    )
  const last = title.length - 1
  expect(board.refusal('ada', between(last, 0))).toBe('schema')
  expect(board.refusal('ada', between(2, 2))).toBe('schema')
  expect(board.admit('ada', between(1, 2)).ok).toBe(true)
})

test('nothing comes before what stands under a key already', () => {
  const board = Board.begin()
  const value = board.field('cards', 'cardA', 'kind')
  const before = by({ client: 9000, clock: 0 }, item({ right: value }, holds.scalar('dilemma')))
  expect(board.refusal('ada', before)).toBe('schema')
  expect(board.refusal('kim', before)).toBe('schema')
  board.expectSound()
})
