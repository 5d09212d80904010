/** One connection in a room: opens, answers what a Yjs client answers, and passes on what it hears. */

import type { Room, Seat } from '../room.ts'
import { Line } from './line.ts'
import { hear, Speech, type Heard } from './wire.ts'

/** What a client has of the document already. */
export interface Knowledge {
  readonly stateVector: () => Uint8Array
  readonly since: (stateVector: Uint8Array) => Uint8Array
}

export const nothing: Knowledge = { stateVector: () => Uint8Array.of(0), since: () => Uint8Array.of(0, 0) }

export type Listener = (heard: Heard, at: number) => void

export class Member {
  readonly speech: Speech
  knowledge: Knowledge
  listener: Listener = () => {}
  readonly #room: Room
  readonly #seat: Seat
  #line: Line | null = null
  #synced: () => void = () => {}
  #failed: (error: Error) => void = () => {}
  /** Why this line is of no use any more. */
  failure: Error | null = null

  constructor(room: Room, seat: Seat, knowledge: Knowledge = nothing) {
    this.#room = room
    this.#seat = seat
    this.knowledge = knowledge
    this.speech = new Speech(room.dialect, room.name)
  }

  get bytes(): number {
    return this.#line?.bytes ?? 0
  }

  /** Dials; resolves when the server has answered what it has. */
  open(buffer?: number): Promise<void> {
    const { port, path, dialect } = this.#room
    const synced = this.answered()
    this.#line = new Line(
      { port, path, cookie: this.#seat.cookie },
      {
        opened: () => {
          const greeting = this.speech.greeting()
          if (greeting !== null) this.send(greeting)
          else if (dialect === 'raw') this.#synced()
          else this.ask()
        },
        message: (payload, at) => this.#hear(hear(dialect, payload), at),
        closed: (why) => this.#fail(why),
      },
      buffer,
    )
    return synced
  }

  /** Resolves at the next answer to what was asked. */
  answered(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#synced = resolve
      this.#failed = reject
    })
  }

  ask(): void {
    this.send(this.speech.question(this.knowledge.stateVector()))
  }

  send(bytes: Uint8Array): void {
    this.#line?.send(bytes)
  }

  drop(): void {
    this.#line?.drop()
    this.#line = null
  }

  #hear(heard: Heard, at: number): void {
    if (heard.kind === 'granted') this.ask()
    else if (heard.kind === 'question') this.send(this.speech.answer(this.knowledge.since(heard.stateVector)))
    else if (heard.kind === 'refused') this.#fail(`the server refused: ${heard.code}`)
    this.listener(heard, at)
    if (heard.kind === 'edits' && heard.answer) this.#synced()
  }

  #fail(why: string): void {
    this.failure ??= new Error(`${this.#room.path}: ${why}`)
    this.#failed(this.failure)
  }
}
