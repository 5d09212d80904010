/** Choosing a format, shaping it, keeping it, taking it along: as one does it on the screen. */

import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Home, OwnFormat } from '#shared/commands/shapes.ts'
import { minutesOf, ordinaryPlan, type Plan } from '#shared/session/format.ts'
import { formats } from '#shared/session/formats/formats.ts'
import { writePlanFile } from '#shared/session/plan-file.ts'
import { NewSession } from '../NewSession.tsx'

/** An atelier that had one session already. */
const earlier = {
  id: 's1',
  number: 1,
  subject: 'Eerder',
  date: '2026-11-01',
  start: '13:30',
  place: '',
  joinPath: null,
}
const sessions: Home['ateliers'][number]['sessions'] = [{ ...earlier, state: 'closed', joined: true }]
const atelier = { id: 'atelierA', title: 'Noord', purpose: '', leaderWord: '', demo: false, leads: true, sessions }

let kept: OwnFormat[] = []
let asked: { readonly url: string; readonly body: Record<string, unknown> }[] = []
let isDown = false

beforeEach(() => {
  kept = []
  asked = []
  isDown = false
  localStorage.clear()
  vi.stubGlobal('fetch', async (url: string, init?: { body?: string }) => {
    if (url === '/api/home') return Response.json({ coordinator: true, unclaimed: false, ateliers: [atelier] })
    if (url.endsWith('/carriable')) return Response.json({ questions: [], sessions: [] })
    if (init?.body === undefined) return Response.json({ formats: kept })
    if (isDown) throw new TypeError('no line')
    const body = JSON.parse(init.body)
    asked.push({ url, body })
    if (url.endsWith('/formats')) kept = [...kept.filter(({ id }) => id !== body.id), body]
    if (url.endsWith('/remove')) kept = kept.filter(({ id }) => !url.includes(id))
    return Response.json({ id: body.id, done: true })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function begin(): Promise<void> {
  render(<NewSession atelier="atelierA" />)
  await screen.findByLabelText('Onderwerp')
}
const card = (name: string): HTMLElement => screen.getByRole('radio', { name: new RegExp(`^${name}`) })
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }))
const rail = (): string[] => [...document.querySelectorAll('.ed .ph')].map((phase) => phase.getAttribute('title') ?? '')
const isPressed = (name: string | RegExp) => screen.getByRole('button', { name }).getAttribute('aria-pressed')

/** A kind of thing, which stands in the row and once more among all kinds. */
const kind = (name: string): HTMLElement => {
  const [first] = screen.getAllByRole('button', { name })
  if (first === undefined) throw new Error(`There is no ${name}.`)
  return first
}

/** The plan of the session that is made with what stands there. */
async function planMade(): Promise<Plan> {
  fireEvent.change(screen.getByLabelText('Onderwerp'), { target: { value: 'Wachttijd' } })
  fireEvent.submit(document.querySelector('form') ?? document.body)
  await waitFor(() => expect(asked.at(-1)?.url).toBe('/api/sessions'))
  return asked.at(-1)?.body['plan'] as Plan
}

describe('the format', () => {
  test('is an issue with an expert when Bea chooses nothing', async () => {
    await begin()
    expect(card('Kwestie met expert')).toHaveProperty('checked', true)
    expect(await planMade()).toEqual(formats[0]?.plan)
  })

  test('has no look back in an atelier’s first session, and says so', async () => {
    sessions.length = 0
    await begin()
    expect(screen.getByText(/De terugblik valt weg/)).toBeTruthy()
    expect((await planMade()).map(({ id }) => id)).not.toContain('terugblik')
    sessions.push({ ...earlier, state: 'closed', joined: true })
  })

  test('is another with one press, the free board too', async () => {
    await begin()
    fireEvent.click(card('Vrij bord'))
    expect(rail()).toEqual(['Inbrengen', 'Verkennen', 'Verbinden', 'Oogsten'])
    expect(await planMade()).toEqual(ordinaryPlan)
  })

  test('is made longer or shorter as a whole, and back', async () => {
    await begin()
    press(/^Korter/)
    expect(isPressed(/^Korter · 90 min/)).toBe('true')
    press(/^Langer/)
    press(/^Gewoon · 120 min/)
    press(/^Langer · 150 min/)
    expect(minutesOf(await planMade())).toBe(150)
  })

  test('that takes the place of what Bea changed gives that back, with what she typed since', async () => {
    await begin()
    fireEvent.change(screen.getByLabelText('Naam van de fase'), { target: { value: 'Even landen' } })
    expect(screen.getByText(/Door jou aangepast/)).toBeTruthy()
    fireEvent.click(card('Spanningskaart'))
    expect(rail()).not.toContain('Even landen')
    fireEvent.change(screen.getByLabelText('Onderwerp'), { target: { value: 'Wachttijd' } })
    press('Zet ze terug')
    expect(rail()[0]).toBe('Even landen')
    expect(card('Kwestie met expert')).toHaveProperty('checked', true)
    expect(screen.getByLabelText('Onderwerp')).toHaveProperty('value', 'Wachttijd')
  })

  test('stands there again after a reload, as it was chosen and stretched', async () => {
    await begin()
    fireEvent.click(card('Vrij bord'))
    press(/^Korter/)
    fireEvent.change(screen.getByLabelText('Onderwerp'), { target: { value: 'Wachttijd' } })
    cleanup()
    await begin()
    expect(card('Vrij bord')).toHaveProperty('checked', true)
    expect(screen.queryByText(/Door jou aangepast/)).toBeNull()
    press(/^Gewoon/)
    expect(await planMade()).toEqual(ordinaryPlan)
  })
})

describe('a phase', () => {
  test('asks for what Bea says, of whom, how and how much', async () => {
    await begin()
    fireEvent.click(card('Vrij bord'))
    fireEvent.click(kind('Richting'))
    fireEvent.click(kind('Waarde'))
    fireEvent.click(screen.getByLabelText('Al het andere mag ook'))
    press('Expert')
    press('Kartrekker')
    fireEvent.change(screen.getByLabelText('Hoe zichtbaar'), { target: { value: 'anonymous' } })
    fireEvent.change(screen.getByLabelText('Met wie'), { target: { value: 'table' } })
    fireEvent.change(screen.getByLabelText('Per persoon'), { target: { value: '2' } })
    fireEvent.change(screen.getByLabelText('Stemmen'), { target: { value: '5' } })
    fireEvent.click(screen.getByLabelText('Meer stippen op één kaart mag'))
    const [phase] = await planMade()
    expect(phase).toMatchObject({
      brings: ['issue', 'dilemma', 'direction', 'value'],
      free: false,
      writers: ['expert', 'coordinator'],
      visibility: 'anonymous',
      grouping: 'table',
      most: 2,
      vote: { dots: 5, several: true },
    })
  })

  test('asks for four kinds at most, and Bea is told why a fifth does not go', async () => {
    await begin()
    fireEvent.click(card('Vrij bord'))
    for (const name of ['Richting', 'Waarde', 'Norm']) fireEvent.click(kind(name))
    expect(kind('Waarde').getAttribute('aria-pressed')).toBe('true')
    expect(kind('Norm').getAttribute('aria-pressed')).toBe('false')
    expect(screen.getByText(/Vier soorten is genoeg/)).toBeTruthy()
  })

  test('is followed by a module, which says whose idea it is', async () => {
    await begin()
    press('Bouwsteen erna')
    const picker = await screen.findByRole('dialog')
    expect(within(picker).getByText(/Myrna Lewis/)).toBeTruthy()
    press('Voeg toe: Zoek het nee')
    expect(rail().slice(0, 6)).toEqual([
      'Welkom en terugblik',
      'Alle kanten horen',
      'Wie ziet het anders?',
      'Wie herkent dit nee?',
      'Wat heb je nodig om mee te gaan?',
      'Brengronde',
    ])
    expect(screen.getByLabelText('Naam van de fase')).toHaveProperty('value', 'Alle kanten horen')
  })
})

describe('a format of our own', () => {
  test('is kept under a name, stands among the others, is chosen and forgotten', async () => {
    await begin()
    fireEvent.click(card('Vrij bord'))
    fireEvent.change(screen.getByLabelText('Naam van de fase'), { target: { value: 'Even landen' } })
    press('Bewaar als eigen werkvorm')
    press('Bewaar')
    expect(await screen.findByText('Geef de werkvorm een naam.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/Hoe heet deze werkvorm/), { target: { value: 'Onze dinsdag' } })
    await act(async () => void press('Bewaar'))
    expect(await screen.findByText('‘Onze dinsdag’ is bewaard.')).toBeTruthy()
    expect(kept).toHaveLength(1)
    expect(card('Onze dinsdag')).toHaveProperty('checked', true)

    fireEvent.click(card('Vrij bord'))
    expect(rail()[0]).toBe('Inbrengen')
    fireEvent.click(card('Onze dinsdag'))
    expect(rail()[0]).toBe('Even landen')
    press('Verwijder deze werkvorm')
    expect(kept).toHaveLength(1)
    press('Verwijder')
    expect(await screen.findByText('‘Onze dinsdag’ is verwijderd.')).toBeTruthy()
    expect(screen.queryByRole('radio', { name: /Onze dinsdag/ })).toBeNull()
    expect(rail()[0]).toBe('Even landen')
  })

  test('under a name that is there already changes that one', async () => {
    kept = [{ id: 'dinsdag1', title: 'Onze dinsdag', plan: ordinaryPlan }]
    await begin()
    press('Bewaar als eigen werkvorm')
    fireEvent.change(screen.getByLabelText(/Hoe heet/), { target: { value: ' onze dinsdag ' } })
    expect(await screen.findByText(/vervangt hij de vorige/)).toBeTruthy()
    await act(async () => void press('Bewaar'))
    expect(kept).toMatchObject([{ id: 'dinsdag1', plan: formats[0]?.plan }])
  })

  test('that cannot be sent is not lost: Bea is told, and tries again', async () => {
    await begin()
    press('Bewaar als eigen werkvorm')
    fireEvent.change(screen.getByLabelText(/Hoe heet/), { target: { value: 'Onze dinsdag' } })
    isDown = true
    await act(async () => void press('Bewaar'))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByLabelText(/Hoe heet/)).toHaveProperty('value', 'Onze dinsdag')
    expect(
      within(dialog)
        .getByLabelText(/Hoe heet/)
        .getAttribute('aria-invalid'),
    ).toBe('true')
    isDown = false
    await act(async () => void press('Bewaar'))
    await act(async () => void (await screen.findByText('‘Onze dinsdag’ is bewaard.')))
    expect(kept).toHaveLength(1)
  })
})

describe('a file', () => {
  const open = (text: string): void => {
    const input = document.querySelector('input[type=file]')
    if (input === null) throw new Error('There is a place for a file.')
    fireEvent.change(input, { target: { files: [new File([text], 'werkvorm.json')] } })
  }

  test('with a format is taken in whole', async () => {
    await begin()
    const plan = formats[3]?.plan ?? []
    open(writePlanFile({ title: 'Van Zuid', plan }))
    expect(await screen.findByText('‘Van Zuid’ is geopend: 9 fasen, 90 minuten.')).toBeTruthy()
    expect(await planMade()).toEqual(plan)
  })

  test('that takes a while to read leaves alone what Bea types meanwhile', async () => {
    await begin()
    open(writePlanFile({ title: 'Van Zuid', plan: ordinaryPlan }))
    fireEvent.change(screen.getByLabelText('Onderwerp'), { target: { value: 'Ondertussen' } })
    await screen.findByText(/‘Van Zuid’ is geopend/)
    expect(screen.getByLabelText('Onderwerp')).toHaveProperty('value', 'Ondertussen')
  })

  test('that is broken says what is wrong, and changes nothing', async () => {
    await begin()
    const before = rail()
    open('{"half": ')
    expect((await screen.findByText(/Dit bestand is niet geopend/)).textContent).toMatch(/beschadigd/)
    const plan = ordinaryPlan.map((phase, index) => (index === 2 ? { ...phase, minutes: 0 } : phase))
    open(writePlanFile({ title: 'Stuk', plan }))
    expect(await screen.findByText(/Fase 3: de duur is geen heel getal/)).toBeTruthy()
    expect(rail()).toEqual(before)
    expect(await planMade()).toEqual(formats[0]?.plan)
  })

  test('is made of the plan as it stands, and can be opened again', async () => {
    const offered: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${offered.push(blob)}` }))
    await begin()
    press(/^Korter/)
    press('Bewaar als bestand')
    const text = (await offered[0]?.text()) ?? ''
    fireEvent.click(card('Vrij bord'))
    open(text)
    await screen.findByText(/is geopend/)
    expect(minutesOf(await planMade())).toBe(90)
  })
})
