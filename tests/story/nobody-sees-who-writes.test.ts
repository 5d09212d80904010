import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setSession } from '#server/sessions/board.ts'
import { visibilities, type Visibility } from '#shared/session/format.ts'
import { frame } from '#shared/wire/frames.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { Person, Wire } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

const plan = visibilities.map((visibility) => makePhase({ id: visibility, visibility, free: true }))

let world: World
let ann: Person
let ben: Person
beforeEach(async () => {
  world = await World.begin()
  ann = await world.enter('Ann')
  ben = await world.enter('Ben')
})
afterEach(() => world.stop())

async function goTo(visibility: Visibility): Promise<void> {
  const phase = plan.findIndex(({ id }) => id === visibility)
  await world.write((doc) => setSession(doc, { plan: JSON.stringify(plan), phase }))
  await world.settle()
}

/** What comes to somebody of presence from now on, on the lines they have and on later ones, as text. */
function listen(who: Person): () => string {
  let heard = ''
  const tap = ({ toPage }: Wire): void => {
    const push = toPage.push.bind(toPage)
    toPage.push = (...frames) => {
      for (const bytes of frames) if (bytes[0] === frame.awareness) heard += Buffer.from(bytes).toString('latin1')
      return push(...frames)
    }
  }
  who.wires.forEach(tap)
  const dialled = who.wires.push.bind(who.wires)
  who.wires.push = (...wires) => {
    wires.forEach(tap)
    return dialled(...wires)
  }
  return () => heard
}

const hushed = ['private-then-together', 'named-or-anonymous', 'anonymous'] as const

describe.each(hushed)('in a phase that is %s', (visibility) => {
  test('[P23] nobody hears what somebody looks at, nor that they write, nor when', async () => {
    await goTo(visibility)
    const heard = listen(ben)
    for (const writing of [true, false, true]) {
      ann.live.setPresence('kaart1', writing)
      await world.settle()
    }
    expect(heard()).toBe('')
    expect(ben.state.writing).toEqual({})
    expect(ben.state.present).toEqual(['ann', 'ben'])
  })

  test('what somebody was doing when it began is no longer seen', async () => {
    await goTo('named')
    ann.live.setPresence('kaart1', true)
    await world.settle()
    expect(ben.state.writing).toEqual({ kaart1: ['ann'] })
    await goTo(visibility)
    expect(ben.state.writing).toEqual({})
    expect(ben.state.present).toEqual(['ann', 'ben'])
  })

  test('whoever comes in, or comes back, hears only who is there', async () => {
    await goTo(visibility)
    ann.live.setPresence('kaart1', true)
    await world.settle()
    const cyd = await world.enter('Cyd')
    expect(cyd.state.present).toEqual(['ann', 'ben', 'cyd'])
    expect(cyd.state.writing).toEqual({})
    const heard = listen(cyd)
    ben.lose()
    ben.regain()
    await world.settle()
    await world.pass(20_000)
    expect(cyd.state.present).toEqual(['ann', 'ben', 'cyd'])
    expect(heard()).not.toContain('kaart1')
    expect(heard()).not.toContain('true')
  })
})

test('all are told of at the same moments, so that whoever does nothing is not taken for gone', async () => {
  await goTo('anonymous')
  const heard = listen(ben)
  ann.live.setPresence('kaart1', true)
  await world.pass(90_000)
  expect(ben.state.present).toEqual(['ann', 'ben'])
  expect(ann.state.present).toEqual(['ann', 'ben'])
  expect(heard()).not.toContain('kaart1')
})

test('who leaves is gone at once', async () => {
  await goTo('private-then-together')
  ann.lose()
  await world.settle()
  expect(ben.state.present).toEqual(['ben'])
})

test('when names are seen again, so is what people do at that moment', async () => {
  await goTo('private-then-together')
  ann.live.setPresence('kaart1', true)
  await world.settle()
  expect(ben.state.writing).toEqual({})
  await goTo('named')
  expect(ben.state.writing).toEqual({ kaart1: ['ann'] })
})

test('a room that wakes up in a silent phase has told nobody too much before', async () => {
  await goTo('private-then-together')
  const heard = listen(ben)
  await world.rest()
  ann.live.setPresence('kaart1', true)
  await world.pass(10_000)
  expect(heard()).toContain('ann')
  expect(heard()).not.toContain('kaart1')
  expect(ben.state.writing).toEqual({})
})
