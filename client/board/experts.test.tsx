import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addNote, setFields, spliceText, type NewNote } from '#shared/board/edit.ts'
import type { Role } from '#shared/policy/operations.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { watchExpertsTime } from '#client/live/moment.ts'
import { setSession } from '#server/sessions/board.ts'
import { boardOf, placeCard, type TestBoard } from '#tests/kit/board.ts'
import { madeAt, makePerson, makePhase, makeSession, putPerson } from '#tests/kit/make.ts'
import { Banner } from './Banner.tsx'
import { Card } from './Card.tsx'
import { createDesk, DeskProvider, type Desk } from './desk.ts'
import { newsBetween } from './news.ts'
import { Questions } from './Questions.tsx'
import { saidOnBoard } from './say.ts'
import { Thread } from './Thread.tsx'
import { allWords, sayer } from '#shared/language/say.ts'

interface Seen {
  readonly board: TestBoard
  readonly desk: Desk
}

const sides = [
  { text: 'Delen met de huisarts', loss: 'Vertrouwen van het gezin' },
  { text: 'Zwijgen', loss: 'Snelle hulp' },
]

/** A dilemma of Ann, read by somebody beside its card. */
function shownTo(person: string, role: Role = 'participant', phase = makePhase({ free: true })): Seen {
  const board = boardOf({ me: { person, name: person, role } })
  board.doc.transact(() => {
    setSession(board.doc, makeSession({ plan: JSON.stringify([phase]) }))
    putPerson(board.doc, makePerson('Bea'))
    putPerson(board.doc, makePerson('Eva', { role: 'expert', perspective: 'Onderzoek' }))
  })
  placeCard(board, 'a2', {
    kind: 'dilemma',
    title: 'Delen of beschermen?',
    body: 'Het wijkteam weet iets.',
    options: sides,
  })
  const desk = createDesk()
  desk.choose('a2')
  render(
    <LiveProvider value={board.live}>
      <DeskProvider value={desk}>
        <Banner />
        <Card id="a2" />
        <Thread onClose={() => desk.choose(null)} />
      </DeskProvider>
    </LiveProvider>,
  )
  return { board, desk }
}

const said = ({ doc }: TestBoard, note: Partial<NewNote>, id?: string): void =>
  act(() =>
    doc.transact(
      () =>
        void addNote(
          doc,
          {
            card: 'a2',
            kind: 'perspective',
            layer: 'expert',
            text: 'Zo zit het',
            author: 'Eva',
            createdAt: madeAt,
            ...note,
          },
          id,
        ),
    ),
  )
const asks = (board: TestBoard, text: string, id: string, author = 'Bea'): void =>
  said(board, { kind: 'question', layer: 'room', text, asks: madeAt, author }, id)

