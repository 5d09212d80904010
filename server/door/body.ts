/** What a request carries, with a limit before anything is read of it. */

import type { IncomingMessage } from 'node:http'
import { Problem } from '#shared/commands/problem.ts'

const maxBytes = 256 * 1024

/** `most`: so many bytes, where more than usual are asked for. */
export async function readJson(request: IncomingMessage, most: number = maxBytes): Promise<unknown> {
  if (!isOfType(request, 'application/json')) throw new Problem('bad-input')
  try {
    return JSON.parse(await readText(request, most))
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('bad-input')
  }
}

export async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  if (!isOfType(request, 'application/x-www-form-urlencoded')) throw new Problem('bad-input')
  return Object.fromEntries(new URLSearchParams(await readText(request, maxBytes)))
}

function isOfType(request: IncomingMessage, type: string): boolean {
  return request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === type
}

async function readText(request: IncomingMessage, most: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Problem('too-large')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw new Problem('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
