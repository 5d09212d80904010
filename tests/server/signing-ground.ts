/** Somebody who leads at a laptop with an authenticator, on a server with a mail server: for signing in. */

import { Authenticator } from '#tests/kit/authenticator.ts'
import { Mailbox, linkIn } from '#tests/kit/mailbox.ts'
import { startServer, withSession, type TestServer, type TestSettings } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

/** The same server under the name by which passkeys work on one's own computer. */
export const at = (url: string): string => url.replace('127.0.0.1', 'localhost')

export interface Ground {
  readonly server: TestServer
  readonly lead: Visitor
  readonly code: string
  readonly laptop: Authenticator
  /** A device that was never here. */
  readonly newcomer: () => Visitor
}

export async function makeGround(settings: TestSettings = {}): Promise<Ground> {
  const server = await startServer(settings)
  const { lead, code } = await withSession({ ...server, url: at(server.url) })
  const url = at(server.url)
  return { server, lead, code, laptop: new Authenticator(url), newcomer: () => new Visitor(url) }
}

/** Where links in mails lead to; not to be asked there. */
export const publicUrl = new URL('http://inbreng.example')

export async function makeMailGround(settings: TestSettings = {}): Promise<Ground & { readonly box: Mailbox }> {
  const box = await Mailbox.open()
  const ground = await makeGround({ url: publicUrl, mail: box.settings, ...settings })
  return { ...ground, box }
}

export async function makesPasskey(visitor: Visitor, authenticator: Authenticator, name = 'Laptop'): Promise<void> {
  const { options } = await visitor.ask('beginPasskey', { name })
  await visitor.ask('addPasskey', { name, response: authenticator.make(options) })
}

export async function signsIn(visitor: Visitor, authenticator: Authenticator) {
  const { options } = await visitor.ask('beginSignIn', {})
  return visitor.ask('signIn', { response: authenticator.sign(options) })
}

export async function confirmsMail(visitor: Visitor, box: Mailbox, mail: string): Promise<void> {
  const before = box.mails.length
  await visitor.ask('setMailAddress', { mail })
  await new Visitor(visitor.url).post(linkIn(await box.next(before)))
}

/** Opens a link and presses its button, as a browser does. */
export async function presses(visitor: Visitor, path: string): Promise<Response> {
  const visit = /name="visit" value="(\w+)"/.exec(await visitor.page(path))?.[1] ?? ''
  return visitor.post(path, { visit })
}

/** Something of all that is kept of who signs in: a passkey, an address and one that waits, and a link on paper. */
export async function signsInEveryWay(visitor: Visitor, box: Mailbox): Promise<void> {
  const named = Object.assign(Object.create(visitor) as Visitor, { url: at(visitor.url) })
  await makesPasskey(named, new Authenticator(named.url))
  await confirmsMail(named, box, 'sanne@buurthuis.example')
  const before = box.mails.length
  await named.ask('setMailAddress', { mail: 'anders@buurthuis.example' })
  await box.next(before)
  await named.ask('makePaperLink', {})
}
