import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { freePhase, type Plan } from '#shared/session/format.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf } from '#tests/kit/board.ts'
import { Composer } from './Composer.tsx'

const before = {
  ...{ session: 'eerder', card: 'kaart1', kind: 'dilemma', variant: 'dilemma', language: 'nl' },
  ...{ title: 'Melden of meelopen', number: 3, subject: 'Wonen', date: '2025-11-06' },
}
const words = 'Een gezin laat niemand binnen en de school belt al 3 weken'

let asked: { readonly path: string; readonly words: readonly string[] }[]
beforeEach(() => {
  localStorage.clear()
  asked = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, ...(JSON.parse(init.body as string) as { words: string[] }) })
    return new Response(JSON.stringify({ cards: [before] }), { status: 200 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(changes: Parameters<typeof boardOf>[0] = {}) {
  const { doc, live } = boardOf({ id: newId(), ...changes })
  render(
    <LiveProvider value={live}>
      <Composer />
    </LiveProvider>,
  )
  return { id: live.store.getState().info.id, cards: () => snapshotOf(doc).cards }
}

const write = (name: string, text: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } })
const found = () => screen.findByRole('region', { name: 'Hier spraken we eerder over' })

test('who pauses in writing hears what was said like it before, for words in no order and without numbers', async () => {
  const { id, cards } = show()
  write('Wat speelt er?', words)
  const row = within(within(await found()).getByRole('listitem'))
  expect(row.getByRole('link', { name: /Melden of meelopen/ }).getAttribute('href')).toBe('/archief/eerder#kaart1')
  expect(row.getByText('bijeenkomst 3, 6 november 2025')).toBeTruthy()
  expect(asked).toEqual([
    {
      session: id,
      path: `/api/sessions/${id}/recalled`,
      words: ['belt', 'binnen', 'gezin', 'laat', 'niemand', 'school', 'weken'],
    },
  ])
  // Placed without a word about it, it is tied to nothing.
  fireEvent.click(screen.getByRole('button', { name: 'Plaats op het bord' }))
  await vi.waitFor(() => expect(cards()).toMatchObject([{ title: words, recalls: null }]))
})

test('what belongs together is for the author to say, and to take back', async () => {
  const { cards } = show()
  write('Wat speelt er?', 'Een gezin laat niemand binnen')
  const tie = () => within(screen.getByRole('listitem')).getByRole('button', { name: 'Hoort hierbij' })
  await found()
  fireEvent.click(tie())
  expect(tie().getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(tie())
  expect(tie().getAttribute('aria-pressed')).toBe('false')
  fireEvent.click(tie())
  fireEvent.click(screen.getByRole('button', { name: 'Plaats op het bord' }))
  await vi.waitFor(() => expect(cards()).toMatchObject([{ recalls: 'kaart1' }]))
})

const empty = { nl: '', en: '' }
const withoutName: Plan = [
  {
    ...freePhase,
    ...{ id: 'zonder', title: empty, prompt: empty, minutes: 10 },
    brings: ['issue'],
    visibility: 'anonymous',
  },
]

test('where one may bring something without a name, nothing of it goes to the server', async () => {
  show({ plan: withoutName })
  write('Wat speelt er?', words)
  // Longer than anybody’s pause.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(asked.filter(({ path }) => path.endsWith('/recalled'))).toEqual([])
  expect(screen.queryByRole('region', { name: 'Hier spraken we eerder over' })).toBeNull()
})
