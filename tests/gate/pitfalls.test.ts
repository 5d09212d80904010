import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const here = new URL('./', import.meta.url)

test('every pitfall has a test, and every test that names one names one that is listed', async () => {
  const list = await readFile(new URL('PITFALLS.md', here), 'utf8')
  const listed = [...list.matchAll(/^- \*\*(G\d+)\*\*/gm)].map(([, id]) => id)
  expect(listed).toEqual(Array.from({ length: listed.length }, (_, i) => `G${i + 1}`))
  const tested = new Set<string | undefined>()
  for (const file of await readdir(here)) {
    if (!file.endsWith('.test.ts')) continue
    const source = await readFile(new URL(file, here), 'utf8')
    for (const [, id] of source.matchAll(/^test\(\s*'\[(G\d+)\]/gm)) tested.add(id)
  }
  expect(tested).toEqual(new Set(listed))
})
