import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Signal } from '#server/store/signal-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { people, session } from './make.ts'

const signal = (title: string, madeAt = 1000): Signal => ({
  madeAt,
  content: {
    ...{ title, whom: 'De wethouder', see: 'Mensen wachten.', needs: 'Een vast aanspreekpunt.' },
    shown: ['kaart1'],
    composed: { words: 'Iemand wacht drie maanden.', isComposed: true },
  },
})

export function signalsContract(make: () => Promise<Store>): void {
  describe('signals', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    test('a session has one at most: another takes its place, and it goes whole', async () => {
      const { signals } = store
      expect(await signals.signalOf('monday')).toBeNull()
      await signals.putSignal('monday', signal('Eerst'))
      await signals.putSignal('tuesday', {
        ...signal('Elders'),
        content: { ...signal('Elders').content, composed: null },
      })
      await signals.putSignal('monday', signal('Daarna', 2000))
      expect(await signals.signalOf('monday')).toEqual(signal('Daarna', 2000))
      await signals.dropSignal('monday')
      await signals.dropSignal('monday')
      expect(await signals.signalOf('monday')).toBeNull()
      expect((await signals.signalOf('tuesday'))?.content.composed).toBeNull()
    })

    test('[P33] it goes with its session, and with no other', async () => {
      for (const id of ['monday', 'tuesday']) await store.signals.putSignal(id, signal(id))
      const erasure = { id: 'weg', session: 'monday', scope: 'session', entity: 'monday', reason: 'asked' } as const
      await store.erasures.beginErasure({ ...erasure, own: false, at: 1, doneAt: null })
      await store.erasures.eraseBeside({ ...erasure, own: false, at: 1, doneAt: null }, [])
      expect(await store.signals.signalOf('monday')).toBeNull()
      expect(await store.signals.signalOf('tuesday')).toEqual(signal('tuesday'))
    })
  })
}
