import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { families } from './corpus.ts'
import { Ground } from './ground.ts'
import { honestCard } from './honest.ts'
import { aftermath, suffer, unhurt } from './oracles.ts'
import { presenceOf } from './line.ts'
import { until } from '#tests/kit/visitor.ts'

const patience = 60_000

let ground: Ground
beforeAll(async () => {
  ground = await Ground.lay()
}, patience)
afterAll(() => ground.clear())

async function begin(): Promise<void> {
  await ground.clear()
  ground = await Ground.lay()
}

test('there are at least a hundred attacks, each under a name of its own', () => {
  const names = families.flatMap(({ attacks }) => attacks.map(({ name }) => name))
  expect(names.length).toBeGreaterThanOrEqual(100)
  expect(new Set(names).size).toBe(names.length)
})

test('[P16] what an attacker writes by hand is welcome as long as it is honest', { timeout: patience }, async () => {
  const { witness } = ground.parts
  const attacker = ground.attacker()
  const line = await attacker.line()
  const { mine, me } = attacker.scene(line)
  line.update(honestCard(mine, 'metdehand', me))
  line.send(presenceOf([{ client: mine, state: '{"card":"metdehand","writing":true}' }]))
  const cards = () => snapshotOf(witness.live.doc()).cards
  await until(() => cards().some(({ id }) => id === 'metdehand'), 'the card', 5000)
  expect(cards().find(({ id }) => id === 'metdehand')).toMatchObject({ title: 'Met de hand', author: me })
  await until(() => witness.record.presence.get(mine)?.person === me, 'the presence', 5000)
  expect(line.refused).toBeNull()
  attacker.leave()
  ground.remember()
})

for (const family of families) {
  describe(`[P16] ${family.name}`, () => {
    beforeAll(() => ground.weigh())

    for (const attack of family.attacks) {
      test(attack.name, { timeout: patience }, async ({ annotate }) => {
        let damage = await suffer(ground, attack, family)
        if (damage.harm.length === 0 && damage.lost.length + damage.late.length > 0) {
          // A busy machine is no reason to fail: once more, alone, and on a fresh server when something was lost.
          await annotate(`at first: ${[...damage.lost, ...damage.late].join('; ')}`)
          if (damage.lost.length > 0) await begin()
          damage = await suffer(ground, attack, family)
        }
        // The next begins unharmed.
        if (damage.harm.length + damage.lost.length + damage.late.length > 0) await begin()
        expect(damage).toEqual(unhurt)
      })
    }

    test('after all of these the board lives, whole, and no memory is kept', { timeout: patience }, async () => {
      expect(await aftermath(ground, `Na ${family.name}`)).toEqual([])
    })
  })
}
