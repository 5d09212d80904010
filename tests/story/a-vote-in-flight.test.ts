/** A vote on its way while the ballot closes, where the store takes its time: it counts, or it is refused. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBallot } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { Problem } from '#shared/commands/problem.ts'
import { readResult } from '#shared/session/results.ts'
import { Rooms } from '#server/room/rooms.ts'
import { layBoard, openBoard, writeBoard, writePerson } from '#server/sessions/board.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { Tries } from '#server/sessions/tries.ts'
import { castDots, closeBallot, openBallot, takeStance } from '#server/sessions/voting.ts'
import { openStore } from '#server/store/open.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Session, Store } from '#server/store/ports.ts'
import { identity, people, session as makeSession } from '#tests/contract/make.ts'
import { madeAt } from '#tests/kit/make.ts'

const now = () => madeAt

let store: Store
let rooms: Rooms
let desk: Desk
let monday: Session
/** What the store is asked for waits here until the test lets it through. */
let waiting: (() => void)[]

beforeEach(async () => {
  store = await openStore(':memory:')
  rooms = new Rooms({ journal: store.journal, log: () => {}, now })
  waiting = []
  const tries = () => new Tries(1000, now)
  const { catalogue } = store
  desk = {
    catalogue,
    hidden: slow(store.hidden),
    rooms,
    now,
    claim: 'open',
    site: () => null,
    wrongCodes: tries(),
    arrivals: tries(),
  } as Partial<Desk> as Desk
  await people(store)
  for (const id of ['cas', 'dirk']) await store.catalogue.addIdentity(identity(id), `hash of ${id}`, 0)
  monday = { ...makeSession('monday'), number: 1, closedAt: null, archivedAt: null, boardGoneAt: null }
  await layBoard(desk, monday)
  const plain = { order: 'a0', language: 'nl', author: 'ans', perspective: null, createdAt: madeAt } as const
  const options = ['Delen', 'Beschermen'].map((text) => ({ text, loss: '' }))
  await writeBoard(desk, monday, (doc) => {
    addCard(doc, { ...plain, kind: 'dilemma', title: 'Delen?', options }, 'dilemma')
  })
})
afterEach(async () => {
  await rooms.close()
  await store.close()
})

/** The same store, in which everything waits its turn. */
function slow(hidden: Hidden): Hidden {
  return new Proxy(hidden, {
    get: (target, name: keyof Hidden) => {
      const act = target[name] as (...given: unknown[]) => Promise<unknown>
      return async (...given: unknown[]) => {
        await new Promise<void>((go) => {
          waiting.push(go)
        })
        return act(...given)
      }
    },
  })
}

const asker = (id: string): Asker =>
  ({ identity: { id, language: 'nl', coordinator: false }, language: 'nl', address: id }) as Partial<Asker> as Asker

async function enters(id: string): Promise<Asker> {
  const who = asker(id)
  const identity = { id, session: 'monday', identity: id, name: id, perspective: null } as const
  const there = { ...identity, invitation: null, joinedAt: 1, leftAt: null, mutedAt: null, removedAt: null }
  const kept = await store.catalogue.putParticipant({ ...there, role: 'participant' })
  if (kept !== null) await writePerson(desk, monday, kept)
  return who
}

/** Lets what waits through, the newest first, until all of these are answered. */
async function letThrough(asked: readonly Promise<unknown>[]): Promise<void> {
  let left = asked.length
  for (const one of asked) void one.finally(() => (left -= 1)).catch(() => {})
  while (left > 0) {
    waiting.pop()?.()
    await new Promise<void>((go) => {
      setImmediate(go)
    })
  }
}

const codeOf = (answer: PromiseSettledResult<unknown>): string => {
  if (answer.status === 'fulfilled') return 'ok'
  return answer.reason instanceof Problem ? answer.reason.code : 'broken'
}

async function resultOf(ballot: string) {
  const room = await openBoard(desk, monday)
  return readResult(room.read((doc) => readBallot(doc, ballot))?.result)
}

test('a dot that was on its way is in the result, or its owner hears that it is over', async () => {
  const [ans, bea] = [await enters('ans'), await enters('bea')]
  await openBallot({ session: 'monday', id: 'vote', kind: 'vote', card: null }, ans, desk)
  const vote = { session: 'monday', ballot: 'vote', card: 'dilemma', dots: 1, behalf: null }
  const asked = [
    castDots(vote, ans, desk),
    closeBallot({ session: 'monday', ballot: 'vote' }, ans, desk),
    castDots(vote, bea, desk),
  ]
  await letThrough(asked)
  const codes = (await Promise.allSettled(asked)).map(codeOf)
  expect(codes).toEqual(['ok', 'ok', 'over'])
  expect(await resultOf('vote')).toEqual({ kind: 'vote', cards: { dilemma: 1 }, voters: 1 })
})

test('so is a place between the options', async () => {
  const [ans, bea] = [await enters('ans'), await enters('bea')]
  const others = [await enters('cas'), await enters('dirk')]
  await openBallot({ session: 'monday', id: 'where', kind: 'stance', card: 'dilemma' }, ans, desk)
  const stance = { session: 'monday', ballot: 'where', weights: [0.5, 0.5], because: '', behalf: null }
  const asked = [
    ...others.map((other) => takeStance(stance, other, desk)),
    takeStance(stance, ans, desk),
    closeBallot({ session: 'monday', ballot: 'where' }, ans, desk),
    takeStance(stance, bea, desk),
  ]
  await letThrough(asked)
  expect((await Promise.allSettled(asked)).map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok', 'over'])
  const at = [0.5, 0.5]
  expect(await resultOf('where')).toMatchObject({ dots: [{ at }, { at }, { at }] })
})
