/**
 * What a page's main thread spent, as the browser itself counts it: time on the processor, so that
 * what else the machine does counts for little.
 */

import type { CDPSession, Page } from 'playwright-core'

export interface Spent {
  /** All tasks: script, style, layout, paint, and whatever the browser does to get there. In milliseconds. */
  readonly task: number
  readonly script: number
}

export class Meter {
  readonly #browser: CDPSession

  private constructor(browser: CDPSession) {
    this.#browser = browser
  }

  static async on(page: Page): Promise<Meter> {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Meter(browser)
  }

  async spent(work: () => Promise<unknown>): Promise<Spent> {
    const before = await this.#read()
    await work()
    const after = await this.#read()
    return { task: after.task - before.task, script: after.script - before.script }
  }

  /** Live objects after a collection, in MB. */
  async heap(): Promise<number> {
    await this.#browser.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.#browser.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }

  async #read(): Promise<Spent> {
    const { metrics } = await this.#browser.send('Performance.getMetrics')
    const ms = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000
    return { task: ms('TaskDuration'), script: ms('ScriptDuration') }
  }
}
