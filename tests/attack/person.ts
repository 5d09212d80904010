/** An honest person at the board, whose wire is recorded. */

import { snapshotOf } from '#shared/board/document.ts'
import { openLive, type Live } from '#client/live/open.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { oddities } from './oddities.ts'
import { Recorder } from './recorder.ts'

export class Honest {
  readonly name: string
  readonly id: string
  readonly live: Live
  readonly record: Recorder
  readonly client: number

  private constructor(name: string, id: string, live: Live, record: Recorder) {
    this.name = name
    this.id = id
    this.live = live
    this.record = record
    this.client = live.doc().clientID
  }

  static async at(name: string, visitor: Visitor, session: string): Promise<Honest> {
    const info = await visitor.ask('getSession', { session })
    const record = new Recorder()
    const live = openLive(info, record.device(visitor))
    await until(() => live.store.getState().line.state === 'live', `${name} live`, 5000)
    return new Honest(name, info.me.person, live, record)
  }

  board(): string {
    return JSON.stringify(snapshotOf(this.live.doc()))
  }

  saved(): Promise<void> {
    return until(() => this.live.store.getState().saved, `${this.name} saved`, 5000)
  }

  /** What was done to this person that no busy machine does. */
  harm(expected: string): string[] {
    const { handedBack } = this.live.store.getState()
    const doc = this.live.doc()
    return this.#named([
      handedBack.length === 0 ? '' : 'words were handed back',
      doc.clientID === this.client ? '' : 'the board was begun again',
      this.record.leaks === 0 ? '' : `the canary came by ${this.record.leaks} times`,
      differences(expected, this.board()),
      ...oddities(doc),
    ])
  }

  /** What this person waits for. */
  waits(): string[] {
    const { line, saved } = this.live.store.getState()
    return this.#named([
      line.state === 'live' ? '' : `the line is ${line.state}`,
      saved ? '' : 'something is not saved',
    ])
  }

  #named(troubles: readonly string[]): string[] {
    return troubles.flatMap((trouble) => (trouble === '' ? [] : [`${this.name}: ${trouble}`]))
  }
}

/** In which roots two boards differ, in a few words. */
function differences(expected: string, found: string): string {
  if (expected === found) return ''
  const before = JSON.parse(expected) as Record<string, unknown>
  const after = JSON.parse(found) as Record<string, unknown>
  const names = Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return `the board differs in ${names.join(', ')}`
}
