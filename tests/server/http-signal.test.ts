/** A signal for people outside: what it may show, who makes it, and what of it stays when something goes. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signalFormats } from '#server/door/export-signal.ts'
import { openStore } from '#server/store/open.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { unzip } from '#tests/kit/unzip.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { refused } from './meeting.ts'
import { canaries, checkAll, decideOn, playSession, signs, type Played } from './played.ts'

const made = Date.parse('2026-12-03T10:00:00Z')

let now: number
let played: Played
let session: string
let lead: Visitor
let member: Visitor
let direction: string
let question: string
let value: string
let restarted: TestServer | null = null

beforeEach(async () => {
  now = Date.parse('2026-11-30T14:00:00Z')
  played = await playSession({ now: () => now })
  session = played.session
  lead = played.meeting.lead.visitor
  member = (played.people[0] as Played['people'][number]).visitor
  direction = played.ids.direction
  question = played.ids.question
  value = played.ids.note
  await checkAll(played)
  await lead.ask('archive', signs(played))
  now = made
}, 60_000)
afterEach(async () => {
  if (restarted === null) await played.meeting.end()
  else await restarted.close()
  restarted = null
})

const texts = {
  whom: 'De wethouder en het zorgkantoor',
  title: 'Wie wacht, raakt verder weg',
  see: 'Gezinnen wachten maanden.\n\nZe vertellen steeds opnieuw hun verhaal.',
  needs: 'Een vast aanspreekpunt.',
}
const example = { words: 'Een vader wacht drie maanden op een gesprek.', isComposed: true } as const
const wish = (more: Readonly<Record<string, unknown>> = {}) =>
  ({ session, ...texts, shown: [direction, question, value], composed: null, ...more }) as const

const make = (more: Readonly<Record<string, unknown>> = {}, who = lead): Promise<string> =>
  refused(who, 'makeSignal', wish(more))
const read = (who = member) => who.ask('getSignal', { session })
const shown = async (): Promise<readonly string[]> => (await read()).signal?.content.shown ?? []
const take = (format: string, who = member): Promise<Response> => who.fetch(`/export/${session}/${format}`)

/** All that a file says, in the margins and about itself too. */
async function wordsOf(format: string): Promise<string> {
  const response = await take(format)
  expect(response.status).toBe(200)
  if (!format.endsWith('.docx')) return (await response.text()).replaceAll('\\', '')
  const files = unzip(Buffer.from(await response.arrayBuffer()))
  return [...files.values()].map((xml) => xml.replaceAll(/<[^>]*>/g, ' ')).join(' ')
}

async function isOnDisk(text: string): Promise<boolean> {
  const { data } = played.meeting.server
  const files = await readdir(data, { recursive: true, withFileTypes: true })
  const all = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)))
  return (await Promise.all(all)).some((bytes) => bytes.includes(text))
}

test('[P41] who leads makes it; who may read the archive reads it and changes nothing; a stranger gets nothing', async () => {
  expect((await read()).signal).toBeNull()
  expect(await make()).toBe('ok')
  const told = await read()
  expect(told.signal).toEqual({
    content: { ...texts, shown: [direction, question, value], composed: null },
    madeAt: made,
  })
  expect(told.mayMake).toBe(false)
  expect(told.items.map(({ id, is, words }) => [id, is, words])).toEqual([
    [value, 'value', 'Vertrouwen'],
    [direction, 'direction', 'Samen op huisbezoek'],
    [question, 'question', 'Wanneer mag je wachten?'],
  ])
  expect(told.source).toMatchObject({ date: expect.stringMatching(/^\d{4}-/), people: 9 })
  expect((await read(lead)).mayMake).toBe(true)
  expect(await make({ title: 'Anders' }, member)).toBe('not-allowed')
  expect(await refused(member, 'removeSignal', { session })).toBe('not-allowed')
  expect(await make({}, played.expert.visitor)).toBe('not-allowed')
  const stranger = new Visitor(lead.url)
  expect(await refused(stranger, 'getSignal', { session })).toBe('not-signed-in')
  for (const format of signalFormats) expect((await take(format, stranger)).status).toBe(401)
  expect((await read()).signal?.content.title).toBe(texts.title)
  // The same once more is the one that is there; another takes its place.
  now += 86_400_000
  expect(await make()).toBe('ok')
  expect((await read()).signal?.madeAt).toBe(made)
  expect(await make({ title: 'Een andere titel' })).toBe('ok')
  expect((await read()).signal).toMatchObject({ content: { title: 'Een andere titel' }, madeAt: now })
  expect((await lead.ask('getCare', {})).audit.map(({ action }) => action).slice(0, 2)).toEqual([
    'signal-made',
    'signal-made',
  ])
})

