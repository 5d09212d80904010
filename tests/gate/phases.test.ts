import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { entityOf, rootOf } from '#shared/board/document.ts'
import { addCard, addNote, setFields, yRecord, type NewCard, type NewNote } from '#shared/board/edit.ts'
import { ballotFields, tableFields } from '#shared/board/schema.ts'
import type { Phase } from '#shared/session/format.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { View } from '#server/gate/view.ts'
import { setSession } from '#server/sessions/board.ts'
import { madeAt, makePerson, makePhase, putPerson } from '#tests/kit/make.ts'
import { Board } from './board.ts'
import { cardOf, noteOf, type Name } from './people.ts'
import { findingOf } from './second-judge.ts'

/** The board of everybody, in a phase, with guests without a device: Gijs, for whom Ada writes, and Hans, for whom Bo does. */
function boardIn(changes: Partial<Phase> | null): Board {
  const board = Board.begin()
  board.moment = { state: 'open', ...(changes && { phase: makePhase(changes) }) }
  board.serverWrites((doc) => {
    putPerson(doc, makePerson('gijs', { scribe: 'ada' }))
    putPerson(doc, makePerson('hans', { scribe: 'bo' }))
    setFields(doc, 'people', 'bo', { host: madeAt, perspective: 'Onderzoek' })
    setSession(doc, { chosen: 'cardA' })
  })
  return board
}

type Edit = (doc: Y.Doc) => void
type Making = Partial<NewCard> & { readonly id?: string }

const aCard =
  (by: Name, { id, ...changes }: Making = {}): Edit =>
  (doc) =>
    void addCard(doc, { ...cardOf(by), kind: 'issue', title: 'Nieuw', phase: 'inbrengen', ...changes }, id)

const aNote =
  (by: Name, changes: Partial<NewNote> = {}): Edit =>
  (doc) =>
    void addNote(doc, { ...noteOf(by), text: 'Nieuw', phase: 'inbrengen', ...changes })

const both =
  (...edits: readonly Edit[]): Edit =>
  (doc) =>
    edits.forEach((edit) => edit(doc))

interface Case {
  /** What the phase says; null when none is known. */
  readonly phase: Partial<Phase> | null
  readonly by: Name
  readonly edit: Edit
}

const asked = 'something that the phase does not ask for'
const otherPhase = 'something of another phase'
const forAnother = 'something for another'

