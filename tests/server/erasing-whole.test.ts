/** A whole session that is erased takes along all that later sessions carried from it: looked for byte by byte. */

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStore } from '#server/store/open.ts'
import { fileName } from '#server/store/sqlite/open.ts'
import { newFolder } from '#tests/contract/folder.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { added, copied, copy, laterCanaries, makeCarried, titlesOn, type CarriedGround } from './carried-ground.ts'
import { Ear } from './ear.ts'
import { answersTo, archivedBy, bytesIn, canaries, sentTo, standing, staying } from './erasing-ground.ts'
import { checkAll, playSession, signs } from './played.ts'

let server: TestServer | undefined
const ears: Ear[] = []
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.close()
  await server?.close()
  server = undefined
})

/** All that stood in the first session or was made of it, in whichever session. */
const words = [...copied, ...added, canaries.title, staying, ...Object.values(laterCanaries), 'Van de gast']
/** What was brought in the third session itself. */
const own = 'nachtegaaleigengangen'

const at = (visitor: Visitor): Visitor => Object.assign(Object.create(visitor) as Visitor, { url: server?.url })

/** With a card in the third session that comes from nowhere. */
async function begin(): Promise<CarriedGround> {
  const ground = await makeCarried()
  server = ground.meeting.server
  const live = await ground.meeting.lead.visitor.open(ground.third)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  live.acts.placeCard({ kind: 'issue', title: own, language: 'nl' })
  await until(() => live.store.getState().saved, 'kept')
  live.close()
  return ground
}

/** Puts the server down for a while, and nobody is on a board any more. */
async function restart({ meeting, noor, bo, expert }: CarriedGround, meanwhile: (data: string) => Promise<void>) {
  for (const { board } of [meeting.lead, noor, bo, expert]) board.close()
  server = await (server ?? meeting.server).restart(meanwhile)
}

const onDisk = (looked: readonly string[]): readonly string[] => standing(bytesIn(server?.data ?? ''), looked)

/** Neither kept, nor answered, nor sent of any of the three; and what is of the third itself stays. */
async function onlyItsOwnIsLeft({ meeting, session, second, third }: CarriedGround): Promise<void> {
  const lead = at(meeting.lead.visitor)
  expect(onDisk([...words, own])).toEqual([own])
  for (const each of [session, second, third]) {
    expect(standing(await answersTo(lead, each), words)).toEqual([])
  }
  for (const each of [second, third]) expect(standing(await sentTo(lead, each), words)).toEqual([])
  expect(await titlesOn(lead, third)).toEqual([own])
  expect((await lead.ask('listErasures', { session })).done).toEqual([{ reason: 'rule', times: 1 }])
}

test('[P33] it goes from every session after it, whoever has one of those open hears nothing of it, and what is of those stays', async () => {
  const ground = await begin()
  const { meeting, session, second, third } = ground
  const lead = meeting.lead.visitor
  expect(onDisk([...words, own]).toSorted()).toEqual([...words, own].toSorted())
  const ear = await Ear.open(lead, third, true)
  ears.push(ear)
  await ear.askAll()
  const heard = ear.frames.length
  const before = await lead.ask('getArchive', { session: second })
  await lead.ask('erase', { session, what: 'session', entity: session, reason: 'rule' })
  expect(standing(Buffer.concat(ear.frames.slice(heard)), words)).toEqual([])
  await onlyItsOwnIsLeft(ground)
  const after = await lead.ask('getArchive', { session: second })
  expect([after.edition, after.content.cards]).toEqual([before.edition, []])
  expect(after.content.provenance.erasures).toEqual([{ reason: 'rule', times: before.content.cards.length + 1 }])
  for (const found of [canaries.title.slice(0, -2), laterCanaries.changed.slice(0, -2)]) {
    expect((await lead.ask('searchLibrary', { words: found })).hits).toEqual([])
  }
})

test('[P33] erased in the middle it goes from there on, and what came before it stays', async () => {
  const ground = await begin()
  const { meeting, session, second, third } = ground
  const lead = meeting.lead.visitor
  await lead.ask('erase', { session: second, what: 'session', entity: second, reason: 'rule' })
  expect(onDisk([...copied, ...Object.values(laterCanaries)])).toEqual(copied)
  expect(await titlesOn(lead, third)).toEqual([own])
  expect(await titlesOn(lead, session)).toEqual([canaries.title, staying, 'Van de gast'].toSorted())
})