const field = (name: string): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>(name)
const notesOf = ({ live }: TestBoard) => live.store.getState().notes['a2'] ?? []
const part = (name: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`.face [data-part="${name}"]`)
  if (element === null) throw new Error(`no part ${name}`)
  return element
}
const marked = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.face mark')].map(({ textContent }) => textContent)

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('annotating', () => {
  it('is one press away from the card, and the words go to the experts’ layer', () => {
    const { board } = shownTo('Eva', 'expert')
    const card = screen.getByRole('article', { name: /Delen of beschermen/ })
    fireEvent.click(within(card).getByRole('button', { name: 'Duid' }))
    expect(document.activeElement).toBe(field('Reageer op deze draad'))
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Let op het verschil' } })
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(notesOf(board)[0]).toMatchObject({ layer: 'expert', text: 'Let op het verschil', part: null, quote: null })
  })

  it('is not offered to who takes part', () => {
    shownTo('Bea')
    expect(screen.queryByRole('button', { name: 'Duid' })).toBeNull()
  })

  it('says several kinds of knowledge, of equal weight, in one order', () => {
    const { board } = shownTo('Eva', 'expert')
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Beide' } })
    fireEvent.focus(field('Reageer op deze draad'))
    for (const name of ['Kennis uit onderzoek', 'Ervaringskennis'])
      fireEvent.click(screen.getByRole('checkbox', { name }))
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(notesOf(board)[0]).toMatchObject({ knowledge: 'lived research' })
    const shown = [...document.querySelectorAll('.ann .kind .of')].map(({ textContent }) => textContent)
    expect(shown).toEqual(['Ervaringskennis', 'Kennis uit onderzoek'])
    expect(screen.getByText('bron gevraagd')).toBeTruthy()
  })

  it('is about a part, and about words of it, which are kept as they stand there', () => {
    const { board } = shownTo('Eva', 'expert')
    fireEvent.focus(field('Reageer op deze draad'))
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Welke huisarts?' } })
    const about = screen.getByLabelText<HTMLSelectElement>('Waar gaat je duiding over?')
    const names = [...about.options].map(({ text }) => text)
    expect(names).toEqual([
      'De hele kaart',
      'De titel',
      'De situatie',
      'Enerzijds, met het verlies',
      'Anderzijds, met het verlies',
    ])
    const side = about.options[3]?.value
    fireEvent.change(about, { target: { value: side } })
    expect(marked()).toEqual(['Delen met de huisarts', 'Vertrouwen van het gezin'])
    fireEvent.change(field('Welke woorden? (mag leeg)'), { target: { value: 'HUISARTS ' } })
    expect(marked()).toEqual(['huisarts'])
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(notesOf(board)[0]).toMatchObject({
      part: side,
      quote: 'huisarts',
    })
    expect(screen.getByRole('button', { name: 'Bij “huisarts”' })).toBeTruthy()
  })

  it('waits when the words are not there, and says so', () => {
    const { board } = shownTo('Eva', 'expert')
    fireEvent.focus(field('Reageer op deze draad'))
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Welke huisarts?' } })
    fireEvent.change(screen.getByLabelText('Waar gaat je duiding over?'), { target: { value: 'title' } })
    fireEvent.change(field('Welke woorden? (mag leeg)'), { target: { value: 'tandarts' } })
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(notesOf(board)).toEqual([])
    expect(screen.getByText('Deze woorden staan niet in dit deel van de kaart.')).toBeTruthy()
    expect(document.activeElement).toBe(field('Welke woorden? (mag leeg)'))
  })

  it('takes words that are selected in the thread', () => {
    const { board } = shownTo('Eva', 'expert')
    const words = part('body').firstChild
    if (words === null) throw new Error('no words')
    act(() => {
      document.getSelection()?.setBaseAndExtent(words, 4, words, 12)
      document.dispatchEvent(new Event('selectionchange'))
    })
    fireEvent.click(screen.getByRole('button', { name: 'Duiding bij deze woorden' }))
    expect(field('Welke woorden? (mag leeg)').value).toBe('wijkteam')
    expect(document.activeElement).toBe(field('Reageer op deze draad'))
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Welk team?' } })
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(notesOf(board)[0]).toMatchObject({ part: 'body', quote: 'wijkteam' })
  })

  it('marks its words in the card while one looks at it, and says kindly when they were changed', () => {
    const { board } = shownTo('Bea')
    said(board, { part: 'body', quote: 'wijkteam' })
    const anchor = screen.getByRole('button', { name: 'Bij “wijkteam”' })
    expect(marked()).toEqual([])
    fireEvent.focus(anchor)
    expect(marked()).toEqual(['wijkteam'])
    fireEvent.blur(anchor)
    expect(marked()).toEqual([])
    act(() =>
      board.doc.transact(() => spliceText(board.doc, 'cards', 'a2', ['body'], { at: 4, remove: 8, insert: 'team' })),
    )
    expect(screen.queryByRole('button', { name: 'Bij “wijkteam”' })).toBeNull()
    expect(screen.getByText('Bij “wijkteam”')).toBeTruthy()
    expect(screen.getByText('Deze woorden zijn sindsdien veranderd.')).toBeTruthy()
  })

  it('gets its source later, from whoever wrote it', () => {
    const { board } = shownTo('Eva', 'expert')
    said(board, { knowledge: 'research' }, 'n1')
    expect(screen.getByText('bron gevraagd')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Bewerk je duiding' }))
    fireEvent.change(screen.getAllByLabelText('Bron (mag later)')[0] ?? document.body, {
      target: { value: 'Een boek' },
    })
    expect(notesOf(board)[0]).toMatchObject({ source: 'Een boek' })
    fireEvent.click(screen.getByRole('button', { name: 'Klaar' }))
    expect(screen.queryByText('bron gevraagd')).toBeNull()
    expect(screen.getByText('Bron: Een boek')).toBeTruthy()
  })
})

describe('a question to an expert', () => {
  it('is put in the thread of a card, also where the phase asks for something else', () => {
    const { board } = shownTo('Bea', 'participant', makePhase({ writers: ['expert'], brings: ['annotation'], most: 0 }))
    fireEvent.focus(field('Reageer op deze draad'))
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'Vraag aan de expert',
    ])
    fireEvent.change(field('Wat wil je van een expert weten?'), { target: { value: 'Mag dat zomaar?' } })
    fireEvent.click(screen.getByRole('button', { name: 'Stel de vraag' }))
    expect(notesOf(board)[0]).toMatchObject({
      kind: 'question',
      layer: 'room',
      text: 'Mag dat zomaar?',
      asks: expect.any(Number),
    })
    expect(screen.getByText('vraag aan de expert')).toBeTruthy()
    expect(screen.getByText('Wacht op een antwoord')).toBeTruthy()
  })

  it('is not offered where the room is silent, nor to an expert', () => {
    shownTo('Bea', 'participant', makePhase({ visibility: 'private-then-together' }))
    fireEvent.focus(screen.queryByLabelText('Reageer op deze draad') ?? document.body)
    expect(screen.queryByText('Vraag aan de expert')).toBeNull()
    cleanup()
    shownTo('Eva', 'expert')
    fireEvent.focus(field('Reageer op deze draad'))
    expect(screen.queryByText('Vraag aan de expert')).toBeNull()
  })

  it('stands in the thread with its answer, and the answer nowhere else', () => {
    const { board } = shownTo('Bea')
    asks(board, 'Mag dat zomaar?', 'q1')
    said(board, { text: 'Alleen met toestemming', answers: 'q1' })
    const row = screen.getByText('Mag dat zomaar?').closest('li')
    expect(within(row ?? document.body).getByText('Alleen met toestemming')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Duiding' })).toBeNull()
    expect(screen.getAllByText('Alleen met toestemming')).toHaveLength(1)
  })

  it('that was thrown away leaves its answer as an annotation', () => {
    const { board } = shownTo('Bea')
    asks(board, 'Mag dat zomaar?', 'q1')
    said(board, { text: 'Alleen met toestemming', answers: 'q1' })
    act(() => board.doc.transact(() => setFields(board.doc, 'notes', 'q1', { trashed: madeAt })))
    expect(screen.getByRole('heading', { name: 'Duiding' })).toBeTruthy()
    expect(screen.getByText('Alleen met toestemming')).toBeTruthy()
  })
})

