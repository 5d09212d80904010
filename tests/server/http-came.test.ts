import { afterEach, beforeEach, expect, test } from 'vitest'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { refused, seen } from './meeting.ts'
import { checkAll, decideOn, playSession, signs, type Played } from './played.ts'

const atelier = 'atelier1'
const dayMs = 86_400_000

let now: number
let played: Played
let session: string
let lead: Visitor
/** Wol, Anne, Bart, Cune, Dieu and Ever; Cune asked the learning question. */
let people: readonly Visitor[]
let wol: Visitor
let bart: Visitor
beforeEach(async () => {
  now = Date.parse('2026-11-29T10:00:00Z')
  played = await playSession({ now: () => now })
  session = played.session
  lead = played.meeting.lead.visitor
  people = played.people.map(({ visitor }) => visitor)
  ;[wol, , bart] = people as [Visitor, Visitor, Visitor]
}, 60_000)
afterEach(() => played.meeting.end())

async function archive(): Promise<void> {
  await checkAll(played)
  await lead.ask('archive', signs(played, { audience: 'atelier' }))
}

const begin = (id: string, date: string) =>
  lead.ask('createSession', { id, atelier, subject: 'Verder', date, language: 'nl' })

async function archiveNext(id: string): Promise<void> {
  await lead.ask('setState', { session: id, state: 'closed' })
  const { items } = await lead.ask('getReview', { session: id })
  for (const item of items) if (item.stays === null) await decideOn(lead, id, item, true)
  await lead.ask('archive', { session: id, signed: true, audience: 'atelier' })
}

const listed = async (who: Visitor) => (await who.ask('listQuestions', { atelier })).questions
const put = (who: Visitor, id: string, words: string) =>
  refused(who, 'putQuestion', { atelier, id, words, language: 'nl' })
const step = (who: Visitor, question: string, change: string, id: string, words = '') =>
  refused(who, 'stepQuestion', { atelier, question, id, change, words })

/** Somebody who leads an atelier of their own, and is in none of ours. */
const outsiders = () => [new Visitor(played.meeting.server.url)]

test('[P45] a learning question is put between sessions, spoken of by who leads, and taken back while nothing was done with it', async () => {
  expect(await put(wol, 'vraag1', 'Wie belt wie?')).toBe('ok')
  expect(await put(wol, 'vraag1', 'Wie belt wie?')).toBe('ok')
  // An id of somebody else’s is not to be had.
  expect(await put(bart, 'vraag1', 'Iets anders')).toBe('not-allowed')
  expect(await put(bart, 'vraag2', 'Bel 06-12345678 even?')).toBe('personal')
  const about = { id: 'vraag1', words: 'Wie belt wie?', language: 'nl', day: '2026-11-29', last: null }
  const opened = { change: 'opened', day: '2026-11-29', words: '', at: null }
  expect(await listed(wol)).toEqual([{ ...about, state: 'open', mine: true, steps: [opened] }])
  expect(await listed(bart)).toMatchObject([{ id: 'vraag1', mine: false }])
  for (const who of outsiders()) expect(await refused(who, 'listQuestions', { atelier })).toBe('not-signed-in')

  expect(await step(wol, 'vraag1', 'answered', 'stap1')).toBe('not-allowed')
  now += dayMs
  expect(await step(lead, 'vraag1', 'answered', 'stap1', 'Wie het eerst kan.')).toBe('ok')
  expect(await step(lead, 'vraag1', 'answered', 'stap1', 'Wie het eerst kan.')).toBe('ok')
  expect(await step(lead, 'nergens', 'answered', 'stap2')).toBe('not-found')
  const answered = { change: 'answered', day: '2026-11-30', words: 'Wie het eerst kan.', at: null }
  expect(await listed(wol)).toEqual([{ ...about, state: 'answered', mine: false, steps: [opened, answered] }])
  expect(await refused(wol, 'takeBackQuestion', { atelier, question: 'vraag1' })).toBe('over')
  await step(lead, 'vraag1', 'reopened', 'stap3')
  await step(lead, 'vraag1', 'aside', 'stap4')
  expect((await listed(bart))[0]?.state).toBe('aside')

  expect(await put(bart, 'vraag3', 'Wat helpt?')).toBe('ok')
  expect(await refused(wol, 'takeBackQuestion', { atelier, question: 'vraag3' })).toBe('not-allowed')
  for (const _again of [1, 2]) await bart.ask('takeBackQuestion', { atelier, question: 'vraag3' })
  expect((await listed(bart)).map(({ id }) => id)).toEqual(['vraag1'])
})

