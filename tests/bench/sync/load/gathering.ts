/** The people of one room: all read, some write. */

import type { Room } from '../room.ts'
import { Member, nothing } from './member.ts'
import { Writer } from './writer.ts'

export interface Pen {
  readonly writer: Writer
  readonly member: Member
}

/** Who wrote in a room before comes back as the same client, as a person does. */
const writers = new Map<string, Writer>()

export class Gathering {
  readonly members: readonly Member[]
  readonly pens: readonly Pen[]

  constructor(room: Room, people: number, writing: number) {
    const { seats } = room
    const pens: Pen[] = []
    this.members = Array.from({ length: people }, (_, i) => {
      const seat = seats[i % seats.length]
      if (seat === undefined) throw new Error('A room needs a seat.')
      const writer = i < writing ? writerIn(room, i, seat.person) : null
      const member = new Member(room, seat, writer ?? nothing)
      if (writer !== null) pens.push({ writer, member })
      return member
    })
    this.pens = pens
  }

  async open(): Promise<void> {
    // Not all at once: here a full queue of callers is not what is measured.
    for (let from = 0; from < this.members.length; from += 100) {
      await Promise.all(this.members.slice(from, from + 100).map((member) => member.open()))
    }
    for (const { writer, member } of this.pens) writer.begin(member)
  }

  close(): void {
    for (const member of this.members) member.drop()
  }

  /** Throws when a line that should be open is not. */
  check(): void {
    const lost = this.members.filter(({ failure }) => failure !== null)
    if (lost[0]?.failure) throw new Error(`${lost.length} lines failed, the first: ${lost[0].failure.message}`)
  }
}

function writerIn({ port, name }: Room, index: number, person: string): Writer {
  const key = `${port}/${name}/${index}`
  const writer = writers.get(key) ?? new Writer(person)
  writers.set(key, writer)
  return writer
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
