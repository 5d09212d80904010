/** An update under construction by somebody who writes structs by hand, and what they usually write. */

import * as Y from 'yjs'
import { cardFields, clusterFields, linkFields, noteFields } from '#shared/board/schema.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import { madeAt, someWords } from './hands.ts'
import type { Player } from './cast.ts'
import type { Chance } from './chance.ts'
import type { Lookout, Spot } from './lookout.ts'
import { Pen } from './pen.ts'
import { write, type Content, type Deletions, type Id, type Range, type Update } from './wire.ts'

export const madeFields = { cards: cardFields, notes: noteFields, links: linkFields, clusters: clusterFields } as const
export type MadeRoot = keyof typeof madeFields

export class Forge {
  readonly me: Player
  readonly lookout: Lookout
  readonly chance: Chance
  /** Client ids in this person's hands, used before or not. */
  readonly clients: readonly number[]
  readonly #pens = new Map<number, Pen>()
  readonly #deletions = new Map<number, Range[]>()

  constructor(me: Player, clients: readonly number[], lookout: Lookout, chance: Chance) {
    this.me = me
    this.clients = clients
    this.lookout = lookout
    this.chance = chance
  }

  /** The pen in hand: of the same client id for the whole update. */
  get pen(): Pen {
    for (const pen of this.#pens.values()) return pen
    return this.penOf(this.chance.of(this.clients))
  }

  penOf(client: number, clock: number = this.lookout.clock(client)): Pen {
    const pen = this.#pens.get(client) ?? new Pen(client, clock)
    this.#pens.set(client, pen)
    return pen
  }

  delete({ client, clock }: Id, length: number): void {
    const ranges = this.#deletions.get(client) ?? []
    this.#deletions.set(client, ranges)
    ranges.push([clock, length])
  }

  /** Where a key of a container is set, as an honest client would say it. */
  key(spot: Spot, key: string): { origin?: Id; parent?: string | Id; key: string } {
    const origin = this.lookout.newest(spot, key)
    return origin === null ? { parent: spot.at, key } : { origin, key }
  }

  /** Somewhere among words: between two neighbours. */
  among(spot: Spot): { origin?: Id | null; right?: Id | null; parent?: string | Id } {
    const items: Y.Item[] = []
    for (let item = spot.type._start; item !== null; item = item.right) items.push(item)
    const left = this.chance.is(0.2) ? undefined : this.chance.maybe(items)
    const first = spot.type._start
    if (left === undefined) return first === null ? { parent: spot.at } : { right: first.id }
    const at = this.#whole(left, this.chance.below(left.length))
    const origin = { client: left.id.client, clock: left.id.clock + at }
    const inside = at < left.length - 1
    return { origin, right: inside ? { ...origin, clock: origin.clock + 1 } : (left.right?.id ?? null) }
  }

  /** The finished update; a small part of them keep their deletions out of order. */
  update(): Update {
    const sections = [...this.#pens.values()].filter((pen) => !pen.empty).map((pen) => pen.section())
    const deletions = [...this.#deletions].map(([client, ranges]) => ({ client, ranges: this.#tidy(ranges) }))
    return { sections: sections.sort((a, b) => b.client - a.client), deletions }
  }

  bytes(): Uint8Array {
    return write(this.update())
  }

  get empty(): boolean {
    const { sections, deletions } = this.update()
    return sections.length === 0 && deletions.length === 0
  }

  #tidy(ranges: readonly Range[]): Deletions['ranges'] {
    if (this.chance.is(0.05)) return ranges
    let end = 0
    return [...ranges]
      .sort(([a], [b]) => a - b)
      .filter(([clock, length]) => {
        const apart = clock >= end
        if (apart) end = clock + length
        return apart
      })
  }

  /** Usually the end of a character, as a client would. */
  #whole({ content }: Y.Item, at: number): number {
    if (!(content instanceof Y.ContentString) || this.chance.is(0.02)) return at
    return /[\ud800-\udbff]/.test(content.str[at] ?? '') ? at + 1 : at
  }
}

/** A full new entity, with changes to it. */
export function entityValues(forge: Forge, root: MadeRoot, changes: Readonly<Record<string, unknown>> = {}) {
  const { chance, lookout, me } = forge
  const cards = lookout.maps.filter(({ path }) => path.length === 2 && path[0] === 'cards')
  const card = (): string => chance.maybe(cards)?.path[1] ?? 'nergens'
  // Mostly as the phase asks, so that it would come in but for what else is wrong with it.
  const said = { phase: chance.is(0.9) ? lookout.phase?.id : chance.of([undefined, 'fase0', 'fase1', 'elders']) }
  const [asCard, asNote] = [wished(forge, 'card'), wished(forge, 'note')]
  const whole: Record<MadeRoot, Record<string, unknown>> = {
    cards: {
      ...said,
      kind: asCard.kind ?? chance.of(['issue', 'dilemma', 'direction']),
      variant: asCard.variant,
      title: someWords(chance),
      body: '',
      options: chance.is(0.3) ? { [newId()]: { text: someWords(chance), loss: '', order: 'a0' } } : {},
      chafes: '',
      order: 'a1',
      language: 'nl',
      author: me.person,
      createdAt: madeAt,
    },
    notes: {
      ...said,
      card: card(),
      kind: asNote.kind ?? chance.of(['experience', 'question', 'argument']),
      variant: asNote.variant,
      layer: me.role === 'expert' ? chance.of(['room', 'expert']) : 'room',
      text: someWords(chance),
      author: me.person,
      createdAt: madeAt,
    },
    links: { from: card(), to: card(), relation: chance.of(['resembles', 'raises', 'answers']), author: me.person },
    clusters: { title: someWords(chance), author: me.person },
  }
  return { ...whole[root], ...changes }
}

/** What the phase asks for among cards, or among notes; nothing in particular where it asks for none. */
function wished({ chance, lookout }: Forge, is: 'card' | 'note'): { kind?: string; variant?: Variant } {
  const variant = chance.maybe(lookout.phase?.brings.filter((each) => shapeOf[each][is] !== undefined) ?? [])
  const kind = variant && shapeOf[variant][is]
  return { ...(kind && { kind }), ...(variant && { variant }) }
}

/** What this person's own client might write: nothing wrong with it, for those who may. */
export function plain(forge: Forge): void {
  const { chance, lookout, me, pen } = forge
  const own = (spot: Spot): boolean => spot.type.parent instanceof Y.Map && authorOf(lookout, spot) === me.person
  const leads = me.role === 'participant' || me.role === 'coordinator'
  const texts = lookout.texts.filter((spot) => (leads && spot.path[0] === 'cards') || own(spot))
  const text = chance.maybe(texts)
  const turn = chance.below(8)
  if (turn < 3 && text !== undefined && text.type._length < 80) {
    pen.item(forge.among(text), { is: 'string', text: someWords(chance) })
  } else if (turn < 5) {
    const card = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2 && path[0] === 'cards'))
    if (card !== undefined) pen.item(forge.key(card, 'theme'), { is: 'any', values: [someWords(chance)] })
  } else if (turn < 6 && text !== undefined) {
    const items: Y.Item[] = []
    for (let item = text.type._start; item !== null; item = item.right) if (!item.deleted) items.push(item)
    const item = chance.maybe(items)
    if (item !== undefined) forge.delete(item.id, item.length)
  } else if (turn < 7) {
    setRecognition(forge, me.person, true)
  } else {
    const root = chance.of(['cards', 'notes', 'links', 'clusters'] as const)
    if (lookout.maps.length < 60)
      pen.record({ parent: root, key: newId() }, madeFields[root], entityValues(forge, root))
  }
}

/** Sets, or takes back, a recognition of some card by somebody. */
export function setRecognition(forge: Forge, person: string, value: unknown, content?: Content): void {
  const { lookout, chance, pen } = forge
  const card = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2 && path[0] === 'cards'))
  const root = lookout.maps.find(({ path }) => path.length === 1 && path[0] === 'recognitions')
  if (card === undefined || root === undefined) return
  pen.item(forge.key(root, `${card.path[1] ?? ''}:${person}`), content ?? { is: 'any', values: [value] })
}

export function authorOf({ doc }: Lookout, { path: [root, id] }: Spot): unknown {
  const entity = doc.getMap(root).get(id ?? '')
  return entity instanceof Y.Map ? entity.get('author') : undefined
}
