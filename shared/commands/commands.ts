/** Every command: method, path, what goes in and what comes out. Server, client and OpenAPI follow this list. */

import { archiveCommands } from './archive-commands.ts'
import { bringingCommands } from './bringing-commands.ts'
import { careCommands } from './care-commands.ts'
import { leadingCommands } from './leading-commands.ts'
import { libraryCommands } from './library-commands.ts'
import { sessionCommands } from './session-commands.ts'

export type { Asked, Command, Input, Output } from './command.ts'

export const commands = {
  ...sessionCommands,
  ...leadingCommands,
  ...bringingCommands,
  ...archiveCommands,
  ...libraryCommands,
  ...careCommands,
} as const

export type CommandName = keyof typeof commands
