/** Of a page only one waits for a passkey: what is offered in a field, or what is chosen in a window. */

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import { SignIn } from './SignIn.tsx'

/** What an authenticator is asked, as the browser's package would. */
interface Waiting {
  readonly inField: boolean
  readonly stop: () => void
}

const browser = vi.hoisted(() => ({ waiting: [] as Waiting[] }))

vi.mock('@simplewebauthn/browser', () => {
  const cancelCeremony = (): void => browser.waiting.pop()?.stop()
  return {
    browserSupportsWebAuthnAutofill: async () => true,
    WebAuthnAbortService: { cancelCeremony },
    startAuthentication: ({ useBrowserAutofill }: { readonly useBrowserAutofill: boolean }) => {
      cancelCeremony()
      return new Promise((_, reject) => {
        browser.waiting.push({ inField: useBrowserAutofill, stop: () => reject(new Error('stopped')) })
      })
    },
  }
})

/** Answers to `beginSignIn` that are still under way, in the order in which they were asked for. */
let begun: (() => void)[] = []

beforeEach(() => {
  begun = []
  browser.waiting = []
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('PublicKeyCredential', class {})
  vi.stubGlobal('fetch', (path: string) =>
    path === '/api/sign-in'
      ? Promise.resolve(Response.json({ mails: true, mine: null }))
      : new Promise((resolve) => {
          begun.push(() => resolve(Response.json({ options: {} })))
        }),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const settle = (does: () => void): Promise<void> => act(async () => does())
const press = () => settle(() => fireEvent.click(screen.getByRole('button', { name: 'Aanmelden met een passkey' })))
const show = () => settle(() => void render(<LanguageProvider language="nl">{<SignIn />}</LanguageProvider>))
const answer = (nth: number) => settle(() => begun[nth]?.())
const inField = () => browser.waiting.map((one) => one.inField)

test('[P46] what is offered in the field ends when one is chosen in a window, and comes back once that ends', async () => {
  await show()
  await answer(0)
  expect(inField()).toEqual([true])
  await press()
  expect(inField()).toEqual([])
  await answer(1)
  expect(inField()).toEqual([false])
  await settle(() => browser.waiting.pop()?.stop())
  expect(screen.getByText(/Er is niemand aangemeld/)).toBeTruthy()
  await answer(2)
  expect(inField()).toEqual([true])
})

test('[P46] an offer that comes late does not end what one is choosing', async () => {
  await show()
  await press()
  await answer(1)
  await answer(0)
  expect(inField()).toEqual([false])
  expect(screen.queryByText(/Er is niemand aangemeld/)).toBeNull()
})
