/** An atelier over the years: who is in it, what it says of itself, its calendar, and who leads it. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { addresses } from '#shared/commands/addresses.ts'
import type { CommandName } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import { commandPermissions } from '#shared/policy/commands.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { refused } from './meeting.ts'

const dayMs = 86_400_000

let server: TestServer
let lead: Visitor
let session: string
let code: string
let now: number

beforeEach(async () => {
  now = Date.parse('2026-11-20T10:00:00Z')
  server = await startServer({ now: () => now })
  const made = await withSession(server, { place: 'Buurthuis De Klink' })
  lead = made.lead
  session = made.info.id
  code = made.code
})
afterEach(() => server.close())

const atelier = 'atelier1'
const about = { title: 'Jeugd en Gezin', purpose: '', way: '', forWhom: '', leaderWord: '' }

async function comesIn(name: string, by = code): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code: by, name })
  return visitor
}

async function putOut(visitor: Visitor): Promise<void> {
  const { me } = await visitor.ask('getSession', { session })
  await lead.ask('removePerson', { session, person: me.person })
}

async function leadsAlong(visitor = new Visitor(server.url)): Promise<Visitor> {
  const { path } = await lead.ask('inviteLeader', { atelier })
  expect((await visitor.post(path)).status).toBe(303)
  return visitor
}

/** Another atelier, with a leader and a member of its own. */
async function another(): Promise<{ readonly leader: Visitor; readonly member: Visitor }> {
  await lead.ask('createAtelier', { id: 'atelier2', title: 'Wonen', language: 'nl' })
  const { path } = await lead.ask('inviteLeader', { atelier: 'atelier2' })
  const leader = new Visitor(server.url)
  await leader.post(path)
  const there = { id: 'session2', atelier: 'atelier2', subject: 'Huur', date: '2026-12-01', language: 'nl' } as const
  const info = await leader.ask('createSession', there)
  return { leader, member: await comesIn('Bea', info.code ?? '') }
}

