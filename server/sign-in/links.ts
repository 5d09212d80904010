/** Links that are used once: mailed to sign in by or to confirm an address, and on paper for later. */

import { dayOf } from '#shared/day.ts'
import { audit } from '#server/care/audit.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { hashOf, newSecret } from '#server/sessions/secret.ts'
import type { Identity } from '#server/store/ports.ts'
import type { SignInLink } from '#server/store/sign-in-ports.ts'
import { newDeviceOf, whatIsHere, type Told } from './arriving.ts'

/** The path of a new link, to be told once. */
export async function newPath(desk: Desk, link: SignInLink, expiresAt: number): Promise<string> {
  const token = newSecret()
  await desk.signIn.addLink(hashOf(token), link, expiresAt)
  return `/aanmelden/${token}`
}

/** A new link as it stands in a mail: with the address that was set, whoever asked for it. */
export async function newLink(desk: Desk, link: SignInLink, validMs: number): Promise<string> {
  return new URL(await newPath(desk, link, desk.now() + validMs), desk.site() ?? 'http://localhost').href
}

export interface LinkFound {
  readonly link: SignInLink
  readonly found: Identity
  readonly told: Omit<Told, 'done'>
}

/** What a link is for; null when it leads nowhere any more. Looking uses nothing up. */
export async function linkFor(desk: Desk, asker: Asker, token: string): Promise<LinkFound | null> {
  const link = await desk.signIn.linkAt(hashOf(token), desk.now())
  const found = link && (await desk.signIn.identity(link.identity))
  return link && found && { link, found, told: await whatIsHere(desk, asker.identity, found) }
}

export interface Arrived {
  readonly identity: Identity
  readonly token: string
}

/** Uses a link up, and signs in by it; null when somebody else was first. */
export async function signInBy(desk: Desk, asker: Asker, token: string): Promise<Arrived | null> {
  const link = await desk.signIn.useLink(hashOf(token), desk.now())
  const identity = link === null || link.way === 'address' ? null : await desk.signIn.identity(link.identity)
  if (identity === null) return null
  const arrived = { identity, token: await newDeviceOf(desk, asker.identity, identity) }
  await audit(desk, 'signed-in', 'somebody', null)
  return arrived
}

/** Uses a link up, and keeps the address that it was sent to; false when that is somebody else’s, or it led nowhere. */
export async function confirmBy(desk: Desk, token: string): Promise<boolean> {
  const link = await desk.signIn.useLink(hashOf(token), desk.now())
  if (link === null || link.mail === null) return false
  if (!(await desk.signIn.setMail(link.identity, link.mail, dayOf(desk.now())))) return false
  await audit(desk, 'address-confirmed', 'somebody', null)
  return true
}
