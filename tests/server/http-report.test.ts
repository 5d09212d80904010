import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { refused } from './meeting.ts'
import { canaries, checkAll, playSession, signs, type Played } from './played.ts'

const dayMs = 86_400_000
/** Late in the year and late in the day, so that a day is told by where its end is. */
const begun = Date.parse('2026-11-29T20:15:00Z')
const lastMoment = Date.parse('2026-12-13T23:59:59.999Z')
const words = 'We kozen voor meelopen.'
const better = 'We kozen voor meelopen, en voor een vaste dag.'
const remark = 'Het meelopen was nog niet gekozen.'

let now: number
let played: Played
let session: string
let lead: Visitor
let people: readonly Visitor[]
let restarted: TestServer | null = null

beforeEach(async () => {
  now = begun
  played = await playSession({ now: () => now })
  session = played.session
  lead = played.meeting.lead.visitor
  people = played.people.map(({ visitor }) => visitor)
  await checkAll(played)
  await lead.ask('archive', { ...signs(played), report: words })
}, 60_000)
afterEach(async () => {
  if (restarted === null) await played.meeting.end()
  else await restarted.close()
  restarted = null
})

const stateOf = (visitor: Visitor | undefined) => must(visitor).ask('getReport', { session })
const say = (visitor: Visitor | undefined, says: 'right' | 'not-right' | null, said = '', edition = 1) =>
  refused(must(visitor), 'sayOfReport', { session, edition, says, words: said })
const change = (report: string, edition = 1) => refused(lead, 'changeReport', { session, edition, report })
const archive = () => lead.ask('getArchive', { session })
const epoch = async () => (await lead.ask('getSession', { session })).epoch

async function allSay(says: 'right' | 'not-right', many = people.length): Promise<void> {
  for (const visitor of people.slice(0, many)) expect(await say(visitor, says)).toBe('ok')
}

/** The same device at the server that was started anew, whose first act is to purge. */
async function restart(...visitors: readonly (Visitor | undefined)[]): Promise<readonly Visitor[]> {
  restarted = await played.meeting.server.restart()
  const { url } = restarted
  return visitors.map((visitor) => {
    const again = new Visitor(url)
    for (const [name, value] of must(visitor).cookies) again.cookies.set(name, value)
    return again
  })
}

async function whenPurged(visitor: Visitor): Promise<number> {
  for (;;) {
    const { report } = await visitor.ask('getCare', {})
    if (report?.at === now) return report.reports
  }
}

async function isOnDisk(text: string): Promise<boolean> {
  const folder = restarted?.data ?? played.meeting.server.data
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const all = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)))
  return (await Promise.all(all)).some((bytes) => bytes.includes(text))
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nobody')
  return value
}

const lineOf = async (visitor: Visitor | undefined) => {
  const { ateliers } = await must(visitor).ask('home', {})
  return ateliers.flatMap(({ sessions }) => sessions).find(({ id }) => id === session)?.reportUntil
}

test('[P40] who was there says whether the report is right, says otherwise, and takes it back', async () => {
  const [wol, anne] = people
  expect(await stateOf(wol)).toEqual({
    until: lastMoment,
    frozenOn: null,
    confirmed: null,
    mine: null,
    maySay: true,
    mayChange: false,
    remarks: [],
  })
  expect(await say(wol, 'not-right', `  ${remark} `)).toBe('ok')
  expect((await stateOf(wol)).mine).toEqual({ says: 'not-right', words: remark })
  expect(await say(wol, 'right')).toBe('ok')
  expect((await stateOf(wol)).mine).toEqual({ says: 'right', words: '' })
  expect((await stateOf(anne)).mine).toBeNull()
  expect(await say(wol, null)).toBe('ok')
  expect((await stateOf(wol)).mine).toBeNull()
})

