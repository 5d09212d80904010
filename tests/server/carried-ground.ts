/**
 * A session with words in it that stand nowhere else, that was archived; a second one that began with its cards, had
 * some of them changed and was archived too; and a third that began with those.
 */

import { until, type Visitor } from '#tests/kit/visitor.ts'
import type { TestSettings } from '#tests/kit/server.ts'
import { archived, archivedBy, canaries, makeGround, staying, type Ground } from './erasing-ground.ts'

/** Words that came only later, in cards that were carried along. */
export const laterCanaries = { changed: 'sperwerlatergangen', under: 'torenvalkondergangen' } as const

/** Words of the dilemma that every copy of it has, but for a title that was changed. */
export const copied = [canaries.body, canaries.option, canaries.loss, canaries.chafes] as const
/** What the expert added, which is copied as well. */
export const added = [canaries.annotation, canaries.source] as const

export interface CarriedGround extends Ground {
  readonly second: string
  readonly third: string
}

export async function makeCarried(settings: TestSettings = {}): Promise<CarriedGround> {
  const ground = await makeGround(settings)
  const lead = ground.meeting.lead.visitor
  await archived(ground)
  await copy(lead, ground.session, 'session2')
  await changeThere(lead, 'session2')
  await archivedBy(lead, 'session2')
  await copy(lead, 'session2', 'session3')
  return { ...ground, second: 'session2', third: 'session3' }
}

export const copy = (lead: Visitor, session: string, id: string) =>
  lead.ask('copySession', { session, id, subject: 'Verder ermee', date: '2026-12-24' })

/** Somebody says something under the card; once it is closed its title is written anew. */
async function changeThere(lead: Visitor, session: string): Promise<void> {
  const live = await lead.open(session)
  const { acts, store } = live
  const dilemma = () => Object.values(store.getState().cards).find(({ kind }) => kind === 'dilemma')
  await until(() => dilemma() !== undefined, 'the dilemma')
  const { id: entity = '', title: before = '' } = dilemma() ?? {}
  const noted = acts.addNote({ card: entity, kind: 'experience', layer: 'room', text: laterCanaries.under })
  if (!noted.ok) throw new Error('not noted')
  await until(() => store.getState().saved && store.getState().line.state === 'live', 'kept')
  live.close()
  await lead.ask('setState', { session, state: 'closed' })
  await lead.ask('changeWords', { session, entity, part: 'title', before, after: laterCanaries.changed })
}

/** The titles on a board as it is now. */
export async function titlesOn(who: Visitor, session: string): Promise<readonly string[]> {
  const live = await who.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const titles = Object.values(live.store.getState().cards).map(({ title }) => title)
  live.close()
  return titles.toSorted()
}

/** The third session as it was when it began: the dilemma as it is called by then, and what others brought. */
export const titlesBefore = [laterCanaries.changed, staying, 'Van de gast'].toSorted()
