import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { callers, commandPermissions, mayCall } from '#shared/policy/commands.ts'
import { operations, roles } from '#shared/policy/operations.ts'
import { may, permissions } from '#shared/policy/permissions.ts'

const names = Object.keys(commands) as CommandName[]
const states = ['open', 'closed'] as const

/** A table for readers, with what each column may do in each row. */
function tableOf<R extends string, C extends string>(
  corner: string,
  rows: readonly R[],
  columns: readonly C[],
  cell: (row: R, column: C) => string,
): readonly string[] {
  return [
    `| ${corner} | ${columns.join(' | ')} |`,
    `|--|${columns.map(() => '--|').join('')}`,
    ...rows.map((row) => `| \`${row}\` | ${columns.map((column) => cell(row, column)).join(' | ')} |`),
  ]
}

const page = [
  '# Who may do what',
  '',
  'Made from `shared/policy`; a test holds it against it (`UPDATE_POLICY=1 npm test` writes it anew).',
  '',
  '## Editing a board',
  '',
  '`any`: on everything. `own`: on what one brought oneself. In a closed session nobody does any of it.',
  'What one makes is one’s own: nobody makes anything in another’s name.',
  '',
  ...tableOf('operation', operations, roles, (operation, role) => permissions[operation][role]),
  '',
  '## Giving a command',
  '',
  '`any`: at any time. `open`: while the session is open. The columns say who somebody is to the session that it',
  'is about: in it with a role, leading its atelier, known but not in it, or on a device that we do not know.',
  '',
  ...tableOf('command', names, callers, (name, caller) => commandPermissions[name][caller]),
  '',
].join('\n')

test('[P9] the tables for readers are the tables that are enforced', async () => {
  const file = new URL('../policy.md', import.meta.url)
  if (process.env['UPDATE_POLICY'] === '1') await writeFile(file, page)
  expect(await readFile(file, 'utf8')).toBe(page)
})

test('[P9] each cell: operation × role × owner or not × open or closed', () => {
  let cells = 0
  for (const operation of operations) {
    for (const role of roles) {
      for (const owns of [true, false]) {
        for (const state of states) {
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

test('[P9] each cell: command × caller × open or closed', () => {
  for (const name of names) {
    for (const caller of callers) {
      for (const state of states) {
        const reach = commandPermissions[name][caller]
        const expected = reach === 'any' || (reach === 'open' && state === 'open')
        expect(mayCall(name, caller, { state }).ok, `${name} ${caller} ${state}`).toBe(expected)
      }
    }
  }
})

test('[P9] an observer only looks, and nobody trashes another’s card but the coordinator', () => {
  expect(operations.filter((operation) => permissions[operation].observer !== 'never')).toEqual([])
  expect(permissions['card.trash']).toMatchObject({ participant: 'own', expert: 'own', coordinator: 'any' })
  expect(permissions.recognise.coordinator).toBe('own')
})

test('[P9] who is not in a session only comes in, and who is in it leads nothing but by being its coordinator', () => {
  const mayOf = (caller: (typeof callers)[number]) =>
    names.filter((name) => commandPermissions[name][caller] !== 'never')
  expect(mayOf('unknown')).toEqual(['home', 'setLanguage', 'join'])
  expect(mayOf('elsewhere')).toEqual(mayOf('unknown'))
  for (const role of ['participant', 'expert', 'observer'] as const) {
    expect(mayOf(role)).toEqual(['home', 'setLanguage', 'getSession', 'join', 'introduceMe'])
  }
})
