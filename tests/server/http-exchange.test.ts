import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { mostImportBytes } from '#server/exchange/importing.ts'
import { conversation } from '#tests/kit/brought.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { unzip } from '#tests/kit/unzip.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
/** Leads atelier1, in which `imported1` is an archive for those who were there. */
let lead: Visitor
let code: string

beforeEach(async () => {
  server = await startServer()
  const made = await withSession(server)
  lead = made.lead
  code = made.code
  const files = [{ name: 'archief.json', text: canonical(fullArchive()) }]
  await lead.ask('importSession', { atelier: 'atelier1', id: 'imported1', files })
})
afterEach(() => server.close())

const formats = ['json', 'csv', 'csv/cards', 'csv/links', 'csv/notes', 'csv/came', 'md', 'docx', 'print'] as const
const take = (who: Visitor, format: string, session = 'imported1'): Promise<Response> =>
  who.fetch(`/export/${session}/${format}`)

async function participant(): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.post(`/j/${code}`, { name: 'Noor' })
  return visitor
}

describe('an archive is taken along', () => {
  test.each(formats)(
    'as %s by who may read it, with headers that keep it private, and a line for the register',
    async (format) => {
      const response = await take(lead, format)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      // The page for paper is looked at first.
      const [how = '', name = ''] = response.headers.get('content-disposition')?.split('; ') ?? []
      expect(how).toBe(format === 'print' ? 'inline' : 'attachment')
      expect(name).toMatch(/^filename="inbreng-bijeenkomst-3-[\w.-]*vertrouwelijk\.(json|csv|md|docx|html)"$/)
      const { audit } = await lead.ask('getCare', {})
      expect(audit[0]).toMatchObject({ action: 'exported', by: 'leader', session: 'imported1' })
    },
  )

  test('[P35] as JSON to the letter as it was brought in', async () => {
    const response = await take(lead, 'json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.text()).toBe(canonical(fullArchive()))
  })

  test('as a page that is styled by its hash alone, and runs no script', async () => {
    const response = await take(lead, 'print')
    const markup = await response.text()
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(markup) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`)
    expect(policy).toContain("default-src 'self'")
    expect(markup).not.toContain('<script')
  })

  test('as a document that opens', async () => {
    const response = await take(lead, 'docx')
    expect(response.headers.get('content-type')).toContain('wordprocessingml')
    const files = unzip(Buffer.from(await response.arrayBuffer()))
    expect(files.get('word/document.xml')).toContain('Delen of beschermen?')
  })

  test('as CSV that is the cards when nothing is said', async () => {
    expect(await (await take(lead, 'csv')).text()).toBe(await (await take(lead, 'csv/cards')).text())
  })
})

describe('an archive is not taken along', () => {
  test.each([...formats, 'research.json'])('as %s by who was not there, or is not known', async (format) => {
    expect((await take(await participant(), format)).status).toBe(403)
    expect((await take(new Visitor(server.url), format)).status).toBe(401)
  })

  test('by a person of the atelier, unless it is for the atelier', async () => {
    const visitor = await participant()
    const files = [...conversation]
    await lead.ask('importSession', { atelier: 'atelier1', id: 'gesprek1', files })
    for (const format of formats) expect((await take(visitor, format, 'gesprek1')).status, format).toBe(200)
    // For research only by who leads.
    expect((await take(visitor, 'research.json', 'gesprek1')).status).toBe(403)
    expect((await take(lead, 'research.json', 'gesprek1')).status).toBe(200)
  })

  test.each(['pdf', 'csv/people', 'json/more', 'md/cards', '', 'csv/cards/more'])(
    'as what there is not: %s',
    async (format) => {
      expect((await take(lead, format)).status).toBe(404)
    },
  )

  test('of a session that is not archived: who was there is told why, others that there is none', async () => {
    await lead.ask('setState', { session: 'session1', state: 'closed' })
    const response = await take(lead, 'json', 'session1')
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('nog niet gearchiveerd')
    expect((await take(new Visitor(server.url), 'json', 'session1')).status).toBe(404)
    expect((await take(lead, 'json', 'nergens1')).status).toBe(404)
  })
})

describe('for research', () => {
  test('goes what people brought who agree now, under names made for it', async () => {
    const visitor = await participant()
    for (const [who, title] of [
      [lead, 'Van de kartrekker'],
      [visitor, 'Van Noor'],
    ] as const) {
      const live = await who.open('session1')
      while (live.store.getState().session === null) await new Promise((resolve) => void setTimeout(resolve, 5))
      live.acts.placeCard({ kind: 'issue', title, body: '', language: 'nl' })
      while (!live.store.getState().saved) await new Promise((resolve) => void setTimeout(resolve, 5))
      live.close()
    }
    await visitor.ask('setConsent', { session: 'session1', named: true, research: true })
    await lead.ask('setState', { session: 'session1', state: 'closed' })
    const { items } = await lead.ask('getReview', { session: 'session1' })
    for (const { id, texts } of items) {
      const seen = texts.map(({ words }) => words)
      const kept = texts.flatMap(({ part, findings }) => findings.map(({ start, end }) => ({ part, start, end })))
      const decision = { goes: true, recognisable: 'no', changed: 'not-needed', kept } as const
      await lead.ask('decide', { session: 'session1', entity: id, seen, decision })
    }
    await lead.ask('archive', { session: 'session1', signed: true, audience: 'session' })
    interface Told {
      readonly cards: readonly { readonly title: string; readonly pseudonym: string; readonly by?: unknown }[]
    }
    const told = async (): Promise<Told['cards']> =>
      ((await (await take(lead, 'research.json', 'session1')).json()) as Told).cards
    const [one, two] = [await told(), await told()]
    expect(one.map(({ title }) => title)).toEqual(['Van Noor'])
    expect(one[0]?.pseudonym).not.toBe(two[0]?.pseudonym)
    await visitor.ask('setConsent', { session: 'session1', named: true, research: false })
    expect(await told()).toEqual([])
  })
})

describe('bringing in', () => {
  test('is for who leads the atelier, and nothing is read of what others send', async () => {
    const visitor = await participant()
    const body = `{"id":"${'x'.repeat(1024 * 1024)}`
    const send = (who: Visitor): Promise<Response> =>
      who.fetch('/api/ateliers/atelier1/import', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    expect((await send(visitor)).status).toBe(403)
    expect((await send(new Visitor(server.url))).status).toBe(401)
    // It is read of who leads, and then it is not right.
    expect((await send(lead)).status).toBe(400)
  })

  test('takes more at once than any other command, and not without end', async () => {
    const files = [
      {
        name: 'kaarten.csv',
        text: `kind,title,body\nissue,Een,Woorden${' '.repeat(400_000)}`,
      },
    ]
    expect((await lead.try('importSession', { atelier: 'atelier1', id: 'groot1', files })).status).toBe(200)
    const body = ' '.repeat(mostImportBytes + 1)
    const headers = { 'content-type': 'application/json' }
    const response = await lead.fetch('/api/ateliers/atelier1/import', { method: 'POST', headers, body })
    expect(response.status).toBe(413)
    const formats = await lead.fetch('/api/ateliers/atelier1/formats', {
      method: 'POST',
      headers,
      body: ' '.repeat(300_000),
    })
    expect(formats.status).toBe(413)
  })

  test('[P35] tells file, line and why, and changes nothing', async () => {
    const files = [{ name: 'kaarten.csv', text: 'kind,title\nissue,Een\nprobleem,Twee' }]
    const answer = await lead.ask('importSession', { atelier: 'atelier1', id: 'stuk1', files })
    expect(answer).toEqual({
      session: null,
      cards: 0,
      people: 0,
      wrong: [{ file: 'kaarten.csv', line: 3, code: 'value', field: 'kind' }],
    })
    const { ateliers } = await lead.ask('home', {})
    expect(ateliers[0]?.sessions.map(({ id }) => id)).toEqual(['session1', 'imported1'])
    expect((await lead.try('getArchive', { session: 'stuk1' })).status).toBe(404)
  })

  test('[P36] refuses a citizen number in an archive of ours too, and changes nothing', async () => {
    const content = fullArchive({ clusters: [{ id: 'groep', title: 'BSN 123456782' }] })
    const files = [{ name: 'archief.json', text: canonical(content) }]
    expect(await lead.ask('importSession', { atelier: 'atelier1', id: 'stuk1', files })).toMatchObject({
      session: null,
      wrong: [{ file: 'archief.json', line: 1, code: 'personal', field: 'clusters.title' }],
    })
    const { ateliers } = await lead.ask('home', {})
    expect(ateliers[0]?.sessions.map(({ id }) => id)).toEqual(['session1', 'imported1'])
  })

  test('makes a session that is read and entered like any other, and is not archived again', async () => {
    expect(await lead.ask('getSession', { session: 'imported1' })).toMatchObject({ state: 'closed', archived: true })
    const live = await lead.open('imported1')
    while (live.store.getState().session === null) await new Promise((resolve) => void setTimeout(resolve, 5))
    expect(Object.keys(live.store.getState().cards)).toHaveLength(4)
    live.close()
    expect((await lead.ask('searchLibrary', { words: 'huisarts' })).hits[0]).toMatchObject({ session: 'imported1' })
    const { items, archive } = await lead.ask('getReview', { session: 'imported1' })
    expect(archive).toMatchObject({ elsewhere: true, undoUntil: null })
    expect(await lead.ask('getArchive', { session: 'imported1' })).toMatchObject({ elsewhere: true, undoUntil: null })
    for (const { id, texts, stays } of items) {
      if (stays !== null) continue
      const seen = texts.map(({ words }) => words)
      const kept = texts.flatMap(({ part, findings }) => findings.map(({ start, end }) => ({ part, start, end })))
      const decision = { goes: true, recognisable: 'no', changed: 'not-needed', kept } as const
      await lead.ask('decide', { session: 'imported1', entity: id, seen, decision })
    }
    const again = await lead.try('archive', { session: 'imported1', signed: true, audience: 'session' })
    expect(again).toMatchObject({ status: 409, answer: { code: 'archived' } })
    expect(await (await take(lead, 'json')).text()).toBe(canonical(fullArchive()))
  })
})
