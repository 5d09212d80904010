import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import type { Role } from '#shared/policy/operations.ts'
import { entriesOf } from '#server/library/entries.ts'
import { openStore } from '#server/store/open.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { unzip } from '#tests/kit/unzip.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
let lead: Visitor

beforeEach(async () => {
  server = await startServer()
  lead = (await withSession(server)).lead
})
afterEach(() => server.close())

async function enter(role: Role): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  const { path } = await lead.ask('invite', { session: 'session1', role: role as 'expert' })
  expect((await visitor.post(path, { name: 'Noor' })).status).toBe(303)
  return visitor
}

/** Puts an archive of session1, for who was there, into the store of the stopped server; the devices as they come back. */
async function archived(...devices: readonly Visitor[]): Promise<readonly Visitor[]> {
  const content = fullArchive()
  server = await server.restart(async (data) => {
    const store = await openStore(data)
    const kept = { session: 'session1', edition: 2, content, hash: '', madeAt: 1, madeBy: null }
    await store.archives.addArchive(kept, entriesOf(content, 'atelier1'))
    const told = {
      outcome: 'tried',
      words: 'We gingen langs.',
      language: 'nl',
      name: null,
      perspective: 'Zorg',
    } as const
    const about = { session: 'session1', card: content.cards[0]?.id ?? '', identity: null, day: '2026-12-24' }
    await store.came.putFollowUp({ id: 'kwam1', ...about, ...told })
    await store.close()
  })
  return devices.map((before) => {
    const after = new Visitor(server.url)
    for (const [name, value] of before.cookies) after.cookies.set(name, value)
    return after
  })
}

const formats = [
  'json',
  'csv',
  'csv/cards',
  'csv/links',
  'csv/notes',
  'csv/came',
  'md',
  'docx',
  'print',
  'research.json',
] as const
const take = (who: Visitor, format: string, init: RequestInit = {}): Promise<Response> =>
  who.fetch(`/export/session1/${format}`, init)

/** All that is in it, as words: of a DOCX what its pages say, in the margins too. */
async function wordsOf(format: string, response: Response): Promise<string> {
  if (format !== 'docx') return response.text()
  const files = unzip(Buffer.from(await response.arrayBuffer()))
  return [...files]
    .flatMap(([name, xml]) => (name.startsWith('word/') ? [xml.replaceAll(/<[^>]*>/g, '')] : []))
    .join('')
}

const nothing: readonly string[] = []
const plainly = (words: string): string => words.replaceAll('\\', '').replaceAll('&amp;', '&')

test.each(formats)(
  '%s says of which session and day it is, what people agreed to, and that it is confidential',
  async (format) => {
    const [leader] = (await archived(lead)) as [Visitor]
    const response = await take(leader, format)
    expect(response.status).toBe(200)
    const name = response.headers.get('content-disposition') ?? ''
    const words = plainly(await wordsOf(format, response))
    const isJson = format.endsWith('json')
    const expected = [
      'Regie & “zorg”: wie beslist?',
      isJson || format.startsWith('csv') ? '2026-11-30' : '30 november 2026',
      isJson ? '"research":' : 'Voor onderzoek: 7',
    ]
    expect(expected.filter((one) => !words.includes(one))).toEqual(nothing)
    expect(name).toContain('-2026-11-30-')
    expect(name).toContain('-vertrouwelijk.')
    // An archive to the letter has no room for a word of ours: of that one the name says it.
    expect(words.toLowerCase().includes('vertrouwelijk')).toBe(format !== 'json')
  },
)

test('the JSON is the archive to the letter', async () => {
  const [leader] = (await archived(lead)) as [Visitor]
  expect(Buffer.from(await (await take(leader, 'json')).arrayBuffer())).toEqual(Buffer.from(canonical(fullArchive())))
})

test('a file has a name in letters that every system takes, and one in its own', async () => {
  const [leader] = (await archived(lead)) as [Visitor]
  const name = (await take(leader, 'csv/notes')).headers.get('content-disposition')
  const whole = 'inbreng-bijeenkomst-3-regie-zorg-wie-beslist-2026-11-30-uitgave-2-bijdragen-vertrouwelijk.csv'
  expect(name).toBe(`attachment; filename="${whole}"; filename*=UTF-8''${whole}`)
  expect((await take(leader, 'print')).headers.get('content-disposition')).toMatch(/^inline; filename="[^"]*\.html"/)
})

test('who only asks what there is gets the heads of it, and no line in the register', async () => {
  const [leader] = (await archived(lead)) as [Visitor]
  for (const format of formats) {
    const response = await take(leader, format, { method: 'HEAD' })
    expect(response.status, format).toBe(200)
    expect(Number(response.headers.get('content-length')), format).toBeGreaterThan(0)
    expect(await response.text(), format).toBe('')
  }
  expect((await leader.ask('getCare', {})).audit.filter(({ action }) => action === 'exported')).toEqual(nothing)
})

describe('an archive for who was there', () => {
  test.each(['participant', 'expert', 'observer', 'coordinator'] as const)(
    'goes along with a %s, whose role the register tells; the part for research does not',
    async (role) => {
      const [visitor, leader] = (await archived(await enter(role), lead)) as [Visitor, Visitor]
      for (const format of formats) {
        expect((await take(visitor, format)).status, format).toBe(format === 'research.json' ? 403 : 200)
      }
      const { audit } = await leader.ask('getCare', {})
      const lines = audit.filter(({ action }) => action === 'exported')
      expect(lines).toHaveLength(formats.length - 1)
      expect(lines.every(({ by, session }) => by === role && session === 'session1')).toBe(true)
      expect(JSON.stringify(lines)).not.toContain('Noor')
    },
  )

  test('does not go along with a screen, with who was put out, or with a stranger', async () => {
    const gone = await enter('participant')
    const { me } = await gone.ask('getSession', { session: 'session1' })
    await lead.ask('removePerson', { session: 'session1', person: me.person })
    const [screen, out] = (await archived(await enter('beamer'), gone)) as [Visitor, Visitor]
    for (const format of formats) {
      expect((await take(screen, format)).status, format).toBe(403)
      expect((await take(out, format)).status, format).toBe(403)
      expect((await take(new Visitor(server.url), format)).status, format).toBe(401)
    }
  })
})
