/** Signing in with a passkey: the real checks, an authenticator of code, and people who try something else. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { Authenticator } from '#tests/kit/authenticator.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { makeGround, makesPasskey, signsIn, type Ground } from './signing-ground.ts'

const minute = 60_000
let now: number
let ground: Ground
beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 12)
  ground = await makeGround({ now: () => now })
})
afterEach(() => ground.server.close())

const refusal = { status: 404, answer: { code: 'bad-code' } }
const leads = async (visitor: Visitor): Promise<boolean> => (await visitor.ask('home', {})).coordinator

test('[P46] who leads makes a passkey, loses the cookie, signs in and leads', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  now += 60 * 24 * 60 * minute
  const device = newcomer()
  expect(await signsIn(device, laptop)).toEqual({ done: true, leads: false, along: [], stays: [], proof: null })
  expect(await leads(device)).toBe(true)
  expect(device.cookies.get('inbreng')).not.toBe(lead.cookies.get('inbreng'))
  const { mine } = await device.ask('getSignIn', {})
  expect(mine?.passkeys).toMatchObject([
    { name: 'Laptop', site: 'localhost', madeOn: '2026-11-24', usedOn: '2027-01-23' },
  ])
  expect((await device.ask('getCare', {})).audit.map(({ action }) => action)).toContain('signed-in')
})

test('[P46] a challenge works once, for five minutes, for who asked for it', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const { options } = await newcomer().ask('beginSignIn', {})
  const response = laptop.sign(options)
  expect((await newcomer().ask('signIn', { response })).done).toBe(true)
  expect(await newcomer().try('signIn', { response })).toEqual(refusal)
  expect(await newcomer().try('signIn', { response: laptop.sign(options) })).toEqual(refusal)
  const late = (await newcomer().ask('beginSignIn', {})).options
  now += 5 * minute
  expect(await newcomer().try('signIn', { response: laptop.sign(late) })).toEqual(refusal)
  // One that we never gave out, and one for making a passkey.
  const made = (await lead.ask('beginPasskey', { name: 'Nog een' })).options
  for (const challenge of ['bWluZQ', String(made['challenge'])]) {
    expect(await newcomer().try('signIn', { response: laptop.sign(options, { challenge }) })).toEqual(refusal)
  }
  // Who is somebody cannot hand theirs to somebody else.
  const hers = (await lead.ask('beginPasskey', { name: 'Van mij' })).options
  const noor = newcomer()
  await noor.ask('join', { code: ground.code, name: 'Noor' })
  const response2 = laptop.make(hers)
  expect(await noor.try('addPasskey', { name: 'Van mij', response: response2 })).toEqual(refusal)
})

test('[P46] another origin, another site, and another key are refused', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const strange = new Authenticator(laptop.origin)
  strange.make((await lead.ask('beginPasskey', { name: 'Vreemd' })).options)
  const [own, other] = [laptop.keys[0], strange.keys[0]]
  if (own === undefined || other === undefined) throw new Error('no keys')
  const key = { ...own, privateKey: other.privateKey }
  for (const lies of [
    { origin: 'https://inbreng.evil.example' },
    { origin: laptop.origin.replace('localhost', '127.0.0.1') },
    { rpId: 'evil.example' },
    { key },
  ]) {
    const { options } = await newcomer().ask('beginSignIn', {})
    expect(await newcomer().try('signIn', { response: laptop.sign(options, lies) })).toEqual(refusal)
  }
  for (const lies of [{ origin: 'https://inbreng.evil.example' }, { rpId: 'evil.example' }]) {
    const { options } = await lead.ask('beginPasskey', { name: 'Elders' })
    const response = new Authenticator(laptop.origin).make(options, lies)
    expect(await lead.try('addPasskey', { name: 'Elders', response })).toEqual(refusal)
  }
  expect((await lead.ask('getSignIn', {})).mine?.passkeys).toHaveLength(1)
  // The real one still works.
  expect((await signsIn(newcomer(), laptop)).done).toBe(true)
})

test('[P46] a page of elsewhere does not get a challenge, and neither does an address without a name', async () => {
  const { lead, server } = ground
  const headers = { 'content-type': 'application/json', origin: 'https://evil.example' }
  const answer = await lead.send('/api/sign-in/begin', { method: 'POST', headers, body: '{}' })
  expect(answer.status).toBe(403)
  expect((await new Visitor(server.url).try('beginSignIn')).status).toBe(404)
})

test('[P46] a counter that goes back, or stands still, is a copy', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const tries = async (counter: number): Promise<number> => {
    const { options } = await newcomer().ask('beginSignIn', {})
    return (await newcomer().try('signIn', { response: laptop.sign(options, { counter }) })).status
  }
  expect([await tries(5), await tries(5), await tries(4), await tries(0), await tries(6)]).toEqual([
    ...[200, 404, 404, 404, 200],
  ])
})

test('[P46] what is no answer of an authenticator is refused in the same way', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const { options } = await newcomer().ask('beginSignIn', {})
  const right = laptop.sign(options)
  for (const response of [
    {},
    { id: 'x' },
    { ...right, id: 'onbekend' },
    { ...right, response: {} },
    { id: right.id },
  ]) {
    expect(await newcomer().try('signIn', { response })).toEqual(refusal)
  }
  for (const response of [{}, { id: 'x', response: { attestationObject: 'oeps' } }]) {
    expect(await lead.try('addPasskey', { name: 'Niets', response })).toEqual(refusal)
  }
  expect(ground.server.log).toEqual([])
})

test('[P46] nobody names or removes somebody else’s passkey, and a removed one signs in no more', async () => {
  const { lead, laptop, newcomer, code } = ground
  await makesPasskey(lead, laptop)
  const passkey = (await lead.ask('getSignIn', {})).mine?.passkeys[0]?.id ?? ''
  const noor = newcomer()
  await noor.ask('join', { code, name: 'Noor' })
  expect((await noor.ask('getSignIn', {})).mine).toMatchObject({ leads: false, passkeys: [] })
  for (const visitor of [noor, newcomer()]) {
    const status = visitor === noor ? 404 : 401
    expect((await visitor.try('removePasskey', { passkey })).status).toBe(status)
    expect((await visitor.try('renamePasskey', { passkey, name: 'Van mij' })).status).toBe(status)
  }
  await lead.ask('renamePasskey', { passkey, name: 'De laptop thuis' })
  expect((await lead.ask('getSignIn', {})).mine?.passkeys[0]?.name).toBe('De laptop thuis')
  await lead.ask('removePasskey', { passkey })
  const { options } = await newcomer().ask('beginSignIn', {})
  expect(await newcomer().try('signIn', { response: laptop.sign(options) })).toEqual(refusal)
})

test('[P46] a passkey that is kept already is not kept for somebody else', async () => {
  const { lead, laptop, newcomer, code } = ground
  const noor = newcomer()
  await noor.ask('join', { code, name: 'Noor' })
  await makesPasskey(lead, laptop)
  const phone = new Authenticator(laptop.origin)
  const { options } = await noor.ask('beginPasskey', { name: 'Van mij' })
  const made = phone.make(options)
  await noor.ask('addPasskey', { name: 'Van mij', response: made })
  expect((await noor.try('addPasskey', { name: 'Van mij', response: made })).status).toBe(404)
  const again = (await noor.ask('beginPasskey', { name: 'Nog een' })).options
  expect(again['excludeCredentials']).toMatchObject([{ id: made.id }])
})

test('[P46] where a device was somebody already it is told first, and finished once by who was told', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  await lead.ask('createSession', {
    ...{ id: 'session2', atelier: 'atelier1', subject: 'Over rust', date: '2026-12-08', language: 'nl' },
  })
  const code = (await lead.ask('getSession', { session: 'session2' })).code ?? ''
  const phone = newcomer()
  await phone.ask('join', { code: ground.code, name: 'Sanne' })
  const told = await signsIn(phone, laptop)
  expect(told).toMatchObject({ done: false, leads: false, stays: [{ subject: 'Regie bij complexe gezinnen' }] })
  expect(await leads(phone)).toBe(false)
  const other = newcomer()
  await other.ask('join', { code, name: 'Bo' })
  const proof = told.proof ?? ''
  expect(await other.try('finishSignIn', { proof })).toEqual(refusal)
  const again = (await signsIn(phone, laptop)).proof ?? ''
  expect((await phone.ask('finishSignIn', { proof: again })).done).toBe(true)
  expect(await leads(phone)).toBe(true)
  expect(await phone.try('finishSignIn', { proof: again })).toEqual(refusal)
})

test('[P46] a device that leads something stays who it is', async () => {
  const { lead, laptop, newcomer } = ground
  const ana = newcomer()
  await ana.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  await makesPasskey(lead, laptop)
  expect(await signsIn(ana, laptop)).toMatchObject({ done: false, leads: true, proof: null })
  expect(await leads(ana)).toBe(false)
})

test('[P46] of two who come to be one every passkey is theirs', async () => {
  const { lead, laptop, newcomer, code } = ground
  const phone = new Authenticator(laptop.origin)
  const sanne = newcomer()
  await sanne.ask('join', { code, name: 'Sanne' })
  await makesPasskey(sanne, phone, 'Telefoon')
  await makesPasskey(lead, laptop)
  const proof = (await signsIn(sanne, laptop)).proof ?? ''
  await sanne.ask('finishSignIn', { proof })
  const { mine } = await lead.ask('getSignIn', {})
  expect(mine?.passkeys.map(({ name }) => name).toSorted()).toEqual(['Laptop', 'Telefoon'])
  const elsewhere = newcomer()
  await signsIn(elsewhere, phone)
  expect(await leads(elsewhere)).toBe(true)
})

test('[P46] challenges and wrong answers are limited by address', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const { options } = await newcomer().ask('beginSignIn', {})
  const statuses: number[] = []
  for (let tries = 0; tries < 25; tries += 1) statuses.push((await newcomer().try('signIn', { response: {} })).status)
  expect(statuses.filter((status) => status === 404)).toHaveLength(20)
  expect((await newcomer().try('signIn', { response: laptop.sign(options) })).status).toBe(429)
  const begun: number[] = []
  for (let tries = 0; tries < 70; tries += 1) begun.push((await newcomer().try('beginSignIn')).status)
  expect(begun.filter((status) => status === 200).length).toBeLessThan(60)
  now += minute + 1
  expect((await signsIn(newcomer(), laptop)).done).toBe(true)
})

test('[P46] my other devices are signed off, and this one goes on', async () => {
  const { lead, laptop, newcomer } = ground
  await makesPasskey(lead, laptop)
  const device = newcomer()
  await signsIn(device, laptop)
  const board = await lead.open('session1')
  await expect.poll(() => board.store.getState().line.state).toBe('live')
  const before = device.cookies.get('inbreng')
  await device.ask('endOtherDevices', {})
  expect(device.cookies.get('inbreng')).not.toBe(before)
  expect(await leads(device)).toBe(true)
  expect((await lead.ask('getMyData', {})).device).toBeNull()
  expect((await device.ask('getMyData', {})).device?.devices).toBe(1)
  // A line that was open there comes in no more.
  await expect.poll(() => board.store.getState().line.state, { timeout: 20_000 }).toBe('ended')
  board.close()
})
