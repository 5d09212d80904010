import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard, addLink, addNote, setFields, setRecognition, spliceText, type NewNote } from '#shared/board/edit.ts'
import type { Phase } from '#shared/session/format.ts'
import type { Moment, RefusalCode } from '#shared/policy/permissions.ts'
import { madeAt, makePerson, makePhase, putPerson } from '#tests/kit/make.ts'
import { Board } from './board.ts'
import { cardOf, noteOf, type Name } from './people.ts'
import { findingOf } from './second-judge.ts'

type Edit = (doc: Y.Doc) => void

const note =
  (by: Name, changes: Partial<NewNote> = {}, id?: string): Edit =>
  (doc) =>
    void addNote(doc, { ...noteOf(by), text: 'Nieuw', ...changes }, id)
const annotation = (changes: Partial<NewNote> = {}, id?: string): Edit =>
  note('eva', { layer: 'expert', kind: 'perspective', ...changes }, id)
const question = (by: Name, changes: Partial<NewNote> = {}, id?: string): Edit =>
  note(by, { kind: 'question', asks: madeAt, ...changes }, id)

/** A side of the dilemma that lies on every board. */
const sideOf = (board: Board): string =>
  Object.keys(board.read().cards.find(({ id }) => id === 'cardD')?.options ?? {})[0] ?? ''

/** Why the gate refuses this; the second judge finds it by itself. */
function refused(board: Board, by: Name, edit: Edit, finds: string): RefusalCode {
  const update = board.of(by).updateOf(edit)
  expect(findingOf(board, by, update)).toBe(finds)
  const code = board.refusal(by, update)
  board.expectSound()
  return code
}

function expectWelcome(board: Board, by: Name, edit: Edit): void {
  const update = board.of(by).updateOf(edit)
  expect(findingOf(board, by, update)).toBeNull()
  expect(board.admit(by, update)).toMatchObject({ ok: true })
  board.expectSound()
}

const says = 'a note that says what its layer does not'

describe('What a note says beside its words', () => {
  test.each<[string, Name, (board: Board) => Edit]>([
    [
      'a part of a card and words of it, from who takes part',
      'bo',
      () => note('bo', { part: 'title', quote: 'regie' }),
    ],
    ['a part of a card, from an expert who answers as the room', 'eva', () => note('eva', { part: 'title' })],
    ['words of a card, from who takes part', 'bo', () => note('bo', { quote: 'regie' })],
    ['an answer that is no annotation', 'bo', () => note('bo', { answers: 'vraag' })],
    ['words of no part', 'eva', () => annotation({ quote: 'regie' })],
    ['an annotation that asks experts', 'eva', () => annotation({ kind: 'question', asks: madeAt })],
    ['an experience that asks experts', 'bo', () => note('bo', { asks: madeAt })],
    ['something finer that asks experts', 'bo', () => question('bo', { variant: 'question' })],
  ])('is refused when its layer cannot say it: %s', (_, by, edit) => {
    const board = Board.begin()
    expectWelcome(board, 'ada', question('ada', {}, 'vraag'))
    expect(refused(board, by, edit(board), says)).toBe('schema')
  })

  test.each<[string, (board: Board) => Edit]>([
    ['no part of any card', () => annotation({ part: 'theme' })],
    ['a field by a name of Object', () => annotation({ part: '__proto__' })],
    ['a side of another card', (board) => annotation({ part: sideOf(board) })],
    ['a side that is nowhere', () => annotation({ card: 'cardD', part: 'elders' })],
  ])('is refused when it is about %s', (_, edit) => {
    const board = Board.begin()
    expect(refused(board, 'eva', edit(board), 'a part of nowhere')).toBe('schema')
  })

  test.each<[string, Edit]>([
    ['nothing', annotation({ answers: 'nergens' })],
    ['a note that asks nobody', annotation({ answers: 'noteB' })],
    ['an annotation', annotation({ answers: 'noteE' })],
    ['a question with another card', annotation({ card: 'cardB', answers: 'vraag' })],
  ])('is refused when it answers %s', (_, edit) => {
    const board = Board.begin()
    expectWelcome(board, 'ada', question('ada', {}, 'vraag'))
    expect(refused(board, 'eva', edit, 'an answer to no question')).toBe('schema')
  })

  test('comes in whole where it fits: a part, a side, words of it, a question and its answer', () => {
    const board = Board.begin()
    for (const part of ['title', 'body', 'chafes']) expectWelcome(board, 'eva', annotation({ part, quote: 'regie' }))
    expectWelcome(board, 'eva', annotation({ card: 'cardD', part: sideOf(board), quote: 'Delen' }, 'kant'))
    expectWelcome(board, 'ada', question('ada', {}, 'vraag'))
    expectWelcome(board, 'eva', annotation({ answers: 'vraag', knowledge: 'practice research' }, 'antwoord'))
    const { notes } = board.read()
    expect(notes.find(({ id }) => id === 'kant')).toMatchObject({ quote: 'Delen', author: 'eva' })
    expect(notes.find(({ id }) => id === 'antwoord')).toMatchObject({ answers: 'vraag' })
  })

  test('a question and its answer at once, from an expert who asks another', () => {
    const board = Board.begin()
    expectWelcome(board, 'eva', (doc) => {
      question('eva', {}, 'vraag')(doc)
      annotation({ answers: 'vraag' }, 'antwoord')(doc)
    })
    expect(board.read().notes.find(({ id }) => id === 'antwoord')).toMatchObject({ answers: 'vraag' })
  })

  test.each(['part', 'quote', 'asks', 'answers'])('stays as it was made: %s', (name) => {
    const board = Board.begin()
    const value = name === 'asks' ? madeAt : 'title'
    expect(
      refused(board, 'eva', (doc) => setFields(doc, 'notes', 'noteE', { [name]: value }), 'a field that stays'),
    ).toBe('schema')
  })
})