describe('who is in an atelier', () => {
  /** What is asked beside the atelier. */
  const more: Partial<Record<CommandName, Readonly<Record<string, unknown>>>> = {
    createSession: { id: 'session9', subject: 'Rust', date: '2026-12-01', language: 'nl' },
    saveFormat: { id: 'vorm1', title: 'Onze vorm', plan: ordinaryPlan },
    removeFormat: { format: 'vorm1' },
    importSession: { id: 'session8', files: [{ name: 'kaarten.csv', text: 'kind,title\nissue,Een kwestie' }] },
    changeAtelier: about,
    putQuestion: { words: 'Wat helpt?', language: 'nl' },
    stepQuestion: { question: 'vraag1', id: 'stap1', change: 'moved' },
    takeBackQuestion: { question: 'vraag2' },
    carryOver: { session: 'session1' },
    getBeforehand: { session: 'session1' },
    enterBeforehand: { session: 'session1', name: 'Noor' },
  }
  /** What who leads hears, where what they ask about is not to be had here. */
  const notHere: Partial<Record<CommandName, string>> = { leaveLead: 'last', stepQuestion: 'not-found' }
  const names = (Object.keys(addresses) as CommandName[]).filter(
    (name) => name === 'createSession' || addresses[name].path.startsWith('/api/ateliers/:atelier'),
  )
  const mayMembers = (name: CommandName): boolean => commandPermissions[name].participant !== 'never'

  test('[P43] every command of an atelier is for who is in it alone; outsiders cannot tell it from one that is not there', async () => {
    const { leader: otherLeader, member: otherMember } = await another()
    const [member, out] = [await comesIn('Noor'), await comesIn('Henk')]
    await putOut(out)
    const screen = new Visitor(server.url)
    await screen.post((await lead.ask('invite', { session, role: 'beamer' })).path)
    const wrong: string[] = []
    const outcome = async (who: Visitor, name: CommandName, of: string): Promise<string> => {
      const { status, answer } = await who.try(name, { id: newId(), ...more[name], atelier: of })
      return status === 200 ? 'ok' : (answer as { code: string }).code
    }
    const outside = { otherLeader, otherMember, out, screen }
    expect(names.length).toBeGreaterThan(8)
    for (const name of names) {
      for (const [who, visitor] of Object.entries(outside)) {
        for (const of of [atelier, 'nowhere']) {
          const said = await outcome(visitor, name, of)
          if (said !== 'not-allowed') wrong.push(`${name} ${who} ${of}: ${said}`)
        }
      }
      for (const of of [atelier, 'nowhere']) {
        const said = await outcome(new Visitor(server.url), name, of)
        if (said !== 'not-signed-in') wrong.push(`${name} unknown ${of}: ${said}`)
      }
      const mine = await outcome(member, name, atelier)
      if ((mine === 'not-allowed') === mayMembers(name)) wrong.push(`${name} member: ${mine}`)
      const leads = await outcome(lead, name, atelier)
      if (leads !== (notHere[name] ?? 'ok')) wrong.push(`${name} leader: ${leads}`)
    }
    expect(wrong).toEqual([])
  })

  test('[P43] who is in two sees both, and is put out of one alone', async () => {
    const { leader } = await another()
    const info = await leader.ask('getSession', { session: 'session2' })
    const noor = await comesIn('Noor')
    await noor.ask('join', { code: info.code ?? '', name: 'Noor' })
    const seen = async () => (await noor.ask('home', {})).ateliers.map(({ id }) => id).sort()
    expect(await seen()).toEqual(['atelier1', 'atelier2'])
    expect((await noor.ask('getAtelier', { atelier: 'atelier2' })).part).toBe('member')
    await putOut(noor)
    expect(await seen()).toEqual(['atelier2'])
    expect(await refused(noor, 'getAtelier', { atelier })).toBe('not-allowed')
    expect((await noor.ask('getAtelier', { atelier: 'atelier2' })).part).toBe('member')
  })

  test('[P43] who leads the installation leads only what they lead', async () => {
    const { leader } = await another()
    await leader.ask('getAtelier', { atelier: 'atelier2' })
    await lead.ask('leaveLead', { atelier: 'atelier2' })
    expect((await lead.ask('home', {})).coordinator).toBe(true)
    expect(await refused(lead, 'changeAtelier', { ...about, atelier: 'atelier2' })).toBe('not-allowed')
    expect(await refused(lead, 'getAtelier', { atelier: 'atelier2' })).toBe('not-allowed')
    // And who leads an atelier begins no other.
    expect(await refused(leader, 'createAtelier', { id: 'atelier3', title: 'Meer', language: 'nl' })).toBe(
      'not-allowed',
    )
  })

  test('[P43] an example is read by everybody, and its calendar by who is in it', async () => {
    const example = await startServer({ demo: true })
    try {
      const guest = new Visitor(example.url)
      const read = await guest.ask('getAtelier', { atelier: 'demoVeerkracht' })
      expect(read).toMatchObject({ part: 'guest', calendar: null, leaders: null })
      expect(read.way).not.toBe('')
      expect(read.forWhom).not.toBe('')
      await guest.post(read.sessions[0]?.joinPath ?? '', { name: 'Noor' })
      const member = await guest.ask('getAtelier', { atelier: 'demoVeerkracht' })
      expect(member.part).toBe('member')
      expect(member.calendar).toMatch(/^\/agenda\//)
      expect(await refused(guest, 'changeAtelier', { ...about, atelier: 'demoVeerkracht' })).toBe('not-allowed')
    } finally {
      await example.close()
    }
  })
})

describe('what it says of itself', () => {
  test('[P43] who leads changes it, within its measures, and everybody reads it', async () => {
    const words = { title: 'Jeugd', purpose: 'Wat schuurt', way: 'Elke maand', forWhom: 'Wie wil', leaderWord: 'gids' }
    await lead.ask('changeAtelier', { atelier, ...words })
    const noor = await comesIn('Noor')
    expect(await noor.ask('getAtelier', { atelier })).toMatchObject(words)
    expect((await noor.ask('getSession', { session })).atelier).toMatchObject({ title: 'Jeugd', leaderWord: 'gids' })
    expect((await noor.ask('home', {})).ateliers[0]).toMatchObject({ leaderWord: 'gids' })
    const most = { title: 120, purpose: 600, way: 600, forWhom: 300, leaderWord: 40 }
    for (const [field, length] of Object.entries(most)) {
      await lead.ask('changeAtelier', { ...words, atelier, [field]: 'a'.repeat(length) })
      expect(await refused(lead, 'changeAtelier', { ...words, atelier, [field]: 'a'.repeat(length + 1) })).toBe(
        'bad-input',
      )
    }
  })

  test('[P43] whoever leads is called by its word, also where one does not come in', async () => {
    await lead.ask('changeAtelier', { ...about, atelier, leaderWord: 'gastvrouw' })
    const noor = await comesIn('Noor')
    await putOut(noor)
    expect(await (await noor.fetch(`/j/${code}`)).text()).toContain(
      'De gastvrouw heeft je uit deze bijeenkomst gehaald',
    )
    await lead.ask('lock', { session, locked: true })
    const shut = await (await new Visitor(server.url).fetch(`/j/${code}`)).text()
    expect(shut).toContain('De gastvrouw laat nu niemand nieuw binnen')
    expect(shut).not.toContain('kartrekker')
  })

  test('[P36] [P43] what the guard asks about does not stand in it', async () => {
    for (const field of ['purpose', 'way', 'forWhom', 'leaderWord']) {
      const words = { ...about, atelier, [field]: 'Bel 06-12345678' }
      expect(await lead.try('changeAtelier', words)).toEqual({ status: 422, answer: { code: 'personal', field } })
    }
    expect(await lead.ask('getAtelier', { atelier })).toMatchObject(about)
  })
})

describe('when it meets', () => {
  test('[P43] the next meeting is the open one that comes first, with its agenda', async () => {
    const other = { atelier, subject: 'Later', language: 'nl' } as const
    await lead.ask('createSession', { ...other, id: 'later', date: '2027-01-12' })
    const next = async () => (await lead.ask('getAtelier', { atelier })).next
    expect(await next()).toEqual({ session, plan: ordinaryPlan })
    now += 10 * dayMs
    expect((await next())?.session).toBe('later')
    now += 90 * dayMs
    // What was left open is not forgotten.
    expect((await next())?.session).toBe('later')
    await lead.ask('setState', { session: 'later', state: 'closed' })
    expect((await next())?.session).toBe(session)
    await lead.ask('setState', { session, state: 'closed' })
    expect(await next()).toBeNull()
  })

  test('[P43] it is moved while it is open: the board, the code and all who look follow', async () => {
    const noor = await comesIn('Noor')
    const board = await noor.open(session)
    const moved = { subject: 'Wie wacht op wie?', date: '2027-03-02', start: '09:15', place: 'Wijkgebouw' }
    await lead.ask('changeSession', { session, ...moved })
    await until(() => board.store.getState().session?.subject === moved.subject, 'the board')
    expect(snapshotOf(board.doc()).session?.subject).toBe(moved.subject)
    board.close()
    expect(await noor.ask('getSession', { session })).toMatchObject(moved)
    expect((await noor.ask('getAtelier', { atelier })).sessions[0]).toMatchObject(moved)
    // On the new day the code that everybody has still lets in.
    now = Date.parse('2027-03-02T08:00:00Z')
    await comesIn('Henk')
    expect(await refused(noor, 'changeSession', { session, ...moved })).toBe('not-allowed')
    expect(await refused(lead, 'changeSession', { session, ...moved, place: 'BSN 123456782' })).toBe('personal')
    await lead.ask('setState', { session, state: 'closed' })
    expect(await refused(lead, 'changeSession', { session, ...moved })).toBe('closed')
  })

  test('[P43] what a session came to is told to who may read its archive', async () => {
    const noor = await comesIn('Noor')
    const next = { atelier, subject: 'Later', language: 'nl', date: '2027-01-12' } as const
    const info = await lead.ask('createSession', { ...next, id: 'later' })
    const late = await comesIn('Wil', info.code ?? '')
    await lead.ask('setState', { session, state: 'closed' })
    const told = async (who: Visitor) =>
      (await who.ask('getAtelier', { atelier })).sessions.find(({ id }) => id === session)?.yield
    expect(await told(noor)).toBeNull()
    await lead.ask('archive', { session, signed: true, audience: 'session' })
    const nothing = { insights: 0, directions: 0, questions: 0, tries: 0 }
    expect(await told(noor)).toEqual(nothing)
    expect(await told(late)).toBeNull()
    await lead.ask('undoArchive', { session })
    await lead.ask('archive', { session, signed: true, audience: 'atelier' })
    expect(await told(late)).toEqual(nothing)
  })
})

describe('its calendar', () => {
  const linesOf = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n')
  const calendarOf = async (who: Visitor): Promise<string> =>
    (await who.ask('getAtelier', { atelier })).calendar ?? 'none'
  /** As a program that knows nobody. */
  const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(path, server.url), { headers })

  test('[P43] says when and where, and not about what, to whoever has its address, without a cookie', async () => {
    const path = await calendarOf(await comesIn('Noor'))
    expect(path).toMatch(/^\/agenda\/\w{24}\.ics$/)
    expect(await calendarOf(lead)).toBe(path)
    const response = await fetched(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('set-cookie')).toBeNull()
    const ics = await response.text()
    expect(ics).not.toContain('Regie')
    expect(ics).not.toContain('Noor')
    expect(linesOf(ics)).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Jeugd en Gezin',
        'UID:session1@inbreng',
        'DTSTAMP:20261120T100000Z',
        'DTSTART;TZID=Europe/Amsterdam:20261124T133000',
        'SUMMARY:Jeugd en Gezin: bijeenkomst 1',
        'LOCATION:Buurthuis De Klink',
      ]),
    )
  })

  test('[P43] one that moves is the same meeting, at another time', async () => {
    const path = await calendarOf(lead)
    await lead.ask('changeSession', { session, subject: 'X', date: '2027-07-06', start: '23:30', place: '' })
    const lines = linesOf(await (await fetched(path)).text())
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:session1@inbreng'])
    expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20270706T233000')
    expect(lines.some((line) => line.startsWith('DTEND;TZID=Europe/Amsterdam:20270707T'))).toBe(true)
    expect(lines.some((line) => line.startsWith('LOCATION'))).toBe(false)
  })

  test('[P43] another address ends the one of before; wrong ones are nowhere, and soon not even asked about', async () => {
    const path = await calendarOf(lead)
    const { calendar } = await lead.ask('renewCalendar', { atelier })
    expect(calendar).not.toBe(path)
    expect(await calendarOf(lead)).toBe(calendar)
    expect((await fetched(path)).status).toBe(404)
    expect((await fetched(calendar)).status).toBe(200)
    expect((await fetched('/agenda/x.ics')).status).toBe(404)
    expect((await fetched('/agenda/')).status).toBe(404)
    for (let times = 0; times < 60; times++) await fetched(`/agenda/${'a'.repeat(24)}.ics`)
    expect((await fetched(calendar)).status).toBe(429)
    now += 61_000
    expect((await fetched(calendar)).status).toBe(200)
    expect(server.log.join('\n')).not.toContain('agenda')
  })

  test('[P43] what was erased is in it no more', async () => {
    const path = await calendarOf(lead)
    await lead.ask('erase', { session, what: 'session', entity: session, reason: 'asked' })
    expect(linesOf(await (await fetched(path)).text())).not.toContain('BEGIN:VEVENT')
    expect((await lead.ask('getAtelier', { atelier })).sessions).toEqual([])
  })
})

