import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsToRecall } from '#shared/years/recalling.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { refused } from './meeting.ts'
import { checkAll, decideOn, playSession, signs, type Played } from './played.ts'

const atelier = 'atelier1'
const next = 'session2'
/** Much of what the dilemma says, told by somebody else. */
const alike = wordsToRecall(['Een gezin laat niemand binnen. Melden we dat, of lopen we mee en blijft het vertrouwen?'])
const other = wordsToRecall(['De kraan van de school lekt en de loodgieter komt pas volgende maand.'])

let played: Played
let lead: Visitor
let wol: Visitor
beforeEach(async () => {
  played = await playSession()
  lead = played.meeting.lead.visitor
  ;[wol] = played.people.map(({ visitor }) => visitor) as [Visitor]
}, 60_000)
afterEach(() => played.meeting.end())

async function archive(audience: 'atelier' | 'session'): Promise<void> {
  await checkAll(played)
  await lead.ask('archive', signs(played, { audience }))
}

/** The next session of the atelier, with somebody who was not in the first. */
async function beginNext(): Promise<Visitor> {
  const { code } = await lead.ask('createSession', {
    id: next,
    atelier,
    subject: 'Verder',
    date: '2026-12-10',
    language: 'nl',
  })
  const newcomer = new Visitor(played.meeting.server.url)
  await newcomer.ask('join', { code: code ?? '', name: 'Nieuw', language: 'nl' })
  await wol.ask('join', { code: code ?? '', name: 'Wol', language: 'nl' })
  return newcomer
}

const titles = async (who: Visitor, words: readonly string[], session = next) =>
  (await who.ask('recall', { session, words: [...words] })).cards.map(({ title }) => title)

test('[P46] who writes something like it hears of the card of before, once it is archived', async () => {
  const newcomer = await beginNext()
  expect(await titles(newcomer, alike)).toEqual([])
  await archive('atelier')
  const { cards } = await newcomer.ask('recall', { session: next, words: [...alike] })
  const { session, ids } = played
  expect(cards[0]).toEqual({
    ...{ session, card: ids.dilemma, kind: 'dilemma', variant: 'dilemma', title: 'Melden of meelopen' },
    ...{ language: 'nl', number: 1, subject: 'Regie bij complexe gezinnen', date: '2026-11-24' },
  })
  expect(cards.length).toBeLessThanOrEqual(3)
  expect(await titles(newcomer, other)).toEqual([])
  // Of a few words nobody can tell; and in the session itself nothing of it is of before.
  expect(await titles(newcomer, alike.slice(0, 2))).toEqual([])
  expect(await refused(lead, 'recall', { session, words: [...alike] })).toBe('closed')
})

test('[P46] only of what one may read, and no longer than it is there', async () => {
  const newcomer = await beginNext()
  await archive('session')
  expect(await titles(newcomer, alike)).toEqual([])
  expect(await titles(wol, alike)).toContain('Melden of meelopen')
  await lead.ask('undoArchive', { session: played.session })
  expect(await titles(wol, alike)).toEqual([])
  await archive('atelier')
  expect(await titles(newcomer, alike)).toContain('Melden of meelopen')
  await lead.ask('erase', { session: played.session, what: 'card', entity: played.ids.dilemma, reason: 'asked' })
  expect(await titles(newcomer, alike)).not.toContain('Melden of meelopen')
})

test('[P46] who is in no session of it hears nothing, and nobody sends a text', async () => {
  await archive('atelier')
  await beginNext()
  const stranger = new Visitor(played.meeting.server.url)
  expect(await refused(stranger, 'recall', { session: next, words: [...alike] })).toBe('not-signed-in')
  expect(await refused(wol, 'recall', { session: next, words: ['Een zin met spaties.'] })).toBe('bad-input')
  expect(await refused(wol, 'recall', { session: next, words: ['0612345678'] })).toBe('bad-input')
  expect(wordsToRecall(['Bel Jan op 06-12345678, BSN 123456782!'])).toEqual(['bel'])
})

test('[P46] that it goes on about one of before is its author’s choice, stays in the archive, and is on the line of years', async () => {
  await archive('atelier')
  await beginNext()
  const live = await wol.open(next)
  const placed = live.acts.placeCard({
    kind: 'dilemma',
    title: 'Weer een deur die dicht blijft',
    options: [
      { text: 'Wachten', loss: 'Tijd' },
      { text: 'Bellen', loss: 'Rust' },
    ],
    language: 'nl',
    recalls: played.ids.dilemma,
  })
  if (!placed.ok || placed.id === undefined) throw new Error('not placed')
  await until(() => live.store.getState().saved, 'kept')
  live.close()
  const line = async (session: string, card: string) =>
    (await wol.ask('getTimeline', { session, card })).stops.map(({ is, title }) => ({ is, title }))
  const first = { is: 'told', title: 'Melden of meelopen' }
  // On the board it is not archived yet, and leads to what was.
  expect(await line(next, placed.id)).toContainEqual(first)
  await lead.ask('setState', { session: next, state: 'closed' })
  const { items } = await lead.ask('getReview', { session: next })
  for (const item of items) if (item.stays === null) await decideOn(lead, next, item, true)
  await lead.ask('archive', { session: next, signed: true, audience: 'atelier' })
  const again = { is: 'recalled', title: 'Weer een deur die dicht blijft' }
  for (const stops of [await line(next, placed.id), await line(played.session, played.ids.dilemma)]) {
    expect(stops).toContainEqual(first)
    expect(stops).toContainEqual(again)
  }
  const kept = async () =>
    ((await (await lead.fetch(`/export/${next}/json`)).json()) as { cards: { id: string; recalls?: string }[] }).cards
  expect((await kept()).find(({ id }) => id === placed.id)?.recalls).toBe(played.ids.dilemma)
})
