import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import { Consent } from './Consent.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)))

async function open(answer: (method: string, asked: unknown[]) => Response): Promise<unknown[]> {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, init: { readonly method: string; readonly body?: string }) => {
    if (init.method === 'POST') asked.push(JSON.parse(init.body ?? '{}'))
    return answer(init.method, asked)
  })
  render(
    <LanguageProvider language="nl">
      <Consent session="session1" />
    </LanguageProvider>,
  )
  await settle()
  return asked
}

const myData = { since: null, sessions: [{ session: { id: 'session1' }, consent: { named: false, research: true } }] }
const named = (): HTMLElement => screen.getByRole('checkbox', { name: 'Mijn naam mag in het verslag' })

test('it shows what I chose before, and tells what I choose now', async () => {
  const asked = await open((method) => Response.json(method === 'GET' ? myData : { done: true }))
  expect(screen.getByRole('checkbox', { name: /onderzoek/ })).toHaveProperty('checked', true)
  expect(named()).toHaveProperty('checked', false)
  fireEvent.click(named())
  await settle()
  expect(asked).toEqual([{ session: 'session1', named: true, research: true }])
  expect(screen.getByText('Bewaard.')).toBeTruthy()
})

test('what could not be kept goes back to what it was, and says so', async () => {
  await open((method) =>
    method === 'GET' ? Response.json(myData) : Response.json({ code: 'not-stored' }, { status: 503 }),
  )
  fireEvent.click(named())
  await settle()
  expect(named()).toHaveProperty('checked', false)
  expect(screen.queryByText('Bewaard.')).toBeNull()
})

test('as long as it is not known what I chose, nothing can be changed by accident', async () => {
  const asked = await open(() => Response.json({ code: 'unexpected' }, { status: 500 }))
  fireEvent.click(named())
  await settle()
  expect(asked).toEqual([])
  expect(screen.getByText('We konden niet ophalen wat je eerder koos.')).toBeTruthy()
})
