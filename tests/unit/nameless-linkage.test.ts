/**
 * Can anybody tell who brought what? Rounds in which some of thirty people bring something without a name, through the
 * real handlers, store and room. The attacker knows who was there and in which order they sent, and sees all that a
 * client and a thief of the disk see; then guesses, the best way for each thing that could betray something.
 * `LINKAGE_SEED` and `LINKAGE_ROUNDS` try other chances; as each way of guessing is held to 99 %, one in a hundred of
 * them is expected to stand out by chance alone, so only the same one under several seeds says something.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { entityOf, readCard, rootOf } from '#shared/board/document.ts'
import { freePhase, type Phase } from '#shared/session/format.ts'
import { shuffled, type Draw } from '#shared/session/seating.ts'
import { padded } from '#client/ask.ts'
import type { Mix } from '#server/chance.ts'
import { Remembered } from '#server/memory/remembered.ts'
import { Rooms } from '#server/room/rooms.ts'
import { MemoryJournal } from '#tests/kit/journal.ts'
import { layBoard, openBoard } from '#server/sessions/board.ts'
import { facelessAt, type Desk } from '#server/sessions/desk.ts'
import { newEntrance } from '#server/sign-in/entrance.ts'
import { bringNameless } from '#server/sessions/nameless.ts'
import { releaseNameless } from '#server/sessions/nameless-batch.ts'
import { hashOf } from '#server/sessions/secret.ts'
import { Tries } from '#server/sessions/tries.ts'
import type { Session } from '#server/store/ports.ts'
import { hiddenIn } from '#server/store/sqlite/hidden.ts'
import { namelessIn } from '#server/store/sqlite/nameless.ts'
import { fileName, openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { atelier, identity, session as makeSession } from '../contract/make.ts'

const seed = Number(process.env['LINKAGE_SEED'] ?? 7)
const rounds = Number(process.env['LINKAGE_ROUNDS'] ?? 2000)
const people = 30
const roundsPerSession = 25

const phase: Phase = {
  ...freePhase,
  id: 'zonder',
  title: { nl: '', en: '' },
  minutes: 10,
  prompt: { nl: '', en: '' },
  brings: ['issue'],
  most: 20,
  visibility: 'anonymous',
}

/** The same chances each time. */
function chances(from: number) {
  let state = from >>> 0
  const draw = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  const mix: Mix = (things) => shuffled(things, draw)
  return { draw, mix }
}

/** One thing as an attacker sees it: a number or a text for each place where it shows. */
type Traces = Readonly<Record<string, number | string>>

interface Seen {
  /** Who sent, in the order in which they did; as far as an attacker may know that. */
  readonly senders: readonly string[]
  /** What came on the board, and whose each truly is. */
  readonly things: readonly { readonly whose: string; readonly traces: Traces }[]
}

interface Brought {
  readonly id: string
  readonly whose: string
  readonly title: string
}

interface Variant {
  /** How the batch is mixed, of things in the order in which they came. */
  readonly batch?: (arrived: readonly string[]) => Mix
  readonly store?: Mix
  /** Whether the file is there to be stolen; without it rounds go faster. */
  readonly onDisk?: true
}