/** What is refused, by which reason, and what the second judge says of it by itself. */
const refused: Readonly<Record<string, Case & { readonly code: RefusalCode; readonly finds: string }>> = {
  'a direction where what is going on is asked': {
    phase: {},
    by: 'bo',
    edit: aCard('bo', { kind: 'direction' }),
    code: 'phase',
    finds: asked,
  },
  'a note where cards are asked': { phase: {}, by: 'bo', edit: aNote('bo'), code: 'phase', finds: asked },
  'a card where a note of that name is asked': {
    phase: { brings: ['question'] },
    by: 'bo',
    edit: aCard('bo', { variant: 'question' }),
    code: 'phase',
    finds: asked,
  },
  'a finer word that is not of this kind': {
    phase: { brings: ['tryout'] },
    by: 'bo',
    edit: aCard('bo', { variant: 'tryout' }),
    code: 'phase',
    finds: asked,
  },
  'a plain card where a finer one is asked': {
    phase: { brings: ['tryout'] },
    by: 'bo',
    edit: aCard('bo', { kind: 'direction' }),
    code: 'phase',
    finds: asked,
  },
  'a finer word for a note that is not of this kind': {
    phase: { brings: ['signal'] },
    by: 'bo',
    edit: aNote('bo', { kind: 'value', variant: 'signal' }),
    code: 'phase',
    finds: asked,
  },
  'a part of something, as if it were a card': {
    phase: { brings: ['option'] },
    by: 'bo',
    edit: aCard('bo', { kind: 'dilemma', variant: 'option' }),
    code: 'phase',
    finds: asked,
  },
  'an annotation that is not asked': {
    phase: {},
    by: 'eva',
    edit: aNote('eva', { layer: 'expert' }),
    code: 'phase',
    finds: asked,
  },
  'something that does not say in which phase': {
    phase: {},
    by: 'bo',
    edit: aCard('bo', { phase: null }),
    code: 'phase',
    finds: otherPhase,
  },
  'something that says it is of another phase': {
    phase: {},
    by: 'bo',
    edit: aCard('bo', { phase: 'oogsten' }),
    code: 'phase',
    finds: otherPhase,
  },
  'the same where everything is welcome': {
    phase: { free: true },
    by: 'bo',
    edit: aCard('bo', { phase: 'oogsten' }),
    code: 'phase',
    finds: otherPhase,
  },
  'something that says no phase, where everything is welcome and counted': {
    phase: { free: true, most: 1 },
    by: 'bo',
    edit: aCard('bo', { phase: null }),
    code: 'phase',
    finds: otherPhase,
  },
  'a participant where experts write': {
    phase: { writers: ['expert'] },
    by: 'bo',
    edit: aCard('bo'),
    code: 'turn',
    finds: asked,
  },
  'anybody where nobody writes': { phase: { writers: [] }, by: 'kim', edit: aCard('kim'), code: 'turn', finds: asked },
  'who did not bring the chosen card, where its bringer writes': {
    phase: { writers: ['bringer'] },
    by: 'bo',
    edit: aCard('bo'),
    code: 'turn',
    finds: asked,
  },
  'the bringer where the others write': {
    phase: { writers: ['others'] },
    by: 'ada',
    edit: aCard('ada'),
    code: 'turn',
    finds: asked,
  },
  'who leads no table where hosts write': {
    phase: { writers: ['host'] },
    by: 'ada',
    edit: aCard('ada'),
    code: 'turn',
    finds: asked,
  },
  'who speaks from elsewhere where research writes': {
    phase: { writers: ['researcher'] },
    by: 'ada',
    edit: aCard('ada'),
    code: 'turn',
    finds: asked,
  },
  'a coordinator for a guest where coordinators write': {
    phase: { writers: ['coordinator'] },
    by: 'kim',
    edit: aCard('kim', { behalf: 'gijs' }),
    code: 'turn',
    finds: asked,
  },
  'a host for a guest who leads no table': {
    phase: { writers: ['host'] },
    by: 'bo',
    edit: aCard('bo', { behalf: 'hans' }),
    code: 'turn',
    finds: asked,
  },
  'on the board where one hands in': {
    phase: { visibility: 'private-then-together' },
    by: 'bo',
    edit: aCard('bo'),
    code: 'silent',
    finds: asked,
  },
  'on the board where all comes without a name': {
    phase: { visibility: 'anonymous' },
    by: 'bo',
    edit: aCard('bo'),
    code: 'silent',
    finds: asked,
  },
  'anything where nothing is brought': {
    phase: { visibility: 'none', free: true },
    by: 'bo',
    edit: aCard('bo'),
    code: 'silent',
    finds: asked,
  },
  'an annotation where nothing is brought': {
    phase: { visibility: 'none', brings: ['annotation'] },
    by: 'eva',
    edit: aNote('eva', { layer: 'expert' }),
    code: 'silent',
    finds: asked,
  },
  'two at once where one is enough': {
    phase: { most: 1 },
    by: 'bo',
    edit: both(aCard('bo'), aCard('bo')),
    code: 'enough',
    finds: asked,
  },
  'a card and a note at once where one is enough': {
    phase: { most: 1, brings: ['issue', 'experience'] },
    by: 'bo',
    edit: both(aCard('bo'), aNote('bo')),
    code: 'enough',
    finds: asked,
  },
  'anything where none is enough': { phase: { most: 0 }, by: 'bo', edit: aCard('bo'), code: 'enough', finds: asked },
  'two at once for one guest where one is enough': {
    phase: { most: 1 },
    by: 'ada',
    edit: both(aCard('ada', { behalf: 'gijs' }), aCard('ada', { behalf: 'gijs' })),
    code: 'enough',
    finds: asked,
  },
  'something for who writes for themselves': {
    phase: {},
    by: 'ada',
    edit: aCard('ada', { behalf: 'bo' }),
    code: 'owner',
    finds: forAnother,
  },
  'something for a guest of somebody else': {
    phase: {},
    by: 'bo',
    edit: aCard('bo', { behalf: 'gijs' }),
    code: 'owner',
    finds: forAnother,
  },
  'something for somebody who is not there': {
    phase: {},
    by: 'kim',
    edit: aCard('kim', { behalf: 'niemand' }),
    code: 'owner',
    finds: forAnother,
  },
  'a note for a guest of somebody else, while no phase is known': {
    phase: null,
    by: 'bo',
    edit: aNote('bo', { behalf: 'gijs' }),
    code: 'owner',
    finds: forAnother,
  },
  'an observer who is a scribe': {
    phase: {},
    by: 'oda',
    edit: aCard('oda'),
    code: 'role',
    finds: 'an entity that may not be made',
  },
}

