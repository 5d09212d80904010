/** Every command: what goes in and what comes out. Server, client and OpenAPI follow this list. */

import { archiveCommands } from './archive-commands.ts'
import { atelierCommands } from './atelier-commands.ts'
import { backCommands } from './back-commands.ts'
import { bringingCommands } from './bringing-commands.ts'
import { cameCommands } from './came-commands.ts'
import { careCommands } from './care-commands.ts'
import { leadingCommands } from './leading-commands.ts'
import { libraryCommands } from './library-commands.ts'
import { reportCommands } from './report-commands.ts'
import { sessionCommands } from './session-commands.ts'
import { signInCommands } from './sign-in-commands.ts'
import { signalCommands } from './signal-commands.ts'
import { takeCommands } from './take-commands.ts'

export type { Asked, Input, Output } from './command.ts'

export const commands = {
  ...sessionCommands,
  ...atelierCommands,
  ...leadingCommands,
  ...bringingCommands,
  ...archiveCommands,
  ...reportCommands,
  ...signalCommands,
  ...libraryCommands,
  ...careCommands,
  ...backCommands,
  ...signInCommands,
  ...takeCommands,
  ...cameCommands,
} as const

export type CommandName = keyof typeof commands
