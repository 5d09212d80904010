/** What authenticators say, held against what was asked of them. Whatever is wrong with it, it is refused in one way. */

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import * as v from 'valibot'
import { Problem } from '#shared/commands/problem.ts'
import type { Passkey } from '#server/store/sign-in-ports.ts'
import type { OneUse } from './one-use.ts'
import type { Site } from './site.ts'

type Challenges = OneUse<string>
type Options = Record<string, unknown>
/** As it came in: checked by the library, down to its bytes. */
export type Said = Readonly<Record<string, unknown>>

export interface Making {
  readonly site: Site
  readonly name: string
  /** What the authenticator calls whoever it is of: nobody can tell from it who that is. */
  readonly handle: Uint8Array<ArrayBuffer>
  readonly have: readonly Passkey[]
}

export async function askToMake(challenges: Challenges, about: string, making: Making): Promise<Options> {
  const options = await generateRegistrationOptions({
    rpName: 'Inbreng',
    rpID: making.site.id,
    userName: making.name,
    userDisplayName: making.name,
    userID: making.handle,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    excludeCredentials: making.have.map(({ credential, transports }) => ({
      id: credential,
      transports: [...transports],
    })),
  })
  challenges.give(options.challenge, about)
  return { ...options }
}

export async function askToSign(challenges: Challenges, about: string, site: Site): Promise<Options> {
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'preferred' })
  challenges.give(options.challenge, about)
  return { ...options }
}

export type Made = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>

export async function whatWasMade(challenges: Challenges, about: string, site: Site, said: Said): Promise<Made> {
  const checked = await verifyRegistrationResponse({
    response: said as unknown as RegistrationResponseJSON,
    expectedChallenge: (challenge) => challenges.take(challenge) === about,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: false,
  }).catch(refuse)
  if (!checked.verified) return refuse()
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  return { credential: id, publicKey, counter, transports: transports.filter((one) => /^[\w-]{1,20}$/.test(one)) }
}

/** Resolves to how often this passkey was used. */
export async function howOftenUsed(
  challenges: Challenges,
  about: string,
  site: Site,
  passkey: Passkey,
  said: Said,
): Promise<number> {
  const { credential: id, publicKey, counter, transports } = passkey
  const checked = await verifyAuthenticationResponse({
    response: said as unknown as AuthenticationResponseJSON,
    expectedChallenge: (challenge) => challenges.take(challenge) === about,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: { id, publicKey, counter, transports: transports as AuthenticatorTransport[] },
    requireUserVerification: false,
  }).catch(refuse)
  return checked.verified ? checked.authenticationInfo.newCounter : refuse()
}

const named = v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,1400}$/)) })

export function credentialIn(said: Said): string {
  const read = v.safeParse(named, said)
  return read.success ? read.output.id : refuse()
}

function refuse(): never {
  throw new Problem('bad-code')
}
