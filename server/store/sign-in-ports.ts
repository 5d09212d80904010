/** By what somebody signs in without a password: passkeys, a mail address, and links that are used once. */

import type { Identity } from './ports.ts'

export interface Passkey {
  readonly id: string
  /** How the authenticator calls it. */
  readonly credential: string
  readonly identity: string
  /** The host name that it was made for, and works on. */
  readonly site: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly madeOn: string
  readonly usedOn: string | null
}

/** What a link is for: mailed or on paper it signs in; to an address it says that the address is theirs. */
export const linkWays = ['mail', 'paper', 'address'] as const
export type LinkWay = (typeof linkWays)[number]

export interface SignInLink {
  readonly identity: string
  readonly way: LinkWay
  /** The address that it says is theirs. */
  readonly mail: string | null
}

export interface SignInPort {
  identity(id: string): Promise<Identity | null>

  /** False, and nothing changed, when there is one of that name with the authenticator already. */
  addPasskey(passkey: Passkey): Promise<boolean>
  passkey(credential: string): Promise<Passkey | null>
  passkeysOf(identity: string): Promise<readonly Passkey[]>
  /** False when it is not theirs. */
  renamePasskey(identity: string, id: string, name: string): Promise<boolean>
  removePasskey(identity: string, id: string): Promise<boolean>
  /** Keeps how often it was used; false, and nothing changed, when it was used as often before. */
  usePasskey(id: string, counter: number, day: string): Promise<boolean>

  /** False, and nothing changed, when it is somebody else’s. */
  setMail(identity: string, mail: string, day: string): Promise<boolean>
  mailOf(identity: string): Promise<{ readonly mail: string; readonly since: string } | null>
  identityByMail(mail: string): Promise<Identity | null>
  /** With what waits to be sent back from it. */
  removeMail(identity: string): Promise<void>

  /** Keeps the hash of a link. On paper, and for an address, one of before leads nowhere any more. */
  addLink(tokenHash: string, link: SignInLink, expiresAt: number): Promise<void>
  /** Null when it was used or is too old. */
  linkAt(tokenHash: string, at: number): Promise<SignInLink | null>
  /** Uses it up; null when it leads nowhere. */
  useLink(tokenHash: string, at: number): Promise<SignInLink | null>
  linksOf(identity: string, at: number): Promise<readonly (SignInLink & { readonly expiresAt: number })[]>
  dropLinks(before: number): Promise<void>

  /** From then on only the device with this token is theirs. Resolves to whether there were others. */
  endDevices(identity: string, tokenHash: string): Promise<boolean>
}
