import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Home, OwnFormat } from '#shared/commands/shapes.ts'
import { NewSession } from './NewSession.tsx'

const named = { id: 'atelierA', title: 'Leeratelier Noord', purpose: '', leaderWord: '' }
const atelier = { ...named, demo: false, leads: true, sessions: [] }
const leading: Home = { coordinator: true, unclaimed: false, ateliers: [atelier], waits: [] }

interface Asked {
  readonly url: string
  readonly body: Record<string, unknown>
}
let asked: Asked[] = []
/** The atelier's own formats. */
let kept: OwnFormat[] = []
let refuse: (url: string) => { status: number; body: unknown } | 'no-line' | null = () => null

function serve(home: Home): void {
  vi.stubGlobal('fetch', async (url: string, init?: { body?: string }) => {
    if (url === '/api/home') return Response.json(home)
    if (url === '/api/ateliers/atelierA/formats' && init?.body === undefined) return Response.json({ formats: kept })
    asked.push({ url, body: JSON.parse(init?.body ?? '{}') })
    const no = refuse(url)
    if (no === 'no-line') throw new TypeError('no line')
    if (no) return Response.json(no.body, { status: no.status })
    return Response.json({ id: asked.at(-1)?.body['id'] })
  })
}

beforeEach(() => {
  asked = []
  kept = []
  refuse = () => null
  localStorage.clear()
  history.replaceState(null, '', '/nieuw')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const subject = () => screen.findByLabelText('Onderwerp')
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const start = () => fireEvent.submit(document.querySelector('form') ?? document.body)

test('Bea types a subject, presses Enter twice, and has one session to invite people to', async () => {
  serve(leading)
  render(<NewSession atelier="atelierA" />)
  const field = await subject()
  expect(document.activeElement).toBe(field)
  type(field, 'Regie bij complexe gezinnen')
  start()
  start()
  await waitFor(() => expect(location.pathname).toMatch(/^\/s\/\w+$/))
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toMatchObject({ atelier: 'atelierA', subject: 'Regie bij complexe gezinnen', language: 'nl' })
  expect(location.search).toBe('?uitnodigen=1')
  expect(localStorage).toHaveLength(0)
})

test('without a subject nothing is sent, and Bea is brought to where the words are missing', async () => {
  serve(leading)
  render(<NewSession atelier="atelierA" />)
  const field = await subject()
  screen.getByText('Toevoegen').focus()
  start()
  expect(await screen.findByText(/Waar gaat het over/)).toBeTruthy()
  expect(document.activeElement).toBe(field)
  expect(asked).toHaveLength(0)
  type(field, 'Wachttijd')
  expect(screen.queryByText(/Waar gaat het over/)).toBeNull()
})

test('when the line is lost Bea keeps all she filled in, also in a new tab, and trying again makes the same session', async () => {
  serve(leading)
  refuse = () => 'no-line'
  render(<NewSession atelier="atelierA" />)
  type(await subject(), 'Wachttijd')
  fireEvent.click(screen.getByLabelText('Haal Beleid weg'))
  start()
  expect(await screen.findByText(/Alles staat nog hier/)).toBeTruthy()
  cleanup()

  refuse = () => null
  render(<NewSession atelier="atelierA" />)
  expect(await subject()).toHaveProperty('value', 'Wachttijd')
  expect(screen.queryByLabelText('Haal Beleid weg')).toBeNull()
  start()
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]?.body['id']).toBe(asked[0]?.body['id'])
})

test('whoever begins an atelier names it and has its first session in one go', async () => {
  serve({ coordinator: false, unclaimed: true, ateliers: [], waits: [] })
  render(<NewSession atelier={null} />)
  type(await screen.findByLabelText('Naam van jullie leeratelier'), 'Veerkracht in Noord')
  type(await subject(), 'Wie kent de buurt?')
  start()
  await waitFor(() => expect(asked.map(({ url }) => url)).toEqual(['/api/ateliers', '/api/sessions']))
  expect(asked[0]?.body).toMatchObject({ title: 'Veerkracht in Noord' })
  expect(asked[1]?.body['atelier']).toBe(asked[0]?.body['id'])
})

test('Noor, who leads nothing here, is told what she needs', async () => {
  serve({ ...leading, coordinator: false, ateliers: [{ ...atelier, leads: false }] })
  render(<NewSession atelier="atelierA" />)
  expect(await screen.findByText(/kartrekkerlink/)).toBeTruthy()
  expect(screen.queryByLabelText('Onderwerp')).toBeNull()
})
