/**
 * A recorded typing session of several people at once, played by as many real clients into one text.
 * Each patch of a trace is meant for the exact version its author saw; a real client may be further.
 * So a shadow document per author holds that exact version and says between which characters a
 * patch goes; the client then types there, wherever those characters are by now.
 */

import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import * as Y from 'yjs'
import { entityOf, snapshotOf, textOf } from '#shared/board/document.ts'
import type { Live } from '#client/live/open.ts'
import type { ServerProcess } from '#tests/kit/process.ts'
import { until } from '#tests/kit/visitor.ts'

const traceSchema = v.object({
  endContent: v.string(),
  numAgents: v.number(),
  txns: v.array(
    v.object({
      parents: v.array(v.number()),
      agent: v.number(),
      patches: v.array(v.tuple([v.number(), v.number(), v.string()])),
    }),
  ),
})

export interface Typed {
  readonly people: number
  readonly transactions: number
  readonly characters: number
  /** Whether the text at the end is the trace's own. */
  readonly asRecorded: boolean
  readonly seconds: number
}

/** Keystrokes per second and client: below the room's limit, as a very fast hand. */
const perSecond = 160
const field = 'body'

interface Author {
  readonly live: Live
  readonly shadow: Y.Doc
  /** How many of each author's transactions the shadow holds. */
  readonly seen: number[]
  /** Each of its own transactions as an update of its shadow. */
  readonly updates: Uint8Array[]
  /** From a clock in its shadow to the clock in its client. */
  shift: number
}

/** The ids of the characters of a shadow's text from `at`, in its own space. */
function idsAt(text: Y.Text, at: number, length: number): Y.ID[] {
  const ids: Y.ID[] = []
  let index = 0
  for (let item = text._start; item !== null && ids.length < length; item = item.right) {
    if (item.deleted || !item.countable) continue
    for (let i = 0; i < item.length; i += 1, index += 1) {
      if (index >= at && ids.length < length) ids.push(Y.createID(item.id.client, item.id.clock + i))
    }
  }
  return ids
}

export async function playTyping(server: ServerProcess, file: string, limit = Infinity): Promise<Typed> {
  const bytes = await readFile(file)
  const trace = v.parse(traceSchema, JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()))
  const { code, info, lead } = await server.session('Samen typen')
  const leader = await lead.open(info.id)
  await until(() => leader.store.getState().line.state === 'live', 'the coordinator live')
  const card = leader.acts.placeCard({ kind: 'issue', title: 'Eén tekst', language: 'en' }).id ?? ''

  const authors: Author[] = []
  for (let agent = 0; agent < trace.numAgents; agent += 1) {
    const live = await (await server.join(code, `schrijver ${agent + 1}`)).open(info.id)
    await until(() => live.store.getState().cards[card] !== undefined, 'the card to arrive')
    const shadow = new Y.Doc()
    shadow.clientID = agent + 1
    const doc = live.doc()
    const shift = Y.getState(doc.store, doc.clientID)
    authors.push({ live, shadow, seen: authors.map(() => 0), updates: [], shift })
  }
  for (const author of authors) author.seen.splice(0, Infinity, ...authors.map(() => 0))

  const textIn = (live: Live): Y.Text => {
    const entity = entityOf(live.doc(), 'cards', card)
    const text = entity && textOf(entity, [field])
    if (text === undefined) throw new Error('the text is gone')
    return text
  }
  /** Where a character of a shadow is in a client's text, or null when it is deleted there. */
  const find = (live: Live, id: Y.ID, after: boolean): number | null => {
    const author = authors[id.client - 1]
    if (author === undefined) throw new Error('nobody')
    const real = Y.createID(author.live.doc().clientID, id.clock + author.shift)
    const item = Y.getItem(live.doc().store, real)
    if (!after && item.deleted) return null
    const place = Y.createAbsolutePositionFromRelativePosition(
      new Y.RelativePosition(null, null, real, after ? -1 : 0),
      live.doc(),
    )
    return place === null ? null : place.index
  }

  const versions: number[][] = []
  const began = Date.now()
  const txns = trace.txns.slice(0, limit)
  for (const [index, { agent, parents, patches }] of txns.entries()) {
    const author = authors[agent]
    if (author === undefined) throw new Error('nobody')
    const version = authors.map((_, a) => Math.max(0, ...parents.map((parent) => versions[parent]?.[a] ?? 0)))
    for (const [a, other] of authors.entries()) {
      for (let n = author.seen[a] ?? 0; n < (version[a] ?? 0); n += 1) {
        if (other !== author) Y.applyUpdate(author.shadow, other.updates[n] ?? new Uint8Array(), 'others')
      }
      author.seen[a] = version[a] ?? 0
      const known = Y.getState(author.shadow.store, a + 1) + other.shift
      const { live } = author
      await until(() => Y.getState(live.doc().store, other.live.doc().clientID) >= known, 'an edit to arrive')
    }
    const before = Y.encodeStateVector(author.shadow)
    const shadow = author.shadow.getText()
    for (const [at, remove, insert] of patches) {
      const left = at > 0 ? idsAt(shadow, at - 1, 1)[0] : undefined
      const gone = idsAt(shadow, at, remove)
      author.shadow.transact(() => {
        if (remove > 0) shadow.delete(at, remove)
        if (insert !== '') shadow.insert(at, insert)
      })
      const type = (where: number, cut: number, words: string): void =>
        author.live.acts.type('cards', card, [field], { at: where, remove: cut, insert: words })
      for (const id of gone.reverse()) {
        const where = find(author.live, id, false)
        if (where !== null) type(where, 1, '')
      }
      if (insert !== '') type(left === undefined ? 0 : (find(author.live, left, true) ?? 0), 0, insert)
    }
    author.updates.push(Y.encodeStateAsUpdate(author.shadow, before))
    author.seen[agent] = author.updates.length
    version[agent] = author.updates.length
    versions.push(version)
    const due = (author.updates.length / perSecond) * 1000 - (Date.now() - began)
    if (due > 0 && index % 8 === 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, due)
      })
    }
  }
  const seconds = (Date.now() - began) / 1000

  const lives = [leader, ...authors.map(({ live }) => live)]
  await until(() => lives.every((live) => live.store.getState().saved), 'everything saved')
  const late = await (await server.join(code, 'laatkomer')).open(info.id)
  lives.push(late)
  await until(() => new Set(lives.map((live) => JSON.stringify(snapshotOf(live.doc())))).size === 1, 'one text')
  const text = textIn(late).toJSON()
  for (const live of lives) live.close()
  const asRecorded = text === trace.endContent
  return { people: authors.length, transactions: txns.length, characters: text.length, asRecorded, seconds }
}
