/** “Mijn gegevens”: all of it, wherever it is, and nothing of others. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '#tests/kit/visitor.ts'
import { archiveKept, hers, makeKept, mineOf, noorsName, placesOf, type Kept } from './kept-ground.ts'

let kept: Kept
let now: number
let end: () => Promise<void>
beforeEach(async () => {
  now = Date.now()
  kept = await makeKept({ now: () => now })
  end = () => kept.meeting.end()
})
afterEach(() => end())

test('[P37] in a session that goes on each thing of mine is told with its words, and where it is', async () => {
  const mine = await mineOf(kept.noor)
  expect(placesOf(mine)).toEqual({
    [hers.board]: ['board'],
    [hers.note]: ['board'],
    [hers.cluster]: ['board'],
    link: ['board'],
    [hers.trash]: ['trash'],
    [hers.hidden]: ['hidden'],
    [hers.noteOnHidden]: ['hidden'],
    [hers.here]: ['board'],
    [hers.leftOut]: ['board'],
    [hers.guests]: ['board'],
    [hers.waiting]: ['waiting'],
    [hers.guestsWaiting]: ['waiting'],
  })
  expect(mine.brought.find(({ title }) => title === hers.board)?.text).toContain(hers.side)
  expect(mine.brought.filter(({ behalf }) => behalf).map(({ title }) => title)).toEqual([
    hers.guests,
    hers.guestsWaiting,
  ])
  const { ids } = kept
  // What was taken off the board was brought by somebody else: how it is called is not told.
  expect(mine.recognised).toEqual([
    { card: ids.bos, title: 'Van Bo' },
    { card: ids.bosHidden, title: '' },
  ])
  expect(mine.votes).toEqual([
    {
      ballot: 'stand1',
      open: true,
      dots: [],
      stance: {
        options: [expect.objectContaining({ text: hers.side, weight: 0.25 }), expect.anything()],
        because: hers.because,
      },
    },
    { ballot: 'stem1', open: true, dots: [{ card: ids.bos, title: 'Van Bo', dots: 1 }], stance: null },
  ])
  expect(mine).toMatchObject({
    name: noorsName,
    perspective: 'Vogelaar',
    consent: { named: true, research: false },
    seat: {
      table: 'Nesttafel',
      host: false,
      hand: true,
      offers: false,
      ready: false,
      leads: false,
      guests: ['Gastvogel'],
    },
    tickets: [{ phase: 'open', taken: 4 }],
    asked: [{ reason: 'recognisable' }],
    erased: [],
    signed: [],
    report: null,
  })
  expect(mine.hands).toBeGreaterThan(0)
  expect(mine.invitedAt).not.toBe(null)
  const { device } = await kept.noor.visitor.ask('getMyData', {})
  expect(device).toMatchObject({ seenOn: new Date().toISOString().slice(0, 10), coordinator: false, leads: [] })
  expect((await kept.meeting.lead.visitor.ask('getMyData', {})).device?.leads).toEqual(['Jeugd en Gezin'])
})

test('[P37] once there is an archive: what is in it, what was left out of it, what I said of it, and who signed', async () => {
  await archiveKept(kept)
  const mine = await mineOf(kept.noor)
  expect(placesOf(mine)).toMatchObject({
    [hers.board]: ['board', 'archive'],
    [hers.note]: ['board', 'archive'],
    link: ['board', 'archive'],
    [hers.hidden]: ['hidden'],
    [hers.noteOnHidden]: ['hidden'],
    [hers.here]: ['aside'],
    [hers.leftOut]: ['aside'],
    [hers.guests]: ['board', 'archive'],
    [hers.waiting]: ['waiting'],
  })
  expect(JSON.stringify(mine)).not.toContain(hers.trash)
  expect(mine.brought.some(({ id }) => id === kept.ids.trash)).toBe(false)
  expect(mine.votes).toEqual([])
  expect(mine.tickets).toEqual([])
  expect(mine.report).toEqual({ says: 'not-right', words: hers.remark })
  expect(mine.signed).toEqual([])
  expect((await mineOf(kept.meeting.lead)).signed).toMatchObject([{ edition: 1 }])
})

test('[P37] when only the archive is left: what is in it, and of the rest that its number is still mine', async () => {
  await archiveKept(kept)
  now += 40 * 86_400_000
  const server = await kept.meeting.server.restart()
  end = () => server.close()
  const there = Object.assign(Object.create(kept.noor.visitor) as Visitor, { url: server.url })
  const nameNow = async (): Promise<string | undefined> => (await there.ask('getMyData', {})).sessions[0]?.name
  // The purge begins at once and ends a moment later.
  await expect.poll(nameNow, { timeout: 20_000 }).toBe('')
  const mine = await mineOf({ ...kept.noor, visitor: there })
  expect(placesOf(mine)).toMatchObject({ [hers.board]: ['archive'], [hers.note]: ['archive'], link: ['archive'] })
  for (const word of [hers.here, hers.leftOut, hers.hidden, hers.waiting])
    expect(JSON.stringify(mine)).not.toContain(word)
  expect(mine.brought.find(({ id }) => id === kept.ids.hidden)).toMatchObject({
    where: ['number'],
    title: '',
    text: '',
  })
  expect(mine.seat).toBe(null)
  expect(mine.hands).toBe(0)
})

test('[P37] nobody else is told any of it, nor what others brought', async () => {
  const { bo, noor, meeting, session } = kept
  const others = JSON.stringify([await mineOf(bo), await mineOf(meeting.lead)])
  for (const word of [...Object.values(hers), noorsName]) expect(others).not.toContain(word)
  expect(JSON.stringify(await mineOf(noor))).not.toContain('Ook van Bo')
  // Whoever was put out is told of theirs, and no more of the board.
  await meeting.lead.visitor.ask('removePerson', { session, person: noor.id })
  const out = await mineOf(noor)
  expect(placesOf(out)).toMatchObject({ [hers.board]: ['board'], [hers.waiting]: ['waiting'] })
  expect(JSON.stringify(out)).not.toContain('Van Bo')
})
