/** What came of signing in: done, or first told what comes along. */

import type { commands, Output } from '#shared/commands/commands.ts'

export type Told = Output<(typeof commands)['comeBack']>
export type SignedIn = Output<(typeof commands)['signIn']>