test('[P40] the expert and who leads were there too; a stranger and somebody who was put out were not', async () => {
  expect(await say(played.expert.visitor, 'right')).toBe('ok')
  expect(await say(lead, 'right')).toBe('ok')
  expect(await say(new Visitor(lead.url), 'right')).toBe('not-signed-in')
  expect(await refused(new Visitor(lead.url), 'getReport', { session })).toBe('not-signed-in')
  const [wol] = played.people
  await lead.ask('removePerson', { session, person: must(wol).id })
  expect(await say(wol?.visitor, 'right')).toBe('not-allowed')
  expect(await refused(must(wol).visitor, 'getReport', { session })).toBe('not-allowed')
})

test('[P40] how many confirmed it is told from five, and what they wrote nameless, by the alphabet', async () => {
  const [wol, anne, bart, cune, dieu, ever] = people
  await say(wol, 'right')
  await say(anne, 'right')
  await say(bart, 'right')
  await say(cune, 'right')
  await say(ever, 'not-right', 'Zo was het niet.')
  await say(dieu, 'not-right', 'Alleen de eerste zin klopt.')
  expect((await stateOf(lead)).confirmed).toBeNull()
  const told = await stateOf(lead)
  expect(told).toMatchObject({
    mayChange: true,
    remarks: ['Alleen de eerste zin klopt.', 'Zo was het niet.'],
  })
  for (const { id } of played.people) expect(JSON.stringify(told)).not.toContain(id)
  expect((await stateOf(wol)).remarks).toEqual([])
  await say(dieu, 'right')
  expect((await stateOf(lead)).confirmed).toBe(5)
  expect((await stateOf(anne)).confirmed).toBe(5)
  expect((await stateOf(lead)).remarks).toEqual(['Zo was het niet.'])
  const letters = ['f', 'c', 'e', 'a', 'd', 'b']
  for (const [nth, visitor] of people.entries()) await say(visitor, 'not-right', must(letters[nth]))
  expect((await stateOf(lead)).remarks).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('[P40] other words make an edition that differs by nothing else, on the same board, and are asked about anew', async () => {
  const before = await archive()
  const epochBefore = await epoch()
  await allSay('right')
  now += 3 * dayMs
  expect(await change(better)).toBe('ok')
  const after = await archive()
  expect(after.editions).toEqual([1, 2])
  expect(after.content).toEqual({
    ...before.content,
    edition: 2,
    yield: { ...before.content.yield, report: better },
    provenance: { ...before.content.provenance, archivedOn: '2026-12-02' },
  })
  expect(await epoch()).toBe(epochBefore)
  const [wol] = people
  expect(await stateOf(wol)).toMatchObject({ until: lastMoment + 3 * dayMs, confirmed: null, mine: null })
  // Who read the words of before hears that they are others by now.
  expect(await say(wol, 'right', '', 1)).toBe('changed')
  expect(await change(words, 1)).toBe('changed')
  expect(await say(wol, 'right', '', 2)).toBe('ok')
  // The very same once more is the edition that is there.
  expect(await change(better, 2)).toBe('ok')
  expect((await archive()).editions).toEqual([1, 2])
  const [line] = (await lead.ask('getCare', {})).audit
  expect([line?.action, line?.by]).toEqual(['report-changed', 'coordinator'])
})

test('[P36] [P40] what the guard asks about comes in neither the report nor a word about it; only who archives changes it', async () => {
  const [wol] = people
  for (const found of ['123456782', 'Bel 06-12345678', `Vraag het ${canaries.others[0]}`]) {
    expect(await say(wol, 'not-right', found)).toBe('personal')
    expect(await change(`${words} ${found}`)).toBe('personal')
  }
  expect((await stateOf(wol)).mine).toBeNull()
  expect((await archive()).editions).toEqual([1])
  expect(await refused(must(wol), 'changeReport', { session, edition: 1, report: better })).toBe('not-allowed')
  expect(await say(wol, 'not-right', 'x'.repeat(501))).toBe('bad-input')
})

test('[P38] [P40] after fourteen days nobody says or changes anything, and of who said what only how many stays', async () => {
  await allSay('right', 5)
  const [wol, , , , , ever] = people
  await say(ever, 'not-right', remark)
  now = lastMoment
  expect(await say(ever, 'not-right', remark)).toBe('ok')
  now = lastMoment + 1
  expect(await say(wol, 'not-right', 'Toch niet.')).toBe('over')
  expect(await say(wol, null)).toBe('over')
  expect(await change(better)).toBe('over')
  expect(await refused(lead, 'archive', { ...signs(played), report: better })).toBe('over')
  const stands = { until: lastMoment, frozenOn: lastMoment, confirmed: 5, mine: null, maySay: false, remarks: [] }
  expect(await stateOf(wol)).toEqual({ ...stands, mayChange: false })
  const [again] = await restart(lead)
  await whenPurged(must(again))
  expect(await stateOf(again)).toEqual({ ...stands, mayChange: false })
  expect(await isOnDisk(remark)).toBe(false)
  expect((await must(again).ask('getArchive', { session })).content.yield.report).toBe(words)
})

test('[P38] [P40] the purge alone does that too, tells how much went, and tells of fewer than five nothing at all', async () => {
  await allSay('right', 4)
  await say(people[5], 'not-right', remark)
  expect(await isOnDisk(remark)).toBe(true)
  now = lastMoment + 1
  const [again, wol] = await restart(lead, people[0])
  expect(await whenPurged(must(again))).toBe(5)
  expect(await isOnDisk(remark)).toBe(false)
  expect(await stateOf(wol)).toMatchObject({ frozenOn: lastMoment, confirmed: null, mine: null })
})

test('[P31] [P40] taken back, the earlier words are there again and are read anew; words that stand for good stay so', async () => {
  const first = await archive()
  await say(people[0], 'right')
  expect(await change(better)).toBe('ok')
  await say(people[0], 'right', '', 2)
  now += 10 * dayMs
  expect(await refused(lead, 'undoArchive', { session, edition: 2 })).toBe('ok')
  expect(await archive()).toEqual(first)
  expect(await stateOf(people[0])).toMatchObject({ until: lastMoment + 10 * dayMs, mine: null, maySay: true })
  now = lastMoment + 10 * dayMs + 1
  expect(await say(people[0], 'right')).toBe('over')
  // The whole archive away: nothing is asked, and an archive made again is asked about from the beginning.
  expect(await refused(lead, 'undoArchive', { session })).toBe('ok')
  expect(await say(people[0], 'right')).toBe('not-found')
  await lead.ask('archive', { ...signs(played), report: words })
  expect(await stateOf(people[0])).toMatchObject({ frozenOn: null, maySay: true })
})

test('[P40] an edition for another reason asks nobody again, and keeps what was said', async () => {
  await allSay('right')
  now += 2 * dayMs
  // Another audience is another edition, with the same words.
  await lead.ask('archive', { ...signs(played), audience: 'atelier', report: words })
  expect((await archive()).edition).toBe(2)
  expect(await stateOf(people[0])).toMatchObject({ until: lastMoment, confirmed: 6, mine: { says: 'right' } })
  await lead.ask('archive', { ...signs(played), report: words })
  now = lastMoment + 1
  // An undo after that brings no other words, and so nothing is asked again.
  expect(await refused(lead, 'undoArchive', { session, edition: 3 })).toBe('ok')
  expect(await stateOf(people[0])).toMatchObject({ frozenOn: lastMoment, confirmed: 6, maySay: false })
})

test('[P40] what stands for good goes into a next edition as it is, whatever the guard would say of it by now', async () => {
  const again = { ...signs(played), audience: 'atelier', report: words } as const
  await people[1]?.ask('introduceMe', { session, name: 'We', perspective: 'Beleid' })
  expect(await refused(lead, 'archive', again)).toBe('bad-input')
  now = lastMoment + 1
  expect(await refused(lead, 'archive', again)).toBe('ok')
})

test('[P33] [P37] what somebody said of it goes with them, with or without what they brought', async () => {
  await allSay('right')
  const [wol, anne] = people
  await say(wol, 'not-right', 'Mijn zinnetje over het verslag.')
  const [mine] = (await must(wol).ask('getMyData', {})).sessions
  expect(mine?.report).toEqual({ says: 'not-right', words: 'Mijn zinnetje over het verslag.' })
  expect((await lead.ask('getMyData', {})).sessions[0]?.report ?? null).toBeNull()
  await wol?.ask('forgetMe', { session, how: 'anonymous' })
  expect((await stateOf(lead)).remarks).toEqual([])
  expect((await stateOf(lead)).confirmed).toBe(5)
  await anne?.ask('forgetMe', { session, how: 'remove' })
  expect((await stateOf(lead)).confirmed).toBeNull()
  expect(await isOnDisk('Mijn zinnetje over het verslag.')).toBe(false)
})

test('[P40] a name that goes out of the report takes no confirmation along', async () => {
  const named = `${canaries.named} nam het voortouw.`
  expect(await change(named)).toBe('ok')
  for (const visitor of people) await say(visitor, 'right', '', 2)
  await people[0]?.ask('setConsent', { session, named: false, research: false })
  expect((await archive()).content.yield.report).toBe('Een deelnemer nam het voortouw.')
  expect(await stateOf(people[0])).toMatchObject({ confirmed: 6, mine: { says: 'right' } })
})

test('[P40] who was there finds it on their first page until they said something; whoever wrote it does not', async () => {
  const [wol] = people
  expect(await lineOf(wol)).toBe(lastMoment)
  expect(await lineOf(lead)).toBeNull()
  await say(wol, 'not-right')
  expect(await lineOf(wol)).toBeNull()
  now += 9 * dayMs
  expect(await change(better)).toBe('ok')
  expect(await lineOf(wol)).toBe(lastMoment + 9 * dayMs)
  now = lastMoment + 9 * dayMs + 1
  expect(await lineOf(wol)).toBeNull()
})

test('[P40] where there is no board any more one still reads along', async () => {
  await lead.ask('setRetention', { board: 1 })
  now += 2 * dayMs
  const [again, wol] = await restart(lead, people[0])
  await whenPurged(must(again))
  expect(await refused(must(again), 'getSession', { session })).toBe('archived')
  expect(await say(wol, 'not-right', remark)).toBe('ok')
  expect((await stateOf(again)).remarks).toEqual([remark])
  expect(await refused(must(again), 'changeReport', { session, edition: 1, report: better })).toBe('ok')
})

test('[P35] [P40] the files to read tell how it stands in a line of their own; the archive itself is as it was', async () => {
  const file = (format: string) => lead.page(`/export/${session}/${format}`)
  const json = await file('json')
  await allSay('right')
  expect(await file('md')).toContain(
    `${words}\n\nNog niet vastgesteld: wie erbij was, leest mee tot en met 13 december 2026. Bevestigd door 6 deelnemers.`,
  )
  now = lastMoment + 1
  expect(await file('md')).toContain('Vastgesteld op 13 december 2026. Bevestigd door 6 deelnemers.')
  expect(await file('print')).toContain('Vastgesteld op 13 december 2026. Bevestigd door 6 deelnemers.')
  expect(await file('json')).toBe(json)
})

test('[P40] whoever checks for a next edition is told the report, and whether it still moves', async () => {
  const told = async () => (await lead.ask('getReview', { session })).archive
  expect(await told()).toMatchObject({ report: words, reportFrozen: false })
  now = lastMoment + 1
  expect(await told()).toMatchObject({ report: words, reportFrozen: true })
})

test('[P40] without a report nothing is asked', async () => {
  expect(await refused(lead, 'undoArchive', { session })).toBe('ok')
  await lead.ask('archive', { ...signs(played), report: '' })
  const nothing = { until: null, frozenOn: null, maySay: false, mayChange: false }
  expect(await stateOf(people[0])).toMatchObject(nothing)
  expect(await lineOf(people[0])).toBeNull()
  expect(await say(people[0], 'right')).toBe('not-found')
})
