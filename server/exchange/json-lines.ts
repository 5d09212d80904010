/** Where something stands in a text of JSON, so that whoever made it can find it. */

import type { Path } from './draft.ts'

/** The line, from 1, on which a unit of a text stands. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line += 1
  return line
}

/** Where reading broke off, as the error says it; null when it does not. */
export function lineOfError(text: string, error: unknown): number | null {
  const said = error instanceof Error ? error.message : ''
  const [, at] = /at position (\d+)/.exec(said) ?? []
  if (at !== undefined) return lineAt(text, Number(at))
  return /end of JSON input/.test(said) ? lineAt(text, text.length) : null
}

/** The line of the value at a path, or of the last thing on the way there. The text must be JSON. */
export function lineOfPath(text: string, path: Path): number {
  const [, at] = stepInto(text, skipSpace(text, 0), path)
  return lineAt(text, at)
}

type Found = readonly [found: boolean, at: number]

function stepInto(text: string, start: number, [step, ...rest]: Path): Found {
  if (step === undefined) return [true, start]
  const open = text[start]
  if (open !== '{' && open !== '[') return [false, start]
  let at = skipSpace(text, start + 1)
  for (let nth = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; nth += 1) {
    let name: string | number = nth
    if (open === '{') {
      const end = skipString(text, at)
      name = JSON.parse(text.slice(at, end)) as string
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    if (name === step) return stepInto(text, at, rest)
    at = skipSpace(text, skipValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return [false, start]
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1
  return at
}

function skipString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Past a whole value, however deep, without remembering more than how deep. */
function skipValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const sign = text[at]
    if (sign === '"') at = skipString(text, at)
    else {
      if (depth === 0 && at > start && (sign === ',' || sign === '}' || sign === ']')) return at
      if (sign === '{' || sign === '[') depth += 1
      if (sign === '}' || sign === ']') depth -= 1
      at += 1
    }
    const isString = sign === '"'
    const isClosed = sign === '}' || sign === ']'
    if (depth === 0 && (isString || isClosed)) return at
  }
  return at
}
