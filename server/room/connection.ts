/** One person's side of a room: bytes in, bytes out. Knows frames, and no socket. */

import * as decoding from 'lib0/decoding'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { frame, readNumber, sync, writeRefused, writeSaved, writeStep1, writeWelcome } from '#shared/wire/frames.ts'
import { wireVersion } from '#shared/wire/version.ts'
import type { Member } from '#server/gate/member.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { Allowance } from './allowance.ts'
import { maxBacklog, maxStateVector, Pace, questions } from './limits.ts'
import type { Present } from './presence.ts'
import type { Room } from './room.ts'

/** Where a connection's frames go. */
export interface Outbox {
  /** Gives the bytes that wait to be sent, with these. */
  send(frame: Uint8Array): number
  close(code: CloseCode): void
  /** Bytes that wait to be sent. */
  backlog(): number
  /** Reads nothing for so long, in milliseconds. */
  rest(ms: number): void
}

export interface ConnectionOptions {
  /** Whether it asked for our own frames. */
  readonly ours: boolean
  /** The Yjs client id that it will write under, when it says so. */
  readonly writesAs?: number | null
  /** Whether it takes large answers packed. */
  readonly packed?: boolean
  /** Whether it only shows the room: whatever its person may do, this line may only look on, and is nobody. */
  readonly beamer?: boolean
  /** Called once it has been greeted. */
  readonly greeted?: () => void
  readonly now: () => number
}

/** How often a client is asked again for what is missing before it is sent away. */
const maxAsks = 3
/** How long a newcomer to a sleeping board has for a first word. */
const patienceMs = 250

export class Connection implements Present {
  readonly #room: Room
  readonly #out: Outbox
  readonly #options: ConnectionOptions
  readonly #pace: Pace
  readonly #questions: Allowance
  #member: Member
  #greeting: ReturnType<typeof setTimeout> | undefined
  #answered = false
  #asks = 0
  /** After a refusal its later clocks hang in the air: it starts again, and until then is not heard. */
  #deaf = false
  /** Sent off: what still arrives by the socket is not heard. */
  #over = false

  constructor(room: Room, member: Member, out: Outbox, options: ConnectionOptions) {
    this.#room = room
    this.#out = out
    this.#options = options
    this.#member = this.#here(member)
    this.#pace = new Pace(options.now)
    this.#questions = new Allowance(questions, options.now)
  }

  get member(): Member {
    return this.#member
  }

  get person(): string {
    return this.#member.person
  }

  get writesAs(): number | null {
    return this.#options.writesAs ?? null
  }

  /** Greets when the first word has been answered, or when none comes: waking a board can wait for that. */
  greetSoon(): void {
    this.#greeting = setTimeout(() => this.greet(), patienceMs)
  }

  greet(): void {
    clearTimeout(this.#greeting)
    this.#greeting = undefined
    if (this.#over) return
    this.tell(writeStep1(this.#room.stateVector()))
    this.#room.presence.introduce(this)
    this.#welcome()
    this.#options.greeted?.()
  }

  /** From now on judged by this, and told so. */
  become(member: Member): void {
    this.#member = this.#here(member)
    if (this.#isScreen) {
      this.#room.presence.leave(this)
      this.#room.presence.introduce(this)
    }
    this.#welcome()
  }

  /** What somebody is on this line: never more than they are, and on a big screen only that. */
  #here(member: Member): Member {
    return this.#options.beamer === true ? { ...member, role: 'beamer' } : member
  }

  get #isScreen(): boolean {
    return this.#member.role === 'beamer'
  }

  /** Sends a frame; gives the bytes that wait. Who lets too much wait is sent off. */
  tell(bytes: Uint8Array): number {
    if (this.#over) return 0
    const waiting = this.#out.send(bytes)
    if (waiting > maxBacklog) this.end(close.tooSlow)
    return waiting
  }

  /** Bytes that wait to be sent. */
  backlog(): number {
    return this.#out.backlog()
  }

  end(code: CloseCode): void {
    if (this.#over) return
    this.gone()
    this.#out.close(code)
  }

  /** The socket is gone. */
  gone(): void {
    this.#over = true
    clearTimeout(this.#greeting)
    this.#room.leave(this)
  }

  receive(bytes: Uint8Array): void {
    if (this.#over) return
    if (!this.#pace.allows(bytes.length)) {
      this.end(close.tooMuch)
      return
    }
    const begun = performance.now()
    try {
      this.#read(decoding.createDecoder(bytes))
    } catch {
      // Whatever these bytes are, they are no frame; the board has not been touched.
      this.end(close.badFrame)
    }
    const rest = this.#room.restMs(this.person, performance.now() - begun)
    if (rest > 0 && !this.#over) this.#out.rest(rest)
  }

  #read(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder)
    if (type === frame.sync) this.#readSync(decoder)
    else if (type === frame.awareness) {
      const said = decoding.readVarUint8Array(decoder)
      if (!this.#isScreen) this.#room.presence.hear(this, said)
    } else if (type === frame.queryAwareness) {
      this.#room.presence.introduce(this)
    } else if (type === frame.mark && this.#options.ours) {
      const mark = readNumber(decoder)
      this.#room.whenKept(() => void this.tell(writeSaved(mark)))
    } else {
      this.end(close.badFrame)
    }
  }

  #readSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === sync.step1) {
      if (bytes.length > maxStateVector || this.#questions.take(1) > 0) {
        this.end(close.tooMuch)
        return
      }
      const frames = this.#room.answerTo(bytes, this.#options.packed === true)
      this.#room.whenKept(() => {
        for (const answer of frames) this.tell(answer)
        if (this.#greeting !== undefined) setImmediate(() => this.greet())
      })
      return
    }
    if (step !== sync.step2 && step !== sync.update) {
      this.end(close.badFrame)
      return
    }
    if (step === sync.step2) this.#answered = true
    if (this.#deaf) return
    const verdict = this.#room.receive(bytes, this)
    if (verdict.ok) return
    if (verdict.code === 'gap') this.#askAgain()
    else this.#refuse(verdict.code, verdict.forged)
  }

  /** Live edits may arrive before the answer to our question; what they lack is in that answer. */
  #askAgain(): void {
    if (!this.#answered) return
    this.#asks += 1
    if (this.#asks > maxAsks) this.end(close.badFrame)
    else this.tell(writeStep1(this.#room.stateVector()))
  }

  #refuse(code: RefusalCode, forged: boolean): void {
    this.#deaf = true
    if (this.#options.ours) this.tell(writeRefused({ code }))
    // Our own client starts again by itself; any other would wait for ever.
    if (forged) this.end(close.badFrame)
    else if (!this.#options.ours) this.end(close.notAllowed)
  }

  #welcome(): void {
    const { ours, now } = this.#options
    if (ours) this.tell(writeWelcome({ wire: wireVersion, ...this.#member, now: now() }))
  }
}