test('[P45] a learning question of an archive is one of the atelier, and is gone when the archive is taken back', async () => {
  expect(await listed(lead)).toEqual([])
  await archive()
  const { question: card } = played.ids
  const opened = { change: 'opened', day: '2026-11-24', words: '', at: { session, number: 1, card } }
  const about = { words: 'Wanneer mag je wachten?', language: 'nl', state: 'open', day: '2026-11-24' }
  expect(await listed(wol)).toEqual([{ id: card, ...about, last: { session, card }, mine: false, steps: [opened] }])
  await step(lead, card, 'moved', 'stap1', 'We begonnen ermee.')
  expect((await listed(wol))[0]?.steps.map(({ change }) => change)).toEqual(['opened', 'moved'])
  await lead.ask('undoArchive', { session })
  expect(await listed(lead)).toEqual([])
  // What was said of it comes back with it, and goes for good with its card.
  await archive()
  expect((await listed(wol))[0]?.steps.map(({ change }) => change)).toEqual(['opened', 'moved'])
  await lead.ask('erase', { session, what: 'card', entity: card, reason: 'asked' })
  expect(await listed(lead)).toEqual([])
})

test('[P45] of an archive for who was there others of the atelier hear no question', async () => {
  await checkAll(played)
  await lead.ask('archive', signs(played, { audience: 'session' }))
  const { code } = await begin('session2', '2026-12-10')
  const newcomer = new Visitor(played.meeting.server.url)
  await newcomer.ask('join', { code: code ?? '', name: 'Nieuw', language: 'nl' })
  expect(await listed(newcomer)).toEqual([])
  expect(await listed(wol)).toHaveLength(1)
  const { dilemma } = played.ids
  for (const [name, input] of [
    ['listFollowUps', { session }],
    ['putFollowUp', { session, id: 'kwam1', card: dilemma, outcome: 'nothing', language: 'nl' }],
    ['getTimeline', { session, card: dilemma }],
  ] as const) {
    expect([name, await refused(newcomer, name, input)]).toEqual([name, 'not-allowed'])
  }
  expect((await newcomer.ask('lookBack', { session: 'session2' })).opened).toEqual([])
})

test('[P45] what came of a card is told after its session, nameless unless one wants that, and changed by whoever told it', async () => {
  await archive()
  const { direction: card } = played.ids
  const came = { session, card, language: 'nl' } as const
  const told = { ...came, id: 'kwam1', outcome: 'tried', words: 'We gingen samen langs.' } as const
  expect(await refused(bart, 'putFollowUp', { ...told, words: 'a'.repeat(501) })).toBe('bad-input')
  expect(await refused(bart, 'putFollowUp', { ...told, words: 'Bel 06-12345678.' })).toBe('personal')
  expect(await refused(bart, 'putFollowUp', { ...told, card: 'nergens' })).toBe('not-found')
  expect(await refused(bart, 'putFollowUp', { ...told, card: played.ids.leftOut })).toBe('not-found')
  await bart.ask('putFollowUp', told)
  await wol.ask('putFollowUp', { ...came, id: 'kwam2', outcome: 'nothing', named: true })
  expect(await refused(wol, 'putFollowUp', { ...told, words: 'Anders' })).toBe('not-allowed')
  const first = { id: 'kwam1', card, outcome: 'tried', words: told.words, language: 'nl', name: null }
  const common = { perspective: 'Beleid', day: '2026-11-29' }
  const list = async (who: Visitor) => (await who.ask('listFollowUps', { session })).followUps
  expect(await list(wol)).toEqual([
    { ...first, ...common, mine: false },
    { ...first, ...common, id: 'kwam2', outcome: 'nothing', words: '', name: 'Wolmoedine', mine: true },
  ])
  now += dayMs
  await bart.ask('putFollowUp', { ...told, outcome: 'changed', words: 'Nu altijd samen.' })
  expect((await list(bart))[0]).toEqual({
    ...{ ...first, ...common, outcome: 'changed', words: 'Nu altijd samen.', mine: true },
  })
  // To read along, in the forms that are for that; JSON is the archive alone.
  for (const [as, says] of [
    ['md', 'Er veranderde iets: Nu altijd samen.'],
    ['print', 'Nu altijd samen.'],
    ['csv/came', 'Nu altijd samen.,,Beleid,2026-11-29'],
  ] as const) {
    expect(await (await bart.fetch(`/export/${session}/${as}`)).text()).toContain(says)
  }
  expect(await (await bart.fetch(`/export/${session}/json`)).text()).not.toContain('Nu altijd samen.')
  // The library finds it, in the thread of its card; and not any more once it is gone.
  const found = async () => (await bart.ask('searchLibrary', { words: 'altijd' })).hits
  expect(await found()).toMatchObject([{ entity: 'kwam1', card, kind: 'followUp' }])
  expect(await refused(wol, 'removeFollowUp', { session, id: 'kwam1' })).toBe('not-allowed')
  await lead.ask('removeFollowUp', { session, id: 'kwam1' })
  expect(await found()).toEqual([])
  expect((await list(lead)).map(({ id }) => id)).toEqual(['kwam2'])
  // Whoever lets go of it leaves it as nobody’s; with its card it goes.
  await wol.ask('forgetMe', { session, how: 'anonymous' })
  expect(await list(lead)).toMatchObject([{ id: 'kwam2', name: null, perspective: null }])
  await lead.ask('erase', { session, what: 'card', entity: card, reason: 'asked' })
  expect(await list(lead)).toEqual([])
})

