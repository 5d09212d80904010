/** By which ways one can sign in here, and which of them are one’s own. */

import type { PasskeyInfo } from '#shared/commands/sign-in-commands.ts'
import { dayOf } from '#shared/day.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import type { Passkey } from '#server/store/sign-in-ports.ts'

export const getSignIn: Handler<'getSignIn'> = async (_input, { identity }, desk) => {
  const mails = desk.entrance.post !== null
  if (identity === null) return { mails, mine: null }
  const { id } = identity
  const links = await desk.signIn.linksOf(id, desk.now())
  return {
    mails,
    mine: {
      leads: await desk.back.leadsAnything(id),
      passkeys: await passkeysOf(desk, id),
      mail: (await desk.signIn.mailOf(id))?.mail ?? null,
      paperUntil: links.find(({ way }) => way === 'paper')?.expiresAt ?? null,
    },
  }
}

async function passkeysOf({ signIn }: Pick<Desk, 'signIn'>, identity: string): Promise<PasskeyInfo[]> {
  return (await signIn.passkeysOf(identity)).map(infoOf)
}

const infoOf = ({ id, name, site, madeOn, usedOn }: Passkey): PasskeyInfo => ({ id, name, site, madeOn, usedOn })

/** All that is kept of how somebody signs in, for what they are told of themselves. */
export async function signsInBy(desk: Desk, identity: string) {
  const links = await desk.signIn.linksOf(identity, 0)
  return {
    passkeys: await passkeysOf(desk, identity),
    mail: await desk.signIn.mailOf(identity),
    links: links.map(({ way, mail, expiresAt }) => ({ way, until: dayOf(expiresAt), ...(mail !== null && { mail }) })),
  }
}
