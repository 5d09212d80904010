import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { welcome, whyNotStarted } from '#server/door/welcome.ts'
import { readSettings, type Settings } from '#server/settings.ts'
import { makeSettings } from '#tests/kit/make.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

describe('settings', () => {
  test('none are needed', () => {
    expect(readSettings({ PORT: ' ' })).toEqual({
      host: '0.0.0.0',
      port: 4321,
      data: './data',
      url: null,
      claim: 'open',
      demo: true,
      newLink: false,
      mail: null,
    })
  })

  test('are read', () => {
    const url = 'https://bord.example.org'
    const given = { HOST: '::1', PORT: '80', INBRENG_URL: url, INBRENG_CLAIM: 'link', INBRENG_DEMO: 'off' }
    const expected = { host: '::1', port: 80, url: new URL(url), claim: 'link', demo: false, newLink: false }
    expect(readSettings(given)).toMatchObject(expected)
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['INBRENG_URL', 'bord.example.org'],
    ['INBRENG_URL', 'https://example.org/bord'],
    ['INBRENG_URL', 'ftp://example.org'],
    ['INBRENG_CLAIM', 'maybe'],
    ['INBRENG_DEMO', 'yes'],
    ['INBRENG_SMTP', 'mail.example.org'],
    ['INBRENG_SMTP', 'https://mail.example.org'],
  ])('a wrong one is named: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} .*\\. / ${name} .*\\.$`))
  })
})

describe('mail', () => {
  const smtp = 'smtps://name:secret@mail.example.org'
  const whole = { INBRENG_URL: 'https://bord.example.org', INBRENG_SMTP: smtp, INBRENG_MAIL_FROM: 'bord@example.org' }

  test('is set up by its server and its sender', () => {
    expect(readSettings(whole).mail).toEqual({ smtp, from: 'bord@example.org' })
  })

  test.each(['INBRENG_URL', 'INBRENG_MAIL_FROM'] as const)('needs %s, and says no secret', (lacks) => {
    const read = (): Settings => readSettings({ ...whole, [lacks]: '' })
    expect(read).toThrow(new RegExp(`^${lacks} .*\\. / ${lacks} .*\\.$`))
    expect(read).not.toThrow(/secret/)
  })
})

describe('when it cannot start, it says why in one sentence', () => {
  const why = async (given: Partial<Settings>): Promise<string> =>
    startServer(given).then(
      async (started) => {
        await started.close()
        return 'it started'
      },
      (error: unknown) => whyNotStarted(error, makeSettings(given)),
    )

  test('the port is taken', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    })
    const sentence = await why({ port })
    other.close()
    expect(sentence).toMatch(new RegExp(`Poort ${port} is al in gebruik.*PORT=${port + 1}.* / Port ${port} is in use`))
  })

  test('another server has the folder', async () => {
    server = await startServer()
    expect(await why({ data: server.data })).toMatch(/Er draait al een server.* \/ Another server runs/)
    expect((await new Visitor(server.url).fetch('/healthz')).status).toBe(200)
  })

  test('what is in the folder is damaged', async () => {
    server = await startServer()
    const { data } = server
    const folder = join(data, 'other')
    await mkdir(folder)
    await writeFile(join(folder, 'inbreng.db'), 'this is no database, and it is long enough to be looked at'.repeat(20))
    expect(await why({ data: folder })).toMatch(/zijn beschadigd.* \/ The data in the folder/)
  })
})

test('the terminal tells where it is, and the link only while nobody leads', () => {
  const settings = makeSettings()
  const running = { port: 4321, key: 'KEY', close: () => Promise.resolve(), copyTo: () => Promise.resolve() }
  expect(welcome(settings, running, false)).toContain('http://127.0.0.1:4321/k/KEY')
  expect(welcome(settings, { ...running, key: null }, false)).not.toContain('/k/')
  const public_ = { ...settings, host: '0.0.0.0', url: new URL('https://bord.example.org') }
  const text = welcome(public_, running, true)
  expect(text).toContain('https://bord.example.org/k/KEY')
  expect(text).toContain('█')
})