describe('the queue of questions', () => {
  function queueFor(person: string, role: Role) {
    const seen = shownTo(person, role)
    cleanup()
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    const { board, desk } = seen
    asks(board, 'Eerste vraag', 'q1')
    asks(board, 'Tweede vraag', 'q2')
    said(board, { text: 'Een antwoord', answers: 'q1' })
    render(
      <LiveProvider value={board.live}>
        <DeskProvider value={desk}>
          <Questions onClose={() => undefined} />
        </DeskProvider>
      </LiveProvider>,
    )
    return seen
  }

  it('has those that wait first, with who asks and the card, and the answers of the others', () => {
    queueFor('Bea', 'participant')
    const rows = [...document.querySelectorAll('.questions-dialog section > ul > li > .say')]
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Tweede vraag', 'Eerste vraag'])
    expect(screen.getByText('Een antwoord')).toBeTruthy()
    expect(screen.getAllByText('Bea (jij)')).toHaveLength(2)
    expect(screen.queryByText('Antwoord')).toBeNull()
  })

  it('is answered there by an expert, and the question then has its answer', () => {
    const { board } = queueFor('Eva', 'expert')
    fireEvent.click(screen.getByLabelText('Antwoord op de vraag: Tweede vraag'))
    const answer = field('Jouw antwoord')
    expect(document.activeElement).toBe(answer)
    fireEvent.change(answer, { target: { value: 'Zo dus' } })
    fireEvent.click(screen.getByText('Plaats antwoord'))
    const made = notesOf(board).find(({ answers }) => answers === 'q2')
    expect(made).toMatchObject({ layer: 'expert', text: 'Zo dus', card: 'a2' })
    expect(screen.getByText('Alle vragen hebben een antwoord.')).toBeTruthy()
  })
})