describe('who leads it', () => {
  test('[P43] a leader lets another in by a link that works once', async () => {
    const { path } = await lead.ask('inviteLeader', { atelier })
    const ben = new Visitor(server.url)
    expect(await ben.page(path)).toContain('Jeugd en Gezin')
    expect((await lead.ask('getAtelier', { atelier })).leaders).toBe(1)
    const came = await ben.post(path)
    expect(came.headers.get('location')).toBe(`/atelier/${atelier}`)
    expect(await ben.ask('getAtelier', { atelier })).toMatchObject({ part: 'leader', leaders: 2 })
    const late = new Visitor(server.url)
    expect((await late.post(path)).status).toBe(410)
    expect(await refused(late, 'getAtelier', { atelier })).toBe('not-signed-in')
    expect((await ben.ask('home', {})).coordinator).toBe(false)
  })

  test('[P43] such a link is worth nothing after two weeks', async () => {
    const { path, expiresAt } = await lead.ask('inviteLeader', { atelier })
    expect(expiresAt).toBe(now + 14 * dayMs)
    now = expiresAt
    expect((await new Visitor(server.url).post(path)).status).toBe(410)
  })

  test('[P43] who stops takes part from then on, and the last stays', async () => {
    expect(await refused(lead, 'leaveLead', { atelier })).toBe('last')
    const ben = await leadsAlong(await comesIn('Ben'))
    expect((await ben.ask('getSession', { session })).me.role).toBe('coordinator')
    const board = await ben.open(session)
    await until(() => board.store.getState().line.state === 'live', 'the board')
    await ben.ask('leaveLead', { atelier })
    await until(() => board.store.getState().info.me.role === 'participant', 'the role on an open line')
    board.close()
    expect((await ben.ask('getAtelier', { atelier })).part).toBe('member')
    expect(await refused(ben, 'setState', { session, state: 'closed' })).toBe('not-allowed')
    expect(await refused(ben, 'inviteLeader', { atelier })).toBe('not-allowed')
    expect(await refused(lead, 'leaveLead', { atelier })).toBe('last')
  })

  test('[P43] of two who stop at once one stays', async () => {
    const ben = await leadsAlong()
    const both = await Promise.all([lead, ben].map((one) => one.try('leaveLead', { atelier })))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
  })

  test('[P37] [P43] who leads alone is let go of, and stays to lead', async () => {
    const { leader } = await another()
    await lead.ask('leaveLead', { atelier: 'atelier2' })
    await leader.ask('forgetMe', { how: 'anonymous' })
    expect((await leader.ask('getAtelier', { atelier: 'atelier2' })).part).toBe('leader')
  })
})
