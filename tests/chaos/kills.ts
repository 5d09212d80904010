/**
 * kill -9 at any moment while people write, again and again on one folder: nothing that was shown as
 * saved, or that anybody else had seen, may be missing on the disk that is left.
 */

import { ServerProcess } from '#tests/kit/process.ts'
import { Gathering } from './gathering.ts'
import { spread, type Outcome, type Say } from './outcome.ts'

export interface KillOptions {
  readonly kills: number
  readonly seed: number
  readonly people: number
  /** A new board after so many. */
  readonly killsPerBoard: number
}

export async function killAgainAndAgain(options: KillOptions, say: Say = () => {}): Promise<Outcome> {
  const { kills, killsPerBoard, seed, people } = options
  const server = await ServerProcess.begin()
  const broken: string[] = []
  const firstSyncs: number[] = []
  const sum = { boards: 0, written: 0, erased: 0, promised: 0, seenFirst: 0 }
  try {
    for (let done = 0; done < kills;) {
      const here = Math.min(killsPerBoard, kills - done)
      await Gathering.during(server, { people, seed: seed + sum.boards }, async (gathering) => {
        for (let n = 0; n < here; n += 1) broken.push(...(await killOnce(gathering)))
        const counted = gathering.ledger.count()
        for (const name of ['written', 'erased', 'promised', 'seenFirst'] as const) sum[name] += counted[name]
        broken.push(...(await gathering.settle()), ...(await gathering.die()))
        firstSyncs.push(...gathering.firstSyncs)
      })
      await server.start()
      done += here
      sum.boards += 1
      say(`${done} kills, ${sum.written} words, ${broken.length} promises broken`)
    }
  } finally {
    await server.remove()
  }
  const { boards, written, erased, promised, seenFirst } = sum
  return {
    figures: {
      kills: kills + boards,
      'writers on boards': `${people} on ${boards}`,
      'words written': written,
      'of which erased': erased,
      'promised before all was calm': promised,
      'of which seen by others before “saved”': seenFirst,
      'from start to first sync': spread(firstSyncs),
      'promises broken': broken.length,
    },
    broken,
  }
}

/** Sometimes everybody is at the board, sometimes most are still on their way back. */
async function killOnce(gathering: Gathering): Promise<readonly string[]> {
  const { chance } = gathering
  gathering.write()
  const there = 1 + chance.below(gathering.writers.length)
  while (gathering.present() < there) await gathering.writeFor(5)
  await gathering.writeFor(chance.below(350))
  return [...(await gathering.die()), ...(await gathering.comeBack())]
}
