import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { Gate } from '#server/gate/gate.ts'
import type { Phase } from '#shared/session/format.ts'
import type { MakeJudge } from './arena.ts'
import { keepCase, keptCases, playTurns, turnsOf } from './found.ts'
import { hunt, type Hunted } from './hunt.ts'

const folder = fileURLToPath(new URL('./found', import.meta.url))
const kept = keptCases(folder)
/** Milliseconds; far more than it takes. */
const patience = 300_000

test('what was found before does not happen again', () => {
  for (const [name, found] of kept) expect(playTurns(turnsOf(found))?.message ?? null, name).toBeNull()
})

describe('Honest and hostile people around one gate', () => {
  let hunted: Hunted
  beforeAll(() => {
    hunted = hunt({ seed: 1, updates: 100_000 })
    const { found } = hunted
    if (found !== null) console.error(`${found.turns.length} turns kept in ${keepCase(folder, found)}`)
  }, patience)

  test('[P16] a hundred thousand hostile updates do nothing that their senders may not', () => {
    expect(hunted.found?.detail ?? null).toBeNull()
    expect(hunted.tally.hostile).toBeGreaterThanOrEqual(100_000)
  })

  test('the hostile updates come far enough to matter, by every move', () => {
    const { tally, boards } = hunted
    expect(tally.readableShare).toBeGreaterThan(0.5)
    expect(tally.admittedShare).toBeGreaterThan(0.08)
    expect(boards).toBeGreaterThan(100)
    for (const [move, outcomes] of tally.moves) expect([...outcomes.values()].length, move).toBeGreaterThan(0)
  })

  test('[P17] an honest person is seldom refused, and then for what another did meanwhile', () => {
    const refused = [...hunted.tally.conflicts].filter(([why]) => !why.startsWith('late'))
    expect(refused.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(100)
  })

  test('[P20] both come to learn what a phase does not ask, and honest people only by being late', () => {
    const codes = new Set([...hunted.tally.moves.values()].flatMap((outcomes) => [...outcomes.keys()]))
    for (const code of ['phase', 'silent', 'turn', 'enough']) expect(codes).toContain(code)
    const late = [...hunted.tally.conflicts.keys()].filter((why) => why.startsWith('late'))
    expect(late.length).toBeGreaterThan(3)
  })
})

/** A judge that takes the running phase for another. */
const withPhase =
  (changes: Partial<Phase>): MakeJudge =>
  (doc, rights) => {
    const gate = new Gate(doc, rights)
    return {
      admit: (update, member, { state, phase }) =>
        gate.admit(update, member, { state, ...(phase && { phase: { ...phase, ...changes } }) }),
    }
  }

/** Judges that are wrong in one thing, so that it shows that the game would see it. */
const wrongJudges: Readonly<Record<string, MakeJudge>> = {
  'lets everything in': (doc) => ({
    admit(update) {
      Y.applyUpdate(doc, update)
      return { ok: true, update, rights: { owners: [], leases: [] } }
    },
  }),
  'lets an observer write as a participant': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return {
      admit: (update, member, moment) =>
        gate.admit(update, { ...member, role: member.role === 'observer' ? 'participant' : member.role }, moment),
    }
  },
  'takes everybody for the coordinator': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return { admit: (update, member, moment) => gate.admit(update, { ...member, role: 'coordinator' }, moment) }
  },
  'forgets that the session is closed': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return { admit: (update, member) => gate.admit(update, member, { state: 'open' }) }
  },
  'lets experts in for good': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return { admit: (update, member, moment) => gate.admit(update, member, { ...moment, experts: true }) }
  },
  'takes an annotation for any note': (doc, rights) => {
    const gate = new Gate(doc, rights)
    const open = { state: 'open' } as const
    return { admit: (update, member, moment) => gate.admit(update, member, moment.experts === true ? open : moment) }
  },
  'forgets which phase runs': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return { admit: (update, member, { state }) => gate.admit(update, member, { state }) }
  },
  'forgets what the phase asks': withPhase({ free: true }),
  'forgets whose turn it is': withPhase({ writers: ['everyone'] }),
  'forgets how many one may bring': withPhase({ most: null }),
  'forgets that the room is silent': withPhase({ visibility: 'named' }),
  'gives out what came in instead of its own bytes': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return {
      admit(update, member, moment) {
        const admission = gate.admit(update, member, moment)
        return admission.ok && admission.update !== null ? { ...admission, update } : admission
      },
    }
  },
  'refuses an honest person now and then': (doc, rights) => {
    const gate = new Gate(doc, rights)
    return {
      admit: (update, member, moment) =>
        update.length % 97 === 0 ? { ok: false, code: 'schema', forged: false } : gate.admit(update, member, moment),
    }
  },
}

describe('The game would see it, had the gate been one that', () => {
  test.each(Object.entries(wrongJudges))(
    '%s',
    (_name, judge) => {
      const { found } = hunt({ seed: 1, updates: 20_000, judge, shrink: false })
      expect(found?.promise ?? null).not.toBeNull()
    },
    patience,
  )
})
