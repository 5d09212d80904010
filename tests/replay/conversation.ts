/** A recorded live conversation, played by one real client for each person in it. */

import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { snapshotOf } from '#shared/board/document.ts'
import { recognitionKey } from '#shared/board/schema.ts'
import type { Live } from '#client/live/open.ts'
import type { ServerProcess } from '#tests/kit/process.ts'
import { until } from '#tests/kit/visitor.ts'

export const eventSchema = v.variant('type', [
  v.object({ type: v.literal('card'), t_ms: v.number(), id: v.string(), by: v.string(), text: v.string() }),
  v.object({ type: v.literal('vote'), t_ms: v.number(), card: v.string(), by: v.string(), value: v.number() }),
])

export interface Played {
  readonly people: number
  readonly cards: number
  readonly votes: number
  readonly recognitions: number
  readonly seconds: number
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/**
 * Plays a file of events at `speed` times their own pace: a card is placed, agreeing is recognising.
 * Throws unless every client, a newcomer and the server after a kill -9 hold the very same board.
 */
export async function playConversation(server: ServerProcess, file: string, speed: number): Promise<Played> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const events = lines.map((line) => v.parse(eventSchema, JSON.parse(line)))
  const { code, info } = await server.session('Nagespeeld gesprek')

  const clients = new Map<string, Live>()
  for (const name of new Set(events.map(({ by }) => by))) {
    const visitor = await server.join(code, name)
    clients.set(name, await visitor.open(info.id))
  }
  const all = [...clients.values()]
  await until(() => all.every((live) => live.store.getState().line.state === 'live'), 'everyone live')

  const began = Date.now()
  const cards = new Map<string, string>()
  const agreed = new Map<string, boolean>()
  for (const event of events) {
    await sleep(event.t_ms / speed - (Date.now() - began))
    const live = clients.get(event.by)
    if (live === undefined) throw new Error('nobody')
    const me = live.store.getState().info.me.person
    if (event.type === 'card') {
      const placed = live.acts.placeCard({ kind: 'direction', title: event.text, language: 'en' })
      if (!placed.ok || placed.id === undefined) throw new Error('a card was not placed')
      cards.set(event.id, placed.id)
    } else {
      const card = cards.get(event.card)
      if (card === undefined) throw new Error('a vote on no card')
      await until(() => live.store.getState().cards[card] !== undefined, 'a card to arrive')
      live.acts.recognise(card, event.value === 1)
      agreed.set(recognitionKey(card, me), event.value === 1)
    }
  }
  const seconds = (Date.now() - began) / 1000
  await until(() => all.every((live) => live.store.getState().saved), 'everything saved')
  const expected = [...agreed].filter(([, yes]) => yes).map(([key]) => key)

  await server.kill()
  await server.start()
  const late = await (await server.join(code, 'laatkomer')).open(info.id)
  const everyone = [...all, late]
  await until(() => everyone.every((live) => live.store.getState().line.state === 'live'), 'everyone back')
  const boards = (): string[] => everyone.map((live) => JSON.stringify(snapshotOf(live.doc())))
  await until(() => new Set(boards()).size === 1, 'the same board everywhere')

  const board = snapshotOf(late.doc())
  const texts = events.flatMap((event) => (event.type === 'card' ? [event.text] : [])).sort()
  if (JSON.stringify(board.cards.map(({ title }) => title).sort()) !== JSON.stringify(texts)) {
    throw new Error('the cards are not those of the conversation')
  }
  if (JSON.stringify(board.recognitions) !== JSON.stringify(expected.sort())) {
    throw new Error('the recognitions are not those of the conversation')
  }
  for (const live of everyone) live.close()
  const votes = events.length - cards.size
  return { people: clients.size, cards: cards.size, votes, recognitions: expected.length, seconds }
}
