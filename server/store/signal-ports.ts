/** What must be kept of a signal: one of each session, as whoever leads it wrote it last. */

import type { SignalContent } from '#shared/archive/signal.ts'

export interface Signal {
  readonly content: SignalContent
  readonly madeAt: number
}

export interface Signals {
  /** Null when there is none. */
  signalOf(session: string): Promise<Signal | null>
  /** In place of the one before. */
  putSignal(session: string, signal: Signal): Promise<void>
  dropSignal(session: string): Promise<void>
}
