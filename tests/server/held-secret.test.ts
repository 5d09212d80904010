import { afterEach, expect, test } from 'vitest'
import type { CommandName } from '#shared/commands/commands.ts'
import { newCanary, showsSome } from '#tests/kit/canary.ts'
import { makePhase } from '#tests/kit/make.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Ear, presenceFrame } from './ear.ts'

let server: TestServer
const ears: Ear[] = []
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.close()
  await server.close()
})

const silent = makePhase({ id: 'schrijven', visibility: 'private-then-together' })
const talk = makePhase({ id: 'gesprek', free: true })

/** Somebody who comes in by an invitation in a role of their own. */
async function invited(lead: Visitor, session: string, role: 'observer' | 'beamer' | 'expert'): Promise<Visitor> {
  const { path } = await lead.ask('invite', { session, role })
  const visitor = new Visitor(lead.url)
  await visitor.post(path, { name: role })
  return visitor
}

/** All that somebody can ask for by HTTP, as bytes; what is refused is an answer as well. */
async function askEverything(who: Visitor, session: string, tries: readonly (readonly [CommandName, object])[]) {
  const answers: string[] = []
  const about = { session }
  const reads = ['getSession', 'listHeld', 'listHidden', 'listMyBallots', 'listInvitations', 'home'] as const
  for (const name of reads) answers.push(JSON.stringify(await who.try(name, about)))
  for (const [name, input] of tries) answers.push(JSON.stringify(await who.try(name, { ...about, ...input })))
  for (const path of [`/s/${session}`, '/', '/api/openapi.json', '/healthz']) answers.push(await who.page(path))
  return Buffer.from(answers.join('\n'))
}

test('[P22] what is handed in reaches nobody else, by no line, answer or log, until it is shown; then everybody', async () => {
  server = await startServer()
  const { lead, info, code } = await withSession(server, { plan: [silent, talk] })
  const session = info.id
  const author = new Visitor(server.url)
  await author.ask('join', { code, name: 'Noor' })
  const others: Visitor[] = [lead, await invited(lead, session, 'observer'), await invited(lead, session, 'beamer')]
  others.push(await invited(lead, session, 'expert'))
  while (others.length < 30) {
    const other = new Visitor(server.url)
    await other.ask('join', { code, name: `Iemand ${others.length}` })
    others.push(other)
  }
  for (const [n, other] of others.entries()) ears.push(await Ear.open(other, session, n % 2 === 0))
  const authorsEar = await Ear.open(author, session, true)
  ears.push(authorsEar)
  const otherEars = ears.filter((ear) => ear !== authorsEar)

  const [first, kept, takenBack] = [newCanary(), newCanary(), newCanary()]
  const hand = (id: string, words: string) =>
    author.ask('handIn', {
      session,
      id,
      phase: 'schrijven',
      thing: { is: 'card', kind: 'issue', title: words, body: `Toelichting ${words}`, language: 'nl' },
    })
  authorsEar.send(presenceFrame(4711, 1, { card: null, writing: true }))
  await hand('noor1', first)
  await hand('noor1', kept)
  await hand('noor2', takenBack)
  await author.ask('takeBack', { session, id: 'noor2' })
  // Others hand in as well, and try what is not theirs.
  for (const [n, other] of others.slice(3, 8).entries()) {
    const thing = { is: 'card', kind: 'issue', title: `Van een ander ${n}`, language: 'nl' }
    expect((await other.try('handIn', { session, id: `ander${n}`, phase: 'schrijven', thing })).status).toBe(200)
  }
  const mine = {
    id: 'noor1',
    phase: 'schrijven',
    thing: { is: 'card', kind: 'issue', title: 'Van mij', language: 'nl' },
  }
  const answers: Buffer[] = []
  for (const other of others.slice(0, 12)) {
    answers.push(
      await askEverything(other, session, [
        ['handIn', mine],
        ['takeBack', { id: 'noor1' }],
      ]),
    )
  }
  // Everybody asks for the whole board anew, some as newcomers; then the phase goes on.
  await Promise.all(otherEars.map((ear, n) => ear.askAll(n % 3 === 0)))
  await lead.ask('leadPhase', { session, act: 'next' })
  await Promise.all(otherEars.map((ear) => ear.askAll()))

  const heard = () => Buffer.concat(otherEars.flatMap((ear) => ear.frames))
  const answered = Buffer.concat(answers)
  const logged = Buffer.from(server.log.join('\n'))
  for (const canary of [first, kept, takenBack]) {
    expect([showsSome(canary, heard()), showsSome(canary, answered), showsSome(canary, logged)]).toEqual([
      false,
      false,
      false,
    ])
  }
  // The author alone is told, when they ask.
  expect(JSON.stringify(await author.ask('listHeld', { session }))).toContain(kept)
  // How much waits, of how many people, everybody hears.
  expect(otherEars.every((ear) => Buffer.concat(ear.frames).includes('holders'))).toBe(true)

  await lead.ask('reveal', { session, phase: 'schrijven', how: 'all' })
  for (const ear of ears) await until(() => Buffer.concat(ear.frames).includes(kept), 'the words')
  expect([showsSome(first, heard()), showsSome(takenBack, heard())]).toEqual([false, false])
  expect(showsSome(kept, Buffer.from(server.log.join('\n')))).toBe(false)
})
