/** Signing in without a password: passkeys, a link by mail, and a link on paper. */

import * as v from 'valibot'
import { backCommands } from './back-commands.ts'
import { command, done } from './command.ts'
import * as shape from './shapes.ts'

/** Of an authenticator and for one: what is in it is the standard’s (WebAuthn), and checked there. */
const ofAuthenticator = v.record(v.string(), v.unknown())

/** An address as it is kept: in small letters. */
const mail = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email(), v.toLowerCase())
const passkeyName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))
const proof = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

export const passkey = v.object({
  id: shape.id,
  name: v.string(),
  /** The host name that it works on. */
  site: v.string(),
  madeOn: shape.date,
  usedOn: v.nullable(shape.date),
})
export type PasskeyInfo = v.InferOutput<typeof passkey>

const told = backCommands.comeBack.output

export const signInCommands = {
  getSignIn: command(
    'By which ways one can sign in here, and which of them are mine',
    v.object({}),
    v.object({
      /** Whether a link can be mailed. */
      mails: v.boolean(),
      /** Null of a device that is nobody. */
      mine: v.nullable(
        v.object({
          /** Whether I lead the installation or an atelier: then an address and a link on paper can be mine. */
          leads: v.boolean(),
          passkeys: v.array(passkey),
          mail: v.nullable(v.string()),
          /** Until when my link on paper works. */
          paperUntil: v.nullable(v.pipe(v.number(), v.integer())),
        }),
      ),
    }),
  ),
  beginPasskey: command(
    'What my authenticator has to know to make a passkey (WebAuthn); the challenge in it works once, for five minutes',
    v.object({ name: passkeyName }),
    v.object({ options: ofAuthenticator }),
  ),
  addPasskey: command(
    'Keep a passkey that my authenticator has made',
    v.object({ name: passkeyName, response: ofAuthenticator }),
    done,
  ),
  renamePasskey: command('Call a passkey of mine otherwise', v.object({ passkey: shape.id, name: passkeyName }), done),
  removePasskey: command('Let a passkey of mine sign in no more', v.object({ passkey: shape.id }), done),
  beginSignIn: command(
    'What an authenticator has to know to sign in (WebAuthn); the challenge in it works once, for five minutes',
    v.object({}),
    v.object({ options: ofAuthenticator }),
  ),
  signIn: command(
    'Be on this device who my passkey is of. Where this device was somebody already, it is told first what comes along; `proof` then finishes it, once',
    v.object({ response: ofAuthenticator }),
    v.object({ ...told.entries, proof: v.nullable(proof) }),
  ),
  finishSignIn: command('Signs in after all, knowing what comes along', v.object({ proof }), told),
  askMailLink: command(
    'Mail a one-time link to sign in by, if the address is somebody’s here; the answer is the same when it is not',
    v.object({ mail }),
    done,
  ),
  setMailAddress: command(
    'Mail a link to this address; once it is opened and confirmed the address is mine',
    v.object({ mail }),
    done,
  ),
  removeMailAddress: command('Forget my mail address, and the links that were sent to it', v.object({}), done),
  makePaperLink: command(
    'A one-time link for myself to sign in by later; it is told once and kept as a hash, and one of before stops working',
    v.object({}),
    v.object({
      path: v.string(),
      expiresAt: v.pipe(v.number(), v.integer()),
      /** Where other devices reach this server; null when that is not known. */
      site: v.nullable(v.string()),
    }),
  ),
  endOtherDevices: command('Sign off all devices that are me, but this one', v.object({}), done),
} as const