test('[P41] it shows no dilemma, no issue, nothing of experts, nothing that is not in the archive, and ten at most', async () => {
  const { ids } = played
  const others = [ids.dilemma, ids.issue, ids.parked, ids.here, ids.trashed, ids.hidden, ids.leftOut, ids.annotation]
  const offered = (await read(lead)).items.map(({ id }) => id)
  for (const id of [...others, 'nergens']) {
    expect(offered).not.toContain(id)
    expect(await make({ shown: [direction, id] }), id).toBe('bad-input')
  }
  expect(await make({ shown: [direction, direction] })).toBe('bad-input')
  expect(await make({ shown: Array.from({ length: 11 }, (_, nth) => `kaart${nth}`) })).toBe('bad-input')
  expect((await read()).signal).toBeNull()
})

test('[P41] an example goes in only with the word that it is nobody, and says so in every form', async () => {
  expect(await make({ composed: { words: example.words } })).toBe('bad-input')
  expect(await make({ composed: { words: example.words, isComposed: false } })).toBe('bad-input')
  expect(await make({ composed: { words: ' ', isComposed: true } })).toBe('bad-input')
  expect((await read()).signal).toBeNull()
  expect(await make({ composed: example })).toBe('ok')
  for (const format of signalFormats) {
    const words = await wordsOf(format)
    expect(words).toContain('Samengesteld uit meer verhalen. Deze persoon bestaat niet.')
    expect(words).toContain(example.words)
  }
})

test.each(['whom', 'title', 'see', 'needs', 'composed'] as const)(
  '[P36] [P41] what the guard asks about and the name of somebody who was there do not go into %s',
  async (text) => {
    const withWords = (words: string) =>
      text === 'composed' ? { composed: { words, isComposed: true } } : { [text]: words }
    for (const found of ['Bel 06-12345678.', 'Het nummer is 123456782.', 'Mail naar jan@voorbeeld.nl']) {
      const { status, answer } = await lead.try('makeSignal', wish(withWords(found)))
      expect([status, answer], found).toEqual([422, { code: 'personal', field: text }])
    }
    // Also of who may be named in the report: this goes outside.
    for (const name of [canaries.named, canaries.others[0], 'Frederieke']) {
      const words = `Zoals ${name} zei.`
      const { answer } = await lead.try('makeSignal', wish(withWords(words)))
      expect(answer, name).toEqual({ kept: false, names: [{ text, start: 6, end: 6 + name.length }] })
    }
    expect((await read()).signal).toBeNull()
  },
)

test('[P41] a card with a name in it is not to be shown, also where that name may be in the report', async () => {
  expect(await refused(lead, 'undoArchive', { session })).toBe('ok')
  const words = { session, entity: direction, part: 'title', before: 'Samen op huisbezoek' }
  await lead.ask('changeWords', { ...words, after: `Met ${canaries.named} op huisbezoek` })
  await checkAll(played)
  await lead.ask('archive', signs(played))
  expect((await lead.ask('getArchive', { session })).content.cards.map(({ title }) => title)).toContain(
    `Met ${canaries.named} op huisbezoek`,
  )
  const { items, kept } = await read(lead)
  expect(items.map(({ id }) => id)).toEqual([value, question])
  expect(kept).toBe(1)
  expect(await make()).toBe('bad-input')
  expect(await make({ shown: [question] })).toBe('ok')
})

