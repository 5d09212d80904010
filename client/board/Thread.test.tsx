import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '#shared/board/edit.ts'
import type { Role } from '#shared/policy/operations.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import { madeAt } from '#tests/kit/make.ts'
import { createDesk, DeskProvider } from './desk.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { Thread } from './Thread.tsx'

/** A dilemma of Ann with an issue it concerns, read by somebody. */
function threadFor(person: string, role: Role = 'participant') {
  const board = boardOf({ me: { person, name: person, role } })
  placeCard(board, 'a1', { kind: 'issue', title: 'Niemand heeft de regie' })
  placeCard(board, 'a2', { kind: 'dilemma', title: 'Delen of beschermen?' })
  placeCard(board, 'a3', { kind: 'direction', title: 'Spreek vooraf af' })
  const desk = createDesk()
  desk.choose('a2')
  const shown = (
    <LiveProvider value={board.live}>
      <DeskProvider value={desk}>
        <Thread onClose={() => desk.choose(null)} />
      </DeskProvider>
    </LiveProvider>
  )
  const { rerender, unmount } = render(shown)
  return { board, desk, acts: board.live.acts, store: board.live.store, again: () => rerender(shown), unmount, shown }
}

const reply = (): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>('Reageer op deze draad')

/** Menus come in when they are first opened: here they are there by then. */
beforeAll(() => import('#client/ui/Menu.tsx'))
beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('answering in a thread', () => {
  it('Bea writes an experience and it stands in the thread', () => {
    const { store } = threadFor('Bea')
    fireEvent.focus(reply())
    fireEvent.change(reply(), { target: { value: 'Dat herken ik.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(store.getState().notes['a2']?.[0]).toMatchObject({
      kind: 'experience',
      layer: 'room',
      text: 'Dat herken ik.',
    })
    expect(screen.getByRole('heading', { name: 'Ervaringen' })).toBeTruthy()
    expect(reply().value).toBe('')
  })

  it('what Bea has not placed yet is still there when she comes back', () => {
    const { unmount, shown } = threadFor('Bea')
    fireEvent.change(reply(), { target: { value: 'Half af' } })
    unmount()
    render(shown)
    expect(reply().value).toBe('Half af')
  })

  it('a dilemma cannot get an objection, a direction can', () => {
    const { desk } = threadFor('Bea')
    fireEvent.focus(reply())
    expect(screen.queryByRole('radio', { name: 'Bezwaar' })).toBeNull()
    act(() => desk.choose('a3'))
    fireEvent.focus(reply())
    expect(screen.getByRole('radio', { name: 'Bezwaar' })).toBeTruthy()
  })

  it('an expert who only types makes an annotation, and research without a source asks for one', () => {
    const { store } = threadFor('Eva', 'expert')
    fireEvent.focus(reply())
    fireEvent.change(reply(), { target: { value: 'Onderzoek wijst uit' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kennis uit onderzoek' }))
    fireEvent.click(screen.getByRole('button', { name: 'Plaats' }))
    expect(store.getState().notes['a2']?.[0]).toMatchObject({ layer: 'expert', knowledge: 'research', source: null })
    expect(screen.getByText('bron gevraagd')).toBeTruthy()
  })

  it('an observer reads, and has nothing to write in', () => {
    threadFor('Oda', 'observer')
    expect(screen.queryByLabelText('Reageer op deze draad')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Bewerk' })).toBeNull()
  })
})

describe('walking along the links of a thread', () => {
  it('a link reads from this card’s side, and leads to the title of the other', () => {
    const { acts, desk } = threadFor('Bea')
    act(() => void acts.link('a2', 'a1', { relation: 'concerns', forward: true }))
    const group = screen.getByRole('heading', { name: 'Komt voort uit' }).closest('section')
    const row = within(group ?? document.body).getByRole('button', { name: /^Kwestie: Niemand/ })
    expect(row.textContent).toContain('gaat over')
    fireEvent.click(row)
    expect(desk.getState().chosen).toBe('a1')
    expect(document.activeElement?.textContent).toBe('Niemand heeft de regie')
    expect(screen.getByRole('heading', { name: 'Dilemma’s hierbij' })).toBeTruthy()
  })

  it('Bea can take away her own link and not Ann’s', () => {
    const { acts, store } = threadFor('Bea')
    act(() => void acts.link('a2', 'a1', { relation: 'concerns', forward: true }))
    fireEvent.click(screen.getByRole('button', { name: /Haal de verbinding weg/ }))
    expect(store.getState().links['a2']).toBeUndefined()
    expect(document.activeElement?.textContent).toBe('Delen of beschermen?')
  })

  it('next goes through the lanes and says where one is', () => {
    const { desk } = threadFor('Bea')
    fireEvent.click(screen.getByRole('button', { name: 'Volgende kaart' }))
    expect(desk.getState().chosen).toBe('a3')
    expect(screen.getByText('Richting 1 van 1: Spreek vooraf af')).toBeTruthy()
  })
})

describe('removing a note for good', () => {
  /** A note of somebody's under the dilemma, and its menu. */
  async function menuOf(person: string, role: Role, author: string, layer: 'room' | 'expert' = 'room') {
    const { board, desk } = threadFor(person, role)
    const kind = layer === 'expert' ? 'source' : 'experience'
    const note = { card: 'a2', kind, layer, text: 'Dat ken ik van huis.', author, createdAt: madeAt } as const
    act(() => void board.doc.transact(() => addNote(board.doc, note, 'n1')))
    fireEvent.click(await screen.findByRole('button', { name: 'Meer over deze bijdrage: Dat ken ik van huis.' }))
    return { desk, items: await screen.findAllByRole('menuitem') }
  }

  it.each([
    ['whoever wrote it', 'Bea', 'participant', 'Bea', 'room'],
    ['whoever leads', 'Lea', 'coordinator', 'Bea', 'room'],
    ['the expert who added it', 'Eva', 'expert', 'Eva', 'expert'],
  ] as const)('%s does so, and is asked first', async (_who, person, role, author, layer) => {
    const { desk, items } = await menuOf(person, role, author, layer)
    expect(items.map(({ textContent }) => textContent?.trim())).toEqual(['Voorgoed verwijderen'])
    fireEvent.click(items[0] ?? document.body)
    expect(desk.getState().panel).toEqual({ is: 'erase', what: 'note', entity: 'n1' })
  })

  it('anybody else asks', async () => {
    const { items } = await menuOf('Cor', 'participant', 'Bea')
    expect(items.map(({ textContent }) => textContent?.trim())).toEqual(['Vraag om te verwijderen'])
  })
})

describe('linking', () => {
  it('needs only Enter for the nearest card, in the likeliest relation', () => {
    const { board, store } = threadFor('Bea')
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    let closed = false
    render(
      <LiveProvider value={board.live}>
        <LinkDialog card="a2" onClose={() => (closed = true)} />
      </LiveProvider>,
    )
    const search = screen.getByRole('searchbox', { hidden: true })
    fireEvent.submit(search.closest('form') ?? search)
    expect(store.getState().links['a2']?.[0]).toMatchObject({ from: 'a2', to: 'a1', relation: 'concerns' })
    expect(closed).toBe(true)
  })
})
