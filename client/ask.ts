/** Typed questions to the server: one function for every command. */

import { commands, type Asked, type CommandName, type Output } from '#shared/commands/commands.ts'
import { Problem, problemCodes, type ProblemAnswer, type ProblemCode } from '#shared/commands/problem.ts'

const isProblem = (value: unknown): value is ProblemAnswer =>
  typeof value === 'object' && value !== null && problemCodes.includes((value as ProblemAnswer).code)

/**
 * Asks, and gives the answer. Throws a `Problem`; `not-stored` when the server cannot be reached.
 * A POST may be asked again with the same input.
 */
export async function ask<N extends CommandName>(
  name: N,
  input: Asked<(typeof commands)[N]>,
): Promise<Output<(typeof commands)[N]>> {
  const { method, path } = commands[name]
  const values = input as Readonly<Record<string, unknown>>
  const url = path.replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(values[part])))
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) } : {}),
  }).catch(() => {
    throw new Problem('not-stored')
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Output<(typeof commands)[N]>
  throw isProblem(answer) ? new Problem(answer.code, answer.field) : new Problem('unexpected')
}

/** The code of whatever was thrown, for words on the screen. */
export function problemCode(error: unknown): ProblemCode {
  return error instanceof Problem ? error.code : 'unexpected'
}
