/** Hocuspocus with its own hooks for a store, here the same SQLite as ours; all else as it comes. */

import { join } from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'
import { DatabaseSync } from '#server/store/sqlite/binding.ts'

const db = new DatabaseSync(join(process.env['STORE'] ?? '.', 'documents.db'))
db.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB)')
const load = db.prepare('SELECT data FROM documents WHERE name = ?')
const store = db.prepare('INSERT INTO documents VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data')

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env['PORT']),
  quiet: true,
  onLoadDocument({ document, documentName }) {
    const data = load.get(documentName)?.['data']
    if (data instanceof Uint8Array) Y.applyUpdate(document, data)
    return Promise.resolve()
  },
  onStoreDocument({ document, documentName }) {
    store.run(documentName, Y.encodeStateAsUpdate(document))
    return Promise.resolve()
  },
})
void server.listen()
