/** Formats of an atelier's own, and a plan that changes while the session goes on. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#shared/id.ts'
import { formats } from '#shared/session/formats/formats.ts'
import { modules } from '#shared/session/formats/modules.ts'
import { minute, ordinaryPlan, readPlan, type Plan } from '#shared/session/format.ts'
import { insertAfter } from '#shared/session/stretch.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, stateOf, type Guest } from './meeting.ts'

let now: number
let meeting: Meeting
let lead: Guest
let session: string
let atelier: string

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 13, 30)
  meeting = await Meeting.begin({ now: () => now })
  ;({ lead, session } = meeting)
  atelier = (await lead.visitor.ask('getSession', { session })).atelier.id
})
afterEach(() => meeting.end())

const [first, second, third] = formats
const planOne: Plan = first?.plan ?? []
const planTwo: Plan = second?.plan ?? []
const planThree: Plan = third?.plan ?? []

const own = async () => (await lead.visitor.ask('listFormats', { atelier })).formats

describe('a format of the atelier’s own', () => {
  test('is kept with its whole plan, changed under the same id, and forgotten', async () => {
    const id = newId()
    await lead.visitor.ask('saveFormat', { atelier, id, title: 'Onze vorm', plan: planOne })
    await lead.visitor.ask('saveFormat', { atelier, id, title: 'Onze vorm', plan: planOne })
    expect(await own()).toEqual([{ id, title: 'Onze vorm', plan: planOne }])
    await lead.visitor.ask('saveFormat', { atelier, id, title: 'Korter', plan: planTwo })
    expect(await own()).toEqual([{ id, title: 'Korter', plan: planTwo }])
    await lead.visitor.ask('removeFormat', { atelier, format: id })
    await lead.visitor.ask('removeFormat', { atelier, format: id })
    expect(await own()).toEqual([])
  })

  test('is there for a session that is made later, which keeps its plan when the format goes', async () => {
    const id = newId()
    await lead.visitor.ask('saveFormat', { atelier, id, title: 'Onze vorm', plan: planTwo })
    const [kept] = await own()
    const made = await lead.visitor.ask('createSession', {
      id: newId(),
      atelier,
      subject: 'Later',
      date: '2026-12-01',
      start: '13:30',
      language: 'nl',
      plan: kept?.plan,
    })
    await lead.visitor.ask('removeFormat', { atelier, format: id })
    expect((await lead.visitor.ask('getSession', { session: made.id })).plan).toEqual(planTwo)
  })

  test('is nobody else’s to read, to change or to forget, nor by its id in another atelier', async () => {
    const id = newId()
    await lead.visitor.ask('saveFormat', { atelier, id, title: 'Onze vorm', plan: planOne })
    const noor = await meeting.enter('Noor')
    const coordinator = await meeting.enter('Kim', 'coordinator')
    const stranger = new Visitor(meeting.server.url)
    const asked = { atelier, id, title: 'Van mij', plan: planTwo }
    for (const [who, code] of [
      [noor.visitor, 'not-allowed'],
      [coordinator.visitor, 'not-allowed'],
      [stranger, 'not-signed-in'],
    ] as const) {
      expect(await refused(who, 'listFormats', { atelier })).toBe(code)
      expect(await refused(who, 'saveFormat', asked)).toBe(code)
      expect(await refused(who, 'removeFormat', { atelier, format: id })).toBe(code)
    }
    const other = newId()
    await lead.visitor.ask('createAtelier', { id: other, title: 'Zuid', language: 'nl' })
    expect(await refused(lead.visitor, 'saveFormat', { ...asked, atelier: other })).toBe('not-allowed')
    await lead.visitor.ask('removeFormat', { atelier: other, format: id })
    expect(await own()).toEqual([{ id, title: 'Onze vorm', plan: planOne }])
    expect(await refused(lead.visitor, 'listFormats', { atelier: newId() })).toBe('not-allowed')
  })

  test('with a plan that is none is refused, and nothing is kept', async () => {
    const broken = [
      [],
      [...ordinaryPlan, ...ordinaryPlan],
      ordinaryPlan.map((phase) => ({ ...phase, minutes: 0 })),
      ordinaryPlan.map((phase) => ({ ...phase, brings: ['gedicht'] })),
      ordinaryPlan.map((phase) => ({ ...phase, title: { nl: 'x'.repeat(61), en: '' } })),
      'een werkvorm',
    ]
    for (const plan of broken) {
      const { status, answer } = await lead.visitor.try('saveFormat', { atelier, id: newId(), title: 'Stuk', plan })
      expect([status, answer]).toMatchObject([400, { code: 'bad-input', field: expect.stringMatching(/^plan/) }])
    }
    expect(await own()).toEqual([])
  })
})

describe('the plan of a session that goes on', () => {
  const change = (plan: Plan, who = lead.visitor) => who.ask('changePlan', { session, plan })
  const onBoard = (who: Guest): Plan => readPlan(stateOf(who).plan)
  const kept = async (): Promise<Plan> => (await lead.visitor.ask('getSession', { session })).plan
  const goTo = async (phase: number): Promise<void> => {
    for (let from = stateOf(lead).phase; from < phase; from += 1) {
      await lead.visitor.ask('leadPhase', { session, act: 'next', from })
    }
    await until(() => stateOf(lead).phase === phase, 'that phase')
  }

  test('is changed for everybody at once, and the running phase runs on with what was left', async () => {
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('leadPhase', { session, act: 'start' })
    await goTo(1)
    const { endsAt } = stateOf(lead)
    now += 5 * minute
    const plan = [...insertAfter(ordinaryPlan, 'inbrengen', modules[2]?.plan ?? [])]
    await change(plan)
    await until(() => onBoard(noor).length === plan.length, 'the new plan')
    expect(onBoard(noor)).toEqual(plan)
    expect(plan[stateOf(noor).phase]?.id).toBe('verkennen')
    expect(stateOf(noor)).toMatchObject({ endsAt, left: null })
    expect(await kept()).toEqual(plan)
  })

  test('lets people bring what the phase asks from then on', async () => {
    const noor = await meeting.enter('Noor')
    await place(noor, 'Dit mag nog')
    const plan = ordinaryPlan.map((phase) => ({ ...phase, free: false, brings: ['direction' as const] }))
    await change(plan)
    const seen = () => readPlan(noor.board.store.getState().session?.plan ?? '')
    await until(() => seen()[0]?.free === false, 'the new rules')
    expect(noor.board.acts.placeCard({ kind: 'issue', title: 'Dit niet', language: 'nl' })).toMatchObject({ ok: false })
  })

  test('goes, when the running phase is taken out, to the nearest that is there', async () => {
    await goTo(2)
    await change(ordinaryPlan.filter(({ id }) => id !== 'verbinden'))
    await until(() => onBoard(lead).length === 3, 'the new plan')
    expect(stateOf(lead)).toMatchObject({ phase: 2, endsAt: null, left: 15 * minute })
    await change(ordinaryPlan.filter(({ id }) => id === 'inbrengen'))
    await until(() => onBoard(lead).length === 1, 'the plan of one phase')
    expect(stateOf(lead).phase).toBe(0)
  })

  test('changed by two at once is one of the two, whole, on the board as in what is kept', async () => {
    const kim = await meeting.enter('Kim', 'coordinator')
    await lead.visitor.ask('leadPhase', { session, act: 'start' })
    const plans = [planOne, planTwo, planThree, ordinaryPlan]
    await Promise.all(
      plans.flatMap((plan, index) => [
        change(plan, index % 2 === 0 ? lead.visitor : kim.visitor),
        refused(kim.visitor, 'leadPhase', { session, act: 'next' }),
      ]),
    )
    const plan = await kept()
    expect(plans).toContainEqual(plan)
    const state = await meeting.state()
    expect(readPlan(state.plan)).toEqual(plan)
    expect(plan[state.phase]).toBeDefined()
    await until(() => [lead, kim].every((one) => stateOf(one).plan === state.plan), 'both boards')
  })

  test('asked for twice is changed once', async () => {
    await lead.visitor.ask('leadPhase', { session, act: 'start' })
    await change(planOne)
    const once = await meeting.state()
    now += minute
    await change(planOne)
    expect(await meeting.state()).toEqual(once)
  })

  test('is whose lead it is, also who was handed it; nobody else’s; and not of a session that is closed', async () => {
    const noor = await meeting.enter('Noor')
    expect(await refused(noor.visitor, 'changePlan', { session, plan: planTwo })).toBe('not-allowed')
    await lead.visitor.ask('handOver', { session, to: noor.id })
    await change(planTwo, noor.visitor)
    await until(() => onBoard(lead).length === planTwo.length, 'Noor’s plan')
    await lead.visitor.ask('setState', { session, state: 'closed' })
    expect(await refused(lead.visitor, 'changePlan', { session, plan: planOne })).toBe('closed')
    expect(await kept()).toEqual(planTwo)
  })

  test('outlives the server', async () => {
    await goTo(1)
    await change([...planOne])
    await until(() => onBoard(lead).length === planOne.length, 'the new plan')
    const before = await meeting.state()
    const again = await meeting.server.restart()
    try {
      const back = new Visitor(again.url)
      await back.ask('join', { code: meeting.code, name: 'Els' })
      expect((await back.ask('getSession', { session })).plan).toEqual(planOne)
      expect(readPlan(before.plan)).toEqual(planOne)
    } finally {
      await again.close()
    }
  })
})
