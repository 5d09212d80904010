import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Held, Hidden } from '#server/store/hidden-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { people, session } from './make.ts'

const card = (title: string): Held['thing'] => ({
  is: 'card',
  kind: 'dilemma',
  variant: 'tension',
  title,
  body: 'Wat wij zagen.',
  options: [
    { text: 'Delen', loss: 'Vertrouwen' },
    { text: 'Zwijgen', loss: 'Tijd' },
  ],
  chafes: 'Allebei is waar.',
  language: 'nl',
  linkTo: ['kaart1'],
  theme: 'Wonen',
})

const note: Held['thing'] = {
  is: 'note',
  card: 'kaart1',
  kind: 'question',
  variant: null,
  text: 'Wie vroeg dat?',
  source: null,
}

const held = (id: string, more: Partial<Held> = {}): Held => ({
  session: 'monday',
  id,
  phase: 'brengen',
  person: 'ans',
  behalf: null,
  thing: card(id),
  ...more,
})

export function heldContract(make: () => Promise<Store>): void {
  describe('what was handed in', () => {
    let store: Store
    let hidden: Hidden
    const ids = async (name = 'monday') => (await hidden.heldIn(name)).map(({ id }) => id)
    beforeEach(async () => {
      store = await make()
      hidden = store.hidden
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    test('a card and a note come back as they were handed in', async () => {
      expect(await hidden.putHeld(held('een'))).toBe(true)
      expect(await hidden.putHeld(held('twee', { thing: note, behalf: 'gast' }))).toBe(true)
      expect(await hidden.heldIn('monday')).toEqual([held('een'), held('twee', { thing: note, behalf: 'gast' })])
    })

    test('what is handed in again under its id is changed, and stays one', async () => {
      await hidden.putHeld(held('een'))
      const changed = held('een', { thing: note, phase: 'wegen', behalf: 'gast' })
      expect(await hidden.putHeld(changed)).toBe(true)
      expect(await hidden.heldIn('monday')).toEqual([changed])
    })

    test('nobody changes what is somebody else’s', async () => {
      await hidden.putHeld(held('een'))
      expect(await hidden.putHeld(held('een', { person: 'bea', thing: note }))).toBe(false)
      expect(await hidden.heldIn('monday')).toEqual([held('een')])
    })

    test('one takes back one’s own, once, and nobody else’s', async () => {
      await hidden.putHeld(held('een'))
      expect(await hidden.removeHeld('monday', 'een', 'bea')).toBe(false)
      expect(await hidden.removeHeld('monday', 'een', 'ans')).toBe(true)
      expect(await hidden.removeHeld('monday', 'een', 'ans')).toBe(false)
      expect(await hidden.heldIn('monday')).toEqual([])
    })

    test('each sees only what is theirs, of that session', async () => {
      await hidden.putHeld(held('een'))
      await hidden.putHeld(held('twee', { person: 'bea' }))
      await hidden.putHeld(held('een', { session: 'tuesday' }))
      expect(await hidden.heldOf('monday', 'ans')).toEqual([held('een')])
      expect(await hidden.heldOf('tuesday', 'bea')).toEqual([])
      expect(await hidden.heldIn('tuesday')).toEqual([held('een', { session: 'tuesday' })])
    })

    test('the order says nothing of who came first', async () => {
      for (const id of ['q', 'b', 'z', 'a']) await hidden.putHeld(held(id))
      expect(await ids()).toEqual(['a', 'b', 'q', 'z'])
    })

    test('what has been shown goes, and nothing else', async () => {
      for (const id of ['een', 'twee', 'drie']) await hidden.putHeld(held(id))
      await hidden.putHeld(held('een', { session: 'tuesday' }))
      await hidden.dropHeld('monday', ['een', 'drie', 'nooit'])
      await hidden.dropHeld('monday', [])
      expect([await ids(), await ids('tuesday')]).toEqual([['twee'], ['een']])
    })

    test('a session that was closed for long is found as long as something waits in it', async () => {
      const { catalogue } = store
      await hidden.putHeld(held('een'))
      await hidden.putHeld(held('een', { session: 'tuesday' }))
      await catalogue.setSessionState('monday', 'closed', 100)
      await catalogue.setSessionState('monday', 'closed', 900)
      expect(await hidden.closedWithHeld(100)).toEqual([])
      expect(await hidden.closedWithHeld(101)).toEqual(['monday'])
      await hidden.dropHeld('monday', ['een'])
      expect(await hidden.closedWithHeld(101)).toEqual([])
    })

    test('a session that was opened again has not been closed for long', async () => {
      await hidden.putHeld(held('een'))
      await store.catalogue.setSessionState('monday', 'closed', 100)
      await store.catalogue.setSessionState('monday', 'open', 200)
      expect(await hidden.closedWithHeld(1000)).toEqual([])
      await store.catalogue.setSessionState('monday', 'closed', 900)
      expect(await hidden.closedWithHeld(900)).toEqual([])
      expect(await hidden.closedWithHeld(901)).toEqual(['monday'])
    })
  })
}
