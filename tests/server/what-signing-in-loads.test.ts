/** What talks to authenticators comes when somebody signs in or makes a passkey, and with no other page. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Piece {
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8')) as Record<string, Piece>

test('[P46] no page brings it along from the start, and only what signs in asks for it', () => {
  const [library = ''] = Object.keys(manifest).filter((name) => name.includes('@simplewebauthn/browser'))
  expect(library).not.toBe('')
  const pieces = Object.entries(manifest)
  expect(pieces.filter(([, { imports = [] }]) => imports.includes(library)).map(([name]) => name)).toEqual([])
  const asking = pieces.filter(([, { dynamicImports = [] }]) => dynamicImports.includes(library)).map(([name]) => name)
  expect(asking).toHaveLength(1)
  expect(asking[0]).toContain('passkeys')
  const needing = pieces.map(([name]) => name).filter((name) => needsOf(name).includes(asking[0] ?? ''))
  expect(needing.toSorted()).toEqual(['care/MyData.tsx', 'sign-in/SignIn.tsx'])
})

function needsOf(name: string, found: string[] = []): readonly string[] {
  for (const one of manifest[name]?.imports ?? []) {
    if (found.includes(one)) continue
    found.push(one)
    needsOf(one, found)
  }
  return found
}
