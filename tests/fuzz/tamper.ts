/** Updates that were whole once: their bytes, or their parts, changed on the way. */

import type { Chance } from './chance.ts'
import type { Lookout } from './lookout.ts'
import { parse, type Content, type Item, type Section, type Struct, type Update } from './wire.ts'

/** Changes bytes with no regard for what they mean. */
export function mangle(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  let mangled = Uint8Array.from(bytes)
  for (let left = 1 + chance.below(2); left > 0; left -= 1) mangled = chance.of(mangles)(mangled, other, chance)
  return mangled
}

type Mangle = (bytes: Uint8Array<ArrayBuffer>, other: Uint8Array, chance: Chance) => Uint8Array<ArrayBuffer>

const joined = (...parts: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const mangles: readonly Mangle[] = [
  (bytes, _, chance) => {
    const at = chance.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
    return bytes
  },
  (bytes, _, chance) => {
    const at = chance.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) + (chance.is(0.5) ? 1 : -1)
    return bytes
  },
  (bytes, _, chance) => {
    bytes[chance.below(bytes.length)] = chance.of([0, 1, 0x7f, 0x80, 0xff, 0x84, 0xa7, 0x28])
    return bytes
  },
  // The same number in more bytes than it needs.
  (bytes, _, chance) => {
    const at = chance.below(bytes.length)
    return joined(bytes.subarray(0, at), [(bytes[at] ?? 0) | 0x80, 0], bytes.subarray(at + 1))
  },
  (bytes, _, chance) => bytes.slice(0, chance.below(bytes.length)),
  (bytes, _, chance) => joined(bytes, [chance.below(256)]),
  (bytes, other, chance) =>
    joined(bytes.subarray(0, chance.below(bytes.length)), other.subarray(chance.below(other.length))),
  (bytes, _, chance) => {
    const [at, to] = [chance.below(bytes.length), chance.below(bytes.length)]
    return joined(bytes.subarray(0, to), bytes.subarray(at, at + 8), bytes.subarray(to))
  },
  (bytes, _, chance) => {
    const at = chance.below(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1))
  },
]

/** Changes the parts of an update and writes it anew, so that it can still be read. */
export function alter(update: Uint8Array, lookout: Lookout, chance: Chance): Update {
  return chance.of(alterations)(parse(update), lookout, chance)
}

type Alteration = (update: Update, lookout: Lookout, chance: Chance) => Update

const oneSection = (change: (section: Section, lookout: Lookout, chance: Chance) => Section): Alteration => {
  return (update, lookout, chance) => {
    const at = chance.below(update.sections.length)
    const sections = update.sections.map((section, index) =>
      index === at ? change(section, lookout, chance) : section,
    )
    return { ...update, sections }
  }
}

const oneItem = (change: (item: Item, lookout: Lookout, chance: Chance) => Struct): Alteration =>
  oneSection((section, lookout, chance) => {
    const at = chance.below(section.structs.length)
    const structs = section.structs.map((struct, index) =>
      index === at && struct.is === 'item' ? change(struct, lookout, chance) : struct,
    )
    return { ...section, structs }
  })

const contents: readonly Content[] = [
  { is: 'deleted', length: 1 },
  { is: 'string', text: 'anders' },
  { is: 'any', values: ['ann'] },
  { is: 'any', values: [1_767_222_000_001] },
  { is: 'type', type: 1 },
  { is: 'type', type: 2 },
]

const alterations: readonly Alteration[] = [
  oneSection((section, lookout, chance) => ({ ...section, client: chance.of(lookout.clients) })),
  oneSection((section, _, chance) => ({ ...section, clock: Math.max(0, section.clock + chance.below(5) - 2) })),
  oneSection((section, _, chance) => ({
    ...section,
    count: Math.max(0, section.structs.length + chance.below(4) - 2),
  })),
  oneSection((section) => ({ ...section, count: 2 ** 31 })),
  oneSection((section, _, chance) => ({
    ...section,
    structs: section.structs.slice(0, 1 + chance.below(section.structs.length)),
  })),
  oneSection((section) => ({ ...section, structs: [...section.structs, ...section.structs] })),
  oneItem((item, lookout, chance) => ({ ...item, origin: lookout.near(chance) })),
  oneItem((item, lookout, chance) => ({ ...item, right: lookout.near(chance) })),
  oneItem((item, lookout, chance) => ({ ...item, parent: chance.of([...lookout.maps, ...lookout.texts]).at })),
  oneItem((item, _, chance) => ({ ...item, key: chance.of([null, 'author', 'title', 'x', item.key ?? 'order']) })),
  oneItem((item, _, chance) => ({ ...item, content: chance.of(contents) })),
  oneItem(() => ({ is: 'gc', length: 1 })),
  (update) => ({ ...update, sections: [...update.sections, ...update.sections] }),
  (update) => ({ ...update, sections: [...update.sections].reverse() }),
  (update) => ({ ...update, deletions: [...update.deletions, ...update.deletions] }),
  (update, _, chance) => ({ ...update, count: update.sections.length + 1 + chance.below(2) }),
  (update) => ({ ...update, tail: Uint8Array.of(0) }),
  (update, lookout, chance) => {
    const id = lookout.near(chance)
    const ranges = [[id.clock, 1 + chance.below(3)] as const]
    return { ...update, deletions: [...update.deletions, { client: id.client, ranges }] }
  },
]
