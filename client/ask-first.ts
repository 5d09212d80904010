/** A question to the server, at an address; and the questions with which a page begins. */

import type { Asked, Output, commands } from '#shared/commands/commands.ts'
import { firstAddresses, type Address } from '#shared/commands/first-addresses.ts'
import { Problem, problemCodes, type ProblemAnswer, type ProblemCode } from '#shared/commands/problem.ts'

type FirstName = keyof typeof firstAddresses

/** As `ask` (`ask.ts`), which has all addresses and comes later. */
export function askFirst<N extends FirstName>(
  name: N,
  input: Asked<(typeof commands)[N]>,
): Promise<Output<(typeof commands)[N]>> {
  return askAt(firstAddresses[name], input)
}

const isProblem = (value: unknown): value is ProblemAnswer =>
  typeof value === 'object' && value !== null && problemCodes.includes((value as ProblemAnswer).code)

/**
 * Asks, and gives the answer. Throws a `Problem`; `not-stored` when the server cannot be reached.
 * A POST may be asked again with the same input.
 */
export async function askAt<T>({ method, path, bare }: Address, input: object): Promise<T> {
  const values = input as Readonly<Record<string, unknown>>
  const url = path.replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(values[part])))
  const response = await fetch(url, {
    method,
    // Without a face: no cookie goes along, and none is taken.
    credentials: bare ? 'omit' : 'same-origin',
    ...(method === 'POST'
      ? { headers: { 'content-type': 'application/json' }, body: bare ? padded(values) : JSON.stringify(input) }
      : {}),
  }).catch(() => {
    throw new Problem('not-stored')
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  throw isProblem(answer) ? new Problem(answer.code, answer.field) : new Problem('unexpected')
}

/** Questions that say nothing by their length come in steps of so many bytes. */
const step = 4096

/** As JSON, filled up to a whole number of steps: what is asked has a field for that. */
export function padded(values: Readonly<Record<string, unknown>>): string {
  const bare = new TextEncoder().encode(JSON.stringify({ ...values, padding: '' })).length
  return JSON.stringify({ ...values, padding: ' '.repeat((step - (bare % step)) % step) })
}

/** The code of whatever was thrown, for words on the screen. */
export function problemCode(error: unknown): ProblemCode {
  return error instanceof Problem ? error.code : 'unexpected'
}
