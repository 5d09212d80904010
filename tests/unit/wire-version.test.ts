import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { wireVersion } from '#shared/wire/version.ts'

/** Each version with the hash of the frames it stands for. A line is never changed, only added. */
const versions: Readonly<Record<number, string>> = {
  1: 'a3b21b119668bcd6',
  2: '7f58ec8f5a965b94',
  3: '65045390bc3dc442',
}

test('a changed frame forces a changed version of the wire', async () => {
  const source = await readFile(new URL('../../shared/wire/frames.ts', import.meta.url), 'utf8')
  const bare = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|[\s,]+/g, '')
  expect(createHash('sha256').update(bare).digest('hex').slice(0, 16)).toBe(versions[wireVersion])
})
