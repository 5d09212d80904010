/** Every command: method, path, what goes in and what comes out. Server, client and OpenAPI follow this list. */

import { bringingCommands } from './bringing-commands.ts'
import { leadingCommands } from './leading-commands.ts'
import { sessionCommands } from './session-commands.ts'

export type { Asked, Command, Input, Output } from './command.ts'

export const commands = { ...sessionCommands, ...leadingCommands, ...bringingCommands } as const

export type CommandName = keyof typeof commands
