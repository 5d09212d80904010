/** Short ways to say the attacks that most families are made of. */

import type { Attack } from './attack.ts'
import type { Line } from './line.ts'
import type { Scene } from './scene.ts'
import { item, update, type Place } from './forge.ts'

/** Updates by a member who has the board, one after another on one socket. */
export function sends(name: string, make: (scene: Scene) => Uint8Array | readonly Uint8Array[]): Attack {
  return {
    name,
    async does(attacker) {
      const line = await attacker.line()
      const made = make(attacker.scene(line))
      for (const bytes of made instanceof Uint8Array ? [made] : made) line.update(bytes)
      await line.settle()
    },
  }
}

/** Bytes, or how to make them when their turn comes. */
type Made = Uint8Array | (() => Uint8Array)

/** Whole messages, each by another person, as the first would close the socket. */
export function says(name: string, make: (scene: Scene) => readonly Made[]): Attack {
  return onLines(name, make, (line, bytes) => line.send(bytes))
}

/** Updates, each by another person, as a refused one makes the next unheard. */
export function sendsEach(name: string, make: (scene: Scene) => readonly Made[]): Attack {
  return onLines(name, make, (line, bytes) => line.update(bytes))
}

function onLines(
  name: string,
  make: (scene: Scene) => readonly Made[],
  send: (line: Line, bytes: Uint8Array) => void,
): Attack {
  return {
    name,
    async does(attacker) {
      const first = await attacker.line()
      const count = make(attacker.scene(first)).length
      for (let index = 0; index < count; index += 1) {
        const who = index === 0 ? attacker : attacker.another()
        const line = index === 0 ? first : await who.line()
        // Made anew, as what one person may not say another could not either, for another reason.
        const bytes = make(who.scene(line))[index]
        if (bytes === undefined) throw new Error('there is less than before')
        send(line, bytes instanceof Uint8Array ? bytes : bytes())
        await line.settle()
      }
    },
  }
}

type Content = Parameters<typeof item>[0]

/** An update of one item by a fresh client. */
export const lone = (scene: Scene, content: Content, place: Place): Uint8Array =>
  update([{ client: scene.mine, structs: [item(content, place)] }])
