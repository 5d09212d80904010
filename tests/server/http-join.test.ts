import { afterEach, describe, expect, test } from 'vitest'
import { startServer, withSession, type TestServer, type TestSettings } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

const hour = 3_600_000
let server: TestServer
let clock = Date.UTC(2026, 10, 24, 12)

async function open(settings: TestSettings = {}) {
  clock = Date.UTC(2026, 10, 24, 12)
  server = await startServer({ now: () => clock, ...settings })
  return withSession(server)
}

afterEach(() => server.close())

const english = (): Visitor => {
  const visitor = new Visitor(server.url)
  visitor.language = 'en-GB,en;q=0.9,nl;q=0.5'
  return visitor
}

describe('joining by the page, without script', () => {
  test('Noor scans the QR, fills in her name, and is in', async () => {
    const { code, info } = await open()
    const noor = new Visitor(server.url)
    const page = await noor.page(`/j/${code}`)
    expect(page).toContain('<html lang="nl">')
    expect(page).toContain('Regie bij complexe gezinnen')
    expect(page).toContain('Leeratelier Jeugd en Gezin, bijeenkomst 1. Je doet mee zonder account.')
    expect(noor.cookies.size).toBe(0)

    const joined = await noor.post(`/j/${code}`, { name: '  Noor ', perspective: 'Student' })
    expect(joined.status).toBe(303)
    expect(joined.headers.get('location')).toBe(`/s/${info.id}`)
    const { me } = await noor.ask('getSession', { session: info.id })
    expect(me).toMatchObject({ name: 'Noor', perspective: 'Student', role: 'participant' })
  })

  test('pressing the button twice on a slow phone makes one person', async () => {
    const { code, info, lead } = await open()
    const noor = new Visitor(server.url)
    const [, visit = ''] = /name="visit" value="(\w{24})"/.exec(await noor.page(`/j/${code}`)) ?? []
    const form = { name: 'Noor', perspective: '', visit }
    const twice = await Promise.all([noor.post(`/j/${code}`, form), noor.post(`/j/${code}`, form)])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect(new Set(twice.map((one) => one.headers.getSetCookie().join())).size).toBe(1)
    expect((await lead.ask('listInvitations', { session: info.id })).invitations[0]?.joined).toBe(1)
    expect(await new Visitor(server.url).page(`/j/${code}`)).not.toContain(visit)
  })

  test('a name and a perspective may be left out', async () => {
    const { code, info } = await open()
    const quiet = new Visitor(server.url)
    expect((await quiet.post(`/j/${code}`)).status).toBe(303)
    const { me } = await quiet.ask('getSession', { session: info.id })
    expect(me).toMatchObject({ name: '', perspective: null, role: 'participant' })
  })

  test('the page has no script', async () => {
    const { code } = await open()
    const response = await new Visitor(server.url).fetch(`/j/${code}`)
    const page = await response.text()
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i)
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'.*style-src 'self' 'sha256-/)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('who is in already goes straight on, also when the code no longer works', async () => {
    const { code, info, lead } = await open()
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor' })
    await lead.ask('setState', { session: info.id, state: 'closed' })
    const again = await noor.fetch(`/j/${code}`)
    expect([again.status, again.headers.get('location')]).toEqual([303, `/s/${info.id}`])
    await noor.post(`/j/${code}`, { name: 'Iemand anders' })
    expect((await noor.ask('getSession', { session: info.id })).me.name).toBe('Noor')
  })

  test('the page shows who is there, as initials and a count', async () => {
    const { code } = await open()
    expect(await new Visitor(server.url).page(`/j/${code}`)).toContain('1 deelnemer is er al')
    for (const name of ['Fatima Bakker', 'Jo']) await new Visitor(server.url).post(`/j/${code}`, { name })
    const page = await new Visitor(server.url).page(`/j/${code}`)
    expect(page).toContain('3 deelnemers zijn er al')
    expect(page).toMatch(/class="av a\d">FB</)
    expect(page).not.toContain('Fatima')
    expect(await english().page(`/j/${code}`)).toContain('3 people are here already')
  })

  test('a name with a script tag comes back as words', async () => {
    const { code, info } = await open()
    const sly = new Visitor(server.url)
    const name = `"><script>alert('1')</script>`.padEnd(80, 'x')
    const response = await sly.post(`/j/${code}`, { name, perspective: '"><b>' })
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).not.toMatch(/<script|"><b>/i)
    expect(page).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)')
    await sly.post(`/j/${code}`, { name: name.slice(0, 40) })
    expect((await sly.ask('getSession', { session: info.id })).me.name).toBe(name.slice(0, 40))
  })

  test('a name that is too long says so, and keeps what was typed', async () => {
    const { code } = await open()
    const typed = { name: 'N'.repeat(61), perspective: 'Beleid' }
    const response = await new Visitor(server.url).post(`/j/${code}`, typed)
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toMatch(/role="alert"[^>]*>Deze naam is te lang/)
    expect(page).toContain(`value="${typed.name}"`)
    expect(page).toMatch(/value="Beleid" checked/)
    expect(await (await english().post(`/j/${code}`, typed)).text()).toContain('This name is too long')
  })

  test('characters that turn or hide words do not get into a name', async () => {
    const { code, info } = await open()
    const visitor = new Visitor(server.url)
    await visitor.post(`/j/${code}`, { name: '\u202Eroo\u0000N\n  x' })
    expect((await visitor.ask('getSession', { session: info.id })).me.name).toBe('roo N x')
  })
})