describe('A card for this room alone', () => {
  const here =
    (id: string, at: number | null = madeAt): Edit =>
    (doc) =>
      setFields(doc, 'cards', id, { here: at })

  test('is so by the word of its bringer, and by nobody else’s, not even of who leads', () => {
    const board = Board.begin()
    for (const by of ['bo', 'eva', 'kim'] as const)
      expect(refused(board, by, here('cardA'), 'more than this person may')).toBe('owner')
    expectWelcome(board, 'ada', here('cardA'))
    for (const by of ['bo', 'kim'] as const)
      expect(refused(board, by, here('cardA', null), 'more than this person may')).toBe('owner')
    expectWelcome(board, 'ada', here('cardA', null))
    expect(board.read().cards.find(({ id }) => id === 'cardA')?.here).toBeNull()
  })

  test('is so from the beginning when it is made so', () => {
    const board = Board.begin()
    expectWelcome(board, 'bo', (doc) =>
      addCard(doc, { ...cardOf('bo'), kind: 'issue', title: 'Hier', here: madeAt }, 'hier'),
    )
    expect(board.read().cards.find(({ id }) => id === 'hier')?.here).toBe(madeAt)
  })
})

function boardIn(phase: Partial<Phase>): Board {
  const board = Board.begin()
  board.moment = { state: 'open', phase: makePhase(phase) }
  board.serverWrites((doc) => putPerson(doc, makePerson('gijs', { scribe: 'ada' })))
  return board
}

describe('[P20] A question to an expert', () => {
  const asked = (by: Name, changes: Partial<NewNote> = {}, id?: string): Edit =>
    question(by, { phase: 'inbrengen', ...changes }, id)

  test.each<[string, Partial<Phase>]>([
    ['where something else is asked', { brings: ['issue'] }],
    ['where experts write', { brings: ['annotation'], writers: ['expert'] }],
    ['where nobody writes', { writers: [] }],
    ['where one may choose to leave out one’s name', { visibility: 'named-or-anonymous' }],
    ['where none is enough', { most: 0 }],
  ])('is welcome %s', (_, phase) => {
    const board = boardIn(phase)
    expectWelcome(board, 'bo', asked('bo', {}, 'vraag'))
    expect(board.read().notes.find(({ id }) => id === 'vraag')).toMatchObject({ asks: madeAt })
  })

  test('is welcome from a guest without a device, through who writes for them', () => {
    const board = boardIn({ writers: ['coordinator'] })
    expectWelcome(board, 'ada', asked('ada', { behalf: 'gijs' }))
    expect(refused(board, 'bo', asked('bo', { behalf: 'gijs' }), 'something for another')).toBe('owner')
  })

  test.each(['private-then-together', 'anonymous', 'none'] as const)('waits while the room is %s', (visibility) => {
    const board = boardIn({ visibility, brings: ['question'], free: true })
    const finds = 'something that the phase does not ask for'
    expect(refused(board, 'bo', asked('bo'), finds)).toBe('silent')
  })

  test('is of the running phase, and not of another', () => {
    const board = boardIn({})
    expect(refused(board, 'bo', asked('bo', { phase: 'oogsten' }), 'something of another phase')).toBe('phase')
  })

  test('counts for nobody: not when it comes, not when it comes back, and not for what comes after it', () => {
    const board = boardIn({ most: 1 })
    const card =
      (id: string): Edit =>
      (doc) =>
        void addCard(doc, { ...cardOf('bo'), kind: 'issue', title: 'Nieuw', phase: 'inbrengen' }, id)
    expectWelcome(board, 'bo', asked('bo', {}, 'een'))
    expectWelcome(board, 'bo', asked('bo', {}, 'twee'))
    expectWelcome(board, 'bo', card('kaart'))
    const finds = 'something that the phase does not ask for'
    expect(refused(board, 'bo', card('nog'), finds)).toBe('enough')
    expectWelcome(board, 'bo', (doc) => setFields(doc, 'notes', 'een', { trashed: madeAt }))
    expectWelcome(board, 'bo', (doc) => setFields(doc, 'notes', 'een', { trashed: null }))
    expectWelcome(board, 'bo', asked('bo', {}, 'drie'))
  })

  test('is not a way to bring any other note', () => {
    const board = boardIn({ writers: ['expert'] })
    const finds = 'something that the phase does not ask for'
    expect(refused(board, 'bo', note('bo', { kind: 'question', phase: 'inbrengen' }), finds)).toBe('turn')
  })
})

