/** Many boards in one store: a server that was killed serves the first who comes back within a second. */

import { newId } from '#shared/id.ts'
import { openStore } from '#server/store/open.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { bareStarts } from './bare.ts'
import { lay, type Size } from './crowd.ts'
import { Gathering } from './gathering.ts'
import { median, spread, within, type Outcome, type Say } from './outcome.ts'

export interface BoardsOptions {
  readonly seed: number
  readonly boards: number
  readonly restarts: number
  readonly mostMs: number
}

const size: Size = { cards: 60, updates: 600 }

export async function restartWithManyBoards(options: BoardsOptions, say: Say = () => {}): Promise<Outcome> {
  const { seed, boards, restarts, mostMs } = options
  const server = await ServerProcess.begin()
  try {
    const { info } = await server.session()
    await server.kill('SIGTERM')
    const store = await openStore(server.folder)
    const model = await store.catalogue.session(info.id)
    if (model === null) throw new Error('the session is not there')
    for (let n = 1; n < boards; n += 1) {
      const { id: board, epoch } = await store.catalogue.addSession({ ...model, id: newId(), subject: `Bord ${n}` })
      await lay(store.journal, { board, epoch }, ['Ada', 'Bea', 'Cyd'], size, new Chance(seed + n))
    }
    await store.close()
    say(`${boards} boards in the store`)
    await server.start()
    return await Gathering.during(server, { people: 3, seed }, async (gathering) => {
      const broken: string[] = []
      for (let n = 0; n < restarts; n += 1) {
        await gathering.writeFor(200)
        broken.push(...(await gathering.die()), ...(await gathering.comeBack()))
      }
      broken.push(...(await gathering.settle()))
      const { firstSyncs, starts } = gathering
      return {
        figures: {
          boards: `${boards} of ${size.cards} cards and ${size.updates} updates each`,
          'from start to first sync': spread(firstSyncs),
          'of which until the server answered': spread(starts),
          'Node alone, for comparison': spread(await bareStarts()),
        },
        broken: [...broken, ...within('from start to first sync', median(firstSyncs), mostMs)],
      }
    })
  } finally {
    await server.remove()
  }
}
