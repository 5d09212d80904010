/** Writes structs under one client id, clock after clock, as a client or a forger would. */

import type { Field, Fields } from '#shared/board/field.ts'
import { lengthOf, types, type Content, type Id, type Item, type Section, type Struct } from './wire.ts'

export class Pen {
  readonly client: number
  readonly #from: number
  #clock: number
  readonly #structs: Struct[] = []

  constructor(client: number, clock: number) {
    this.client = client
    this.#from = clock
    this.#clock = clock
  }

  /** Where the next struct will stand. */
  get next(): Id {
    return { client: this.client, clock: this.#clock }
  }

  get empty(): boolean {
    return this.#structs.length === 0
  }

  put(struct: Struct): Id {
    const id = this.next
    this.#clock += lengthOf(struct)
    this.#structs.push(struct)
    return id
  }

  item(place: Omit<Item, 'is' | 'content'>, content: Content): Id {
    return this.put({ is: 'item', ...place, content })
  }

  /** A record with all its parts, as Yjs writes them; `undefined` leaves a field out. */
  record(place: Omit<Item, 'is' | 'content'>, fields: Fields, values: Readonly<Record<string, unknown>>): Id {
    const map = this.item(place, { is: 'type', type: types.map })
    for (const [name, value] of Object.entries(values)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (value !== undefined && value !== null) this.#field({ parent: map, key: name }, field, value)
    }
    return map
  }

  section(): Section {
    return { client: this.client, clock: this.#from, structs: this.#structs }
  }

  #field(place: { parent: Id; key: string }, field: Field | undefined, value: unknown): void {
    if (field === undefined || field.is === 'scalar') {
      this.item(place, { is: 'any', values: [value] })
    } else if (field.is === 'text') {
      const text = this.item(place, { is: 'type', type: types.text })
      if (typeof value === 'string' && value !== '') this.item({ parent: text }, { is: 'string', text: value })
    } else {
      const group = this.item(place, { is: 'type', type: types.map })
      for (const [id, part] of Object.entries(value as Record<string, Record<string, unknown>>)) {
        this.record({ parent: group, key: id }, field.fields, part)
      }
    }
  }
}
