/** One meeting of the year, from its announcement until people go home. */

import { dayOf } from '#shared/day.ts'
import { newId } from '#shared/id.ts'
import type { Plan } from '#shared/session/format.ts'
import { bringCards, sayMore } from './bringing.ts'
import { allAtOnce } from './at-once.ts'
import { carryTo } from './carrying.ts'
import type { Lived } from './lived.ts'
import { dayMs } from './moments.ts'
import { yearPeople, type Name } from './people.ts'
import type { YearAtelier, YearMeeting } from './shape.ts'
import type { Someone } from './world.ts'

const dotsEach = 3

/** Makes the session, and carries there what is to come back. */
export async function announce(lived: Lived, atelier: YearAtelier, meeting: YearMeeting): Promise<void> {
  const { key, subject, place, daysAgo, carried = [] } = meeting
  const nth = atelier.meetings.indexOf(meeting) + 1
  const date = dayOf(lived.moment(daysAgo, 12))
  await makeSession(lived, atelier, { key, id: `Jaar${nth}`, subject, place, date, carried })
}

interface Announced {
  readonly key: string
  /** The end of its id. */
  readonly id: string
  readonly subject: string
  readonly place: string
  readonly date: string
  readonly carried: readonly string[]
  /** Left out: the ordinary one. */
  readonly plan?: Plan
}

export async function makeSession(lived: Lived, atelier: YearAtelier, announced: Announced): Promise<string> {
  const { key, subject, place, date, carried, plan } = announced
  const leader = lived.person(atelier.leader)
  const id = `${lived.atelier(atelier.key)}${announced.id}`
  const about = { atelier: lived.atelier(atelier.key), subject, date, place, language: 'nl' as const }
  await leader.ask('createSession', { id, ...about, ...(plan && { plan }) })
  lived.sessions.set(key, id)
  await carryTo(lived, leader, { atelier: about.atelier, session: id }, carried)
  return id
}

/** Two hours: people come in, bring, say more, place dots, and it is closed. */
export async function holdMeeting(lived: Lived, atelier: YearAtelier, meeting: YearMeeting): Promise<void> {
  const { world } = lived
  const session = lived.session(meeting.key)
  const leader = lived.person(atelier.leader)
  const after = (minutes: number): void => world.turnTo(lived.minute(meeting.daysAgo, minutes))
  await comeIn(lived, atelier, meeting)
  after(5)
  await leader.ask('leadPhase', { session, act: 'start' })
  after(15)
  await bringCards(lived, meeting)
  await leader.ask('leadPhase', { session, act: 'next' })
  after(50)
  await sayMore(lived, meeting)
  await leader.ask('leadPhase', { session, act: 'next' })
  after(70)
  await placeDots(lived, meeting, leader)
  await leader.ask('leadPhase', { session, act: 'next' })
  after(85)
  await allAtOnce(meeting.named, (name) => {
    return lived.person(name).ask('setConsent', { session, named: true, research: true })
  })
  after(90)
  await leader.ask('setState', { session, state: 'closed' })
}

async function comeIn(lived: Lived, atelier: YearAtelier, { key, came, experts }: YearMeeting): Promise<void> {
  const session = lived.session(key)
  const leader = lived.person(atelier.leader)
  const { code } = await leader.ask('getSession', { session })
  const forExperts = experts.length === 0 ? '' : (await leader.ask('invite', { session, role: 'expert' })).path.slice(3)
  await leader.ask('introduceMe', { session, ...yearPeople[atelier.leader] })
  const others = came.filter((name) => name !== atelier.leader)
  await allAtOnce(others, (name) => {
    const entrance = experts.includes(name) ? forExperts : (code ?? '')
    return lived.person(name).ask('join', { code: entrance, ...yearPeople[name], language: 'nl' })
  })
}

/** Everybody places three dots; the first of the cards get most. */
async function placeDots(lived: Lived, { key, came, voted }: YearMeeting, leader: Someone): Promise<void> {
  if (voted.length < dotsEach) return
  const session = lived.session(key)
  const ballot = newId()
  await leader.ask('openBallot', { session, id: ballot, kind: 'vote', dots: dotsEach, several: false })
  await allAtOnce(came, async (name, nth) => {
    for (const card of chosenBy(voted, nth)) {
      await lived.person(name).ask('castDots', { session, ballot, card: lived.spot(card).card, dots: 1 })
    }
  })
  await leader.ask('closeBallot', { session, ballot })
}

const chosenBy = (voted: readonly string[], nth: number): readonly string[] => {
  const last = voted[2 + (nth % (voted.length - 2))]
  return [...(nth % 4 === 3 ? voted.slice(1, 2) : voted.slice(0, 2)), ...(last === undefined ? [] : [last])]
}

/** What each takes along, on their way home. */
export async function takeAlong(lived: Lived, { daysAgo, cards }: YearMeeting): Promise<void> {
  const untilOf = (weeks: number): string => dayOf(lived.moment(daysAgo, 12) + weeks * 7 * dayMs)
  await allAtOnce(cards, async ({ key, taken = [], used = [], tries = [] }) => {
    const spot = lived.spot(key)
    const takes = (names: readonly Name[], how: 'take' | 'used') =>
      allAtOnce(names, (name) => lived.person(name).ask('take', { ...spot, how }))
    await takes(taken, 'take')
    await takes(used, 'used')
    await allAtOnce(tries, ({ by, weeks, shared = false, named = false }) => {
      return lived.person(by).ask('take', { ...spot, how: 'try', until: untilOf(weeks), shared, named })
    })
  })
}
