/** The big board: written into a server, fetched by a newcomer, and come back to by a thousand at once. */

import * as Y from 'yjs'
import { newDocument, rootOf } from '#shared/board/document.ts'
import { bigBoard, makeBoard, type BigBoard } from '../board.ts'
import type { Room } from '../room.ts'
import { pause } from './gathering.ts'
import { Member, type Knowledge } from './member.ts'
import { Writer } from './writer.ts'

const patienceMs = 60_000
/** Keystrokes made while everyone is away. */
const missed = 20
let board: BigBoard | null = null

/** The same board for every server: of the people of one room. */
export function prepareBoard(authors: readonly string[]): void {
  board = makeBoard(authors)
  // So that the first newcomer is not the one who warms Yjs up.
  const whole = Y.encodeStateAsUpdate(board.doc)
  for (let i = 0; i < 3; i += 1) Y.applyUpdate(newDocument(), whole)
}

function theBoard(): BigBoard {
  if (board === null) throw new Error('The board is not made yet.')
  return board
}

/** Writes the board as its authors did: each over their own line, one update each in a turn. */
export async function fill(room: Room): Promise<void> {
  const { turns, clocks } = theBoard()
  const members = room.seats.map((seat) => new Member(room, seat))
  const [first] = room.seats
  if (first === undefined || members.length !== bigBoard.authors) throw new Error('The board has other authors.')
  const watcher = new Member(room, first)
  const seen = new Map([...clocks.keys()].map((client) => [client, 0]))
  let total = 0
  watcher.listener = (heard) => {
    if (heard.kind !== 'edits') return
    for (const { client, to } of heard.ranges()) {
      const before = seen.get(client)
      if (before === undefined || to <= before) continue
      seen.set(client, to)
      total += to - before
    }
  }
  await watcher.open()
  await Promise.all(members.map((member) => member.open()))
  let expected = 0
  for (const turn of turns) {
    for (const [index, update] of turn.entries()) {
      const member = members[index]
      member?.send(member.speech.edit(update))
      for (const struct of Y.decodeUpdate(update).structs) expected += struct.length
    }
    const late = performance.now() + patienceMs
    while (total < expected) {
      for (const { failure } of [...members, watcher]) if (failure !== null) throw failure
      if (performance.now() > late) throw new Error(`${room.path}: the board does not come in.`)
      await pause(1)
    }
  }
  for (const member of [...members, watcher]) member.drop()
}

export interface Joined {
  /** From dialling to having the whole board in a document, in milliseconds. */
  readonly ms: number
  /** The same until the last byte of it was in, not yet read. */
  readonly arrivedMs: number
  readonly bytes: number
}

export async function joinCold(room: Room): Promise<Joined> {
  const { clocks } = theBoard()
  const doc = newDocument()
  const [seat] = room.seats
  if (seat === undefined) throw new Error('A room needs a seat.')
  const member = new Member(room, seat, {
    stateVector: () => Y.encodeStateVector(doc),
    since: (stateVector) => Y.encodeStateAsUpdate(doc, stateVector),
  })
  const began = performance.now()
  const whole = new Promise<Omit<Joined, 'bytes'>>((resolve) => {
    member.listener = (heard, at) => {
      if (heard.kind !== 'edits') return
      Y.applyUpdate(doc, heard.update)
      if (![...clocks].every(([client, clock]) => Y.getState(doc.store, client) >= clock)) return
      resolve({ ms: performance.now() - began, arrivedMs: at - began })
    }
  })
  await member.open(256 * 1024)
  const late = pause(patienceMs).then(() => {
    throw new Error(`${room.path}: the board does not arrive.`)
  })
  const times = await Promise.race([whole, late])
  const { bytes, failure } = member
  member.drop()
  if (failure !== null) throw failure
  const cards = rootOf(doc, 'cards').size
  if (cards !== bigBoard.cards) throw new Error(`${room.path}: ${cards} cards arrived.`)
  return { ...times, bytes }
}

/**
 * Everyone has the board and loses the line; while they are away one who stayed types on. How long,
 * in milliseconds, until each of them has what was typed.
 */
export async function returnTogether(room: Room, people: number): Promise<number> {
  const { doc } = theBoard()
  const [seat] = room.seats
  if (seat === undefined) throw new Error('A room needs a seat.')
  const writer = new Writer(seat.person)
  const stayed = new Member(room, seat, writer)
  await stayed.open()
  const have = havingAll(doc)
  const members = Array.from(
    { length: people },
    (_, i) => new Member(room, room.seats[i % room.seats.length] ?? seat, have),
  )
  // In hundreds, as a room fills up.
  for (let from = 0; from < people; from += 100) {
    await Promise.all(members.slice(from, from + 100).map((member) => member.open()))
  }
  for (const member of members) member.drop()
  await pause(500)
  writer.begin(stayed)
  for (let i = 0; i < missed; i += 1) writer.type(stayed)
  await pause(200)
  const began = performance.now()
  const back = members.map(
    (member) =>
      new Promise<number>((resolve, reject) => {
        member.listener = (heard, at) => {
          if (heard.kind !== 'edits') return
          const [mine] = heard.ranges().filter(({ client }) => client === writer.client)
          if (mine !== undefined && mine.to >= writer.clock) resolve(at - began)
        }
        member.open().catch(reject)
      }),
  )
  const late = pause(patienceMs).then(() => {
    throw new Error(`${room.path}: not everyone came back.`)
  })
  try {
    const times = await Promise.race([Promise.all(back), late])
    return Math.max(...times)
  } finally {
    for (const member of [...members, stayed]) member.drop()
  }
}

/** What many have in common, worked out once for each question. */
function havingAll(doc: Y.Doc): Knowledge {
  const stateVector = Y.encodeStateVector(doc)
  const answers = new Map<string, Uint8Array>()
  return {
    stateVector: () => stateVector,
    since: (asked) => {
      const key = Buffer.from(asked).toString('latin1')
      const answer = answers.get(key) ?? Y.encodeStateAsUpdate(doc, asked)
      answers.set(key, answer)
      return answer
    },
  }
}
