/** A return code: made once, and typed on whatever device to be there who one was. */

import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import { newReturnCode, tidyReturnCode } from '#shared/sign-in/return-code.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import { arriveAs } from './arriving.ts'
import { withCodeHash } from './code-hash.ts'

export const makeReturnCode: Handler<'makeReturnCode'> = async (_input, asker, desk) => {
  const { id } = mustBeKnown(asker)
  const code = newReturnCode()
  const tooOften = (): boolean => desk.codesMade.tooMany(id)
  await withCodeHash(desk, code, tooOften, async (hash) => {
    desk.codesMade.add(id)
    await desk.back.setReturnCode(id, hash, dayOf(desk.now()))
  })
  return { code }
}

export const comeBack: Handler<'comeBack'> = async ({ code, sure }, asker, desk) => {
  const found = await whoseCode(desk, asker.address, code)
  return arriveAs(desk, asker, found, { sure, action: 'came-back' })
}

/** The hash is made before anything is looked up, so that a wrong code takes as long as a right one. */
async function whoseCode(desk: Desk, address: string, typed: string): Promise<Identity> {
  const code = tidyReturnCode(typed)
  if (code === null) throw new Problem('bad-input', 'code')
  const tooOften = (): boolean => desk.wrongCodes.tooMany(address) || desk.arrivals.tooMany(address)
  return withCodeHash(desk, code, tooOften, async (hash) => {
    const found = await desk.back.identityByCode(hash)
    if (found === null) {
      desk.wrongCodes.add(address)
      throw new Problem('bad-code', 'code')
    }
    desk.arrivals.add(address)
    return found
  })
}
