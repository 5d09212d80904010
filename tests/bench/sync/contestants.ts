/** The servers that are held against each other, each reduced to what the scenarios need of it. */

import { fileURLToPath } from 'node:url'
import { newId } from '#shared/id.ts'
import { boardAddress, livePath, wireVersion } from '#shared/wire/version.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import type { Dialect, Room, Seat } from './room.ts'
import { ServerProcess, type Command } from './servers.ts'

export const peers = ['y-websocket+LevelDB', 'y-websocket', 'Hocuspocus', 'raw'] as const
export type Peer = (typeof peers)[number]
export type Name = 'ours' | Peer

export interface Contestant {
  readonly name: Name
  readonly server: ServerProcess
  /** A new room in which so many people may sit. */
  readonly room: (people: number) => Promise<Room>
}

const quietly = '--disable-warning=ExperimentalWarning'
/** This bundle itself: it plays the peers too. */
const tool = fileURLToPath(import.meta.url).replace(/parts\/[^/]*$/, 'bench-sync.js')

/** Hocuspocus 4 needs what Node has since version 22. */
export const hocuspocusRuns = Number(process.versions.node.split('.')[0]) >= 22

const peerArgs = (peer: string): Pick<Command, 'args'> => ({ args: [quietly, tool, '--peer', peer] })

const commands: Readonly<Record<Name, Command>> = {
  ours: {
    args: [quietly, 'dist/server/main.js'],
    env: (port, folder) => ({ PORT: `${port}`, HOST: '127.0.0.1', INBRENG_DATA: folder, INBRENG_DEMO: 'off' }),
  },
  'y-websocket+LevelDB': {
    ...peerArgs('y-websocket'),
    env: (port, folder) => ({ PORT: `${port}`, YPERSISTENCE: folder }),
  },
  'y-websocket': { ...peerArgs('y-websocket'), env: (port) => ({ PORT: `${port}` }) },
  Hocuspocus: { ...peerArgs('hocuspocus'), env: (port, folder) => ({ PORT: `${port}`, STORE: folder }) },
  raw: { ...peerArgs('raw'), env: (port) => ({ PORT: `${port}` }) },
}

const dialects: Readonly<Record<Peer, Dialect>> = {
  'y-websocket+LevelDB': 'plain',
  'y-websocket': 'plain',
  Hocuspocus: 'hocuspocus',
  raw: 'raw',
}

export async function startContestant(name: Name): Promise<Contestant> {
  const server = await ServerProcess.begin(commands[name])
  return { name, server, room: name === 'ours' ? ourRooms(server.url) : peerRooms(dialects[name], server.port) }
}

function peerRooms(dialect: Dialect, port: number): Contestant['room'] {
  let made = 0
  return (people) => {
    made += 1
    const name = `room${made}`
    const seats = Array.from({ length: people }, (_, i): Seat => ({ person: `person${i}`, cookie: null }))
    return Promise.resolve({ port, path: dialect === 'hocuspocus' ? '/' : `/${name}`, dialect, name, seats })
  }
}

/** A room is a session: its coordinator makes it, and the others come in with its code. */
function ourRooms(url: string): Contestant['room'] {
  const lead = new Visitor(url)
  const others: Visitor[] = []
  const atelier = newId()
  let made = false
  return async (people) => {
    if (!made) await lead.ask('createAtelier', { id: atelier, title: 'Ons leeratelier', language: 'nl' })
    made = true
    const date = new Date().toISOString().slice(0, 10)
    const subject = 'Samen leven'
    const { id, code, epoch, me } = await lead.ask('createSession', {
      id: newId(),
      atelier,
      subject,
      date,
      language: 'nl',
    })
    const seats: Seat[] = [{ person: me.person, cookie: lead.cookie }]
    for (let i = 0; i < people - 1; i += 1) {
      const visitor = (others[i] ??= new Visitor(url))
      await visitor.ask('join', { code: code ?? '', name: `Deelnemer ${i + 1}`, perspective: 'Wonen', language: 'nl' })
      const info = await visitor.ask('getSession', { session: id })
      seats.push({ person: info.me.person, cookie: visitor.cookie })
    }
    const path = `${livePath}${boardAddress(id, epoch)}?wire=${wireVersion}&packed=1`
    return { port: Number(new URL(url).port), path, dialect: 'plain', name: id, seats }
  }
}
