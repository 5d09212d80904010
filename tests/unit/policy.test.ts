import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { operations, roles } from '#shared/policy/operations.ts'
import { may, permissions } from '#shared/policy/permissions.ts'

const cell = (operation: (typeof operations)[number], role: (typeof roles)[number]): string =>
  permissions[operation][role]

const table = [
  '# Who may do what',
  '',
  'Made from `shared/policy/permissions.ts`; a test holds it against it (`UPDATE_POLICY=1 npm test` writes it anew).',
  '`any`: on everything. `own`: on what one brought oneself. In a closed session nobody does any of it.',
  '',
  `| operation | ${roles.join(' | ')} |`,
  `|--|${roles.map(() => '--|').join('')}`,
  ...operations.map((operation) => `| \`${operation}\` | ${roles.map((role) => cell(operation, role)).join(' | ')} |`),
  '',
].join('\n')

test('[P9] the table for readers is the table that is enforced', async () => {
  const file = new URL('../policy.md', import.meta.url)
  if (process.env['UPDATE_POLICY'] === '1') await writeFile(file, table)
  expect(await readFile(file, 'utf8')).toBe(table)
})

test('[P9] each cell: operation × role × owner or not × open or closed', () => {
  let cells = 0
  for (const operation of operations) {
    for (const role of roles) {
      for (const owns of [true, false]) {
        for (const state of ['open', 'closed'] as const) {
          const reach = permissions[operation][role]
          const expected = state === 'open' && (reach === 'any' || (reach === 'own' && owns))
          expect(may(operation, role, owns, { state }).ok, `${operation} ${role} ${owns} ${state}`).toBe(expected)
          cells += 1
        }
      }
    }
  }
  expect(cells).toBe(operations.length * roles.length * 4)
})

test('[P9] an observer only looks, and nobody trashes another’s card but the coordinator', () => {
  expect(operations.filter((operation) => permissions[operation].observer !== 'never')).toEqual([])
  expect(permissions['card.trash']).toMatchObject({ participant: 'own', expert: 'own', coordinator: 'any' })
  expect(permissions.recognise.coordinator).toBe('own')
})