/** What both judges let in. */
const welcome: Readonly<Record<string, Case>> = {
  'what is asked': { phase: {}, by: 'bo', edit: aCard('bo') },
  'a finer word for it': {
    phase: { brings: ['tryout'] },
    by: 'bo',
    edit: aCard('bo', { kind: 'direction', variant: 'tryout' }),
  },
  'a note that is asked': {
    phase: { brings: ['signal'] },
    by: 'bo',
    edit: aNote('bo', { variant: 'signal' }),
  },
  'anything where everything is welcome': { phase: { free: true }, by: 'bo', edit: aCard('bo', { kind: 'direction' }) },
  'what says nothing of a phase, where everything is welcome': {
    phase: { free: true },
    by: 'bo',
    edit: aCard('bo', { phase: null }),
  },
  'anything while no phase is known': { phase: null, by: 'bo', edit: aCard('bo', { phase: 'ooit' }) },
  'an expert where experts write': { phase: { writers: ['expert'] }, by: 'eva', edit: aCard('eva') },
  'the coordinator where coordinators write': { phase: { writers: ['coordinator'] }, by: 'kim', edit: aCard('kim') },
  'one of several who write': { phase: { writers: ['expert', 'host'] }, by: 'bo', edit: aCard('bo') },
  'who brought the chosen card, where its bringer writes': {
    phase: { writers: ['bringer'] },
    by: 'ada',
    edit: aCard('ada'),
  },
  'the others where the others write': { phase: { writers: ['others'] }, by: 'bo', edit: aCard('bo') },
  'a host where hosts write': { phase: { writers: ['host'] }, by: 'bo', edit: aCard('bo') },
  'research where research writes': { phase: { writers: ['researcher'] }, by: 'bo', edit: aCard('bo') },
  'under a name where one may choose': {
    phase: { visibility: 'named-or-anonymous' },
    by: 'bo',
    edit: aCard('bo'),
  },
  'an annotation where the room is silent': {
    phase: { visibility: 'private-then-together', brings: ['annotation'] },
    by: 'eva',
    edit: aNote('eva', { layer: 'expert' }),
  },
  'as many as one may, at once': { phase: { most: 2 }, by: 'bo', edit: both(aCard('bo'), aCard('bo')) },
  'one for oneself and one for a guest where one is enough': {
    phase: { most: 1 },
    by: 'ada',
    edit: both(aCard('ada'), aCard('ada', { behalf: 'gijs' })),
  },
  'the coordinator for anybody’s guest': { phase: {}, by: 'kim', edit: aCard('kim', { behalf: 'gijs' }) },
}

describe('What a phase does not ask for is refused, and the second judge sees it by itself', () => {
  test.each(Object.entries(refused))('%s', (_, { phase, by, edit, code, finds }) => {
    const board = boardIn(phase)
    const update = board.of(by).updateOf(edit)
    expect(findingOf(board, by, update)).toBe(finds)
    expect(board.refusal(by, update)).toBe(code)
    board.expectSound()
  })
})

describe('What a phase asks for comes in by both judges', () => {
  test.each(Object.entries(welcome))('%s', (_, { phase, by, edit }) => {
    const board = boardIn(phase)
    const update = board.of(by).updateOf(edit)
    expect(findingOf(board, by, update)).toBeNull()
    expect(board.admit(by, update)).toMatchObject({ ok: true })
    board.expectSound()
  })
})

/** Does something that must go well. */
const does = (board: Board, by: Name, edit: Edit): void => board.does(by, edit)
/** Why the gate refuses this of the person's own; the second judge must find it too. */
function refusal(board: Board, by: Name, edit: Edit): RefusalCode {
  const update = board.of(by).updateOf(edit)
  expect(findingOf(board, by, update)).not.toBeNull()
  return board.refusal(by, update)
}

