/** SQLite as Node has it built in; before Node 22.13 the same thing from a package. */

import { createRequire, isBuiltin } from 'node:module'
import type * as Sqlite from 'node:sqlite'

const require = createRequire(import.meta.url)

const sqlite: typeof Sqlite = isBuiltin('node:sqlite') ? require('node:sqlite') : require('@photostructure/sqlite')

export const DatabaseSync = sqlite.DatabaseSync
export type Database = Sqlite.DatabaseSync
export type Statement = Sqlite.StatementSync
export type Row = Record<string, Sqlite.SQLOutputValue>
