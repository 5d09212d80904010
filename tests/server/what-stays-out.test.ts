/** Ways round: what somebody would try, or what happens by chance, to have words stay that should go. */

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { startServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, type Guest } from './meeting.ts'
import { canaries, checkAll, decideOn, isSaved, playSession, signs, type Played } from './played.ts'

let end: (() => Promise<unknown>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

async function plays(): Promise<Played & { readonly lead: Visitor }> {
  const played = await playSession()
  end = () => played.meeting.end()
  return { ...played, lead: played.meeting.lead.visitor }
}

function guestAt({ people }: Played, nth: number): Guest {
  const guest = people[nth]
  if (guest === undefined) throw new Error('nobody there')
  return guest
}

async function boardNow(lead: Visitor, session: string): Promise<Snapshot> {
  const live = await lead.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

const archived = async (lead: Visitor, session: string) => (await lead.ask('getArchive', { session })).content

describe('an archive', () => {
  test('[P32] takes over no perspective in which the guard finds somebody', async () => {
    const played = await plays()
    const { lead, session } = played
    const perspective = 'Annechien 06-12345678'
    await guestAt(played, 1).visitor.ask('introduceMe', { session, name: 'Annechien', perspective })
    await checkAll(played)
    await lead.ask('archive', signs(played))
    expect(JSON.stringify(await archived(lead, session))).not.toContain('06-12345678')
  })

  test('[P32] asks about short names, and names that are written with other accents', async () => {
    const played = await plays()
    const { lead, session, meeting } = played
    await lead.ask('setState', { session, state: 'open' })
    const bo = await meeting.enter('Bo')
    await meeting.enter('Zoëtje Hulshöf')
    const ids = [
      await place(bo, 'Dat is wat Bo gisteren zei'),
      await place(bo, 'Dat is wat Zoetje gisteren zei'),
      await place(bo, 'Dat is wat Hulshof gisteren zei'),
    ]
    await lead.ask('setState', { session, state: 'closed' })
    const { items } = await lead.ask('getReview', { session })
    for (const id of ids) {
      const found = items.find((one) => one.id === id)?.texts.flatMap(({ findings }) => findings)
      expect(found).toMatchObject([{ kind: 'name', strength: 'ask' }])
    }
  })

  test('[P32] keeps no quote of words that were taken out', async () => {
    const { lead, session, ids, ...played } = await plays()
    const was = { session, entity: ids.dilemma, part: 'title', before: 'Melden of meelopen', after: 'Iets of meelopen' }
    await lead.ask('changeWords', was)
    await checkAll({ ...played, session, ids })
    await lead.ask('archive', signs({ session }))
    const note = (await archived(lead, session)).notes.find(({ id }) => id === ids.annotation)
    expect(note).toMatchObject({ quote: null, part: 'title' })
  })

  test('[P32] loses a name that is taken back also where others wrote it', async () => {
    const played = await plays()
    const { lead, session } = played
    await lead.ask('setState', { session, state: 'open' })
    const anne = guestAt(played, 1)
    await until(() => anne.board.store.getState().session?.state === 'open', 'open')
    const id = await place(anne, `Zoals ${canaries.named} al zei`)
    await lead.ask('setState', { session, state: 'closed' })
    await checkAll(played)
    await lead.ask('archive', signs(played))
    expect(JSON.stringify(await archived(lead, session))).toContain(canaries.named)
    await guestAt(played, 0).visitor.ask('setConsent', { session, named: false, research: false })
    const after = await archived(lead, session)
    expect(JSON.stringify(after)).not.toContain(canaries.named)
    expect(after.cards.find((card) => card.id === id)?.title).toBe('Zoals een deelnemer al zei')
  })

  test('[P31] that is taken back brings back what it had left out, and nothing from the trash', async () => {
    const played = await plays()
    const { lead, session, ids } = played
    await checkAll(played)
    await lead.ask('archive', signs(played))
    const { items } = await lead.ask('getReview', { session })
    const issue = items.find(({ id }) => id === ids.issue)
    if (issue === undefined) throw new Error('no such card')
    await decideOn(lead, session, issue, false)
    await lead.ask('archive', signs(played))
    await lead.ask('undoArchive', { session, edition: 2 })
    expect((await archived(lead, session)).cards.some(({ id }) => id === ids.issue)).toBe(true)
    const board = await boardNow(lead, session)
    expect(board.cards.some(({ id }) => id === ids.issue)).toBe(true)
    expect(JSON.stringify(board)).not.toContain(canaries.trashedNote)
  })

  test('[P34] of an example atelier that is for who was there is for nobody else', async () => {
    const server = await startServer({ demo: true })
    end = () => server.close()
    const lead = new Visitor(server.url)
    await lead.ask('createAtelier', { id: 'atelier1', title: 'Jeugd', language: 'nl' })
    const { ateliers } = await lead.ask('home', {})
    const atelier = ateliers.find(({ demo }) => demo)?.id ?? ''
    const session = 'voorbeeld1'
    await lead.ask('createSession', { id: session, atelier, subject: 'Echt', date: '2026-11-30', language: 'nl' })
    await lead.ask('setState', { session, state: 'closed' })
    await lead.ask('archive', signs({ session }, { audience: 'session' }))
    expect(await refused(new Visitor(server.url), 'getArchive', { session })).toBe('not-signed-in')
  })
})

describe('letting go', () => {
  test('[P37] reaches cards that are off the board', async () => {
    const played = await plays()
    const { lead, session, ids } = played
    const ever = guestAt(played, 5)
    await checkAll(played)
    await lead.ask('archive', signs(played))
    await ever.visitor.ask('forgetMe', { session, how: 'anonymous' })
    await lead.ask('undoArchive', { session })
    await lead.ask('setState', { session, state: 'open' })
    await lead.ask('showCard', { session, card: ids.hidden })
    const board = await boardNow(lead, session)
    for (const id of [ids.here, ids.leftOut, ids.hidden]) {
      expect(board.cards.find((card) => card.id === id)).toMatchObject({ author: nobodyKnown, perspective: null })
    }
  })

  test.each(['anonymous', 'remove'] as const)('[P37] %s leaves no perspective that was theirs alone', async (how) => {
    const played = await plays()
    const { lead, session } = played
    const dieu = guestAt(played, 4)
    await dieu.visitor.ask('introduceMe', { session, name: 'Dieuwertje', perspective: 'Wethouder' })
    await checkAll(played)
    await lead.ask('archive', signs(played))
    await dieu.visitor.ask('forgetMe', { session, how })
    expect(JSON.stringify(await archived(lead, session))).not.toContain('Wethouder')
  })
})

describe('erasing', () => {
  test('is done only so often by one person, and words stay until then', async () => {
    const meeting = await Meeting.begin()
    end = () => meeting.end()
    const { session } = meeting
    const anne = await meeting.enter('Anne')
    const ids: string[] = []
    for (let nth = 0; nth < 12; nth += 1) ids.push(await place(anne, `Los ${nth}`))
    await until(() => isSaved(anne), 'saved')
    const said: string[] = []
    for (const entity of ids) {
      said.push(await refused(anne.visitor, 'erase', { session, what: 'card', entity, reason: 'asked' }))
    }
    expect(said.filter((one) => one === 'ok')).toHaveLength(10)
    expect(said.slice(10)).toEqual(['too-often', 'too-often'])
  })

  test('[P33] has its list made again when that was lost', async () => {
    const meeting = await Meeting.begin()
    const { session, server } = meeting
    const anne = await meeting.enter('Anne')
    const entity = await place(anne, 'Wiskanarie')
    await anne.visitor.ask('erase', { session, what: 'card', entity, reason: 'asked' })
    const list = (data: string): string => join(data, 'erased.jsonl')
    const before = readFileSync(list(server.data), 'utf8')
    anne.board.close()
    const again = await server.restart(async (data) => rmSync(list(data)))
    end = () => again.close()
    expect(existsSync(list(again.data))).toBe(true)
    expect(readFileSync(list(again.data), 'utf8')).toBe(before)
  })
})