describe('a code or link that does not let in says why', () => {
  /** What a page says, in Dutch and in English, and whether sending its form changes anything. */
  const refusalsAt = (path: string) =>
    Promise.all(
      [new Visitor(server.url), english()].map(async (visitor) => {
        const shown = await visitor.fetch(path)
        const [, sentence = ''] = /role="alert"[^>]*>([^<]*)</.exec(await shown.text()) ?? []
        const posted = await visitor.post(path, { name: 'Noor' })
        return [shown.status, sentence.split('.')[0], posted.status, visitor.cookies.size]
      }),
    )
  const told = (status: number, ...sentences: string[]) => sentences.map((sentence) => [status, sentence, status, 0])

  test('wrong', async () => {
    await open()
    expect(await refusalsAt('/j/AAAAAA')).toEqual(told(404, 'Deze code kennen we niet', 'We do not know this code'))
  })

  test('expired, 48 hours after the session', async () => {
    const { code } = await open()
    clock = Date.UTC(2026, 11, 1, 11, 59)
    expect((await new Visitor(server.url).fetch(`/j/${code}`)).status).toBe(200)
    clock = Date.UTC(2026, 11, 1, 12, 1)
    expect(await refusalsAt(`/j/${code}`)).toEqual(
      told(410, 'Deze uitnodiging is verlopen', 'This invitation has expired'),
    )
  })

  test('withdrawn', async () => {
    const { code, info, lead } = await open()
    const { invitations } = await lead.ask('listInvitations', { session: info.id })
    for (const { id } of invitations)
      await lead.ask('revokeInvitation', { session: info.id, invitation: id, people: 'stay' })
    expect(await refusalsAt(`/j/${code}`)).toEqual(
      told(410, 'Deze uitnodiging is ingetrokken', 'This invitation was withdrawn'),
    )
    expect((await lead.ask('getSession', { session: info.id })).code).toBeNull()
  })

  test('of a session that is closed, until it is opened again', async () => {
    const { code, info, lead } = await open()
    await lead.ask('setState', { session: info.id, state: 'closed' })
    expect(await refusalsAt(`/j/${code}`)).toEqual(told(409, 'Deze bijeenkomst is gesloten', 'This session is closed'))
    await lead.ask('setState', { session: info.id, state: 'open' })
    expect((await new Visitor(server.url).fetch(`/j/${code}`)).status).toBe(200)
  })

  test('and the same reasons are told to programs', async () => {
    const { code, info, lead } = await open()
    const noor = new Visitor(server.url)
    expect(await noor.try('join', { code: 'AAAAAA', name: '' })).toMatchObject({
      status: 404,
      answer: { code: 'bad-code' },
    })
    await lead.ask('setState', { session: info.id, state: 'closed' })
    expect(await noor.try('join', { code, name: '' })).toMatchObject({ status: 409, answer: { code: 'closed' } })
    await lead.ask('setState', { session: info.id, state: 'open' })
    clock += 30 * 24 * hour
    expect(await noor.try('join', { code, name: '' })).toMatchObject({ status: 410, answer: { code: 'expired' } })
  })
})