test('[P45] it is erased by its id too, and goes with whoever takes all of theirs away', async () => {
  await archive()
  const { direction: card } = played.ids
  const told = { session, card, outcome: 'tried', language: 'nl' } as const
  await bart.ask('putFollowUp', { ...told, id: 'kwam1', words: 'kieviteitje' })
  await bart.ask('putFollowUp', { ...told, id: 'kwam2', words: 'gruttoveertje' })
  await bart.ask('putQuestion', { atelier, id: 'vraag1', words: 'Tureluurtje?', language: 'nl' })
  await begin('session2', '2026-12-10')
  await lead.ask('carryOver', { atelier, session: 'session2', questions: ['vraag1'] })
  expect(await titlesOn('session2')).toEqual(['Tureluurtje?'])
  await lead.ask('erase', { session, what: 'note', entity: 'kwam1', reason: 'recognisable' })
  const words = async (asked: string) => (await lead.ask('searchLibrary', { words: asked })).hits.length
  expect([await words('kieviteitje'), await words('gruttoveertje')]).toEqual([0, 1])
  await bart.ask('forgetMe', { how: 'remove' })
  expect((await lead.ask('listFollowUps', { session })).followUps).toEqual([])
  expect([await words('gruttoveertje'), (await listed(lead)).map(({ id }) => id)]).toEqual([0, [played.ids.question]])
  expect(await titlesOn('session2')).toEqual([])
})

async function titlesOn(id: string): Promise<readonly string[]> {
  const live = await lead.open(id)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const cards = Object.values(live.store.getState().cards)
  live.close()
  return cards.map(({ title }) => title).toSorted()
}

