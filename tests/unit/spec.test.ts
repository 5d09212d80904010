import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

/** The ids between brackets in the names of all tests. */
async function idsInTests(): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const folder of ['client', 'server', 'shared', 'tests']) {
    const files = await readdir(new URL(`${folder}/`, root), { recursive: true })
    for (const file of files.filter((name) => /\.test\.tsx?$/.test(name))) {
      const source = await readFile(new URL(`${folder}/${file.replaceAll('\\', '/')}`, root), 'utf8')
      for (const [, id] of source.matchAll(/\[(P\d+)\]/g)) ids.add(id ?? '')
    }
  }
  return ids
}

test('every promise has a test, and every test that names one names one that is made', async () => {
  const spec = await readFile(new URL('tests/SPEC.md', root), 'utf8')
  const promised = [...spec.matchAll(/^\*\*(P\d+)\*\*/gm)].map(([, id]) => id ?? '')
  expect(new Set(promised).size).toBe(promised.length)
  expect([...(await idsInTests())].sort()).toEqual([...promised].sort())
})
