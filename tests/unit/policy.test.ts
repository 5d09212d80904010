import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { callers, commandPermissions, mayCall } from '#shared/policy/commands.ts'
import { operations, roles, type Operation, type Role } from '#shared/policy/operations.ts'
import { may, momentAt, permissions, phaseAt, type Moment } from '#shared/policy/permissions.ts'
import { mayBring, mayWrite, waysOf, type Bringer, type Way } from '#shared/policy/phase.ts'
import { visibilities, writers } from '#shared/session/format.ts'
import { makePhase } from '#tests/kit/make.ts'

const names = Object.keys(commands) as CommandName[]
const states = ['open', 'closed'] as const
/** Closed, while experts may still add something. */
const afterwards: Moment = { state: 'closed', experts: true }

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

const said = (yes: boolean): string => (yes ? 'yes' : '–')

const ways = ['board', 'held', 'anonymous'] as const
const anyPhase = makePhase()
const somebody: Bringer = { role: 'participant', perspective: null, host: false, chosen: false, brought: 0 }

const bringers: Readonly<Record<string, Partial<Bringer>>> = {
  participant: {},
  expert: { role: 'expert' },
  coordinator: { role: 'coordinator' },
  'leads a table': { host: true },
  'speaks from research': { perspective: 'Onderzoek' },
  'brought what is chosen': { chosen: true },
  'anybody while nothing is chosen': { chosen: null },
}

/** What experts add to a card is theirs by name, in whatever phase something is brought. */
function annotationRow(): readonly string[] {
  const open = (way: Way): boolean =>
    visibilities.every((visibility) => {
      const phase = { ...anyPhase, visibility }
      return visibility === 'none' || waysOf(phase, { is: 'annotation' }).includes(way)
    })
  return [`| an annotation, in all but \`none\` | ${ways.map((way) => said(open(way))).join(' | ')} |`]
}

/** A question to an expert, in whatever phase: whether it is asked, and whose turn it is, is not asked of it. */
function questionRow(): readonly string[] {
  const open = (way: Way): string =>
    visibilities
      .filter((visibility) => {
        const phase = makePhase({ visibility, brings: [], writers: [], most: 0 })
        return mayBring(phase, { is: 'question-to-expert' }, somebody, way).ok
      })
      .join(', ') || '–'
  return [`| a question to an expert, in | ${ways.map(open).join(' | ')} |`]
}

/** What somebody does in a closed session as long as experts may still add something. */
function reachAfterwards(operation: Operation, role: Role): string {
  if (!may(operation, role, true, afterwards).ok) return '–'
  const makes = operation.endsWith('.create')
  return !makes && may(operation, role, false, afterwards).ok ? 'any' : 'own'
}

