import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Invitation } from '#shared/commands/shapes.ts'
import { Invitations } from './Invitations.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const link = (changes: Partial<Invitation>): Invitation => ({
  id: 'link1',
  role: 'participant',
  createdAt: Date.now(),
  expiresAt: Date.now() + 3_600_000,
  revokedAt: null,
  joined: 0,
  ...changes,
})

/** The list with one link, of which one has said that it goes; and what was then asked of the server. */
function asking(changes: Partial<Invitation>) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body))
    return Response.json({ done: true })
  })
  const changed = vi.fn<() => void>()
  render(<Invitations invitations={[link(changes)]} session="session1" onChanged={changed} />)
  fireEvent.click(screen.getByRole('button', { name: /^Trek in: link voor/ }))
  return { sent, changed }
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const asked = (people: string) => [{ session: 'session1', invitation: 'link1', people }]

test('a link that a room came by: one says whether everyone stays, and that is the likely answer', async () => {
  const { sent, changed } = asking({ joined: 12 })
  expect(screen.getByRole('group', { name: /12 mensen kwamen er binnen/ })).toBeDefined()
  expect(button('Laat iedereen blijven').className).toContain('pri')
  expect(button('Haal iedereen eruit').className).not.toContain('pri')
  fireEvent.click(button('Laat iedereen blijven'))
  await waitFor(() => expect(changed).toHaveBeenCalled())
  expect(sent).toEqual(asked('stay'))
})

test('a link that one person came by: that one goes, as the likely answer', async () => {
  const { sent, changed } = asking({ joined: 1, role: 'expert' })
  expect(screen.getByRole('group', { name: /1 mens kwam er binnen/ })).toBeDefined()
  expect(button('Haal iedereen eruit').className).toContain('pri')
  expect(button('Laat iedereen blijven').className).not.toContain('pri')
  fireEvent.click(button('Haal iedereen eruit'))
  await waitFor(() => expect(changed).toHaveBeenCalled())
  expect(sent).toEqual(asked('leave'))
})

test.each([{ joined: 0 }, { joined: 2, role: 'coordinator' }] as const)(
  'a link by which nobody came who could be put out: only whether one is sure (%o)',
  async (changes) => {
    const { sent, changed } = asking(changes)
    expect(screen.queryByRole('button', { name: 'Haal iedereen eruit' })).toBeNull()
    fireEvent.click(button('Trek in'))
    await waitFor(() => expect(changed).toHaveBeenCalled())
    expect(sent).toEqual(asked('stay'))
  },
)

test('the focus goes to the way back, and from there to where it was', () => {
  const { sent } = asking({ joined: 12 })
  expect(document.activeElement).toBe(button('Laat staan'))
  fireEvent.click(button('Laat staan'))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Trek in: link voor/ }))
  expect(sent).toEqual([])
})

test('when it fails one reads why, and can try again', async () => {
  const { sent } = asking({ joined: 12 })
  vi.stubGlobal('fetch', async () => Response.json({ code: 'not-stored' }, { status: 503 }))
  fireEvent.click(button('Haal iedereen eruit'))
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
  expect(sent).toEqual([])
  expect(button('Haal iedereen eruit')).toBeDefined()
})
