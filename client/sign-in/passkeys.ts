/** Passkeys in this browser. What talks to authenticators comes along when it is needed. */

import { ask } from '#client/ask.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { SignedIn } from './signed-in.ts'

/** Whether passkeys can be here: not without a certificate or a name, and not in an old browser. */
export type Passkeys = 'here' | 'no-address' | 'old-browser'

const isNumber = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host)

export function passkeysHere(): Passkeys {
  if (!isSecureContext || isNumber(location.hostname)) return 'no-address'
  return 'PublicKeyCredential' in globalThis ? 'here' : 'old-browser'
}

/** Whoever asked stopped, or something else began in its place. */
export class Stopped extends Error {}

/** The browser has a passkey here already. */
export class HasOne extends Error {}

/**
 * Signs in with a passkey that is chosen in a window of the browser; or, with `beside`, among what it fills in, for as long
 * as that signal lasts. Of one page only one can wait for a passkey.
 * Throws `Stopped`, and what the server says.
 */
export async function signInByPasskey(beside?: AbortSignal): Promise<SignedIn> {
  const { startAuthentication, WebAuthnAbortService } = await import('@simplewebauthn/browser')
  const { options } = await ask('beginSignIn', {})
  if (beside?.aborted) throw new Stopped()
  beside?.addEventListener('abort', () => WebAuthnAbortService.cancelCeremony())
  const optionsJSON = options as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON']
  const response = await startAuthentication({ optionsJSON, useBrowserAutofill: beside !== undefined }).catch(stop)
  return ask('signIn', { response: { ...response } })
}

/** Whether the browser offers passkeys among what it fills in. */
export async function fillsInPasskeys(): Promise<boolean> {
  if (passkeysHere() !== 'here') return false
  const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser')
  return browserSupportsWebAuthnAutofill()
}

export async function makePasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const { options } = await ask('beginPasskey', { name })
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON']
  const response = await startRegistration({ optionsJSON }).catch(stop)
  await ask('addPasskey', { name, response: { ...response } })
}

function stop(error: unknown): never {
  if (error instanceof Problem) throw error
  const isThere = error instanceof Error && error.name === 'InvalidStateError'
  throw isThere ? new HasOne() : new Stopped()
}
