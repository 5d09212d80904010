/**
 * A process that erases, and is killed after one of the steps: the how-manieth time that it comes there. It has no door: what it does is what a server does when
 * it is asked, up to there.
 */

import type { Desk } from '#server/sessions/desk.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import { Remembered } from '#server/memory/remembered.ts'
import { Rooms } from '#server/room/rooms.ts'
import { Tries } from '#server/sessions/tries.ts'
import { newEntrance } from '#server/sign-in/entrance.ts'
import { openStore } from '#server/store/open.ts'

const [folder = '', session = '', what = 'card', entity = '', step = '', time = '1'] = process.argv.slice(2)

const store = await openStore(folder)
const now = Date.now
const desk: Desk = {
  ...store,
  memory: new Remembered(store.archives),
  rooms: new Rooms({ journal: store.journal, log: () => {}, now }),
  now,
  claim: 'open',
  site: () => null,
  wrongCodes: new Tries(1, now),
  arrivals: new Tries(1, now),
  nameless: new Tries(1, now),
  erasings: new Tries(1000, now),
  wrongCalendars: new Tries(1000, now),
  codesMade: new Tries(1000, now),
  recalls: new Tries(1000, now),
  entrance: newEntrance(now, null),
}
const scope = what === 'person' || what === 'session' ? what : 'card'
let times = 0
await eraseNow(desk, { id: 'erasure1', session, scope, entity, reason: 'asked' }, (done) => {
  if (done === step) times += 1
  if (times === Number(time)) process.kill(process.pid, 'SIGKILL')
})
