/** Links to sign in by: mailed, for a confirmed address alone, and on paper for later. A real mail goes to a real mail server. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkIn, type Mailbox } from '#tests/kit/mailbox.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import {
  confirmsMail,
  makeGround,
  makeMailGround,
  makesPasskey,
  presses,
  publicUrl,
  type Ground,
} from './signing-ground.ts'

const minute = 60_000
const day = 24 * 60 * minute
const mail = 'sanne.dejong@buurthuis.example'
let now: number
let ground: Ground & { readonly box: Mailbox }
beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 12)
  ground = await makeMailGround({ now: () => now })
})
afterEach(async () => {
  await ground.server.close()
  ground.box.close()
})

const leads = async (visitor: Visitor): Promise<boolean> => (await visitor.ask('home', {})).coordinator

async function asksLink(visitor: Visitor, address = mail): Promise<string> {
  const before = ground.box.mails.length
  await visitor.ask('askMailLink', { mail: address })
  return linkIn(await ground.box.next(before))
}

/** Everything in the data folder, as bytes. */
function everyByte(): Buffer {
  const { data } = ground.server
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
}

test('[P46] an address is mine once I opened the link that was sent to it, and not before', async () => {
  const { lead, box, newcomer } = ground
  await lead.ask('setMailAddress', { mail: ' Sanne.DeJong@Buurthuis.Example ' })
  const sent = await box.next(0)
  expect(sent).toContain(`To: ${mail}`)
  expect(sent).toContain(`${publicUrl.origin}/aanmelden/`)
  expect(sent).not.toMatch(/<html|<img|X-Mailer/i)
  expect((await lead.ask('getSignIn', {})).mine?.mail).toBeNull()
  const path = linkIn(sent)
  // A program that looks ahead at links confirms nothing.
  for (let looks = 0; looks < 3; looks += 1) expect((await newcomer().fetch(path)).status).toBe(200)
  expect((await newcomer().fetch(path, { method: 'HEAD' })).status).toBe(200)
  expect((await lead.ask('getSignIn', {})).mine?.mail).toBeNull()
  const phone = newcomer()
  expect((await phone.post(path)).status).toBe(200)
  // It says that an address is somebody’s, and signs nobody in.
  expect(phone.cookies.get('inbreng')).toBeUndefined()
  expect((await lead.ask('getSignIn', {})).mine?.mail).toBe(mail)
  expect((await lead.ask('getMyData', {})).device?.mail).toEqual({ mail, since: '2026-11-24' })
  expect((await phone.post(path)).status).toBe(410)
})

test('[P46] by a mailed link who leads signs in on another device: once, by pressing, and leads', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const device = newcomer()
  const path = await asksLink(device)
  for (let looks = 0; looks < 3; looks += 1) {
    const looked = await newcomer().fetch(path)
    expect(looked.status).toBe(200)
    expect(looked.headers.getSetCookie().some((line) => line.startsWith('inbreng='))).toBe(false)
  }
  const { status, headers } = await presses(device, path)
  expect([status, headers.get('location')]).toEqual([303, '/'])
  expect(await leads(device)).toBe(true)
  expect((await presses(newcomer(), path)).status).toBe(410)
  expect((await newcomer().fetch(path)).status).toBe(410)
})

test('[P46] a mailed link is too old after a quarter of an hour', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const path = await asksLink(newcomer())
  now += 15 * minute
  const device = newcomer()
  expect((await presses(device, path)).status).toBe(410)
  expect(device.cookies.get('inbreng')).toBeUndefined()
})

test('[P46] pressed twice on a slow line is one signing in', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const path = await asksLink(newcomer())
  const device = newcomer()
  const visit = /name="visit" value="(\w+)"/.exec(await device.page(path))?.[1] ?? ''
  const both = await Promise.all([device.post(path, { visit }), device.post(path, { visit })])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect((await lead.ask('getMyData', {})).device?.devices).toBe(2)
})

test('[P46] whoever asks hears the same of an address that is known and of one that is not', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const ask = async (address: string) => {
    const body = JSON.stringify({ mail: address })
    const headers = { 'content-type': 'application/json' }
    const answer = await newcomer().fetch('/api/sign-in/mail', { method: 'POST', headers, body })
    const kept = [...answer.headers].filter(([name]) => name !== 'date')
    return { status: answer.status, kept, body: await answer.text(), mails: box.mails.length }
  }
  const known = await ask(mail)
  const unknown = await ask('niemand.dejong@buurthuis.example')
  expect(unknown).toEqual(known)
  // The answer was there before the mail was.
  expect(known.mails).toBe(1)
  await until(() => box.mails.length === 2, 'the one mail')
  await ask('niemand.dejong@buurthuis.example')
  await asksLink(newcomer())
  expect(box.mails.map((one) => /^To: (.*)$/m.exec(one)?.[1]?.trim())).toEqual([mail, mail, mail])
})

