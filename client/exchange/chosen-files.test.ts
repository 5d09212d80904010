import { expect, test } from 'vitest'
import { areTooLarge, mostBytes, mostFiles, readAll, usefulIn } from './chosen-files.ts'

const file = (name: string, ...bytes: readonly number[]): File => new File([new Uint8Array(bytes)], name)

test('of a folder only what can be something is sent', () => {
  const names = ['comments.csv', 'votes.CSV', '.DS_Store', '._votes.csv', 'foto.png', 'README.md', 'a.json']
  expect(usefulIn(names.map((name) => file(name))).map(({ name }) => name)).toEqual([
    'comments.csv',
    'votes.CSV',
    'a.json',
  ])
})

test('what is too large or too much is not sent', () => {
  const sized = (size: number): File => Object.defineProperty(file('a.csv'), 'size', { value: size })
  expect(areTooLarge([sized(mostBytes)])).toBe(false)
  expect(areTooLarge([sized(mostBytes), sized(1)])).toBe(true)
  expect(areTooLarge(Array.from({ length: mostFiles + 1 }, () => sized(1)))).toBe(true)
})

test.each([
  ['UTF-8', [0xc3, 0xa9]],
  ['Windows’ own letters', [0xe9]],
  ['what spreadsheets call Unicode', [0xff, 0xfe, 0xe9, 0x00]],
])('words are read in %s', async (_what, bytes) => {
  const [read] = await readAll([file('a.csv', ...bytes)])
  expect(read?.text).toBe('é')
})
