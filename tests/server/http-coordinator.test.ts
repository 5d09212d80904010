import { readdir, readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
afterEach(() => server.close())

const atelier = (id: string) => ({ id, title: 'Wonen', language: 'nl' }) as const

describe('who begins first', () => {
  test('leads the installation, and the demo', async () => {
    server = await startServer({ demo: true })
    const ria = new Visitor(server.url)
    expect(await ria.ask('home', {})).toMatchObject({ coordinator: false, unclaimed: true })
    await ria.ask('createAtelier', atelier('one'))
    const { coordinator, unclaimed, ateliers } = await ria.ask('home', {})
    expect({ coordinator, unclaimed }).toEqual({ coordinator: true, unclaimed: false })
    expect(ateliers.map(({ demo, leads }) => [demo, leads])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ])
    expect((await ria.ask('getSession', { session: 'demoVeerkracht1' })).me.role).toBe('coordinator')
  })

  test('is one person, also when two begin at once', async () => {
    server = await startServer()
    const people = Array.from({ length: 6 }, () => new Visitor(server.url))
    const answers = await Promise.all(people.map((one, nth) => one.try('createAtelier', atelier(`at${nth}`))))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401 || status === 403)).toHaveLength(5)
  })

  test('is nobody where the link is asked for', async () => {
    server = await startServer({ claim: 'link' })
    const ria = new Visitor(server.url)
    expect((await ria.ask('home', {})).unclaimed).toBe(false)
    expect((await ria.try('createAtelier', atelier('one'))).status).toBe(401)
    await ria.post(`/k/${server.key}`)
    await ria.ask('createAtelier', atelier('one'))
  })

  test('who took part in the demo before, leads it after', async () => {
    server = await startServer({ demo: true })
    const ria = new Visitor(server.url)
    const path = (await ria.ask('home', {})).ateliers[0]?.sessions[0]?.joinPath ?? ''
    await ria.post(path, { name: 'Ria' })
    await ria.ask('createAtelier', atelier('one'))
    expect((await ria.ask('getSession', { session: 'demoVeerkracht1' })).me).toMatchObject({
      name: 'Ria',
      role: 'coordinator',
    })
  })
})

describe('the link in the terminal', () => {
  test('makes a coordinator once; looking at it does not use it up', async () => {
    server = await startServer({ demo: true })
    const path = `/k/${server.key}`
    for (let nth = 0; nth < 3; nth++) expect((await new Visitor(server.url).fetch(path)).status).toBe(200)
    const page = await new Visitor(server.url).page(path)
    expect(page).toContain('Word kartrekker')
    expect(page).not.toContain(server.key)

    const ria = new Visitor(server.url)
    const used = await ria.post(path)
    expect([used.status, used.headers.get('location')]).toEqual([303, '/'])
    const { coordinator, ateliers } = await ria.ask('home', {})
    expect(coordinator).toBe(true)
    expect(ateliers.every(({ leads }) => leads)).toBe(true)

    const late = new Visitor(server.url)
    const answer = await late.post(path)
    expect([answer.status, late.cookies.size]).toEqual([410, 0])
    expect(await late.page(path)).toContain('Deze link werkt niet meer')
  })

  test('is used by one of many at once', async () => {
    server = await startServer()
    const statuses = await Promise.all(
      Array.from({ length: 6 }, async () => (await new Visitor(server.url).post(`/k/${server.key}`)).status),
    )
    expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    expect(statuses.filter((status) => status === 410)).toHaveLength(5)
  })

  test('comes anew at each start until there is a coordinator, and is not stored in plain', async () => {
    server = await startServer()
    const first = server.key
    server = await server.restart()
    expect(server.key).not.toBe(first)
    for (const file of await readdir(server.data)) {
      expect((await readFile(`${server.data}/${file}`)).includes(server.key ?? '')).toBe(false)
    }
    await new Visitor(server.url).post(`/k/${server.key}`)
    server = await server.restart()
    expect(server.key).toBeNull()
  })
})

describe('a device is known again', () => {
  test('after the server was restarted', async () => {
    server = await startServer()
    const ria = new Visitor(server.url)
    await ria.ask('createAtelier', atelier('one'))
    server = await server.restart()
    const again = new Visitor(server.url)
    for (const [name, value] of ria.cookies) again.cookies.set(name, value)
    expect((await again.ask('home', {})).coordinator).toBe(true)
  })

  test('but not by a cookie that somebody made up', async () => {
    server = await startServer()
    const forger = new Visitor(server.url)
    await new Visitor(server.url).ask('createAtelier', atelier('one'))
    for (const forged of ['x', 'a'.repeat(43), `${'A'.repeat(42)}=`, '%00', "' OR 1=1 --"]) {
      forger.cookies.set('inbreng', forged)
      expect((await forger.ask('home', {})).coordinator).toBe(false)
      expect((await forger.try('createAtelier', atelier('two'))).status).toBe(401)
    }
  })
})
