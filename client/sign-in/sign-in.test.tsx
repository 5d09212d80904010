import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { LanguageProvider } from '#client/language.tsx'
import { ComeBack } from './ComeBack.tsx'
import { ReturnCode } from './ReturnCode.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

interface Asked {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Answers in turn. */
function server(...answers: readonly (ProblemCode | object)[]): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, init: { readonly body: string }) => {
    const answer = answers[asked.push({ path, body: JSON.parse(init.body) as Asked['body'] }) - 1]
    return typeof answer === 'string' ? Response.json({ code: answer }, { status: 404 }) : Response.json(answer)
  })
  return asked
}

const show = (page: React.ReactElement) => render(<LanguageProvider language="nl">{page}</LanguageProvider>)
const field = (): HTMLTextAreaElement => screen.getByLabelText('Jouw zes woorden')
const type = (value: string): boolean => fireEvent.change(field(), { target: { value } })
const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

const right = 'appel tafel zomer brug lamp water'
const nothing = { done: true, leads: false, along: [], stays: [] }

test('[P42] a code that is typed well brings one back', async () => {
  const asked = server(nothing)
  show(<ComeBack />)
  type(` ${right.toUpperCase()} `)
  await press('Kom terug')
  expect(asked.map(({ path }) => path)).toEqual(['/api/back'])
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Welkom terug' }))
})

test('[P42] what can be no code asks the server nothing, and says what is wrong', async () => {
  const asked = server()
  show(<ComeBack />)
  await press('Kom terug')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Je typte 0 woorden. Een code heeft er zes.')).toBeTruthy()
  type('appel tafel')
  await press('Kom terug')
  expect(screen.getByText('Je typte 2 woorden. Een code heeft er zes.')).toBeTruthy()
  type('appel tafel zomer brug lamp xyzzyx')
  await press('Kom terug')
  expect(screen.getByText('Dit woord komt in geen code voor: xyzzyx')).toBeTruthy()
  expect(document.activeElement).toBe(field())
  expect(asked).toEqual([])
})

test('[P42] a word that is one letter off is suggested on the device', async () => {
  const asked = server(nothing)
  show(<ComeBack />)
  type(right.replace('zomer', 'zoemr').replace('lamp', 'lmap'))
  await press('Kom terug')
  await press('zomer in plaats van zoemr')
  expect(asked).toEqual([])
  await press('Kom terug')
  await press('lamp in plaats van lmap')
  expect(field().value).toBe(right)
  await press('Kom terug')
  expect(asked).toMatchObject([{ body: { code: right } }])
})

test('[P42] a wrong code says so, and keeps what was typed', async () => {
  server('bad-code')
  show(<ComeBack />)
  type(right)
  await press('Kom terug')
  expect(screen.getByText(/Deze code kennen we niet/)).toBeTruthy()
  expect(field().value).toBe(right)
})

test('[P42] where a device was somebody already nothing is done before one is sure', async () => {
  const along = [{ subject: 'Over rust', date: '2026-12-08' }]
  const stays = [{ subject: 'Over wachten', date: '2026-11-24' }]
  const asked = server({ ...nothing, done: false, along, stays }, nothing)
  show(<ComeBack />)
  type(right)
  await press('Kom terug')
  expect(asked).toHaveLength(1)
  expect(screen.getByText('Over rust')).toBeTruthy()
  expect(screen.getByText('Over wachten')).toBeTruthy()
  await press('Ja, dit is mijn code')
  expect(asked[1]).toMatchObject({ body: { code: right, sure: true } })
  expect(screen.getByRole('heading', { name: 'Welkom terug' })).toBeTruthy()
})

test('[P42] who leads on this device is not offered to lose that', async () => {
  server({ ...nothing, done: false, leads: true })
  show(<ComeBack />)
  type(right)
  await press('Kom terug')
  expect(screen.getByText(/Op dit toestel leid je een leeratelier/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ja, dit is mijn code' })).toBeNull()
  await press('Toch niet')
  expect(field().value).toBe(right)
})

test('[P42] a code is shown once it is asked for, word by word', async () => {
  const asked = server({ code: right })
  show(<ReturnCode />)
  expect(asked).toEqual([])
  await press('Maak mijn code')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(right.split(' '))
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Jouw terugkeercode' }))
})

test('[P42] who has a code is told that a new one takes its place', () => {
  show(<ReturnCode has />)
  expect(screen.getByText('Je oude code werkt dan niet meer.')).toBeTruthy()
})
