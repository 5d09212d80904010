/** Servers that each keep the same big board: written into them once, copied for each turn. */

import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bigBoard } from '../board.ts'
import type { Contestant, Name } from '../contestants.ts'
import type { Load } from '../load.ts'
import type { Room } from '../room.ts'
import { withServers } from './scenario.ts'

const names: readonly Name[] = ['ours', 'y-websocket+LevelDB', 'Hocuspocus']

export interface Filled {
  readonly contestant: Contestant
  /** Starts it anew on a folder as it was when the board had just been written; resolves to the room there. */
  readonly restart: () => Promise<Room>
}

/** What was written once is there for the next scenario, as long as this process lasts. */
interface Kept {
  readonly folder: string
  readonly room: Room
}
const kept = new Map<Name, Kept>()

export function withBoards<T>(work: (filled: readonly Filled[], load: Load) => Promise<T>): Promise<T> {
  return withServers(names, async (contestants, load) => {
    const filled: Filled[] = []
    for (const contestant of contestants) {
      const { server, name } = contestant
      const known = kept.get(name)
      const room = known?.room ?? (await contestant.room(bigBoard.authors))
      // Ours comes first and says who the people are; the others take the board as it is.
      if (name === 'ours') await load.ask('prepareBoard', authorsIn(room))
      const folder = known?.folder ?? (await fill(contestant, room, load))
      kept.set(name, { folder, room })
      const restart = async (): Promise<Room> => {
        await server.stop()
        await server.putBack(folder)
        await server.start()
        return { ...room, port: server.port }
      }
      filled.push({ contestant, restart })
    }
    return await work(filled, load)
  })
}

const authorsIn = ({ seats }: Room): string[] => seats.map(({ person }) => person)

/** Writes the board into a server and keeps a copy of its folder. */
async function fill({ server, name }: Contestant, room: Room, load: Load): Promise<string> {
  await load.ask('fill', room)
  await server.stop()
  const folder = await mkdtemp(join(tmpdir(), 'inbreng-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await server.copyTo(folder)
  console.error(`${name} keeps the board`)
  return folder
}