describe('As many as one may bring', () => {
  test('counts over updates, over cards and notes, and of this phase alone', () => {
    const board = boardIn({ most: 2, brings: ['issue', 'experience'] })
    does(board, 'bo', aCard('bo'))
    does(board, 'bo', aNote('bo'))
    expect(refusal(board, 'bo', aCard('bo'))).toBe('enough')
    does(board, 'ada', aCard('ada'))
    board.moment = { state: 'open', phase: makePhase({ id: 'oogsten', most: 2 }) }
    does(board, 'bo', aCard('bo', { phase: 'oogsten' }))
  })

  test('counts a guest’s as the guest’s, whoever wrote them down', () => {
    const board = boardIn({ most: 2 })
    does(board, 'ada', aCard('ada', { behalf: 'gijs' }))
    does(board, 'kim', aCard('kim', { behalf: 'gijs' }))
    expect(refusal(board, 'ada', aCard('ada', { behalf: 'gijs' }))).toBe('enough')
    expect(refusal(board, 'kim', aCard('kim', { behalf: 'gijs' }))).toBe('enough')
    for (const by of ['ada', 'kim'] as const) {
      does(board, by, aCard(by))
      does(board, by, aCard(by))
      expect(refusal(board, by, aCard(by))).toBe('enough')
    }
  })

  test('lets one begin anew after putting something in the trash', () => {
    const board = boardIn({ most: 1 })
    does(board, 'bo', aCard('bo', { id: 'eerste' }))
    does(board, 'bo', (doc) => setFields(doc, 'cards', 'eerste', { trashed: madeAt }))
    does(board, 'bo', aCard('bo', { id: 'tweede' }))
    expect(refusal(board, 'bo', aCard('bo'))).toBe('enough')
  })

  test('is not passed by trashing and bringing in one update, nor the other way round', () => {
    const board = boardIn({ most: 1 })
    does(board, 'bo', aCard('bo', { id: 'eerste' }))
    const trash: Edit = (doc) => setFields(doc, 'cards', 'eerste', { trashed: madeAt })
    expect(refusal(board, 'bo', both(trash, aCard('bo'), aCard('bo')))).toBe('enough')
    does(board, 'bo', both(aCard('bo', { id: 'tweede' }), trash))
    expect(refusal(board, 'bo', aCard('bo'))).toBe('enough')
  })
})

describe('What comes back from the trash', () => {
  const trash =
    (id: string): Edit =>
    (doc) =>
      setFields(doc, 'cards', id, { trashed: madeAt })
  const back =
    (id: string): Edit =>
    (doc) =>
      setFields(doc, 'cards', id, { trashed: null })

  test('counts as much as what is new, whoever takes it out', () => {
    const board = boardIn({ most: 1 })
    does(board, 'bo', aCard('bo', { id: 'eerste' }))
    does(board, 'bo', trash('eerste'))
    does(board, 'bo', aCard('bo', { id: 'tweede' }))
    expect(refusal(board, 'bo', back('eerste'))).toBe('enough')
    expect(refusal(board, 'kim', back('eerste'))).toBe('enough')
    expect(refusal(board, 'bo', both(back('eerste'), aCard('bo')))).toBe('enough')
    does(board, 'bo', both(trash('tweede'), back('eerste')))
    expect(refusal(board, 'bo', back('tweede'))).toBe('enough')
  })

  test('does not come by the handful after it came into the trash at once', () => {
    const board = boardIn({ most: 1 })
    const inTrash = (id: string): Edit => both(aCard('bo', { id }), trash(id))
    does(board, 'bo', inTrash('een'))
    does(board, 'bo', inTrash('twee'))
    expect(refusal(board, 'bo', both(back('een'), back('twee')))).toBe('enough')
    does(board, 'bo', back('een'))
    expect(refusal(board, 'bo', back('twee'))).toBe('enough')
  })

  test('counts as the guest’s for whom it was written', () => {
    const board = boardIn({ most: 1 })
    does(board, 'ada', aCard('ada', { id: 'eerste', behalf: 'gijs' }))
    does(board, 'ada', trash('eerste'))
    does(board, 'kim', aCard('kim', { behalf: 'gijs' }))
    expect(refusal(board, 'ada', back('eerste'))).toBe('enough')
  })

  test('comes back freely in another phase, and where nothing is counted', () => {
    const board = boardIn({ most: 1 })
    does(board, 'bo', aCard('bo', { id: 'eerste' }))
    does(board, 'bo', trash('eerste'))
    does(board, 'bo', aCard('bo'))
    board.moment = { state: 'open', phase: makePhase({ id: 'oogsten', most: 0 }) }
    does(board, 'bo', back('eerste'))
    expect(board.read().cards.find(({ id }) => id === 'eerste')?.trashed).toBeNull()
  })
})

