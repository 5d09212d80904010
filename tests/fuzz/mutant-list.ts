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
    find: 'this.#rights.owners.get(key), this.moment',
    replace: 'this.#member.person, this.moment',
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'what is brought is not counted',
    find: 'phase.most === null ? 0 : this.#countBeside(record, whose, phase.id)',
    replace: '0',
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'what lies in the trash counts',
    find: "!== phase || view.live(record, 'trashed') !== null",
    replace: '!== phase',
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'a guest’s counts as the scribe’s',
    find: "(textAt(view, record, 'behalf') ?? textAt(view, record, 'author')) === person",
    replace: "textAt(view, record, 'author') === person",
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'a guest is what the scribe is',
    find: "role: behalf === null ? member.role : 'participant'",
    replace: 'role: member.role',
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'a guest’s turn is the scribe’s',
    find: 'const whose = behalf ?? member.person',
    replace: 'const whose = member.person',
  },
  {
    file: 'server/gate/bringing.ts',
    name: 'nothing is ever chosen',
    find: 'chosen: hasChosen(view, this.#rights, whose)',
    replace: 'chosen: null',
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
    file: 'server/gate/bringing.ts',
    name: 'unasked: mustBeAtTable(view, card)',
    why: 'asked too of every card in which a field came, and a new card is one; here it comes before whose table it is',
  },
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
  {
    file: 'server/gate/gate.ts',
    name: 'off: !looked',
    why: 'Yjs looks at every transaction that changes something; this would tell when a version of it no longer does',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'never: schema()',
    why: 'a field that the schema has not, a container where it knows none: none of these was ever let in, so none can die or be filled',
  },
  {
    file: 'server/gate/hearing.ts',
    name: "one of: node.is !== 'text'",
    why: 'only words come here; this is for the compiler',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'one of: key === null',
    why: 'the placer lets nothing without a key into a root',
  },
  {
    file: 'server/gate/hearing.ts',
    name: "one of: content.is !== 'any'",
    why: 'nothing else has a value, so none is true',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'one of: !newest',
    why: 'where something newer stands the id had an owner, and what lost its place is found to be no whole entity or part',
  },
  {
    file: 'server/gate/hearing.ts',
    name: "one of: node.is !== 'group'",
    why: 'only groups come here; this is for the compiler',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'unasked: this.#demand(node.by, container.entity)',
    why: 'a part has an order, which is asked about as the same operation; for words the game notices',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'one of: container.held?.item !== null',
    why: 'words and groups are never missing, so what comes to their key has something before it',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'one of: piece.before !== null',
    why: 'with the two beside it off too it is noticed; alone, only one’s own new words could be replaced by empty ones',
  },
  {
    file: 'server/gate/hearing.ts',
    name: "off: field.is !== 'scalar'",
    why: 'what stands there is a container: its death is refused when the whole is looked at, as a part that is missing',
  },
  {
    file: 'server/gate/hearing.ts',
    name: "one of: content.is !== 'type'",
    why: 'nothing else has a type, so none is the right one',
  },
  {
    file: 'server/gate/hearing.ts',
    name: 'one of: !isId(person)',
    why: 'only one’s own id may stand there, and that is an id',
  },
  {
    file: 'server/gate/inspect.ts',
    name: "never: surprise('an entity of the server’s')",
    why: 'what changes in a root of the server’s is found before, item by item',
  },
  {
    file: 'server/gate/inspect.ts',
    name: "never: surprise('a root of nowhere')",
    why: 'every type hangs under a root, and a new root is seen before',
  },
  {
    file: 'server/gate/inspect.ts',
    name: "never: surprise('a place of nowhere')",
    why: 'what stands deeper than the schema hangs on something that is seen before',
  },
  {
    file: 'server/gate/inspect.ts',
    name: "never: rule?.is === 'record'",
    why: 'only entities are read again; this is for the compiler',
  },
  {
    file: 'server/gate/whole.ts',
    name: 'off: record === null',
    why: 'an id is taken once, so nothing that an update makes is replaced in it; this is for the compiler',
  },
  {
    file: 'server/gate/whole.ts',
    name: 'one of: record',
    why: 'an id is taken once, so nothing that an update makes is replaced in it; this is for the compiler',
  },
  {
    file: 'server/gate/view.ts',
    name: 'off: container === null',
    why: 'every root is made with the document; this is for the compiler',
  },
  {
    file: 'server/gate/whole.ts',
    name: 'one of: view.holds(piece) === null',
    why: 'words and groups are opened as soon as they are placed',
  },
  {
    file: 'server/gate/whole.ts',
    name: 'never: schema()',
    why: 'what has no entity, or is of a root where people make nothing, was refused when it was placed',
  },
  {
    file: 'server/gate/place.ts',
    name: 'off: id.client === client && id.clock >= clock',
    why: 'what names itself waits for itself, which is a gap; here it is refused for the right reason',
  },
  {
    file: 'server/gate/place.ts',
    name: 'off: parent === null',
    why: 'the decoder gives every struct without neighbours a parent; this is for the compiler',
  },
  {
    file: 'server/gate/place.ts',
    name: 'off: left !== null && right !== null && (left.container',
    why: 'what stands elsewhere is never met on the way from the left neighbour, which seat.ts refuses; this only ends sooner',
  },
  {
    file: 'server/gate/place.ts',
    name: 'off: root === undefined',
    why: 'the decoder reads no other roots',
  },
]