/** Plays it all; `tell` is called once for each round. */
async function play(variant: Variant, many: number, tell: (seen: Seen) => void): Promise<void> {
  const { draw, mix } = chances(seed)
  const folder = variant.onDisk === true ? mkdtempSync(join(tmpdir(), 'inbreng-')) : ':memory:'
  const db = openDatabase(folder)
  // What would survive a power cut is asked elsewhere.
  db.exec('PRAGMA synchronous = OFF')
  const store = storeIn(db)
  const now = (): number => Date.UTC(2026, 10, 28)
  const rooms = new Rooms({ journal: new MemoryJournal(), log: () => {}, now })
  const hidden = { ...hiddenIn(db), ...namelessIn(db, variant.store ?? mix) }
  const plenty = new Tries(Infinity, now)
  const limits = {
    wrongCodes: plenty,
    arrivals: plenty,
    nameless: plenty,
    erasings: plenty,
    wrongCalendars: plenty,
    codesMade: plenty,
    recalls: plenty,
    entrance: newEntrance(now, null),
  }
  const memory = new Remembered(store.archives)
  const desk: Desk = { ...store, hidden, memory, rooms, now, claim: 'open', site: () => null, ...limits }

  await store.catalogue.addIdentity(identity('device0'), 'hash', 0)
  await store.catalogue.addAtelier(atelier('west'), 'device0')
  for (let at = 0; at * roundsPerSession < many; at += 1) {
    const session = await store.catalogue.addSession(makeSession(`session${at}`, { plan: [phase] }))
    await layBoard(desk, session)
    const tickets = await ticketsOfAll(desk, session, draw)
    for (let round = 0; round < Math.min(roundsPerSession, many - at * roundsPerSession); round += 1) {
      const senders = mix(Array.from({ length: people }, (_, who) => who)).slice(0, 3 + draw(3))
      const brought: Brought[] = []
      for (const who of senders) {
        const one = { id: idFrom(draw), whose: `p${who}`, title: `${idFrom(draw)} ${'woord '.repeat(draw(160))}` }
        await bring(desk, tickets[who]?.pop() ?? '', one)
        brought.push(one)
      }
      const inFile = variant.onDisk === true ? placesInFile(folder, db, brought) : null
      await releaseNameless(desk, session, variant.batch?.(brought.map(({ id }) => id)) ?? mix)
      tell(await seen(desk, session, brought, inFile))
    }
  }
  await rooms.close()
  await store.close()
  if (variant.onDisk === true) rmSync(folder, { recursive: true, force: true })
}

/** As their devices take them at the beginning of the phase; who took how many is kept, and asked elsewhere. */
async function ticketsOfAll({ hidden }: Desk, session: Session, draw: Draw): Promise<string[][]> {
  const all = Array.from({ length: people }, () => Array.from({ length: roundsPerSession }, () => idFrom(draw)))
  await hidden.addTickets(session.id, phase.id, 'everybody', all.flat().map(hashOf), Infinity)
  return all
}