test('[P41] taken along it says what it is, of which atelier and day, and how it was made; nothing of what stays inside', async () => {
  expect(await make({ composed: example })).toBe('ok')
  const info = await lead.ask('getSession', { session })
  const inside = [
    ...['vertrouwelijk', 'Vertrouwelijk', '/archief', session, direction, question, value, info.subject],
    ...['Melden of meelopen', 'Wie meeloopt', 'Wachten op hulp', 'Het loket', 'Beleid'],
    ...[canaries.named, ...canaries.others, canaries.guest, 'Frederieke'],
  ]
  for (const format of signalFormats) {
    const words = await wordsOf(format)
    for (const part of [
      ...['Signaal van het leeratelier', info.atelier.title, '3 december 2026', texts.whom, texts.title],
      ...['Ze vertellen steeds opnieuw hun verhaal.', texts.needs, 'Samen op huisbezoek', 'Vertrouwen'],
      ...['Wanneer mag je wachten?', 'kwamen 9 mensen bij elkaar', 'Er staan geen casussen en geen namen in.'],
    ]) {
      expect(words, format).toContain(part)
    }
    expect(inside.filter((one) => words.includes(one))).toEqual([])
    expect((await take(format)).headers.get('content-disposition')).toContain(
      `filename="signaal-wie-wacht-raakt-verder-weg-2026-12-03.`,
    )
  }
  const audit = (await lead.ask('getCare', {})).audit.filter(({ action }) => action === 'exported')
  expect(audit.length).toBe(2 * signalFormats.length)
})

test('[P41] where there is none, none is to be had', async () => {
  for (const format of [...signalFormats, 'signal', 'signal.pdf', 'signal.md/x']) {
    expect((await take(format)).status, format).toBe(404)
  }
})

test('[P33] [P41] what is erased goes out of it: a card, a value with its card, the whole with its session', async () => {
  expect(await make({ see: 'Signaalkanarie.' })).toBe('ok')
  const erase = (what: 'card' | 'session', entity: string) =>
    lead.ask('erase', { session, what, entity, reason: 'wrong' })
  await erase('card', direction)
  expect(await shown()).toEqual([question, value])
  await erase('card', played.ids.dilemma)
  expect(await shown()).toEqual([question])
  for (const format of signalFormats) expect(await wordsOf(format)).not.toContain('Samen op huisbezoek')
  expect(await isOnDisk('Samen op huisbezoek')).toBe(false)
  // The words of whoever leads are their own, and stay.
  expect((await read()).signal?.content.see).toBe('Signaalkanarie.')
  await erase('session', session)
  expect(await refused(member, 'getSignal', { session })).not.toBe('ok')
  expect(await isOnDisk('Signaalkanarie.')).toBe(false)
})

test('[P33] [P41] also the ids of what is erased go out of what is kept of it', async () => {
  expect(await make()).toBe('ok')
  await lead.ask('erase', { session, what: 'card', entity: played.ids.dilemma, reason: 'wrong' })
  let kept: readonly string[] = []
  restarted = await played.meeting.server.restart(async (data) => {
    const store = await openStore(data)
    kept = (await store.signals.signalOf(session))?.content.shown ?? []
    await store.close()
  })
  expect(kept).toEqual([direction, question])
})

test('[P41] without an archive it is not shown, and it is there again with the next; what that has not is not shown', async () => {
  expect(await make()).toBe('ok')
  expect(await refused(lead, 'undoArchive', { session })).toBe('ok')
  expect(await refused(lead, 'getSignal', { session })).toBe('not-found')
  expect((await take('signal.md')).status).toBe(409)
  expect(await make()).toBe('not-found')
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) if (item.stays === null) await decideOn(lead, session, item, item.id !== direction)
  await lead.ask('archive', signs(played))
  expect(await shown()).toEqual([question, value])
  expect(await wordsOf('signal.md')).not.toContain('Samen op huisbezoek')
})

test('[P41] removed it is gone, also for who reads along, and from the disk', async () => {
  expect(await make({ see: 'Signaalkanarie.' })).toBe('ok')
  expect(await isOnDisk('Signaalkanarie.')).toBe(true)
  expect(await refused(lead, 'removeSignal', { session })).toBe('ok')
  expect(await refused(lead, 'removeSignal', { session })).toBe('ok')
  expect((await read()).signal).toBeNull()
  expect((await take('signal.md')).status).toBe(404)
  expect(await isOnDisk('Signaalkanarie.')).toBe(false)
  const actions = (await lead.ask('getCare', {})).audit.map(({ action }) => action)
  expect(actions.filter((action) => action === 'signal-removed')).toHaveLength(1)
})
