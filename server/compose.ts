/** Ties the parts together: store, rooms, door and sockets. Starts, and stops without losing anything. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { finishArchiving } from './archive/settling.ts'
import { purgeByTheClock } from './care/purge.ts'
import { clientFolder } from './door/built.ts'
import { admit } from './door/admit.ts'
import { doorOf } from './door/http.ts'
import { mayDial } from './door/origin.ts'
import { siteOf } from './door/site.ts'
import { layDemo, layFirst } from './demo/demo.ts'
import { readCarried } from './erasing/carried.ts'
import { finishErasures } from './erasing/erasing.ts'
import { forgetting, Remembered } from './memory/remembered.ts'
import { Rooms, type Log } from './room/rooms.ts'
import { newKey } from './sessions/claim.ts'
import type { Desk } from './sessions/desk.ts'
import { byTheClock, releaseByTheMinute, type Every } from './sessions/nameless-batch.ts'
import { finishClosing } from './sessions/sessions.ts'
import { Tries } from './sessions/tries.ts'
import type { Settings } from './settings.ts'
import { newEntrance } from './sign-in/entrance.ts'
import { postBy } from './sign-in/post.ts'
import { attachSockets } from './socket/socket.ts'
import { openStore } from './store/open.ts'

export interface Surroundings {
  readonly log: Log
  readonly now?: () => number
  /** The folder of the built client. */
  readonly client?: string
  /** What calls again and again, for the batches of what comes without a name. */
  readonly every?: Every
  /** Whether the demo comes with the year before it. */
  readonly year?: boolean
}

export interface Running {
  readonly port: number
  /** The token of a one-time link for a coordinator, as long as there is none. */
  readonly key: string | null
  /** Makes a whole copy of the store in another folder, while all goes on. */
  readonly copyTo: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

const wrongCodesPerMinute = 20
/** Calendars of a whole office ask again by themselves. */
const wrongCalendarsPerMinute = 60
const codesMadePerMinute = 10
const arrivalsPerMinute = 120
const namelessPerMinute = 300
/** Once for each pause in writing. */
const recallsPerMinute = 60
/** Each takes a second or more where much is kept, and holds everybody up. */
const erasingsPerMinute = 10

/** How long requests that are under way may take after we have said to stop. */
const patienceMs = 2000

export async function startServer(settings: Settings, surroundings: Surroundings): Promise<Running> {
  const { log, now = Date.now, client = clientFolder(), every = byTheClock, year = true } = surroundings
  if (settings.demo && year) await layFirst(settings.data, now)
  const store = await openStore(settings.data)
  const rooms = new Rooms({ journal: store.journal, log, now })
  const memory = new Remembered(store.archives)
  let { port } = settings
  const desk: Desk = {
    catalogue: store.catalogue,
    hidden: store.hidden,
    archives: forgetting(store.archives, memory),
    reports: store.reports,
    signals: store.signals,
    library: store.library,
    erasures: store.erasures,
    register: store.register,
    back: store.back,
    taking: store.taking,
    came: store.came,
    signIn: store.signIn,
    entrance: newEntrance(now, settings.mail && postBy(settings.mail, log)),
    memory,
    rooms,
    now,
    claim: settings.claim,
    site: () => siteOf(settings, port),
    wrongCodes: new Tries(wrongCodesPerMinute, now),
    arrivals: new Tries(arrivalsPerMinute, now),
    nameless: new Tries(namelessPerMinute, now),
    wrongCalendars: new Tries(wrongCalendarsPerMinute, now),
    codesMade: new Tries(codesMadePerMinute, now),
    recalls: new Tries(recallsPerMinute, now),
    erasings: new Tries(erasingsPerMinute, now),
  }
  // Before anything else: nobody is shown what is to be gone, and no room is open that is to be of another epoch.
  await finishErasing(desk, log).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const stopReleasing = releaseByTheMinute(desk, log, every)
  const stopPurging = purgeByTheClock(desk, log)
  const stopKeeping = async (): Promise<void> => {
    await stopReleasing()
    await stopPurging()
    await desk.entrance.post?.close()
    await rooms.close()
    await store.close()
  }
  try {
    if (settings.demo) await layDemo(desk)
    await finishClosing(desk)
    await finishArchiving(desk)
    const key = await newKey(desk, settings.newLink)
    const publicUrl = settings.url
    const server = createServer(
      { requestTimeout: 30_000, headersTimeout: 15_000 },
      doorOf({ desk, log, publicUrl, client }),
    )
    server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    })
    const sockets = attachSockets(server, {
      rooms,
      log,
      now,
      allowsOrigin: (request) => mayDial(request, publicUrl),
      admit: (request, session, epoch) => admit(desk, request, session, epoch),
    })
    await listen(server, settings)
    port = (server.address() as AddressInfo).port
    const close = async (): Promise<void> => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      sockets.close()
      server.closeIdleConnections()
      await Promise.race([closed, patience()])
      server.closeAllConnections()
      await stopKeeping()
    }
    return { port, key, copyTo: (folder) => store.erasures.copyTo(folder), close }
  } catch (error) {
    await stopKeeping()
    throw error
  }
}

async function finishErasing(desk: Desk, log: Log): Promise<void> {
  await readCarried(desk)
  if (!(await finishErasures(desk))) log('erasing.unfinished')
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs).unref()
  })
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