describe('after the meeting', () => {
  const dayMs = 86_400_000
  function close(board: TestBoard, experts: number | null): void {
    act(() => board.doc.transact(() => setSession(board.doc, { state: 'closed', experts })))
  }

  it('an expert goes on annotating, in whatever phase it was, and all else stands still', () => {
    const { board } = shownTo('Eva', 'expert', makePhase({ visibility: 'none', brings: [] }))
    expect(screen.queryByLabelText('Reageer op deze draad')).toBeNull()
    close(board, Date.now() + dayMs)
    expect(screen.getByText(/Jij kunt nog duiden en antwoorden/)).toBeTruthy()
    fireEvent.focus(field('Reageer op deze draad'))
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual(['Duiding'])
    fireEvent.change(field('Reageer op deze draad'), { target: { value: 'Nog dit' } })
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(board.live.acts.addNote({ card: 'a2', kind: 'experience', layer: 'room', text: 'Nee' }).ok).toBe(false)
    expect(board.live.acts.trashCard('a2').ok).toBe(false)
  })

  it('who takes part sees that it is closed, and until when experts add something', () => {
    const { board } = shownTo('Bea')
    close(board, Date.now() + dayMs)
    expect(screen.getByText(/Experts vullen nog aan tot en met/)).toBeTruthy()
    expect(screen.queryByLabelText('Reageer op deze draad')).toBeNull()
    close(board, null)
    expect(screen.getByText('Deze bijeenkomst is gesloten. Je kunt alles nog lezen.')).toBeTruthy()
  })

  it('ends by the clock, while nothing is edited', () => {
    vi.useFakeTimers({ now: madeAt })
    const { board } = shownTo('Eva', 'expert')
    const stop = watchExpertsTime(board.live.store)
    close(board, madeAt + 60_000)
    expect(screen.getByLabelText('Reageer op deze draad')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(60_001))
    expect(screen.queryByLabelText('Reageer op deze draad')).toBeNull()
    expect(screen.getByText('Deze bijeenkomst is gesloten. Je kunt alles nog lezen.')).toBeTruthy()
    stop()
  })
})

describe('a card for this room alone', () => {
  it('says so on its face and in its thread', () => {
    const { board } = shownTo('Bea')
    expect(screen.queryByText('alleen hier')).toBeNull()
    act(() => board.doc.transact(() => setFields(board.doc, 'cards', 'a2', { here: madeAt })))
    expect(screen.getByText('alleen hier')).toBeTruthy()
    expect(screen.getByText('Dit blijft in deze kamer. Het gaat niet mee naar de bibliotheek.')).toBeTruthy()
  })

  it('is made so by its bringer, and by nobody else', () => {
    const { board } = shownTo('Bea')
    expect(board.live.acts.confineCard('a2', true)).toMatchObject({ ok: false, code: 'owner' })
    cleanup()
    const own = shownTo('Ann')
    act(() => void own.board.live.acts.confineCard('a2', true))
    expect(own.board.live.store.getState().cards['a2']?.here).not.toBeNull()
    act(() => own.board.live.acts.undo())
    expect(own.board.live.store.getState().cards['a2']?.here).toBeNull()
  })
})

describe('what is heard', () => {
  const say = sayer({ ...allWords, ...saidOnBoard })('nl')
  const heardBy = (person: string, role: Role, change: (board: TestBoard) => void) => {
    const { board } = shownTo(person, role)
    asks(board, 'Mag dat zomaar?', 'q1')
    board.frame()
    const { store } = board.live
    const before = store.getState()
    change(board)
    board.frame()
    return newsBetween(before, store.getState(), new Set(), say, 'nl')
  }

  it('a question is heard by the handful, by experts even when they are working', () => {
    const ask = (board: TestBoard): void => asks(board, 'Nog een', 'q2', 'Cor')
    const news = { is: 'many', what: 'questions', n: 1 }
    expect(heardBy('Eva', 'expert', ask)).toEqual([{ ...news, important: true }])
    cleanup()
    expect(heardBy('Bea', 'participant', ask)).toEqual([{ ...news, important: false }])
  })

  it('an answer is told to who asked, and to others by the handful', () => {
    const answer = (board: TestBoard): void => said(board, { answers: 'q1' })
    expect(heardBy('Bea', 'participant', answer)).toEqual([
      { is: 'session', words: 'Een expert beantwoordde jouw vraag.' },
    ])
    cleanup()
    expect(heardBy('Cor', 'coordinator', answer)).toEqual([{ is: 'many', what: 'answers', n: 1, important: false }])
  })
})
