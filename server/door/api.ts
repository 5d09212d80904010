/** Commands over HTTP: found by path, checked by schema, answered as JSON. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { addresses } from '#shared/commands/addresses.ts'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { Problem, problemStatus, type ProblemAnswer } from '#shared/commands/problem.ts'
import { mostImportBytes } from '#server/exchange/importing.ts'
import { handlers } from '#server/sessions/handlers.ts'
import { facelessAt, type Asker, type Desk } from '#server/sessions/desk.ts'
import { mustBeAllowed } from '#server/sessions/rights.ts'
import { mustLead } from '#server/years/rights.ts'
import { readJson } from './body.ts'
import { addressOf, isFromUs } from './origin.ts'
import { problemFrom } from './problem.ts'
import { sendJson } from './send.ts'
import type { Log } from '#server/room/rooms.ts'

export interface ApiPorts {
  readonly desk: Desk
  readonly log: Log
  readonly publicUrl: URL | null
}

type Handle = (input: unknown, asker: Asker, desk: Desk) => Promise<unknown>

interface Route {
  readonly name: CommandName
  readonly method: string
  readonly path: RegExp
}

const routes: readonly Route[] = (Object.keys(commands) as CommandName[]).map((name) => {
  const { method, path } = addresses[name]
  return { name, method, path: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
})

export async function answerCommand(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  askerOf: () => Promise<Asker>,
  { desk, log, publicUrl }: ApiPorts,
): Promise<void> {
  let name: CommandName | 'none' = 'none'
  try {
    const route = routes.find((one) => one.method === request.method && one.path.test(path))
    if (route === undefined) throw new Problem('not-found')
    name = route.name
    if (request.method === 'POST' && !isFromUs(request, publicUrl)) throw new Problem('not-allowed')
    const parts = route.path.exec(path)?.groups
    // What may be large is only read of who may send it.
    if (name === 'importSession') await mustLead(desk, await askerOf(), parts?.['atelier'] ?? '')
    const most = name === 'importSession' ? mostImportBytes : undefined
    const input = inputFor(name, request.method === 'POST' ? await readJson(request, most) : {}, parts)
    // The table pairs every handler with its own command's input, which is what was just checked.
    const handle = handlers[name] as Handle
    const asker = isBare(name) ? facelessAt(addressOf(request, publicUrl)) : await askerOf()
    const about = sessionOf(name, input)
    if (about !== null) await mustBeAllowed(desk, asker, name, about)
    sendJson(response, 200, await handle(input, asker, desk))
  } catch (error) {
    const { code, field } = problemFrom(error, log, name)
    const answer: ProblemAnswer = field === undefined ? { code } : { code, field }
    // What is left of a body that is too large is not read.
    if (code === 'too-large') response.setHeader('Connection', 'close')
    sendJson(response, problemStatus[code], answer)
  }
}

/** Whether whoever asks stays unknown: then not even their cookie is looked at. */
function isBare(name: CommandName): boolean {
  return addresses[name].bare === true
}

/** The session that a command is about, where its table of permissions goes by people's roles in it. */
function sessionOf(name: CommandName, input: unknown): string | null {
  if (!addresses[name].path.startsWith('/api/sessions/:session')) return null
  return (input as { readonly session: string }).session
}

/** Parts of the path count above what the body says. */
function inputFor(name: CommandName, body: unknown, parts: Readonly<Record<string, string>> = {}): unknown {
  const given = typeof body === 'object' && body !== null ? body : {}
  const read = v.safeParse(commands[name].input, { ...given, ...parts })
  if (read.success) return read.output
  const field = read.issues[0].path?.[0]?.key
  throw new Problem('bad-input', typeof field === 'string' ? field : undefined)
}
