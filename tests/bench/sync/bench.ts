/** Runs the scenarios that were asked for and reports what they measured. */

import { parseArgs } from 'node:util'
import { report, type Figure } from '../figures.ts'
import { hocuspocusRuns } from './contestants.ts'
import { whyNot } from './machine.ts'
import { measureCeiling } from './scenarios/ceiling.ts'
import { measureFanOut } from './scenarios/fan-out.ts'
import { measureGate } from './scenarios/gate.ts'
import { measureJoin } from './scenarios/join.ts'
import { measureMemory } from './scenarios/memory.ts'
import { measurePeople } from './scenarios/people.ts'
import { measurePresence } from './scenarios/presence.ts'
import { measureReturn } from './scenarios/return.ts'
import { measureRooms } from './scenarios/rooms.ts'
import { disturbance, type Scenario } from './scenarios/scenario.ts'

const scenarios: Readonly<Record<string, Scenario>> = {
  fanout: measureFanOut,
  ceiling: measureCeiling,
  rooms: measureRooms,
  people: measurePeople,
  presence: measurePresence,
  join: measureJoin,
  return: measureReturn,
  memory: measureMemory,
  gate: measureGate,
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
const quick = values.quick
const rounds = Number(values.rounds ?? (quick ? '1' : '3'))
const only = values.only?.split(',') ?? Object.keys(scenarios)
const strange = only.filter((name) => !Object.hasOwn(scenarios, name))
const wrong =
  whyNot() ??
  (rounds >= 1 ? null : '--rounds takes a number from 1.') ??
  (strange.length === 0 ? null : `There is no ${strange.join(', ')}; there is ${Object.keys(scenarios).join(', ')}.`)
if (wrong !== null) {
  console.error(wrong)
  process.exit(1)
}
if (!hocuspocusRuns) console.error(`Hocuspocus 4 is left out: it needs Node 22, and this is ${process.version}.`)

const figures: Figure[] = []
const failed: string[] = []
for (const name of only) {
  const began = Date.now()
  try {
    figures.push(...((await scenarios[name]?.({ rounds, quick })) ?? []))
  } catch (error) {
    // What the others measured is worth telling all the same.
    failed.push(name)
    console.error(error)
  }
  console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`)
}
if (figures.length > 0) process.exitCode = report(figures, values)
const disturbed = disturbance()
if (disturbed !== null) console.error(disturbed)
if (failed.length > 0) {
  console.error(`not measured: ${failed.join(', ')}`)
  process.exitCode = 1
}
