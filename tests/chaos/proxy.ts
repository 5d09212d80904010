/**
 * Everybody writes over a bad line of their own, and the server dies in between. When the weather clears
 * all have one board, nothing acknowledged is missing, and all else arrives exactly once.
 */

import { Chance } from '#tests/fuzz/chance.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { changeable } from './climate.ts'
import { Gathering } from './gathering.ts'
import { FaultyLine } from './line.ts'
import { spread, type Outcome, type Say } from './outcome.ts'

export interface ProxyOptions {
  readonly people: number
  readonly seconds: number
  readonly seed: number
  readonly seeds: number
  /** kill -9 this often within the time. */
  readonly kills: number
}

interface Sums {
  readonly weather: Map<string, number>
  readonly settled: number[]
  readonly broken: string[]
  written: number
  erased: number
  unacknowledged: number
}

export async function writeInBadWeather(options: ProxyOptions, say: Say = () => {}): Promise<Outcome> {
  const sums: Sums = { weather: new Map(), settled: [], broken: [], written: 0, erased: 0, unacknowledged: 0 }
  for (let n = 0; n < options.seeds; n += 1) {
    await storm({ ...options, seed: options.seed + n }, sums)
    say(`seed ${options.seed + n}: ${sums.written} words, ${sums.broken.length} promises broken`)
  }
  const { weather, settled, broken, written, erased, unacknowledged } = sums
  return {
    figures: {
      'writers, seconds, seeds': `${options.people}, ${options.seconds}, ${options.seeds}`,
      'kills in between': options.kills * options.seeds,
      weather: [...weather].map(([name, times]) => `${times}× ${name}`).join(', '),
      'words written': written,
      'of which erased': erased,
      'not acknowledged when the weather cleared': unacknowledged,
      'from clear weather to one saved board': spread(settled),
      'promises broken': broken.length,
    },
    broken,
  }
}

async function storm({ people, seconds, seed, kills }: ProxyOptions, sums: Sums): Promise<void> {
  const server = await ServerProcess.begin()
  const chance = new Chance(seed * 77)
  const port = Number(new URL(server.url).port)
  const lines = await Promise.all(
    Array.from({ length: people }, (_, n) => FaultyLine.open(port, new Chance(seed * 7777 + n))),
  )
  try {
    const pause = { least: 20, more: 260 }
    const urlOf = (number: number): string => lines[number - 1]?.url ?? server.url
    await Gathering.during(server, { people, seed, pause, urlOf }, async (gathering) => {
      const part = (seconds * 1000) / (kills + 1)
      const clear = lines.map((line) => changeable(line, chance, sums.weather))
      try {
        for (let n = 0; n < kills; n += 1) {
          await gathering.writeFor(part * (0.6 + chance.next() * 0.4))
          sums.broken.push(...(await gathering.die()), ...(await gathering.comeBack()))
        }
        await gathering.writeFor(part)
      } finally {
        for (const stop of clear) stop()
      }
      const { written, erased, promised } = gathering.ledger.count()
      sums.written += written
      sums.erased += erased
      sums.unacknowledged += written - promised
      const began = performance.now()
      sums.broken.push(...(await gathering.settle()))
      sums.settled.push(performance.now() - began)
      sums.broken.push(...(await gathering.die()))
    })
  } finally {
    for (const line of lines) await line.close()
    await server.remove()
  }
}