/** A closed board, on which experts may still add something. */
function afterwards(): Board {
  const board = Board.begin()
  board.does('ada', question('ada', {}, 'vraag'))
  board.does('eva', note('eva', {}, 'gewoon'))
  board.serverWrites((doc) => putPerson(doc, makePerson('evert', { role: 'expert' })))
  // The phase asks for none of it, and nobody may write: that counts no more.
  const phase = makePhase({ brings: [], writers: [], most: 0, visibility: 'none' })
  board.moment = { state: 'closed', phase, experts: true }
  return board
}

const typing =
  (id: string): Edit =>
  (doc) =>
    spliceText(doc, 'notes', id, ['text'], { at: 0, remove: 1, insert: 'Later: ' })

describe('[P9] In a closed session in which experts may still add something', () => {
  test('an expert annotates, answers, changes what is theirs and takes it away and back', () => {
    const board = afterwards()
    expectWelcome(board, 'eva', annotation({ part: 'title', quote: 'regie', phase: null }, 'later'))
    expectWelcome(board, 'eva', annotation({ answers: 'vraag', phase: 'inbrengen' }))
    expectWelcome(board, 'eva', typing('noteE'))
    expectWelcome(board, 'eva', (doc) =>
      setFields(doc, 'notes', 'noteE', { source: 'Een boek', knowledge: 'research' }),
    )
    expectWelcome(board, 'eva', (doc) => setFields(doc, 'notes', 'later', { trashed: madeAt }))
    expectWelcome(board, 'eva', (doc) => setFields(doc, 'notes', 'later', { trashed: null }))
    expect(board.read().notes.find(({ id }) => id === 'noteE')).toMatchObject({ source: 'Een boek' })
  })

  test.each<[string, Edit, string]>([
    ['a note in the room’s own layer', note('eva'), 'an entity that may not be made'],
    ['a question to experts', question('eva'), 'an entity that may not be made'],
    [
      'a card',
      (doc) => void addCard(doc, { ...cardOf('eva'), kind: 'issue', title: 'Nieuw' }),
      'an entity that may not be made',
    ],
    [
      'a link',
      (doc) => void addLink(doc, { from: 'cardB', to: 'cardD', relation: 'answers', author: 'eva' }),
      'an entity that may not be made',
    ],
    ['a recognition', (doc) => setRecognition(doc, 'cardA', 'eva', true), 'a recognition'],
    ['words in a note of their own in the room’s layer', typing('gewoon'), 'more than this person may'],
    [
      'a note of their own in the room’s layer, gone',
      (doc) => setFields(doc, 'notes', 'gewoon', { trashed: madeAt }),
      'more than this person may',
    ],
    ['words in a note of the room', typing('noteB'), 'more than this person may'],
  ])('an expert leaves all else as it is: %s', (_, edit, finds) => {
    expect(refused(afterwards(), 'eva', edit, finds)).toBe('closed')
  })

  test.each<Name>(['ada', 'bo', 'kim'])('%s does nothing at all, and takes no annotation away', (by) => {
    const made = 'an entity that may not be made'
    expect(refused(afterwards(), by, note(by), made)).toBe('closed')
    expect(refused(afterwards(), by, annotation({ author: by }), 'an entity that may not be made')).toBe('role')
    const trash: Edit = (doc) => setFields(doc, 'notes', 'noteE', { trashed: madeAt })
    expect(refused(afterwards(), by, trash, 'more than this person may')).toBe('closed')
    expect(refused(afterwards(), by, typing('vraag'), 'more than this person may')).toBe('closed')
  })

  test('nobody writes in another expert’s annotation', () => {
    const board = afterwards()
    board.roles.bo = 'expert'
    expect(refused(board, 'bo', typing('noteE'), 'more than this person may')).toBe('owner')
    expect(refused(board, 'bo', note('eva', { layer: 'expert' }), 'an entity under another’s name')).toBe('owner')
  })

  test('an expert who is put to reading only does nothing either', () => {
    const board = afterwards()
    board.roles.eva = 'observer'
    expect(refused(board, 'eva', annotation(), 'an entity that may not be made')).toBe('role')
  })

  test.each<Moment>([{ state: 'closed' }, { state: 'closed', experts: false }])(
    'once that is over nobody does: %o',
    (moment) => {
      const board = afterwards()
      board.moment = moment
      expect(refused(board, 'eva', annotation(), 'an entity that may not be made')).toBe('closed')
      expect(refused(board, 'eva', typing('noteE'), 'more than this person may')).toBe('closed')
    },
  )
})

test('a question that was thrown away for good is answered no more, and its answers stay', () => {
  const board = Board.begin()
  board.does('ada', question('ada', {}, 'vraag'))
  board.does('eva', annotation({ answers: 'vraag' }, 'antwoord'))
  board.serverWrites((doc) => rootOf(doc, 'notes').delete('vraag'))
  board.does('eva', typing('antwoord'))
  expect(refused(board, 'eva', annotation({ answers: 'vraag' }), 'an answer to no question')).toBe('schema')
})
