import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '#shared/commands/commands.ts'
import { fontsIn } from '#server/door/built.ts'
import { lookFrom } from '#server/door/look.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
let client: string

beforeAll(async () => {
  client = await mkdtemp(join(tmpdir(), 'inbreng-client-'))
  await mkdir(join(client, 'assets'))
  await mkdir(join(client, '.vite'))
  await writeFile(
    join(client, 'index.html'),
    '<!doctype html><html lang="nl"><head><title>Inbreng</title></head></html>',
  )
  await writeFile(join(client, 'assets', 'main-a1b2c3d4.js'), 'export {}')
  const font = 'atkinson-hyperlegible-next-latin-wght-normal.woff2'
  const manifest = { [`look/fonts/${font}`]: { file: 'assets/next-a1b2c3d4.woff2', src: `look/fonts/${font}` } }
  await writeFile(join(client, '.vite', 'manifest.json'), JSON.stringify(manifest))
})
afterAll(() => rm(client, { recursive: true }))
afterEach(() => server.close())

const json = { 'content-type': 'application/json' }
const body = JSON.stringify({ language: 'en' })

describe('a question that changes something', () => {
  test('must come from one of our own pages', async () => {
    server = await startServer()
    const { code } = await withSession(server)
    const visitor = new Visitor(server.url)
    const ask = (headers: Record<string, string>) =>
      visitor.send('/api/language', { method: 'POST', headers: { ...json, ...headers }, body })
    expect((await ask({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask({ origin: 'null' })).status).toBe(403)
    expect((await ask({})).status).toBe(403)
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await ask({ origin: server.url })).status).toBe(200)

    const form = { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of [`/j/${code}`, `/k/${server.key}`]) {
      const refused = await visitor.send(path, { method: 'POST', headers: form, body: 'name=Noor' })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('<html lang="')
    }
  })

  test('may come from the public address', async () => {
    server = await startServer({ url: new URL('https://bord.example.org') })
    const visitor = new Visitor(server.url)
    const headers = { ...json, origin: 'https://bord.example.org' }
    const response = await visitor.send('/api/language', { method: 'POST', headers, body })
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/)
  })

  test('is JSON, whole, and not too large', async () => {
    server = await startServer()
    const visitor = new Visitor(server.url)
    const ask = async (type: string, text: string) => {
      const headers = { origin: server.url, 'content-type': type }
      const response = await visitor.send('/api/language', { method: 'POST', headers, body: text })
      return [response.status, await response.json()]
    }
    expect(await ask('text/plain', body)).toEqual([400, { code: 'bad-input' }])
    expect(await ask('application/json', '{"language":')).toEqual([400, { code: 'bad-input' }])
    expect(await ask('application/json', '[]')).toEqual([400, { code: 'bad-input', field: 'language' }])
    expect(await ask('application/json', 'null')).toEqual([400, { code: 'bad-input', field: 'language' }])
    expect(await ask('application/json', `{"language":"${'x'.repeat(300_000)}"}`)).toEqual([413, { code: 'too-large' }])
    expect((await visitor.fetch('/healthz')).status).toBe(200)
  })

  test('gives a cookie that no script can read, for a year', async () => {
    server = await startServer()
    const response = await new Visitor(server.url).send('/api/ateliers', {
      method: 'POST',
      headers: { ...json, origin: server.url },
      body: JSON.stringify({ id: 'one', title: 'Wonen', language: 'nl' }),
    })
    expect(response.headers.get('set-cookie')).toMatch(
      /^inbreng=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })
})