test('[P46] nobody fills a mailbox, and an address that is unknown is counted the same', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const outcomes = async (address: string): Promise<number[]> => {
    const all: number[] = []
    for (let asks = 0; asks < 4; asks += 1) all.push((await newcomer().try('askMailLink', { mail: address })).status)
    return all
  }
  now += 15 * minute
  expect(await outcomes(mail)).toEqual([200, 200, 200, 429])
  expect(await outcomes('niemand@buurthuis.example')).toEqual([200, 200, 200, 429])
  await until(() => box.mails.length === 4, 'three mails and the one before')
  now += minute
  expect((await newcomer().try('askMailLink', { mail })).status).toBe(429)
  // One who tries many addresses comes no further.
  const many: number[] = []
  for (let asks = 0; asks < 12; asks += 1) {
    many.push((await newcomer().try('askMailLink', { mail: `iemand${asks}@buurthuis.example` })).status)
  }
  expect(many.filter((status) => status === 200)).toHaveLength(10)
})

test('[P46] the address stands in no line for operators, and no link stands anywhere but in the mail', async () => {
  const { lead, box, newcomer, server } = ground
  await confirmsMail(lead, box, mail)
  const paths = [linkIn(await box.next(0)), await asksLink(newcomer()), (await lead.ask('makePaperLink', {})).path]
  box.close()
  await newcomer().ask('askMailLink', { mail })
  await until(() => server.log.some((line) => line.includes('mail.failed')), 'a mail that could not be sent')
  const lines = server.log.join('\n').toLowerCase()
  for (const word of [mail, 'sanne', 'buurthuis', '/aanmelden']) expect(lines).not.toContain(word)
  const bytes = everyByte()
  for (const path of paths) expect(bytes.includes(path.slice('/aanmelden/'.length))).toBe(false)
})

test('[P46] the password of the mail server goes over no line that others can read', async () => {
  const { smtp, from } = ground.box.settings
  await ground.server.close()
  const open = await makeGround({ mail: { smtp: smtp.replace('//', '//naam:geheimwoord@'), from } })
  ground = { ...ground, server: open.server }
  await open.lead.ask('setMailAddress', { mail })
  await until(() => open.server.log.some((line) => line.includes('mail.failed')), 'that it was not sent')
  expect(ground.box.mails).toEqual([])
  const heard = ground.box.heard.join('\n')
  expect(heard).toContain('EHLO')
  for (const word of ['geheimwoord', Buffer.from('\0naam\0geheimwoord').toString('base64'), mail])
    expect(heard).not.toContain(word)
})

test('[P46] who leads nothing has no address here and no link on paper', async () => {
  const { code, newcomer, box } = ground
  const noor = newcomer()
  await noor.ask('join', { code, name: 'Noor' })
  for (const [name, input] of [
    ['setMailAddress', { mail }],
    ['makePaperLink', {}],
  ] as const) {
    expect(await noor.try(name, input)).toEqual({ status: 403, answer: { code: 'not-allowed' } })
    expect((await newcomer().try(name, input)).status).toBe(401)
  }
  expect(box.mails).toEqual([])
})

test('[P46] an address that is somebody’s already does not become somebody else’s', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const ana = newcomer()
  await ana.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  const before = box.mails.length
  await ana.ask('setMailAddress', { mail })
  expect((await newcomer().post(linkIn(await box.next(before)))).status).toBe(410)
  expect((await ana.ask('getSignIn', {})).mine?.mail).toBeNull()
  const device = newcomer()
  await presses(device, await asksLink(device))
  expect(await leads(device)).toBe(true)
})

test('[P46] nothing but an address is taken for one', async () => {
  const { lead, box } = ground
  for (const wrong of ['sanne', 'a@b', 'a@b.nl\r\nBcc: c@d.nl', 'a@b.nl, c@d.nl', `${'a'.repeat(250)}@b.nl`]) {
    expect((await lead.try('setMailAddress', { mail: wrong })).status).toBe(400)
    expect((await lead.try('askMailLink', { mail: wrong })).status).toBe(400)
  }
  expect(box.mails).toEqual([])
})

test('[P46] a mail is in the language of whom it is for, and its link leads to the address that was set', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  await lead.ask('setLanguage', { language: 'en' })
  const stranger = newcomer()
  const before = box.mails.length
  const headers = { 'content-type': 'application/json', 'x-forwarded-host': 'evil.example' }
  await stranger.fetch('/api/sign-in/mail', { method: 'POST', headers, body: JSON.stringify({ mail }) })
  const sent = await box.next(before)
  expect(sent).toContain('Subject: Sign in to Inbreng')
  expect(sent.match(/https?:\/\/[^/\s]+/g)).toEqual([publicUrl.origin])
})

