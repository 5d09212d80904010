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

export const redundant: readonly Redundant[] = []