describe('pages', () => {
  test('the app comes in the language of the person', async () => {
    server = await startServer({ client })
    const visitor = new Visitor(server.url)
    expect(await visitor.page('/')).toContain('<html lang="nl">')
    visitor.language = 'en-US,en'
    expect(await visitor.page('/s/abc')).toContain('<html lang="en">')
    expect(await visitor.page('/s/abc?lang=nl')).toContain('<html lang="nl">')
    expect(await visitor.page('/nieuw')).toContain('<html lang="nl">')
    await visitor.ask('setLanguage', { language: 'en' })
    expect(await visitor.page('/')).toContain('<html lang="en">')
    visitor.cookies.clear()
    visitor.language = 'de, fr;q=0.8, en;q=0.1, nl;q=0.3'
    expect(await visitor.page('/')).toContain('<html lang="nl">')
  })

  test('the app may style itself by nonce, and nothing may frame it', async () => {
    server = await startServer({ client })
    const response = await new Visitor(server.url).fetch('/')
    const [, nonce = 'none'] = /nonce="([\w-]+)"/.exec(await response.text()) ?? []
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('files with a hash are kept by browsers, others asked for again', async () => {
    server = await startServer({ client })
    const visitor = new Visitor(server.url)
    const file = await visitor.fetch('/assets/main-a1b2c3d4.js')
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await visitor.fetch('/assets/main-older.js')).status).toBe(404)
    expect((await visitor.fetch('/.vite/manifest.json')).status).toBe(404)
    expect((await visitor.fetch('/../../package.json')).status).toBe(404)
    expect((await visitor.fetch('/assets/..%2f..%2f..%2fpackage.json')).status).toBe(404)
    expect((await visitor.fetch('/api/openapi.json')).headers.get('cache-control')).toBe('no-store')
  })

  test('scripts come packed, as the browser likes it', async () => {
    server = await startServer({ client })
    for (const [takes, packing] of [
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate', 'gzip'],
      ['identity', null],
    ] as const) {
      const headers = { 'accept-encoding': takes }
      const file = await new Visitor(server.url).send('/assets/main-a1b2c3d4.js', { headers })
      expect(file.headers.get('content-encoding')).toBe(packing)
      expect(file.headers.get('content-type')).toMatch(/^text\/javascript/)
      expect(await file.text()).toBe('export {}')
    }
  })

  test('the join page has the colours and fonts of the app, in few bytes', async () => {
    server = await startServer({ client })
    const { code } = await withSession(server)
    // Vitest leaves style sheets empty, so the style is made here from the same files.
    const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
    const { css } = lookFrom(await read('client/look/tokens.css'), await read('server/door/page.css'), fontsIn(client))
    expect(css).toContain("url('/assets/next-a1b2c3d4.woff2')")
    expect(css).toContain('--table:')
    expect(css).not.toMatch(/\.\/fonts\/|\/\*/)
    const page = await new Visitor(server.url).page(`/j/${code}`)
    expect(page.length + css.length).toBeLessThan(15_000)
  })

  test('an address that is nowhere says so, in the person’s language', async () => {
    server = await startServer({ client })
    const visitor = new Visitor(server.url)
    const dutch = await visitor.fetch('/niets.png')
    expect([dutch.status, dutch.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await dutch.text()).toContain('Deze pagina is er niet')
    visitor.language = 'en'
    expect(await visitor.page('/nothing.png')).toContain('This page is not here')
    expect((await visitor.fetch('/%E0%A4%A')).status).toBe(404)
    expect((await visitor.send('/', { method: 'DELETE' })).status).toBe(404)
    expect((await visitor.fetch('/elsewhere')).status).toBe(404)
    const pages = ['/', '/nieuw', '/s/session1', '/archief/session1', '/bibliotheek', '/mijn-gegevens', '/beheer']
    const statuses = await Promise.all(pages.map(async (page) => [page, (await visitor.fetch(page)).status]))
    expect(statuses).toEqual(pages.map((page) => [page, 200]))
    const unknown = await visitor.fetch('/api/nothing')
    expect([unknown.status, await unknown.json()]).toEqual([404, { code: 'not-found' }])
  })

  test('a client that was not built is told, not hidden', async () => {
    server = await startServer({ client: join(client, 'none') })
    const response = await new Visitor(server.url).fetch('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('nog niet gebouwd')
  })
})

describe('the description for programs', () => {
  test('lists each command, with its input and its answer', async () => {
    server = await startServer()
    const description = (await (await new Visitor(server.url).fetch('/api/openapi.json')).json()) as {
      openapi: string
      paths: Record<
        string,
        Record<string, { operationId: string; parameters?: { name: string }[]; requestBody?: unknown }>
      >
    }
    expect(description.openapi).toBe('3.1.0')
    const found = Object.values(description.paths).flatMap((ways) => Object.values(ways).map((one) => one.operationId))
    expect(found.sort()).toEqual(Object.keys(commands).sort())
    const revoke = description.paths['/api/sessions/{session}/invitations/{invitation}/revoke']?.['post']
    expect(revoke?.parameters?.map(({ name }) => name)).toEqual(['session', 'invitation'])
    expect(JSON.stringify(description.paths['/api/join'])).toContain('maxLength')
  })
})

describe('whatever comes in', () => {
  test('the server goes on, and its lines tell no secrets', async () => {
    server = await startServer()
    const { code } = await withSession(server)
    const port = Number(new URL(server.url).port)
    for (const bytes of [
      '\u0000\u0001\u0002\r\n\r\n',
      'GET\r\n\r\n',
      'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{',
    ]) {
      await new Promise<void>((done) => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(bytes, () => setTimeout(() => socket.destroy(), 20)),
        )
        socket.on('close', () => done())
        socket.on('error', () => {})
      })
    }
    await new Visitor(server.url).post(`/j/${code}`, { name: 'Geheime Naam' })
    await new Visitor(server.url).fetch('/j/GEHEIM')
    expect((await new Visitor(server.url).fetch('/healthz')).status).toBe(200)
    expect(server.log.join('\n')).not.toMatch(/Geheim|GEHEIM|\/j\//)
  })
})