test('a chosen card that is gone by now makes nobody its bringer', () => {
  const board = boardIn({ writers: ['bringer'] })
  board.serverWrites((doc) => rootOf(doc, 'cards').delete('cardA'))
  expect(refusal(board, 'ada', aCard('ada'))).toBe('turn')
})

test('[G15] many at once are counted once, and not each of them by all the others', () => {
  const board = boardIn({ most: 1 })
  const many = 150
  const update = board.of('bo').updateOf((doc) => {
    for (let at = 0; at < many; at += 1) {
      aCard('bo', { id: `n${at}` })(doc)
      setFields(doc, 'cards', `n${at}`, { trashed: madeAt })
    }
  })
  const looks = vi.spyOn(View.prototype, 'live')
  const reads = vi.spyOn(Y.Map.prototype, 'get')
  expect(board.admit('bo', update)).toMatchObject({ ok: true })
  // For each some fields; were each counted by all, it would be a hundred and fifty times as many.
  expect(looks.mock.calls.length).toBeLessThan(many * 100)
  expect(reads.mock.calls.length).toBeLessThan(many * 100)
  vi.restoreAllMocks()
})

describe('What was said when something came stays said', () => {
  const said = { variant: 'dilemma', phase: 'oogsten', behalf: 'gijs' } as const
  const fields = Object.keys(said) as (keyof typeof said)[]
  const record = (doc: Y.Doc) => entityOf(doc, 'cards', 'vanAda') ?? rootOf(doc, 'cards')

  test.each(fields)('%s: not said later, nor changed, nor taken back', (field) => {
    const board = boardIn({})
    const full = { variant: 'issue', behalf: 'gijs', id: 'vanAda' } as const
    does(board, 'ada', aCard('ada', full))
    const changes: readonly Edit[] = [
      (doc) => void record(doc).set(field, said[field === 'behalf' ? 'phase' : field]),
      (doc) => record(doc).delete(field),
      (doc) => void entityOf(doc, 'cards', 'cardA')?.set(field, said[field]),
    ]
    for (const change of changes) expect(refusal(board, 'ada', change)).toBe('schema')
  })
})

describe('What the server alone writes', () => {
  const squats: Readonly<Record<string, Edit>> = {
    'a table of one’s own': (doc) => rootOf(doc, 'tables').set('tafel9', yTable()),
    'another name for a table': (doc) => void entityOf(doc, 'tables', 'tafel1')?.set('name', 'Van mij'),
    'a table taken away': (doc) => rootOf(doc, 'tables').delete('tafel1'),
    'a ballot of one’s own': (doc) => rootOf(doc, 'ballots').set('stemming9', yBallot()),
    'a vote more': (doc) => void entityOf(doc, 'ballots', 'stemming1')?.set('took', 99),
    'a result': (doc) => void entityOf(doc, 'ballots', 'stemming1')?.set('result', '{}'),
    'a ballot taken away': (doc) => rootOf(doc, 'ballots').delete('stemming1'),
    'oneself as a host': (doc) => void entityOf(doc, 'people', 'bo')?.set('host', madeAt),
    'oneself at another table': (doc) => void entityOf(doc, 'people', 'bo')?.set('table', 'tafel1'),
    'a guest of one’s own': (doc) => putPerson(doc, makePerson('verzonnen', { scribe: 'bo' })),
    'somebody else’s guest': (doc) => void entityOf(doc, 'people', 'gijs')?.set('scribe', 'bo'),
    'no longer muted': (doc) => entityOf(doc, 'people', 'ada')?.delete('muted'),
    'oneself as who leads': (doc) => void rootOf(doc, 'session').set('leader', 'bo'),
    'a card of one’s own as chosen': (doc) => void rootOf(doc, 'session').set('chosen', 'cardB'),
    'the next phase': (doc) => void rootOf(doc, 'session').set('phase', 1),
    'another plan': (doc) => void rootOf(doc, 'session').set('plan', '[]'),
    'the door open': (doc) => rootOf(doc, 'session').delete('locked'),
  }

  function yTable() {
    return yRecord(tableFields, { name: 'Tafel', order: 0 })
  }
  function yBallot() {
    return yRecord(ballotFields, { kind: 'vote', openedAt: madeAt, took: 0, dots: 3 })
  }

  test.each(Object.entries(squats))('stays as it is: %s', (_, squat) => {
    const board = boardIn(null)
    board.serverWrites((doc) => {
      rootOf(doc, 'tables').set('tafel1', yTable())
      rootOf(doc, 'ballots').set('stemming1', yBallot())
      setFields(doc, 'people', 'ada', { muted: madeAt })
      setSession(doc, { locked: madeAt })
    })
    // Not even who leads: it goes by commands.
    for (const by of ['bo', 'kim'] as const) expect(['role', 'schema']).toContain(refusal(board, by, squat))
    board.expectSound()
  })
})