test('[P46] a removed address, and one of somebody who is let go of, is nowhere, and its links lead nowhere', async () => {
  const { lead, box, newcomer } = ground
  await confirmsMail(lead, box, mail)
  const path = await asksLink(newcomer())
  expect(everyByte().includes(mail)).toBe(true)
  await lead.ask('removeMailAddress', {})
  expect(everyByte().includes(mail)).toBe(false)
  expect((await presses(newcomer(), path)).status).toBe(410)
  now += 15 * minute
  await confirmsMail(lead, box, mail)
  // She leads alone, so that she stays: but not her address.
  await lead.ask('forgetMe', { how: 'anonymous' })
  expect(everyByte().includes(mail)).toBe(false)
  expect(await leads(lead)).toBe(true)
})

test('[P46] of who is let go of, and does not lead alone, no passkey and no address is left', async () => {
  const bare = await makeGround({ now: () => now, mail: ground.box.settings })
  const { lead, newcomer, laptop, server } = bare
  await ground.server.close()
  ground = { ...ground, server }
  const ana = newcomer()
  await ana.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  await makesPasskey(ana, laptop, 'Anatelefoontje')
  await confirmsMail(ana, ground.box, mail)
  const { path } = await ana.ask('makePaperLink', {})
  for (const word of [mail, 'Anatelefoontje']) expect(everyByte().includes(word)).toBe(true)
  await ana.ask('forgetMe', { how: 'remove' })
  for (const word of [mail, 'Anatelefoontje', laptop.keys[0]?.id ?? '?']) expect(everyByte().includes(word)).toBe(false)
  expect((await presses(newcomer(), path)).status).toBe(410)
  const { options } = await newcomer().ask('beginSignIn', {})
  expect((await newcomer().try('signIn', { response: laptop.sign(options) })).status).toBe(404)
})

test('[P46] an address that nobody confirmed goes by itself', async () => {
  const { lead, box } = ground
  await lead.ask('setMailAddress', { mail })
  await box.next(0)
  expect(everyByte().includes(mail)).toBe(true)
  now += day
  // The purge begins at once.
  const server = await ground.server.restart()
  ground = { ...ground, server }
  await until(() => !everyByte().includes(mail), 'it is gone')
})

test('[P46] a link on paper signs in once, within thirty days; a newer one takes its place', async () => {
  const { lead, newcomer } = ground
  const first = (await lead.ask('makePaperLink', {})).path
  const second = await lead.ask('makePaperLink', {})
  expect(second.expiresAt).toBe(now + 30 * day)
  expect((await lead.ask('getSignIn', {})).mine?.paperUntil).toBe(second.expiresAt)
  expect((await lead.ask('getMyData', {})).device?.links).toEqual([{ way: 'paper', until: '2026-12-24' }])
  now += 29 * day
  expect((await presses(newcomer(), first)).status).toBe(410)
  const device = newcomer()
  expect((await presses(device, second.path)).status).toBe(303)
  expect(await leads(device)).toBe(true)
  expect((await presses(newcomer(), second.path)).status).toBe(410)
  const third = (await lead.ask('makePaperLink', {})).path
  now += 30 * day
  expect((await presses(newcomer(), third)).status).toBe(410)
  const actions = (await lead.ask('getCare', {})).audit.map(({ action }) => action)
  expect(actions.filter((action) => action === 'paper-link-made')).toHaveLength(3)
})

test('[P46] where a device is somebody already, the page says what comes along, and one that leads stays who it is', async () => {
  const { lead, newcomer, code } = ground
  const phone = newcomer()
  await phone.ask('join', { code, name: 'Sanne' })
  const ana = newcomer()
  await ana.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  const { path } = await lead.ask('makePaperLink', {})
  expect((await ana.fetch(path)).status).toBe(403)
  expect((await presses(ana, path)).status).toBe(403)
  expect(await lead.page(path)).toContain('Je bent hier al aangemeld')
  expect(await newcomer().page(path)).not.toContain('Regie bij complexe gezinnen')
  expect(await phone.page(path)).toContain('Regie bij complexe gezinnen')
  await presses(phone, path)
  expect(await leads(phone)).toBe(true)
})

test('[P46] guesses are limited, and a page of elsewhere presses no button', async () => {
  const { lead, newcomer } = ground
  const { path } = await lead.ask('makePaperLink', {})
  const thief = newcomer()
  const visit = /name="visit" value="(\w+)"/.exec(await thief.page(path))?.[1] ?? ''
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' }
  const body = new URLSearchParams({ visit }).toString()
  expect((await thief.send(path, { method: 'POST', headers, body })).status).toBe(403)
  const statuses: number[] = []
  for (let tries = 0; tries < 25; tries += 1) statuses.push((await thief.fetch(`/aanmelden/gok${tries}`)).status)
  expect(statuses.filter((status) => status === 410)).toHaveLength(20)
  expect((await thief.fetch(path)).status).toBe(429)
})

test('[P46] where no mail is set up there is none', async () => {
  const bare = await makeGround()
  expect(await bare.lead.ask('getSignIn', {})).toMatchObject({ mails: false })
  for (const name of ['askMailLink', 'setMailAddress'] as const) {
    expect((await bare.lead.try(name, { mail })).status).toBe(404)
  }
  await bare.server.close()
})
