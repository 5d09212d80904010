/** Mutants that no search finds by itself, and rules that may be switched off without harm, each with its reason. */

import type { NamedMutant } from './mutate.ts'

export const named: readonly NamedMutant[] = [
  {
    file: 'server/gate/gate.ts',
    name: 'another’s client id may be used',
    find: 'if (this.#rights.leases.get(client) === person) return []',
    replace: 'if (this.#rights.leases.has(client)) return []',
  },
  {
    file: 'server/gate/gate.ts',
    name: 'one person may write under any number of client ids',
    find: 'const maxLeases = 64',
    replace: 'const maxLeases = 6400',
  },
  {
    file: 'server/gate/place.ts',
    name: 'a repeated struct says itself where it stands',
    find: 'origin: { client: struct.client, clock: clock - 1 },',
    replace: 'origin: struct.origin,',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'everything is one’s own',
    find: 'this.#rights.owners.get(key) === this.#member.person',
    replace: 'true',
  },
]

export interface Redundant {
  readonly file: string
  /** The start of the mutant's name. */
  readonly name: string
  /** What else holds the same. */
  readonly why: string
}

export const redundant: readonly Redundant[] = [
  {
    file: 'server/gate/bytes.ts',
    name: 'off: byte === undefined',
    why: 'beyond the end zeros are read, and none of what may stand last is ever zero there: a length, or a count of what is left',
  },
  {
    file: 'server/gate/bytes.ts',
    name: 'one of: value > max',
    why: 'asked again when the number is whole; in the loop it only ends sooner',
  },
  {
    file: 'server/gate/bytes.ts',
    name: 'off: count * each > this.left',
    why: 'who counts more than there is reads beyond the end, which is refused; this only ends sooner',
  },
  {
    file: 'server/gate/encode.ts',
    name: 'off: parent === null',
    why: 'the decoder gives every struct without neighbours a parent; this is for the compiler',
  },
]