describe('Keeping a card for later', () => {
  const park: Edit = (doc) => setFields(doc, 'cards', 'cardA', { parked: madeAt })
  const back: Edit = (doc) => setFields(doc, 'cards', 'cardA', { parked: null })

  test('its bringer does, and who leads, and nobody else; in any phase', () => {
    const board = boardIn({ visibility: 'none' })
    for (const by of ['ada', 'kim'] as const) {
      does(board, by, park)
      does(board, by, back)
    }
    expect(refusal(board, 'bo', park)).toBe('owner')
    expect(refusal(board, 'eva', park)).toBe('owner')
    expect(refusal(board, 'oda', park)).toBe('role')
    does(board, 'kim', park)
    expect(refusal(board, 'bo', back)).toBe('owner')
    board.moment = { ...board.moment, state: 'closed' }
    expect(refusal(board, 'ada', back)).toBe('closed')
  })

  test('is said as a moment', () => {
    const board = boardIn(null)
    const parked =
      (value: unknown): Edit =>
      (doc) =>
        void entityOf(doc, 'cards', 'cardA')?.set('parked', value)
    for (const value of [0, true, 'nu', 12]) expect(refusal(board, 'ada', parked(value))).toBe('schema')
  })

  test('does not make room for another in a phase with a maximum', () => {
    const board = boardIn({ most: 1 })
    does(board, 'bo', aCard('bo', { id: 'eerste' }))
    does(board, 'bo', (doc) => setFields(doc, 'cards', 'eerste', { parked: madeAt }))
    expect(refusal(board, 'bo', aCard('bo'))).toBe('enough')
  })
})

test('that a session is closed is said before what its phase asks', () => {
  const board = boardIn({ writers: [] })
  board.moment = { ...board.moment, state: 'closed' }
  expect(refusal(board, 'bo', aCard('bo', { kind: 'direction' }))).toBe('closed')
})

test('nobody brings something as nobody', () => {
  const board = boardIn({})
  expect(refusal(board, 'bo', aCard('bo', { author: 'anonymous' }))).toBe('owner')
})

const moved =
  (id: string, kind: string): Edit =>
  (doc) =>
    setFields(doc, 'cards', id, { kind })

test('a card does not become by a drag what nobody may bring now', () => {
  const board = boardIn({ brings: ['question'] })
  expect(board.of('ada').edit(moved('cardA', 'direction'))).toMatchObject({ ok: false, code: 'phase' })
  const update = board.of('ada', 9100).updateOf(moved('cardA', 'direction'))
  expect(findingOf(board, 'ada', update)).toBe('a card in a lane that the phase does not ask for')
  expect(board.of('kim').edit(moved('cardB', 'issue'))).toMatchObject({ ok: false, code: 'phase' })
  board.does('bo', (doc) => setFields(doc, 'cards', 'cardA', { theme: 'wonen' }))
  const asking = boardIn({ brings: ['tryout', 'issue'] })
  asking.does('ada', moved('cardA', 'direction'))
  asking.does('ada', moved('cardA', 'issue'))
  const free = boardIn({ free: true, brings: [] })
  free.does('ada', moved('cardA', 'direction'))
})