const page = [
  '# Who may do what',
  '',
  'Made from `shared/policy`; a test holds it against it (`UPDATE_POLICY=1 npm test` writes it anew).',
  '',
  '## Editing a board',
  '',
  '`any`: on everything. `own`: on what one brought oneself. In a closed session nobody does any of it,',
  'but for experts as long as they may still add something.',
  'What one makes is one’s own: nobody makes anything in another’s name.',
  '',
  ...tableOf('operation', operations, roles, (operation, role) => permissions[operation][role]),
  '',
  'In a closed session, until the moment up to which experts may still add something by the server’s clock:',
  '',
  ...tableOf(
    'operation',
    operations.filter((operation) => roles.some((role) => reachAfterwards(operation, role) !== '–')),
    roles,
    reachAfterwards,
  ),
  '',
  '## Giving a command',
  '',
  '`any`: at any time. `open`: while the session is open. `closed`: once it is closed. The columns say who somebody is to',
  'the session that it is about: in it with a role, leading its atelier, known but not in it, or on a device that we do not know.',
  '',
  ...tableOf('command', names, callers, (name, caller) => commandPermissions[name][caller]),
  '',
  '## Bringing something in a phase',
  '',
  'Beside the table above, what is new is asked of the running phase: what it asks for (`brings`, unless it is free),',
  'who writes (`writers`), how many one may bring (`most`), and how visible that is, which says by which way:',
  '`board`: placed by oneself; `held`: handed in, until all is shown; `anonymous`: by a ticket, without a name.',
  '',
  ...tableOf('visibility', visibilities, ways, (visibility, way) =>
    said(waysOf({ ...anyPhase, visibility }).includes(way)),
  ),
  ...annotationRow(),
  ...questionRow(),
  '',
  'Who writes, by what they are. Somebody without a device is a participant, whoever writes for them.',
  '',
  ...tableOf('writers', writers, Object.keys(bringers), (writer, who) =>
    said(mayWrite({ ...anyPhase, writers: [writer] }, { ...somebody, ...bringers[who] })),
  ),
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

test('[P9] each cell in a closed session in which experts may still add something', () => {
  const theirs = new Set<Operation>(['annotation.create', 'annotation.shape', 'annotation.trash'])
  for (const operation of operations) {
    for (const role of roles) {
      for (const owns of [true, false]) {
        const own = owns || operation === 'annotation.create'
        const expected = role === 'expert' && theirs.has(operation) && own
        expect(may(operation, role, owns, afterwards).ok, `${operation} ${role} ${owns}`).toBe(expected)
        // It says nothing in a session that is open.
        const open = may(operation, role, owns, { state: 'open' })
        expect(may(operation, role, owns, { state: 'open', experts: true })).toEqual(open)
      }
    }
  }
})

test('[P9] the experts’ time is held against the clock, and counts only once the session is closed', () => {
  const phase = makePhase()
  expect(momentAt({ state: 'closed', experts: 500, phase }, 499)).toEqual({ ...afterwards, phase })
  expect(momentAt({ state: 'closed', experts: 500 }, 500)).toEqual({ state: 'closed' })
  expect(momentAt({ state: 'closed', experts: null }, 0)).toEqual({ state: 'closed' })
  expect(momentAt({ state: 'open', experts: 500 }, 0)).toEqual({ state: 'open' })
  expect(phaseAt({ ...afterwards, phase })).toBeUndefined()
  expect(phaseAt({ state: 'open', phase })).toBe(phase)
})

test('[P9] each cell: command × caller × open or closed', () => {
  for (const name of names) {
    for (const caller of callers) {
      for (const state of states) {
        const reach = commandPermissions[name][caller]
        const expected = reach === 'any' || reach === state
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
  // What is brought without a name comes without a cookie: a ticket or a secret lets it in. Of the library and of
  // one's own data it is asked where it is done who may see what.
  const anybody = ['home', 'setLanguage', 'join', 'bringNameless', 'changeNameless']
  const asked = [
    'getArchive',
    'getReport',
    'getSignal',
    'searchLibrary',
    'countLibrary',
    'comeBack',
    'getSignIn',
    'beginSignIn',
    'signIn',
    'finishSignIn',
    'askMailLink',
    'getMyData',
    'forgetMe',
    'getOperator',
  ]
  // A code to come back by is for who is somebody here, wherever.
  const known = [
    ...anybody,
    ...asked,
    ...['makeReturnCode', 'untake', 'listTaken', 'listTakenIn', 'getBalance'],
    ...['beginPasskey', 'addPasskey', 'renamePasskey', 'removePasskey', 'removeMailAddress', 'endOtherDevices'],
  ]
  const sorted = (some: readonly string[]) => [...some].sort()
  expect(sorted(mayOf('unknown'))).toEqual(sorted([...anybody, ...asked]))
  expect(sorted(mayOf('elsewhere'))).toEqual(sorted(known))
  // Whoever may only read can have handed something in before they were muted, and can take part or not in what is kept.
  const own = [
    ...['getAtelier', 'introduceMe', 'takeBack', 'listHeld', 'setConsent', 'sayOfReport', 'erase', 'askErasure'],
    ...['take', 'getTakeAsk', 'closeTakeAsk', 'listTries', 'getAtelierWeave'],
    ...['listQuestions', 'putQuestion', 'takeBackQuestion', 'getBeforehand', 'enterBeforehand'],
    ...['listFollowUps', 'putFollowUp', 'removeFollowUp', 'getTimeline'],
  ]
  const looking = [...known, 'getSession', 'getWeave', 'lookBack']
  expect(sorted(mayOf('observer'))).toEqual(sorted([...looking, ...own]))
  expect(sorted(mayOf('beamer'))).toEqual(sorted(looking))
  for (const role of ['participant', 'expert'] as const) {
    for (const leads of [
      'leadPhase',
      'reveal',
      'openBallot',
      'closeBallot',
      'mute',
      'hideCard',
      'invite',
      'setState',
      'openExperts',
      'archive',
      'listErasures',
    ]) {
      expect(mayOf(role)).not.toContain(leads)
    }
  }
  // Who was handed the lead guides the phases; the session itself stays the coordinator's.
  for (const keeps of [
    'invite',
    'revokeInvitation',
    'setState',
    'lock',
    'mute',
    'removePerson',
    'hideCard',
    'openExperts',
  ] as const) {
    expect(commandPermissions[keeps].facilitator).toBe('never')
  }
})

test('[P20] whose turn it is is asked first, then what is asked, by which way, and how many', () => {
  const card = { is: 'card', kind: 'direction', variant: null } as const
  const nothing = makePhase({ writers: [], brings: [], visibility: 'anonymous', most: 0 })
  const steps = [
    [{}, 'turn'],
    [{ writers: ['everyone'] }, 'phase'],
    [{ brings: ['direction'] }, 'silent'],
    [{ visibility: 'named' }, 'enough'],
    [{ most: 1 }, 'ok'],
  ] as const
  let phase = nothing
  for (const [change, expected] of steps) {
    phase = makePhase({ ...phase, ...change } as Partial<typeof phase>)
    const verdict = mayBring(phase, card, somebody, 'board')
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected)
  }
})

test('[P20] a question to an expert takes no turn, is never unasked and never one too many; silence keeps it', () => {
  const question = { is: 'question-to-expert' } as const
  const theirs = makePhase({ writers: ['expert'], brings: ['annotation'], visibility: 'named', most: 0 })
  expect(mayBring(theirs, question, { ...somebody, brought: 5 }, 'board')).toEqual({ ok: true })
  expect(mayBring({ ...theirs, visibility: 'named-or-anonymous' }, question, somebody, 'board')).toEqual({ ok: true })
  for (const visibility of ['private-then-together', 'anonymous', 'none'] as const) {
    const phase = { ...theirs, visibility }
    expect(mayBring(phase, question, somebody, 'board')).toEqual({ ok: false, code: 'silent' })
    expect(mayBring(phase, question, somebody, 'held').ok).toBe(false)
    expect(mayBring(phase, question, somebody, 'anonymous').ok).toBe(false)
  }
})