test('[P33] an older copy that is put back has nothing of it, in any of the sessions', async () => {
  const ground = await begin()
  const { meeting, session } = ground
  const older = join(newFolder(), 'copy')
  await restart(ground, async (data) => {
    const store = await openStore(data)
    await store.erasures.copyTo(older)
    await store.close()
  })
  await at(meeting.lead.visitor).ask('erase', { session, what: 'session', entity: session, reason: 'rule' })
  expect(standing(bytesIn(older), copied)).toEqual(copied)
  await restart(ground, (data) => {
    copyFileSync(join(older, fileName), join(data, fileName))
    return Promise.resolve()
  })
  await onlyItsOwnIsLeft(ground)
})

/** What a dying server can leave in the ledger. The ids decide which session is done first. */
test.each([
  ['nothing but itself', []],
  ['one thing of one of the others, which is done first', ['0eerst']],
])(
  '[P33] entered and no more when the server died, with %s, it is gone when the server is there again',
  async (_what, entered) => {
    const ground = await begin()
    const { session, second } = ground
    const { content } = await ground.meeting.lead.visitor.ask('getArchive', { session: second })
    const card = content.cards[0]?.id ?? ''
    expect(card).not.toBe('')
    await restart(ground, async (data) => {
      const store = await openStore(data)
      const begun = { reason: 'rule', own: false, at: 1000, doneAt: null } as const
      await store.erasures.beginErasures([
        { ...begun, id: 'geheel', session, scope: 'session', entity: session },
        ...entered.map((id) => ({ ...begun, id, session: second, scope: 'card' as const, entity: card })),
      ])
      await store.close()
    })
    await onlyItsOwnIsLeft(ground)
  },
)

test('[P33] copied at the very moment nothing of it comes along', async () => {
  const ground = await begin()
  const { meeting, session } = ground
  const lead = meeting.lead.visitor
  const asked = await Promise.allSettled([
    copy(lead, session, 'session4'),
    lead.ask('erase', { session, what: 'session', entity: session, reason: 'rule' }),
    copy(lead, session, 'session5'),
  ])
  expect(asked[1]?.status).toBe('fulfilled')
  await onlyItsOwnIsLeft(ground)
})

test('[P33] what was told, taken and said of it in later sessions goes along, with the learning question that went on', async () => {
  const told = { came: 'ijsvogelkwamgangen', step: 'karekietstapgangen', ours: 'appelvinkonzegangen' } as const
  const played = await playSession()
  server = played.meeting.server
  const { session, ids, people } = played
  const lead = played.meeting.lead.visitor
  const [wol] = people
  await checkAll(played)
  await lead.ask('archive', signs(played, { audience: 'atelier' }))
  const atelier = 'atelier1'
  const next = { atelier, subject: 'Verder', date: '2026-12-10', language: 'nl' } as const
  await lead.ask('createSession', { ...next, id: 'session2' })
  const cards = [ids.dilemma, ids.direction].map((card) => ({ session, card }))
  await lead.ask('carryOver', { atelier, session: 'session2', questions: [ids.question], cards })
  const live = await lead.open('session2')
  await until(() => live.store.getState().line.state === 'live', 'the board')
  live.acts.placeCard({ kind: 'issue', variant: 'learningQuestion', title: told.ours, language: 'nl' })
  await until(() => live.store.getState().saved, 'kept')
  live.close()
  await archivedBy(lead, 'session2')
  const { content } = await lead.ask('getArchive', { session: 'session2' })
  const there = (from: string): string => content.cards.find(({ carriedFrom }) => carriedFrom === from)?.id ?? ''
  const step = { atelier, question: ids.question, change: 'moved', id: 'stap1' } as const
  await lead.ask('stepQuestion', { ...step, words: told.step })
  const came = { session: 'session2', id: 'kwam1', card: there(ids.direction), language: 'nl' } as const
  await lead.ask('putFollowUp', { ...came, outcome: 'tried', words: told.came })
  await lead.ask('take', {
    session: 'session2',
    card: there(ids.direction),
    how: 'try',
    until: '2031-03-17',
    shared: true,
  })
  const looked = [told.came, told.step, 'Samen op huisbezoek', 'Wanneer mag je wachten', '2031-03-17']
  expect(onDisk([...looked, told.ours])).toEqual([...looked, told.ours])

  await lead.ask('erase', { session, what: 'session', entity: session, reason: 'asked' })
  expect(onDisk([...looked, told.ours])).toEqual([told.ours])
  const answers = [
    await lead.ask('listQuestions', { atelier }),
    await lead.ask('listTaken', {}),
    await lead.ask('listFollowUps', { session: 'session2' }),
    await lead.ask('listCarriable', { atelier }),
    await wol?.visitor.ask('getMyData', {}),
    await lead.try('getTimeline', { session: 'session2', card: there(ids.direction) }),
    await lead.try('getTimeline', { session, card: ids.question }),
  ]
  expect(standing(Buffer.from(JSON.stringify(answers)), looked)).toEqual([])
  expect(JSON.stringify(answers)).toContain(told.ours)
})
