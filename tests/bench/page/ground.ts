/** The product's own store, mirror, history and acts on a document, without a line to a server. */

import { createDesk, type Desk } from '#client/board/desk.ts'
import { createActs } from '#client/live/acts.ts'
import { thisDevice } from '#client/live/device.ts'
import { History } from '#client/live/history.ts'
import { Mirror } from '#client/live/mirror.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore } from '#client/live/store.ts'
import type * as Y from 'yjs'
import { info } from './contents.ts'

export interface Ground {
  readonly live: Live
  readonly desk: Desk
}

export function layGround(doc: Y.Doc): Ground {
  const store = createLiveStore(info)
  store.setState({ line: { state: 'live' } })
  const history = new History(doc, store)
  const mirror = new Mirror(doc, store, info.me.person, thisDevice().schedule)
  const live: Live = {
    store,
    acts: createActs(() => ({ doc, history, store, now: Date.now })),
    doc: () => doc,
    setPresence: () => {},
    setShown: () => {},
    putAway: () => {},
    again: () => {},
    close: () => mirror.stop(),
  }
  return { live, desk: createDesk() }
}
