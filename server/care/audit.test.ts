import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { careWords } from '#shared/language/care.ts'
import { auditedActions } from './audit.ts'

const server = fileURLToPath(new URL('..', import.meta.url))

test('each action that the log can name is written by something, and has words', () => {
  const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(server, name), 'utf8'))
  const written = sources.flatMap((source) =>
    Array.from(source.matchAll(/(?:\baudit\([\w.]+,\s*|\baction: )'([a-z-]+)'/g), ([, action]) => action),
  )
  expect(new Set(written)).toEqual(new Set(auditedActions))
  const told = Object.keys(careWords).flatMap((key) => (key.startsWith('care.did.') ? [key.slice(9)] : []))
  expect(new Set(told)).toEqual(new Set(auditedActions))
})
