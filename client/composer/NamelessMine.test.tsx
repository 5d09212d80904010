import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addCard } from '#shared/board/edit.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { newId } from '#shared/id.ts'
import { freePhase, type Plan } from '#shared/session/format.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { namelessOf } from '#client/live/nameless.ts'
import { boardOf } from '#tests/kit/board.ts'
import { madeAt } from '#tests/kit/make.ts'
import { bookOf } from './book.ts'
import { NamelessMine } from './NamelessMine.tsx'
import { NamelessPromise } from './NamelessPromise.tsx'

const plan: Plan = [
  {
    ...freePhase,
    id: 'zonder',
    title: { nl: '', en: '' },
    minutes: 10,
    prompt: { nl: '', en: '' },
    brings: ['issue'],
    visibility: 'anonymous',
  },
]

let here: ReturnType<typeof boardOf>
let answers: Record<string, () => [number, unknown]>
let asked: { readonly path: string; readonly body: Record<string, unknown> }[]

beforeEach(() => {
  localStorage.clear()
  asked = []
  here = boardOf({ id: newId(), plan })
  const { id } = here.live.store.getState().info
  answers = { [`/api/sessions/${id}/tickets`]: () => [200, { tickets: ['a', 'b', 'c'], possible: 12 }] }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, body: JSON.parse(init.body as string) as Record<string, unknown> })
    const [status, answer] = answers[path]?.() ?? [200, { done: true }]
    return new Response(JSON.stringify(answer), { status })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const book = () => namelessOf(here.live.store.getState().info)
const bring = (title: string, id: string) =>
  book().bring(
    'zonder',
    {
      is: 'card',
      kind: 'issue',
      variant: null,
      title,
      body: '',
      options: [],
      chafes: '',
      language: 'nl',
      linkTo: [],
      theme: null,
    },
    id,
  )

function show(what = <NamelessMine onClose={() => {}} />): void {
  render(<LiveProvider value={here.live}>{what}</LiveProvider>)
}

function close(): void {
  here.live.store.setState(({ info }) => ({ info: { ...info, state: 'closed' } }))
}

/** All that is kept on the device. */
const onDevice = (): string =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? '')).join('\n')

/** Lets what was asked be answered. */
const answered = () => act(() => new Promise((resolve) => setTimeout(resolve)))