test('[P45] what is carried stands on the new board once, of nobody and after what is there; and continues the same question', async () => {
  await archive()
  const { question, direction, dilemma, annotation } = played.ids
  await wol.ask('putQuestion', { atelier, id: 'vraag1', words: 'Wie belt wie?', language: 'nl' })
  const carriable = await lead.ask('listCarriable', { atelier })
  expect(carriable.questions.map(({ id }) => id).toSorted()).toEqual([question, 'vraag1'].toSorted())
  expect(carriable.sessions).toMatchObject([{ session, number: 1 }])
  expect(carriable.sessions[0]?.cards.map(({ card }) => card)).toContain(dilemma)
  expect(carriable.sessions[0]?.cards.map(({ card }) => card)).not.toContain(question)

  await begin('session2', '2026-12-10')
  const chosen = [dilemma, direction].map((card) => ({ session, card }))
  const wish = { atelier, session: 'session2', questions: [question, 'vraag1'], cards: chosen }
  expect(await refused(wol, 'carryOver', wish)).toBe('not-allowed')
  expect(await refused(lead, 'carryOver', { ...wish, cards: [{ session, card: played.ids.leftOut }] })).toBe(
    'not-found',
  )
  expect((await lead.ask('carryOver', wish)).carried).toBe(4)
  expect((await lead.ask('carryOver', wish)).carried).toBe(0)
  const titles = ['Melden of meelopen', 'Samen op huisbezoek', 'Wanneer mag je wachten?', 'Wie belt wie?']
  expect(await titlesOn('session2')).toEqual(titles)

  await archiveNext('session2')
  const { content } = await lead.ask('getArchive', { session: 'session2' })
  expect(content.cards.map(({ carriedFrom }) => carriedFrom ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual(
    [dilemma, direction, question, 'vraag1'].toSorted((a, b) => a.localeCompare(b)),
  )
  expect(content.cards.every(({ by }) => by.name === null)).toBe(true)
  // What experts said of the dilemma came along.
  expect(annotation).not.toBe('')
  expect(content.notes).toMatchObject([{ text: 'Wie meeloopt, meldt later beter.' }])
  expect(content.links).toHaveLength(1)
  const questions = await listed(lead)
  expect(Object.fromEntries(questions.map(({ words, steps }) => [words, steps.map(({ change }) => change)]))).toEqual({
    'Wanneer mag je wachten?': ['opened', 'carried'],
    'Wie belt wie?': ['opened', 'carried'],
  })
  expect(await refused(wol, 'takeBackQuestion', { atelier, question: 'vraag1' })).toBe('over')

  const second = content.cards.find(({ carriedFrom }) => carriedFrom === dilemma)?.id ?? ''
  await bart.ask('putFollowUp', {
    session,
    id: 'kwam1',
    card: direction,
    outcome: 'tried',
    words: 'Ja.',
    language: 'nl',
  })
  for (const [at, card] of [
    [session, dilemma],
    ['session2', second],
  ] as const) {
    const { stops } = await wol.ask('getTimeline', { session: at, card })
    expect(stops.map(({ is, day, title }) => [is, day, title])).toEqual([
      ['told', '2026-11-24', 'Melden of meelopen'],
      ['direction', '2026-11-24', 'Samen op huisbezoek'],
      ['came', '2026-11-29', 'Ja.'],
      ['carried', '2026-12-10', 'Melden of meelopen'],
      ['direction', '2026-12-10', 'Samen op huisbezoek'],
    ])
  }
  // What is erased goes from where it was carried too.
  await lead.ask('erase', { session, what: 'card', entity: dilemma, reason: 'asked' })
  expect((await lead.ask('getArchive', { session: 'session2' })).content.cards).toHaveLength(3)
  expect(await refused(wol, 'getTimeline', { session: 'session2', card: second })).toBe('not-found')
})

test('[P45] a session begins with what went on since the one before: the same for all, and my own try-outs for me alone', async () => {
  await archive()
  const { question, direction, issue } = played.ids
  await bart.ask('take', { session, card: direction, how: 'try', until: '2026-12-05', shared: true })
  await wol.ask('take', { session, card: direction, how: 'try', until: '2026-12-04', shared: true, named: true })
  await wol.ask('take', { session, card: issue, how: 'try', until: '2027-03-01' })
  await bart.ask('putFollowUp', {
    session,
    id: 'kwam1',
    card: issue,
    outcome: 'stuck',
    words: 'Nog niet.',
    language: 'nl',
  })
  const { code } = await begin('session2', '2026-12-10')
  for (const who of [wol, bart]) await who.ask('join', { code: code ?? '', name: 'Iemand', language: 'nl' })
  // Of somebody whose computer is the big screen now nothing of their own is shown on it.
  const [, , , , screen] = people as [Visitor, Visitor, Visitor, Visitor, Visitor]
  await screen.ask('take', { session, card: issue, how: 'try' })
  await screen.post((await lead.ask('invite', { session: 'session2', role: 'beamer' })).path)
  const look = (who: Visitor) => who.ask('lookBack', { session: 'session2' })

  const shown = await look(screen)
  expect(shown).toMatchObject({
    since: { session, number: 1, date: '2026-11-24' },
    opened: [{ id: question, words: 'Wanneer mag je wachten?' }],
    ...{ moved: [], answered: [], mine: [] },
    tries: [{ card: direction, title: 'Samen op huisbezoek', until: '2026-12-04', names: ['Wolmoedine'] }],
    came: [
      {
        id: 'kwam1',
        card: issue,
        kind: 'issue',
        title: 'Wachten op hulp',
        outcome: 'stuck',
        words: 'Nog niet.',
        name: null,
      },
    ],
  })
  const due = { session, card: direction, title: 'Samen op huisbezoek' }
  expect(await look(wol)).toEqual({ ...shown, mine: [{ ...due, until: '2026-12-04' }] })
  expect(await look(bart)).toEqual({ ...shown, mine: [{ ...due, until: '2026-12-05' }] })
  await wol.ask('putFollowUp', { session, id: 'kwam2', card: direction, outcome: 'nothing', language: 'nl' })
  expect((await look(wol)).mine).toEqual([])
  expect((await look(bart)).mine).toHaveLength(1)
  await step(lead, question, 'answered', 'stap1')
  expect(await look(bart)).toMatchObject({ opened: [], answered: [{ id: question }] })
  expect(await refused(new Visitor(played.meeting.server.url), 'lookBack', { session: 'session2' })).toBe(
    'not-signed-in',
  )
  expect((await lead.ask('lookBack', { session })).since).toBeNull()
  expect(seen(played.meeting.lead).cards.length).toBeGreaterThan(0)
})
