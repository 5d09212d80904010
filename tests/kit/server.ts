/** A real server on a free port with a folder of its own. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer as start } from '#server/compose.ts'
import type { Every } from '#server/sessions/nameless-batch.ts'
import type { Settings } from '#server/settings.ts'
import { makeSettings } from './make.ts'
import { Visitor } from './visitor.ts'

export interface TestServer {
  readonly url: string
  /** The token of the one-time link that the terminal would show. */
  readonly key: string | null
  readonly data: string
  /** The lines for operators. */
  readonly log: readonly string[]
  /** Stops it and throws its folder away. */
  readonly close: () => Promise<void>
  /** Stops it and starts another on the same folder; `meanwhile` has the folder for itself. */
  readonly restart: (meanwhile?: (data: string) => Promise<void>) => Promise<TestServer>
}

export interface TestSettings extends Partial<Settings> {
  readonly now?: () => number
  /** The folder of the built client. */
  readonly client?: string
  /** Ticks by hand instead of by the clock. */
  readonly every?: Every
  /** Whether the demo comes with the year before it; it usually does not, as that takes a while. */
  readonly year?: boolean
}

export async function startServer(given: TestSettings = {}): Promise<TestServer> {
  const { now, client, every, year = false, ...settings } = given
  const data = given.data ?? (await mkdtemp(join(tmpdir(), 'inbreng-')))
  const log: string[] = []
  const running = await start(makeSettings({ ...settings, data }), {
    log: (event, facts) => log.push(JSON.stringify({ event, ...facts })),
    ...(now && { now }),
    ...(client !== undefined && { client }),
    ...(every && { every }),
    year,
  })
  return {
    url: `http://127.0.0.1:${running.port}`,
    key: running.key,
    data,
    log,
    async close() {
      await running.close()
      await rm(data, { recursive: true, force: true })
    },
    async restart(meanwhile) {
      await running.close()
      await meanwhile?.(data)
      return startServer({ ...given, data })
    },
  }
}

/** A coordinator with an atelier and an open session in it. */
export async function withSession(server: TestServer, session: Readonly<Record<string, unknown>> = {}) {
  const lead = new Visitor(server.url)
  await lead.ask('createAtelier', { id: 'atelier1', title: 'Jeugd en Gezin', language: 'nl' })
  const info = await lead.ask('createSession', {
    id: 'session1',
    atelier: 'atelier1',
    subject: 'Regie bij complexe gezinnen',
    date: '2026-11-24',
    language: 'nl',
    ...session,
  })
  if (info.code === null) throw new Error('the session has no code')
  return { lead, info, code: info.code }
}