async function bring(desk: Desk, ticket: string, { id, title }: Brought): Promise<void> {
  const secretHash = hashOf(`secret of ${id}`)
  const thing = { is: 'card', kind: 'issue', variant: null, title, body: '', options: [], chafes: '' } as const
  const whole = { ...thing, language: 'nl', linkTo: [], theme: null } as const
  await bringNameless(
    { ticket, secretHash, id, thing: { ...whole, linkTo: [], options: [] }, padding: '' },
    facelessAt('::1'),
    desk,
  )
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'
const idFrom = (draw: Draw): string => Array.from({ length: 16 }, () => letters[draw(letters.length)]).join('')

/** Where each lies in the file, once the log is emptied: before it comes on the board, so where it came to lie first. */
function placesInFile(folder: string, db: ReturnType<typeof openDatabase>, brought: readonly Brought[]): number[] {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const file = readFileSync(join(folder, fileName))
  return brought.map(({ title }) => file.indexOf(title.slice(0, 16)))
}

async function seen(
  desk: Desk,
  session: Session,
  brought: readonly Brought[],
  inFile: readonly number[] | null,
): Promise<Seen> {
  const room = await openBoard(desk, session)
  return room.read((doc) => {
    const order = [...rootOf(doc, 'cards').keys()]
    const bytes = inFile && Buffer.from(Y.encodeStateAsUpdate(doc))
    const things = brought.map(({ id, whose, title }, at) => {
      const card = readCard(doc, id)
      const made = entityOf(doc, 'cards', id)?._item?.id
      if (card === null || made === undefined) throw new Error('it did not come')
      const body = { ticket: 'x'.repeat(43), secretHash: 'x'.repeat(64), id, thing: { title } }
      const traces = {
        'the order on the board': order.indexOf(id),
        'the order key': card.order,
        'the id': id,
        'the client id': made.client,
        'the clock': made.clock,
        'the moment': card.createdAt,
        'the length': title.length,
        'what else it says': `${card.perspective}${card.table}${card.behalf}${card.language}${card.author}`,
      }
      if (inFile === null || bytes === null) return { whose, traces }
      const places = {
        'the length on the wire': padded(body).length,
        'the place in the document': bytes.indexOf(title.slice(0, 16)),
        'the place in the file': inFile[at] ?? -1,
      }
      return { whose, traces: { ...traces, ...places } }
    })
    return { senders: brought.map(({ whose }) => whose), things }
  })
}

interface Score {
  readonly hits: number
  readonly rounds: number
}

/** Sorts by one trace, and gives each to who sent in that turn, forwards or backwards. */
class Attacker {
  readonly scores = new Map<string, Score>()

  guess({ senders, things }: Seen): void {
    for (const trace of Object.keys(things[0]?.traces ?? {})) {
      for (const way of [1, -1]) {
        const sorted = things
          .map(({ whose, traces }) => ({ whose, by: traces[trace] ?? 0, tie: traces['the order on the board'] ?? 0 }))
          .sort((a, b) => way * (compare(a.by, b.by) || compare(a.tie, b.tie)))
        const right = sorted.filter(({ whose }, at) => whose === senders[at]).length
        const name = `${trace}, ${way === 1 ? 'forwards' : 'backwards'}`
        const { hits, rounds: before } = this.scores.get(name) ?? { hits: 0, rounds: 0 }
        this.scores.set(name, { hits: hits + right, rounds: before + 1 })
      }
    }
  }

  /** Where they did better, or worse, than guessing in 99 of 100 times would. */
  found(): string[] {
    return [...this.scores].flatMap(([name, { hits, rounds: many }]) =>
      Math.abs(hits - many) > within99(many) ? [`${name}: ${hits} of ${many}`] : [],
    )
  }
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Whoever guesses gets one right in a round on average, however many sent, with a variance of one: the fixed points of
 * a permutation. Over many rounds that is a normal distribution, with 99 % within 2.576 deviations.
 */
const within99 = (many: number): number => 2.576 * Math.sqrt(many)

describe('who brought what without a name', () => {
  test(`[P24] after ${rounds} rounds nobody does better than guessing, whatever they look at`, async () => {
    const attacker = new Attacker()
    const clients: number[] = []
    await play({}, rounds, (round) => {
      attacker.guess(round)
      clients.push(...new Set(round.things.map(({ traces }) => Number(traces['the client id']))))
    })
    expect(attacker.scores.size).toBe(16)
    expect(attacker.scores.get('the clock, forwards')?.rounds).toBe(rounds)
    expect(attacker.found()).toEqual([])
    // One client id for a whole batch, and never again.
    expect(clients).toHaveLength(rounds)
    expect(new Set(clients).size).toBe(rounds)
  }, 120_000)

  test('[P24] nor does whoever reads all bytes: of the document, on the wire, in the stolen file', async () => {
    const attacker = new Attacker()
    await play({ onDisk: true }, Math.ceil(rounds / 8), (round) => attacker.guess(round))
    expect(attacker.scores.size).toBe(22)
    expect(attacker.found()).toEqual([])
  }, 60_000)

  test('the same attackers know at once when a batch comes in the order of arrival', async () => {
    const attacker = new Attacker()
    await play({ batch: inOrderOf, onDisk: true }, 50, (round) => attacker.guess(round))
    const known = attacker.found().join('\n')
    for (const trace of ['the order on the board', 'the clock', 'the place in the document'])
      expect(known).toContain(`${trace}, forwards`)
    expect(known).toContain('the order key, backwards')
  }, 60_000)

  test('and when what waits lies on disk as it came', async () => {
    const attacker = new Attacker()
    await play({ store: (things) => things, onDisk: true }, 60, (round) => attacker.guess(round))
    expect(attacker.found().join('\n')).toContain('the place in the file')
  }, 60_000)
})

/** As it came: what the batch would be without chance. */
const inOrderOf =
  (arrived: readonly string[]): Mix =>
  (things) =>
    things.toSorted((a, b) => arrived.indexOf((a as { id: string }).id) - arrived.indexOf((b as { id: string }).id))
