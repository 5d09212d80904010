/** Where a year is lived: at the desk of a server that starts, or over the wire by people with devices. */

import type * as Y from 'yjs'
import type { Asked, CommandName, Output, commands } from '#shared/commands/commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { YearAtelier } from './shape.ts'

export interface Someone {
  /** Asks a command, which must go well. */
  ask<N extends CommandName>(name: N, input: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>>
  /** One change of a session’s board over a line of their own; rejects when the gate refuses it. */
  write(session: string, edit: (doc: Y.Doc, me: SessionInfo['me']) => void): Promise<void>
  /** Looks at a session’s board. */
  read<T>(session: string, look: (doc: Y.Doc) => T): Promise<T>
}

export interface World {
  /** Moves its clock. */
  turnTo(moment: number): void
  /** Somebody with a device that nobody knows yet. */
  newcomer(): Someone
  /** Begins an atelier with who leads it; resolves to its id. */
  begin(atelier: YearAtelier, leader: Someone): Promise<string>
}
