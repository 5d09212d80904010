import { afterAll, beforeAll, expect, test } from 'vitest'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'

let server: ServerProcess
beforeAll(async () => {
  server = await ServerProcess.begin()
})
afterAll(() => server.remove())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (visitor: Visitor, path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  visitor.fetch(path, { method: 'POST', headers: form, body: new URLSearchParams(fields).toString() })
const cardIn = (page: string): string => /name="card" value="(\w+)"/.exec(page)?.[1] ?? ''

test('[P1] a first card is placed by a plain form, before any script has come', async () => {
  const { code, info, lead } = await server.session()
  const noor = await server.join(code, 'Noor')
  const page = await (await noor.fetch(`/s/${info.id}`)).text()
  const card = cardIn(page)
  expect(card).toMatch(/^\w{16}$/)
  const fields = { card, kind: 'issue', title: '  Wie heeft <b>de sleutel</b>?  ' }
  const answers = [await post(noor, `/s/${info.id}`, fields), await post(noor, `/s/${info.id}`, fields)]
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const live = await lead.open(info.id)
  await until(() => live.store.getState().lanes.issue.length > 0, 'the card')
  expect(live.store.getState().lanes.issue).toEqual([card])
  const placed = live.store.getState().cards[card]
  expect(placed).toMatchObject({ title: 'Wie heeft <b>de sleutel</b>?', perspective: 'Wonen' })
  expect(live.store.getState().people[placed?.author ?? '']?.name).toBe('Noor')
  live.close()
})

test('[P9] an observer, a stranger and a closed session get no form and place nothing', async () => {
  const { code, info, lead } = await server.session()
  const noor = await server.join(code, 'Noor')
  const { path } = await lead.ask('invite', { session: info.id, role: 'observer' })
  const watcher = await server.join(path.slice('/j/'.length), 'Kijker')
  const fields = { card: 'card1', kind: 'issue', title: 'Toch' }
  expect(cardIn(await (await watcher.fetch(`/s/${info.id}`)).text())).toBe('')
  expect((await post(watcher, `/s/${info.id}`, fields)).status).toBe(403)
  await lead.ask('setState', { session: info.id, state: 'closed' })
  expect(cardIn(await (await noor.fetch(`/s/${info.id}`)).text())).toBe('')
  expect((await post(noor, `/s/${info.id}`, fields)).status).toBe(409)
  expect(
    (await noor.fetch(`/s/${info.id}`, { method: 'POST', headers: { origin: 'https://elsewhere.example' } })).status,
  ).toBe(403)
  expect((await post(noor, `/s/${info.id}`, { ...fields, kind: 'dilemma' })).status).toBe(400)
})