describe('typing a code', () => {
  test('spaces, dashes and small letters do not matter', async () => {
    const { code } = await open()
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `
    const response = await new Visitor(server.url).fetch(`/j?code=${encodeURIComponent(typed)}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, `/j/${code}`])
  })

  test('what cannot be a code is kept, with the reason', async () => {
    await open()
    const response = await new Visitor(server.url).fetch('/j?code=ab%22c')
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toContain('Een code heeft zes letters en cijfers')
    expect(page).toContain('value="ab&quot;c"')
  })

  test('twenty wrong codes a minute from one address is enough', async () => {
    const { code } = await open()
    const guesser = new Visitor(server.url)
    for (let nth = 0; nth < 20; nth++)
      expect((await guesser.try('join', { code: `AAAA${nth}`, name: '' })).status).toBe(404)
    expect(await guesser.try('join', { code: 'AAAAAA', name: '' })).toMatchObject({ status: 429 })
    expect((await guesser.send(`/j/${code}`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(429)
    expect(await guesser.page('/j/AAAAAA')).toContain('Wacht een minuut')
    clock += 61_000
    expect((await guesser.fetch(`/j/${code}`)).status).toBe(200)
  })

  test('behind a proxy for https each address counts for itself', async () => {
    await open({ url: new URL('https://bord.example.org') })
    const from = (address: string) => {
      const headers = { 'x-forwarded-for': `10.0.0.1, ${address}` }
      return new Visitor(server.url).send('/j/AAAAAA', { headers })
    }
    for (let nth = 0; nth < 20; nth++) await from('203.0.113.9')
    expect((await from('203.0.113.9')).status).toBe(429)
    expect((await from('203.0.113.10')).status).toBe(404)
    for (let nth = 0; nth < 20; nth++) await from(`2001:db8::${nth}`)
    expect((await from('2001:db8:0:0:1::1')).status).toBe(429)
  })
})

describe('invitations for a role', () => {
  test('an expert comes in by a secret link that is told once', async () => {
    const { info, lead } = await open()
    const { path, invitation } = await lead.ask('invite', { session: info.id, role: 'expert' })
    expect(path).toMatch(/^\/j\/\w{22,}$/)
    const theo = new Visitor(server.url)
    expect(await theo.page(path)).toContain('Je doet mee als expert')
    await theo.post(path, { name: 'Theo' })
    expect((await theo.ask('getSession', { session: info.id })).me.role).toBe('expert')
    const { invitations } = await lead.ask('listInvitations', { session: info.id })
    expect(invitations.find(({ id }) => id === invitation.id)).toMatchObject({ joined: 1, role: 'expert' })
    expect(JSON.stringify(invitations)).not.toContain(path.slice(3))
  })

  test('a link for another role changes the role; the code of the room does not', async () => {
    const { info, lead, code } = await open()
    const { path } = await lead.ask('invite', { session: info.id, role: 'expert' })
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor' })
    const before = await noor.ask('getSession', { session: info.id })
    expect((await noor.fetch(path)).status).toBe(200)
    await noor.post(path, { name: 'Noor' })
    const after = await noor.ask('getSession', { session: info.id })
    expect(after.me).toMatchObject({ role: 'expert', person: before.me.person })
    expect((await noor.fetch(`/j/${code}`)).status).toBe(303)
    expect((await noor.ask('getSession', { session: info.id })).me.role).toBe('expert')
    await lead.post(path, { name: 'Kartrekker' })
    expect((await lead.ask('getSession', { session: info.id })).me.role).toBe('coordinator')
  })

  test('who came by a link that is withdrawn stays', async () => {
    const { info, lead } = await open()
    const { path, invitation } = await lead.ask('invite', { session: info.id, role: 'observer', hours: 1 })
    const observer = new Visitor(server.url)
    await observer.post(path)
    await lead.ask('revokeInvitation', { session: info.id, invitation: invitation.id, people: 'stay' })
    expect((await new Visitor(server.url).fetch(path)).status).toBe(410)
    expect((await observer.fetch(path)).status).toBe(303)
    expect((await observer.ask('getSession', { session: info.id })).me.role).toBe('observer')
  })

  test('a link lasts as long as was said', async () => {
    const { info, lead } = await open()
    const { path } = await lead.ask('invite', { session: info.id, role: 'coordinator', hours: 2 })
    clock += 2 * hour
    expect((await new Visitor(server.url).fetch(path)).status).toBe(410)
  })
})