describe('what was brought without a name on this device', () => {
  test('says what became of each: it waits, or it is on the board', async () => {
    await bring('Een', 'een')
    show()
    expect(screen.getByText('Een')).toBeTruthy()
    expect(screen.getByText(/^Wacht tot er minstens drie nieuwe zijn/)).toBeTruthy()
    act(() => {
      const nobodys = { author: nobodyKnown, perspective: null, createdAt: madeAt, language: 'nl' } as const
      here.doc.transact(
        () => addCard(here.doc, { ...nobodys, kind: 'issue', title: 'Een', order: 'a0' }, 'een'),
        'room',
      )
      here.frame()
    })
    expect(screen.getByText('Staat op het bord.')).toBeTruthy()
  })

  test('one changes the words, as a whole', async () => {
    await bring('Een', 'een')
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Wijzig: Een' }))
    const field = screen.getByRole('textbox', { name: 'Wat speelt er?' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'Beter gezegd' } })
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await answered()
    expect(asked.at(-1)).toMatchObject({ path: '/api/nameless/een', body: { thing: { title: 'Beter gezegd' } } })
    expect(screen.getByText('Beter gezegd')).toBeTruthy()
    expect(screen.getByText(/^Gewijzigd\./)).toBeTruthy()
  })

  test('one takes it back; what was not taken says why, and stays', async () => {
    await bring('Een', 'een')
    show()
    answers['/api/nameless/een'] = () => [409, { code: 'closed' }]
    const back = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Neem terug: Een' }))
    back()
    await answered()
    expect(screen.getByText('Deze bijeenkomst is gesloten. Je kunt nog wel lezen.')).toBeTruthy()
    delete answers['/api/nameless/een']
    back()
    await answered()
    expect(asked.at(-1)).toMatchObject({ body: { thing: null } })
    expect(screen.getByText('Teruggenomen.')).toBeTruthy()
    expect(within(screen.getByRole('list')).queryByRole('button')).toBeNull()
  })

  test('what was taken back leaves this device too: its words stand nowhere on it any more', async () => {
    await bring('Kanariewoorden', 'een')
    expect(onDevice()).toContain('Kanariewoorden')
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Neem terug: Kanariewoorden' }))
    await answered()
    expect(screen.queryByText('Kanariewoorden')).toBeNull()
    expect(screen.getByText(/De woorden staan niet meer op dit apparaat/)).toBeTruthy()
    expect(onDevice()).not.toContain('Kanariewoorden')
  })

  test('or one goes on with it: then the words are what one has not placed yet', async () => {
    await bring('Kanariewoorden', 'een')
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Neem terug en schrijf verder: Kanariewoorden' }))
    await answered()
    expect(asked.at(-1)).toMatchObject({ path: '/api/nameless/een', body: { thing: null } })
    const { id } = here.live.store.getState().info
    expect(bookOf(id).store.getState().drafts.issue).toMatchObject({ title: 'Kanariewoorden' })
    expect(localStorage.getItem(`inbreng.nameless.${id}`)).not.toContain('Kanariewoorden')
  })

  test('what is on the board still when it was taken back is told to be leaving', async () => {
    await bring('Een', 'een')
    act(() => {
      const nobodys = { author: nobodyKnown, perspective: null, createdAt: madeAt, language: 'nl' } as const
      here.doc.transact(
        () => addCard(here.doc, { ...nobodys, kind: 'issue', title: 'Een', order: 'a0' }, 'een'),
        'room',
      )
      here.frame()
    })
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Neem terug: Een' }))
    await answered()
    expect(screen.getByText(/^Teruggenomen\. Samen met nieuwe teksten/)).toBeTruthy()
  })

  test('without a line it says so, and not that the server cannot keep it', async () => {
    await bring('Een', 'een')
    show()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')))
    fireEvent.click(screen.getByRole('button', { name: 'Neem terug: Een' }))
    await answered()
    expect(screen.getByText('Er is geen verbinding. Je tekst staat nog op dit apparaat.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Neem terug: Een' })).toBeTruthy()
  })

  test('once the session is closed one only takes back, as long as the server knows of it', async () => {
    await bring('Een', 'een')
    act(() => {
      here.doc.transact(() => {
        const nobodys = { author: nobodyKnown, perspective: null, createdAt: madeAt, language: 'nl' } as const
        addCard(here.doc, { ...nobodys, kind: 'issue', title: 'Een', order: 'a0' }, 'een')
      }, 'room')
      here.frame()
      close()
    })
    show()
    expect(screen.queryByRole('button', { name: 'Wijzig: Een' })).toBeNull()
    answers['/api/nameless/een'] = () => [404, { code: 'not-found' }]
    fireEvent.click(screen.getByRole('button', { name: 'Neem terug: Een' }))
    await answered()
    expect(screen.getByText(/^Dit kun je niet meer wijzigen of terugnemen/)).toBeTruthy()
    expect(screen.getByText('Staat op het bord.')).toBeTruthy()
  })

  test('what waited when the session closed does not say that it still comes', async () => {
    await bring('Een', 'een')
    act(close)
    show()
    expect(screen.getByText('De bijeenkomst sloot voordat dit op het bord kwam.')).toBeTruthy()
  })

  test('with nothing it says so', () => {
    show()
    expect(screen.getByText('Op dit apparaat is nog niets zonder naam ingebracht.')).toBeTruthy()
  })
})

describe('the promise, where one writes', () => {
  test('says what it does and what it cannot, and how many could have written it', async () => {
    show(<NamelessPromise />)
    expect(screen.getByText(/Wij bewaren niet wie wat schreef/)).toBeTruthy()
    for (const limit of [/herkent hoe jij schrijft/, /alleen jij weet/, /kijkt mee op je scherm/, /groep is klein/])
      expect(screen.getByText(limit)).toBeTruthy()
    await act(() => book().prepare({ id: 'zonder', most: null }))
    expect(screen.getByText(/Nu kunnen 12 mensen dit geschreven hebben/)).toBeTruthy()
  })

  test('with too few people it says that it cannot', async () => {
    const { id } = here.live.store.getState().info
    answers[`/api/sessions/${id}/tickets`] = () => [409, { code: 'few' }]
    show(<NamelessPromise />)
    expect(screen.getByRole('status').textContent).toBe('')
    await act(() => book().prepare({ id: 'zonder', most: null }))
    expect(screen.getByRole('status').textContent).toContain('Daarvoor zijn minstens drie mensen nodig')
  })
})
