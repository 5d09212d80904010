import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ordinaryPlan, type Plan } from '#shared/session/format.ts'
import { formats } from '#shared/session/formats/formats.ts'
import type { Catalogue, OwnFormat, Store } from '#server/store/ports.ts'
import { keptSession, atelier, people, session } from './make.ts'

const [first, second] = formats
const one: Plan = first?.plan ?? []
const two: Plan = second?.plan ?? []

const format = (id: string, more: Partial<OwnFormat> = {}): OwnFormat => ({
  id,
  atelier: 'west',
  title: 'Onze vorm',
  plan: one,
  createdAt: 5,
  ...more,
})

export function formatsContract(make: () => Promise<Store>): void {
  describe('formats of an atelier’s own', () => {
    let store: Store
    let catalogue: Catalogue
    beforeEach(async () => {
      store = await make()
      catalogue = store.catalogue
      await people(store)
      await catalogue.addAtelier(atelier('east'), 'bea')
    })
    afterEach(() => store.close())

    test('come back as they were kept, the oldest first, each to its own atelier', async () => {
      await catalogue.putFormat(format('later', { createdAt: 9, plan: two }))
      await catalogue.putFormat(format('earlier'))
      await catalogue.putFormat(format('elsewhere', { atelier: 'east' }))
      expect(await catalogue.formatsOf('west')).toEqual([
        format('earlier'),
        format('later', { createdAt: 9, plan: two }),
      ])
      expect(await catalogue.formatsOf('east')).toEqual([format('elsewhere', { atelier: 'east' })])
      expect(await catalogue.formatsOf('nowhere')).toEqual([])
    })

    test('change under the same id, and stay where they stood', async () => {
      await catalogue.putFormat(format('one'))
      await catalogue.putFormat(format('two', { createdAt: 6 }))
      await catalogue.putFormat(format('one', { title: 'Korter', plan: two, createdAt: 7 }))
      expect(await catalogue.formatsOf('west')).toEqual([
        format('one', { title: 'Korter', plan: two }),
        format('two', { createdAt: 6 }),
      ])
    })

    test('are not changed by another atelier that uses their id', async () => {
      await catalogue.putFormat(format('one'))
      await catalogue.putFormat(format('one', { atelier: 'east', title: 'Van ons nu', plan: two }))
      expect(await catalogue.formatsOf('west')).toEqual([format('one')])
      expect(await catalogue.formatsOf('east')).toEqual([])
    })

    test('kept twice at once are kept once', async () => {
      await Promise.all([catalogue.putFormat(format('one')), catalogue.putFormat(format('one'))])
      expect(await catalogue.formatsOf('west')).toEqual([format('one')])
    })

    test('are forgotten by their own atelier alone, and more than once if need be', async () => {
      await catalogue.putFormat(format('one'))
      await catalogue.removeFormat('east', 'one')
      expect(await catalogue.formatsOf('west')).toEqual([format('one')])
      await catalogue.removeFormat('west', 'one')
      await catalogue.removeFormat('west', 'one')
      expect(await catalogue.formatsOf('west')).toEqual([])
    })

    test('of what somebody typed nothing is taken for more than words', async () => {
      const title = `Robert'); DROP TABLE format;-- "x" ’`
      await catalogue.putFormat(format('one', { title }))
      expect(await catalogue.formatsOf('west')).toEqual([format('one', { title })])
    })
  })

  describe('the plan of a session', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await people(store)
    })
    afterEach(() => store.close())

    test('is replaced whole, of that session alone, and nothing else of it changes', async () => {
      const { catalogue } = store
      await catalogue.addSession(session('tuesday'))
      await catalogue.setSessionPlan('monday', one)
      expect(await catalogue.session('monday')).toEqual(keptSession('monday', 1, { plan: one }))
      expect(await catalogue.session('tuesday')).toMatchObject({ plan: ordinaryPlan })
      await catalogue.setSessionPlan('monday', two)
      expect((await catalogue.sessionsOf('west')).map(({ plan }) => plan)).toEqual([two, ordinaryPlan])
    })

    test('of a session that nobody made is not made by this', async () => {
      await store.catalogue.setSessionPlan('never', one)
      expect(await store.catalogue.session('never')).toBeNull()
    })
  })
}
