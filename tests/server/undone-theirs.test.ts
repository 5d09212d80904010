/** After an archive was taken back what was set aside for it is whose it was: they change it again, and nobody else. */

import { afterEach, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import { until } from '#tests/kit/visitor.ts'
import { Meeting, seen, type Guest } from './meeting.ts'
import { decideOn } from './played.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const saved = ({ board }: Guest): Promise<void> => until(() => board.store.getState().saved, 'kept')

async function put(guest: Guest, title: string, here = false): Promise<string> {
  const placed = guest.board.acts.placeCard({ kind: 'issue', title, language: 'nl', here })
  if (!placed.ok) throw new Error(`not placed: ${placed.code}`)
  await saved(guest)
  return placed.id ?? ''
}

/** What whoever comes in then reads of it, after somebody wrote before it. */
async function written(guest: Guest, root: 'cards' | 'notes', id: string): Promise<string | undefined> {
  const path = root === 'cards' ? 'title' : 'text'
  const { acts, store } = guest.board
  acts.type(root, id, [path], { at: 0, remove: 0, insert: 'Nu: ' })
  await until(() => store.getState().saved || store.getState().handedBack.length > 0, 'kept or refused')
  const { cards, notes } = seen(await meeting.open(meeting.lead.visitor))
  return root === 'cards' ? cards.find((one) => one.id === id)?.title : notes.find((one) => one.id === id)?.text
}

test('[P31] a card for the room alone, one that was left out, what hangs under it, and one that was hidden', async () => {
  meeting = await Meeting.begin({}, { plan: [makePhase({ id: 'open', free: true })] })
  const { session, lead } = meeting
  const ask = lead.visitor.ask.bind(lead.visitor)
  const noor = await meeting.enter('Noor')
  const bo = await meeting.enter('Bo')
  const ids = {
    goes: await put(noor, 'Gaat mee'),
    here: await put(noor, 'Blijft hier', true),
    leftOut: await put(noor, 'Weggelaten'),
    hidden: await put(noor, 'Verborgen'),
  }
  await until(() => seen(bo).cards.length === 4, 'her cards')
  const noted = bo.board.acts.addNote({ card: ids.leftOut, kind: 'experience', layer: 'room', text: 'Ken ik' })
  const under = bo.board.acts.addNote({ card: ids.goes, kind: 'experience', layer: 'room', text: 'Ook ik' })
  expect([noted.ok, under.ok]).toEqual([true, true])
  await saved(bo)
  const [first, second] = ['Ken ik', 'Ook ik'].map(
    (text) => seen(bo).notes.find((note) => note.text === text)?.id ?? '',
  )
  await ask('hideCard', { session, card: ids.hidden })
  await ask('setState', { session, state: 'closed' })
  const { items } = await ask('getReview', { session })
  const staysOut = new Set([ids.leftOut, second])
  // A note goes with its card, and is not asked about.
  const asked = items.filter(({ id, stays }) => stays === null && id !== first)
  for (const item of asked) await decideOn(lead.visitor, session, item, !staysOut.has(item.id))
  await ask('archive', { session, signed: true, audience: 'session' })
  await ask('undoArchive', { session })
  await ask('setState', { session, state: 'open' })
  await ask('showCard', { session, card: ids.hidden })

  const again = { noor: await meeting.open(noor.visitor), bo: await meeting.open(bo.visitor) }
  expect(
    seen(again.noor)
      .cards.map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.values(ids).toSorted())
  for (const [id, title] of [
    [ids.goes, 'Gaat mee'],
    [ids.here, 'Blijft hier'],
    [ids.leftOut, 'Weggelaten'],
    [ids.hidden, 'Verborgen'],
  ] as const) {
    expect(await written(again.noor, 'cards', id)).toBe(`Nu: ${title}`)
  }
  expect(await written(again.bo, 'notes', first ?? '')).toBe('Nu: Ken ik')
  expect(await written(again.bo, 'notes', second ?? '')).toBe('Nu: Ook ik')
})
