/** Letting go reaches every place in which something of somebody is: hidden, left out, thrown away, waiting, voted. */

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { openStore } from '#server/store/open.ts'
import { putBack } from '#server/store/putting-back.ts'
import type { Store } from '#server/store/ports.ts'
import { newFolder } from '#tests/contract/folder.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { bytesIn, standing } from './erasing-ground.ts'
import { afterwards, archiveKept, hers, makeKept, mineOf, noorsName, type Kept } from './kept-ground.ts'
import { seen } from './meeting.ts'
import { decideOn } from './played.ts'

let kept: Kept
let end: () => Promise<void>
beforeEach(async () => {
  kept = await makeKept()
  end = () => kept.meeting.end()
})
afterEach(() => end())

const { guests, guestsWaiting, ...own } = hers
/** What goes in either case: nobody has seen it, or it was only about her. */
const { waiting, because, remark, ...things } = own
const unseen = [waiting, because, remark]
const stays = [guests, guestsWaiting]
const words = (): Buffer => bytesIn(kept.meeting.server.data)
const letGo = (how: 'anonymous' | 'remove') => kept.noor.visitor.ask('forgetMe', { session: kept.session, how })

describe.each(['while the session goes on', 'once it is archived'] as const)('%s', (when) => {
  const isArchived = when === 'once it is archived'
  beforeEach(() => (isArchived ? archiveKept(kept) : Promise.resolve()))

  test('[P37] with what she brought: none of her words is anywhere, nor her name', async () => {
    await letGo('remove')
    expect(standing(words(), [...Object.values(own), afterwards.came, noorsName])).toEqual([])
    const left = standing(words(), stays)
    expect(left).toEqual(stays)
    const { noor, meeting, session, ids } = kept
    const mine = await mineOf(noor)
    expect(mine).toMatchObject({
      name: '',
      brought: [],
      recognised: [],
      votes: [],
      tickets: [],
      report: null,
      seat: null,
    })
    expect(mine.erased.map(({ what }) => what).toSorted()).toEqual(['name', 'person'])
    // What was hidden of others stays theirs, without what she wrote there.
    if (isArchived) return
    await meeting.lead.visitor.ask('showCard', { session, card: ids.bosHidden })
    const board = seen(await meeting.open(meeting.lead.visitor))
    expect(board.cards.map(({ id }) => id)).toContain(ids.bosHidden)
    expect(JSON.stringify(board)).not.toContain(noor.id)
  })

  test('[P37] without it: it stays as nobody’s, also off the board, and what nobody saw is gone', async () => {
    const { noor, meeting, session } = kept
    await letGo('anonymous')
    const there = words()
    expect(standing(there, [...unseen, noorsName])).toEqual([])
    const gone = isArchived ? [hers.trash, hers.cluster] : []
    const left = Object.values({ ...things, guests }).filter((word) => !gone.includes(word as 'koolmeesprullenbak'))
    expect([...standing(there, left)].sort()).toEqual([...left].sort())
    expect(standing(there, [afterwards.came])).toEqual(isArchived ? [afterwards.came] : [])
    const mine = await mineOf(noor)
    expect(mine).toMatchObject({ name: '', perspective: null, brought: [], recognised: [], votes: [], report: null })
    expect(mine.consent).toEqual({ named: false, research: false })
    expect(mine.erased.map(({ what }) => what)).toEqual(['let-go'])
    await inStoreOf(meeting.server.data, async ({ hidden, register }) => {
      expect(JSON.stringify(await hidden.hiddenCards(session))).not.toContain(noor.id)
      expect(await register.broughtBy(session, noor.id)).toEqual([])
      // What she wrote down for a guest who has no device still waits, as nobody's to change.
      const held = await hidden.heldIn(session)
      expect(held.map(({ person, behalf, thing }) => [person, behalf, thing.is === 'card' && thing.title])).toEqual([
        [nobodyKnown, 'gast1', hers.guestsWaiting],
      ])
    })
  })
})

