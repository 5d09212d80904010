import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { MyWays } from './MyWays.tsx'
import { SignIn } from './SignIn.tsx'

/** As over plain http: that passkeys work is for real browsers to show. */
beforeEach(() => {
  vi.stubGlobal('isSecureContext', false)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Answers = Readonly<Record<string, object | ProblemCode>>

/** Answers by path; what is asked is kept. */
function server(answers: Answers): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const answer = answers[path]
    return typeof answer === 'string' ? Response.json({ code: answer }, { status: 429 }) : Response.json(answer)
  })
  return asked
}

const show = (page: React.ReactElement) =>
  act(async () => {
    render(<LanguageProvider language="nl">{page}</LanguageProvider>)
  })
const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

const nobody = { mails: true, mine: null }
const mine = { leads: true, passkeys: [], mail: null, paperUntil: null }

test('[P46] without a certificate it is said kindly that passkeys cannot be here, and there is no button', async () => {
  server({ '/api/sign-in': nobody })
  await show(<SignIn />)
  expect(screen.getByText(/dat kan alleen op een adres met een slotje/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Aanmelden met een passkey' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Typ je zes woorden' }).getAttribute('href')).toBe('/terug')
})

test('[P46] where no mail is set up nothing is said of it', async () => {
  server({ '/api/sign-in': { ...nobody, mails: false } })
  await show(<SignIn />)
  expect(screen.queryByLabelText('Je e-mailadres')).toBeNull()
})

test('[P46] after a link was asked for the same is said, whatever the address; and too often is said so', async () => {
  const asked = server({ '/api/sign-in': nobody, '/api/sign-in/mail': { done: true } })
  await show(<SignIn />)
  fireEvent.change(screen.getByLabelText('Je e-mailadres'), { target: { value: 'sanne@buurthuis.example' } })
  await press('Stuur een link')
  expect(screen.getByText(/Kennen we dit adres\?/)).toBeTruthy()
  expect(asked).toContain('/api/sign-in/mail')
  server({ '/api/sign-in': nobody, '/api/sign-in/mail': 'too-often' })
  await press('Stuur een link')
  expect(screen.queryByText(/Kennen we dit adres\?/)).toBeNull()
  expect(screen.getByLabelText('Je e-mailadres').getAttribute('aria-invalid')).toBe('true')
})

test('[P46] who leads nothing is offered passkeys, and neither an address nor a link on paper', async () => {
  server({ '/api/sign-in': { mails: true, mine: { ...mine, leads: false } } })
  await show(<MyWays />)
  expect(screen.getByRole('heading', { name: 'Passkeys' })).toBeTruthy()
  expect(screen.queryByLabelText('Je e-mailadres')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Print een link voor later' })).toBeNull()
})

test('[P46] a link on paper is made when it is asked for, and shown once with its address', async () => {
  const path = '/aanmelden/abcdefghijkl'
  const expiresAt = Date.UTC(2026, 11, 24, 12)
  const asked = server({ '/api/sign-in': { mails: true, mine }, '/api/sign-in/paper': { path, expiresAt, site: null } })
  await show(<MyWays />)
  expect(asked).toEqual(['/api/sign-in'])
  await press('Print een link voor later')
  expect(screen.getByText(new RegExp(path))).toBeTruthy()
  expect(screen.getByText(/Werkt één keer, tot/)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Jouw link voor Inbreng' }))
})

test('[P46] signing off other devices is told when it is done', async () => {
  server({ '/api/sign-in': { mails: false, mine }, '/api/sign-in/others/end': { done: true } })
  await show(<MyWays />)
  await press('Meld mijn andere apparaten af')
  expect(screen.getByText('Je bent nu alleen nog op dit toestel aangemeld.')).toBeTruthy()
})
