/** A session in which everything can be done: people of every sort, cards, and a phase for every way to bring. */

import { createHash } from 'node:crypto'
import { addCard } from '#shared/board/edit.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import { callers, type Caller } from '#shared/policy/commands.ts'
import { freePhase, type Plan, type Visibility } from '#shared/session/format.ts'
import { withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { Hand } from './hand.ts'

export const newSession = { subject: 'Rust', date: '2026-12-01', language: 'nl' } as const

const phase = (id: string, visibility: Visibility): Plan[number] => ({
  ...freePhase,
  id,
  visibility,
  title: { nl: id, en: id },
  minutes: 5,
  prompt: { nl: 'Wat speelt er?', en: 'What is going on?' },
  brings: ['issue'],
})

/** One phase for each way. */
export const plan: Plan = [
  phase('opnaam', 'named'),
  phase('stil', 'private-then-together'),
  phase('onthuld', 'private-then-together'),
  phase('naamloos', 'anonymous'),
]

export const thing: WholeThing = {
  is: 'card',
  kind: 'issue',
  variant: null,
  title: 'Wat speelt er?',
  body: '',
  options: [],
  chafes: '',
  language: 'nl',
  linkTo: [],
  theme: null,
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** More cards than are ever hidden or voted on. */
const manyCards = 12

export class Scene {
  readonly lead: Visitor
  readonly session: string
  readonly code: string
  /** What the big screen came in with: by the room's code it would be a participant. */
  readonly screen: string
  readonly atelier: string
  /** Another session of it, which the library has. */
  readonly archived: string
  /** Somebody who takes part, about whom others decide. */
  readonly bystander: string
  readonly facilitator: string
  readonly dilemma: string
  readonly #cards: string[]
  readonly #devices: ReadonlyMap<Caller, Visitor>
  readonly #url: string
  readonly #elsewhere: string
  #state: 'open' | 'closed' = 'open'
  #running = 0
  #vote = newId()
  readonly #tickets: string[] = []

  private constructor(made: Omit<Made, 'cards'> & { readonly cards: string[] }) {
    this.lead = made.lead
    this.session = made.session
    this.code = made.code
    this.screen = made.screen
    this.atelier = made.atelier
    this.archived = made.archived
    this.bystander = made.bystander
    this.facilitator = made.people.get('facilitator') ?? ''
    this.dilemma = made.dilemma
    this.#cards = made.cards
    this.#devices = made.devices
    this.#url = made.url
    this.#elsewhere = made.elsewhere
  }

  static async set(server: TestServer): Promise<Scene> {
    const { lead, info, code } = await withSession(server, { plan })
    const { id: session, atelier } = info
    const away = await lead.ask('createSession', { ...newSession, id: 'session2', atelier: atelier.id })
    const archived = await archivedSession(lead, atelier.id)
    const devices = new Map<Caller, Visitor>([['leader', lead]])
    const people = new Map<Caller, string>([['leader', info.me.person]])
    let screen = code
    for (const sort of callers) {
      if (sort === 'leader' || sort === 'elsewhere' || sort === 'unknown') continue
      const visitor = new Visitor(server.url)
      const role = sort === 'facilitator' ? 'participant' : sort
      const { path } = await lead.ask('invite', { session, role })
      if (sort === 'beamer') screen = path.replace('/j/', '')
      await visitor.post(path, { name: sort })
      devices.set(sort, visitor)
      people.set(sort, (await visitor.ask('getSession', { session })).me.person)
    }
    // Without a name takes three who are here.
    for (const sort of ['expert', 'coordinator'] as const) {
      const visitor = devices.get(sort)
      if (visitor !== undefined) await Hand.open(visitor, session)
    }
    await lead.ask('handOver', { session, to: people.get('facilitator') ?? '' })
    const [bystander] = await comeIn(server.url, session, code)
    const { cards, dilemma } = await layCards(lead, session)
    const url = server.url
    const elsewhere = away.code ?? ''
    const known = {
      lead,
      session,
      code,
      screen,
      atelier: atelier.id,
      archived,
      bystander,
      dilemma,
      cards,
      devices,
      people,
    }
    return new Scene({ ...known, url, elsewhere })
  }

  /** A device of that sort; of strangers a new one each time, as they may be let in. */
  async caller(sort: Caller): Promise<Visitor> {
    const known = this.#devices.get(sort)
    if (known !== undefined) return known
    const visitor = new Visitor(this.#url)
    if (sort === 'elsewhere') await visitor.ask('join', { code: this.#elsewhere, name: 'Elders' })
    return visitor
  }

  /** A card that nobody has done anything to. */
  get card(): string {
    return this.#cards[0] ?? ''
  }

  /** One for good: it is given once. */
  takeCard(): string {
    return this.#cards.shift() ?? ''
  }

  /** Somebody new, to be put out. */
  someoneNew(): Promise<string> {
    return this.opened(async () => (await comeIn(this.#url, this.session, this.code))[0])
  }

  async turn(state: 'open' | 'closed'): Promise<void> {
    if (this.#state === state) return
    await this.lead.ask('setState', { session: this.session, state })
    this.#state = state
    // A closed session takes nothing in any more.
    if (state === 'closed') this.#tickets.length = 0
  }

  /** Does something that is only possible in an open session, and leaves it as it was. */
  async opened<T>(does: () => Promise<T>): Promise<T> {
    const before = this.#state
    await this.turn('open')
    try {
      return await does()
    } finally {
      await this.turn(before)
    }
  }

  /** Lets a phase run, by its id. */
  async inPhase(id: string): Promise<void> {
    const wanted = plan.findIndex((one) => one.id === id)
    await this.opened(async () => {
      for (; this.#running !== wanted; this.#running += Math.sign(wanted - this.#running)) {
        await this.lead.ask('leadPhase', { session: this.session, act: wanted > this.#running ? 'next' : 'back' })
      }
    })
  }

  /** A ticket to bring something with; nobody can tell whose. */
  async ticket(): Promise<string> {
    await this.inPhase('naamloos')
    if (this.#tickets.length === 0) {
      await this.opened(async () => {
        const [, visitor] = await comeIn(this.#url, this.session, this.code)
        const { tickets } = await visitor.ask('takeTickets', { session: this.session, phase: 'naamloos' })
        this.#tickets.push(...tickets)
      })
    }
    return this.#tickets.pop() ?? ''
  }

  /** A vote that is open; there is one at a time. */
  async vote(): Promise<string> {
    await this.lead.ask('openBallot', { session: this.session, id: this.#vote, kind: 'vote' })
    return this.#vote
  }

  /** The id of a vote that is not there yet, where none is open. */
  async noVote(): Promise<string> {
    const ballot = await this.vote()
    await this.lead.ask('closeBallot', { session: this.session, ballot })
    this.#vote = newId()
    return this.#vote
  }
}

interface Made {
  readonly lead: Visitor
  readonly session: string
  readonly code: string
  readonly screen: string
  readonly atelier: string
  readonly archived: string
  readonly bystander: string
  readonly dilemma: string
  readonly cards: readonly string[]
  readonly devices: ReadonlyMap<Caller, Visitor>
  readonly people: ReadonlyMap<Caller, string>
  readonly url: string
  readonly elsewhere: string
}

/** A session in which nothing was brought, archived. */
async function archivedSession(lead: Visitor, atelier: string): Promise<string> {
  const { id: session } = await lead.ask('createSession', { ...newSession, id: 'session3', atelier })
  await lead.ask('setState', { session, state: 'closed' })
  await lead.ask('archive', { session, signed: true, audience: 'session' })
  return session
}

async function comeIn(url: string, session: string, code: string): Promise<readonly [string, Visitor]> {
  const visitor = new Visitor(url)
  await visitor.ask('join', { code, name: 'Noor' })
  return [(await visitor.ask('getSession', { session })).me.person, visitor]
}

/** Cards to decide about, brought by whoever leads. */
async function layCards(lead: Visitor, session: string) {
  const hand = await Hand.open(lead, session)
  const usual = { order: 'a0', language: 'nl', author: hand.person, perspective: null, createdAt: Date.now() } as const
  const [dilemma, ...cards] = Array.from({ length: manyCards }, newId)
  const options = ['Delen', 'Zwijgen'].map((text) => ({ text, loss: 'vertrouwen' }))
  hand.send((doc) => {
    addCard(doc, { ...usual, kind: 'dilemma', title: 'Delen?', options }, dilemma)
    for (const id of cards) addCard(doc, { ...usual, kind: 'issue', title: 'Een kwestie' }, id)
  })
  await hand.catchUp()
  hand.close()
  return { cards, dilemma: dilemma ?? '' }
}
