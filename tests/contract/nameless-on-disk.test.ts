import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '#shared/id.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Store } from '#server/store/ports.ts'
import type { Database } from '#server/store/sqlite/binding.ts'
import { fileName, openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { newFolder } from './folder.ts'
import { participant, people } from './make.ts'
import { words } from './nameless.ts'

const pageSize = 4096
const names = ['Annechien Wolters', 'Bartholomeus Kist', 'Cunera van Dam', 'Diederik Pol', 'Evelien Smid', 'Floor Zee']

let folder: string
let db: Database
let store: Store
let hidden: Hidden
/** Who is there, with the tickets that each took. */
let crowd: { readonly id: string; readonly cookie: string; readonly name: string; readonly tickets: string[] }[]

beforeEach(async () => {
  folder = newFolder()
  db = openDatabase(folder)
  store = storeIn(db)
  hidden = store.hidden
  await people(store)
  crowd = names.map((name) => ({
    id: newId(),
    cookie: hashOf(newToken()),
    name,
    tickets: [newToken(), newToken(), newToken()],
  }))
  for (const { id, cookie, name, tickets } of crowd) {
    const identity = newId()
    await store.catalogue.addIdentity({ id: identity, language: 'nl', coordinator: false }, cookie, 1)
    await store.catalogue.putParticipant(participant(id, { identity, name, invitation: null }))
    await hidden.addTickets('monday', 'close', id, tickets.map(hashOf), 3)
  }
  return () => store.close()
})

/** The log is emptied a moment after what must lead to nobody was written. */
const forgotten = (): Promise<void> =>
  vi.waitFor(() => expect(statSync(join(folder, `${fileName}-wal`)).size).toBe(0), { timeout: 10_000, interval: 20 })

const everything = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')

const pages = (): string[] => {
  const file = readFileSync(join(folder, fileName), 'latin1')
  return Array.from({ length: file.length / pageSize }, (_, at) => file.slice(at * pageSize, (at + 1) * pageSize))
}

const bringAll = async (): Promise<string[]> => {
  const brought = crowd.map(({ tickets }) => ({ id: newId(), ticket: tickets[0] ?? '' }))
  for (const { id, ticket } of brought) {
    await hidden.spendTicket(hashOf(ticket), { id, thing: words(`Canary ${id}`), secretHash: hashOf(newToken()) })
  }
  return brought.map(({ id }) => id)
}

test('[P24] nothing on disk stands between somebody and a ticket: no page has both, and the log is empty', async () => {
  await forgotten()
  const holds = (page: string, { id, cookie, name }: (typeof crowd)[number]) =>
    [id, cookie, name].some((sign) => page.includes(sign))
  const withTickets = pages().filter((page) =>
    crowd.some(({ tickets }) => tickets.some((ticket) => page.includes(hashOf(ticket)))),
  )
  expect(withTickets.length).toBeGreaterThan(0)
  for (const page of withTickets) expect(crowd.filter((one) => holds(page, one))).toEqual([])
})

test('beside what was brought stands nothing of anybody, and no ticket that was spent', async () => {
  const ids = await bringAll()
  await forgotten()
  const withWords = pages().filter((page) => ids.some((id) => page.includes(`Canary ${id}`)))
  expect(withWords.length).toBeGreaterThan(0)
  for (const page of withWords) {
    for (const { id, cookie, name } of crowd) for (const sign of [id, cookie, name]) expect(page).not.toContain(sign)
  }
  const all = everything()
  for (const { tickets } of crowd) {
    expect(all).not.toContain(tickets[0])
    expect(all).not.toContain(hashOf(tickets[0] ?? ''))
    expect(all).toContain(hashOf(tickets[1] ?? ''))
  }
})

test('no column of what is kept could hold who, where or when', () => {
  const columns = (table: string) =>
    db
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map((row) => row['name'])
  expect(columns('nameless')).toEqual(['session', 'id', 'phase', 'thing', 'secret_hash', 'waits', 'shown'])
  expect(columns('ticket')).toEqual(['session', 'phase', 'hash'])
  expect(columns('tickets_taken')).toEqual(['session', 'phase', 'person', 'taken'])
})

test('what was taken back is nowhere on disk, also before a batch', async () => {
  const [first = ''] = await bringAll()
  await forgotten()
  expect(everything()).toContain(`Canary ${first}`)
  await hidden.changeNameless('monday', first, null)
  await forgotten()
  expect(everything()).not.toContain(`Canary ${first}`)
})

test('a log that a server left behind when it died is emptied by the next one', async () => {
  await bringAll()
  // As after kill -9: the file and its log as they lie there, without the moment that would have come.
  const left = newFolder()
  for (const name of [fileName, `${fileName}-wal`]) copyFileSync(join(folder, name), join(left, name))
  expect(statSync(join(left, `${fileName}-wal`)).size).toBeGreaterThan(0)
  const next = openDatabase(left)
  const after = storeIn(next)
  expect(statSync(join(left, `${fileName}-wal`)).size).toBe(0)
  expect((await after.hidden.waitingNameless('monday')).length).toBe(crowd.length)
  await after.close()
})