test('[P37] how much waits is told anew', async () => {
  const { meeting } = kept
  expect(await meeting.state()).toMatchObject({ held: 2, holders: 2 })
  await letGo('anonymous')
  const { board } = await meeting.open(meeting.lead.visitor)
  expect(board.store.getState().session).toMatchObject({ held: null, holders: null })
})

/** The store of a running server, from a copy that another process makes: to close the file here would free the lock. */
async function inStoreOf(data: string, look: (store: Store) => Promise<void>): Promise<void> {
  const folder = join(newFolder(), 'copy')
  execFileSync('cp', ['-r', data, folder])
  const store = await openStore(folder)
  await look(store)
  await store.close()
}

async function whoIs(store: Store, participant: string): Promise<string> {
  const all = await store.catalogue.participantsOf(kept.session)
  return all.find(({ id }) => id === participant)?.identity ?? ''
}

describe('an older copy that is put back', () => {
  let server: TestServer
  let copy: string
  const at = (visitor: Visitor): Visitor => Object.assign(Object.create(visitor) as Visitor, { url: server.url })

  /** Archived with Noor’s name, also in words of Bo’s; then a copy is made. */
  beforeEach(async () => {
    const { meeting, session, bo } = kept
    const lead = meeting.lead.visitor
    copy = join(newFolder(), 'copy')
    await lead.ask('leadPhase', { session, act: 'back' })
    bo.board.acts.addNote({ card: kept.ids.bos, kind: 'experience', layer: 'room', text: `Zoals ${noorsName} zei` })
    await until(() => bo.board.store.getState().saved, 'kept')
    await lead.ask('setState', { session, state: 'closed' })
    const { items } = await lead.ask('getReview', { session })
    for (const item of items) if (item.stays === null) await decideOn(lead, session, item, true)
    await lead.ask('archive', { session, signed: true, audience: 'session' })
    server = await meeting.server.restart(async (data) => {
      const store = await openStore(data)
      await store.erasures.copyTo(copy)
      await store.close()
    })
    end = () => server.close()
  })

  async function putItBack(): Promise<void> {
    server = await server.restart((data) =>
      putBack({ copy, data, aside: join(data, 'copies', 'before'), at: Date.now() }),
    )
  }

  test('[P33] [P37] does not name again who let go since, nor says what was theirs', async () => {
    const { noor, session } = kept
    expect(standing(bytesIn(copy), [noorsName])).toEqual([noorsName])
    await at(noor.visitor).ask('forgetMe', { session, how: 'anonymous' })
    expect(standing(bytesIn(server.data), [noorsName])).toEqual([])
    await putItBack()
    expect(standing(bytesIn(server.data), [noorsName])).toEqual([])
    const [mine] = (await at(noor.visitor).ask('getMyData', {})).sessions
    expect(mine).toMatchObject({ name: '', brought: [], consent: { named: false } })
    // What they brought stays.
    expect(standing(bytesIn(server.data), [hers.board])).toEqual([hers.board])
  })

  test('[P33] [P37] does not name again who took that back since, and leaves what is theirs theirs', async () => {
    const { noor, session } = kept
    await at(noor.visitor).ask('setConsent', { session, named: false, research: true })
    await putItBack()
    const { content } = await at(kept.meeting.lead.visitor).ask('getArchive', { session })
    expect(JSON.stringify(content)).not.toContain(noorsName)
    const [mine] = (await at(noor.visitor).ask('getMyData', {})).sessions
    expect(mine).toMatchObject({ consent: { named: false }, erased: [{ what: 'name' }] })
    expect(mine?.brought.map(({ title }) => title)).toContain(hers.board)
  })

  /** What she told, asked and took is of no session, or of one; and by what she would sign in. */
  async function andMore(): Promise<void> {
    const { noor, session, ids } = kept
    const visitor = at(noor.visitor)
    const came = { session, id: 'verteld1', card: ids.bos, outcome: 'tried', language: 'nl' } as const
    await visitor.ask('putFollowUp', { ...came, words: afterwards.came, named: true })
    const { atelier } = await at(kept.meeting.lead.visitor).ask('getSession', { session })
    await visitor.ask('putQuestion', { atelier: atelier.id, id: 'vraag1', words: afterwards.question, language: 'nl' })
    server = await server.restart(async (data) => {
      const store = await openStore(data)
      const identity = await whoIs(store, noor.id)
      await store.signIn.setMail(identity, mail, '2026-11-29')
      rmSync(copy, { recursive: true })
      await store.erasures.copyTo(copy)
      await store.close()
    })
  }
  const mail = 'noordelijke.stormvogel@voorbeeld.test'
  /** With the day until when she tries something, which stands nowhere else. */
  const everywhere = [noorsName, 'noordelijke.stormvogel', '2026-12-12']

  test.each(['anonymous', 'remove'] as const)(
    '[P33] [P37] knows nothing again of who let go everywhere since (%s), and nobody comes back as them',
    async (how) => {
      await andMore()
      const { noor } = kept
      expect(standing(bytesIn(copy), everywhere)).toEqual(everywhere)
      await at(noor.visitor).ask('forgetMe', { how })
      const gone = how === 'remove' ? [...everywhere, ...Object.values(afterwards), hers.board] : everywhere
      expect(standing(bytesIn(server.data), gone)).toEqual([])
      await putItBack()
      expect(standing(bytesIn(server.data), gone)).toEqual([])
      expect(await at(noor.visitor).ask('getMyData', {})).toMatchObject({ device: null, sessions: [], taken: [] })
      const told = [hers.board, ...Object.values(afterwards)]
      expect(standing(bytesIn(server.data), told)).toEqual(how === 'remove' ? [] : told)
    },
  )

  test('[P37] of who let go everywhere all is gone when the server starts, though it stopped as it was entered', async () => {
    await andMore()
    const { noor } = kept
    server = await server.restart(async (data) => {
      const store = await openStore(data)
      const identity = await whoIs(store, noor.id)
      const begun = { id: 'begonnen1', session: identity, scope: 'everywhere', entity: identity } as const
      await store.erasures.beginErasure({ ...begun, reason: 'asked', own: true, at: Date.now(), doneAt: null })
      await store.close()
    })
    const gone = [...everywhere, ...Object.values(afterwards), hers.board]
    expect(standing(bytesIn(server.data), gone)).toEqual([])
    expect(await at(noor.visitor).ask('getMyData', {})).toMatchObject({ device: null })
  })

  test('[P37] who let go of a session, did more there, and lets go everywhere then, has let go of that too', async () => {
    const { noor, session } = kept
    await at(noor.visitor).ask('forgetMe', { session, how: 'anonymous' })
    await at(noor.visitor).ask('introduceMe', { session, name: noorsName, perspective: '' })
    expect(standing(bytesIn(server.data), [noorsName])).toEqual([noorsName])
    await at(noor.visitor).ask('forgetMe', { how: 'anonymous' })
    expect(standing(bytesIn(server.data), [noorsName])).toEqual([])
  })

  test('[P37] what was begun when the server stopped is done when it starts', async () => {
    const { noor, session } = kept
    const begun = { id: 'begonnen1', session, scope: 'let-go', entity: noor.id, reason: 'asked', own: true } as const
    server = await server.restart(async (data) => {
      const store = await openStore(data)
      await store.erasures.beginErasure({ ...begun, at: Date.now(), doneAt: null })
      await store.close()
    })
    expect(standing(bytesIn(server.data), [noorsName])).toEqual([])
    expect((await at(noor.visitor).ask('getMyData', {})).sessions[0]).toMatchObject({ name: '', brought: [] })
  })

  test('[P33] is not counted among what was erased', async () => {
    const { noor, session, meeting } = kept
    await at(noor.visitor).ask('setConsent', { session, named: false, research: false })
    expect((await at(meeting.lead.visitor).ask('listErasures', { session })).done).toEqual([])
  })
})
