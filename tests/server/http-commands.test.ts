import { afterEach, describe, expect, test } from 'vitest'
import { commands, type Asked, type CommandName } from '#shared/commands/commands.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { hashOf, thing } from './matrix/scene.ts'

let server: TestServer
afterEach(() => server.close())

/** A right question for every command; one that is missing does not compile. */
const questions: { readonly [N in CommandName]: Asked<(typeof commands)[N]> } = {
  home: {},
  setLanguage: { language: 'en' },
  createAtelier: { id: 'atelier2', title: 'Wonen', language: 'nl' },
  createSession: { id: 'session2', atelier: 'atelier1', subject: 'Rust', date: '2026-12-01', language: 'nl' },
  getSession: { session: 'session1' },
  join: { code: 'AAAAAA', name: 'Noor' },
  introduceMe: { session: 'session1', name: 'Noor', perspective: 'Student' },
  listInvitations: { session: 'session1' },
  invite: { session: 'session1', role: 'expert' },
  revokeInvitation: { session: 'session1', invitation: 'somebody' },
  leadPhase: { session: 'session1', act: 'start' },
  listFormats: { atelier: 'atelier1' },
  saveFormat: { atelier: 'atelier1', id: 'vorm1', title: 'Onze vorm', plan: ordinaryPlan },
  removeFormat: { atelier: 'atelier1', format: 'vorm1' },
  changePlan: { session: 'session1', plan: ordinaryPlan },
  getAtelier: { atelier: 'atelier1' },
  changeAtelier: { atelier: 'atelier1', title: 'Wonen', purpose: '', way: '', forWhom: '', leaderWord: '' },
  renewCalendar: { atelier: 'atelier1' },
  inviteLeader: { atelier: 'atelier1' },
  leaveLead: { atelier: 'atelier1' },
  getBeforehand: { atelier: 'atelier1', session: 'session1' },
  enterBeforehand: { atelier: 'atelier1', session: 'session1', name: 'Noor' },
  changeSession: { session: 'session1', subject: 'Rust', date: '2026-12-01', start: '13:30', place: '' },
  spotlight: { session: 'session1', card: null },
  choose: { session: 'session1', cards: [] },
  followMe: { session: 'session1', on: true },
  handOver: { session: 'session1', to: null },
  lock: { session: 'session1', locked: true },
  mute: { session: 'session1', person: 'somebody', muted: true },
  removePerson: { session: 'session1', person: 'somebody' },
  hideCard: { session: 'session1', card: 'somecard' },
  showCard: { session: 'session1', card: 'somecard' },
  listHidden: { session: 'session1' },
  raiseHand: { session: 'session1', up: true },
  offerHelp: { session: 'session1', on: true },
  sayReady: { session: 'session1', ready: true },
  addGuest: { session: 'session1', id: 'guest1', name: 'Gast' },
  layTables: { session: 'session1', tables: [{ id: 'tafel1', name: 'Tafel 1' }], seating: 'mixed' },
  seat: { session: 'session1', person: 'somebody', table: null },
  handIn: { session: 'session1', id: 'held1', phase: 'stil', thing },
  takeBack: { session: 'session1', id: 'held1' },
  listHeld: { session: 'session1' },
  reveal: { session: 'session1', phase: 'stil', how: 'all' },
  takeTickets: { session: 'session1', phase: 'naamloos' },
  bringNameless: { ticket: 'A'.repeat(43), secretHash: hashOf('geheim'), id: 'nameless1', thing },
  changeNameless: { id: 'nameless1', session: 'session1', secret: 'geheim', thing: null },
  openBallot: { session: 'session1', id: 'ballot1', kind: 'vote' },
  castDots: { session: 'session1', ballot: 'ballot1', card: 'somecard', dots: 1 },
  takeStance: { session: 'session1', ballot: 'ballot1', weights: [0.5, 0.5] },
  listMyBallots: { session: 'session1' },
  closeBallot: { session: 'session1', ballot: 'ballot1' },
  setState: { session: 'session1', state: 'closed' },
  openExperts: { session: 'session1', until: null },
  getReview: { session: 'session1' },
  decide: { session: 'session1', entity: 'somecard', seen: [], decision: null },
  changeWords: { session: 'session1', entity: 'somecard', part: 'title', before: 'Een', after: 'Twee' },
  archive: { session: 'session1', signed: true, audience: 'atelier' },
  undoArchive: { session: 'session1' },
  getArchive: { session: 'session1' },
  getReport: { session: 'session1' },
  sayOfReport: { session: 'session1', edition: 1, says: 'right' },
  changeReport: { session: 'session1', edition: 1, report: 'We kozen voor meelopen.' },
  getSignal: { session: 'session1' },
  makeSignal: {
    ...{ session: 'session1', whom: 'De wethouder', title: 'Wachten', see: 'Mensen wachten.', needs: 'Een vaste dag.' },
    shown: [],
    composed: null,
  },
  removeSignal: { session: 'session1' },
  copySession: { session: 'session1', id: 'session3', subject: 'Verder', date: '2026-12-01' },
  importSession: {
    atelier: 'atelier1',
    id: 'session4',
    files: [{ name: 'kaarten.csv', text: 'kind,title\nissue,Een' }],
  },
  setConsent: { session: 'session1', named: false, research: false },
  erase: { session: 'session1', what: 'card', entity: 'somecard', reason: 'asked' },
  askErasure: { session: 'session1', entity: 'somecard', reason: 'asked' },
  listErasures: { session: 'session1' },
  declineErasure: { session: 'session1', asked: 'something' },
  searchLibrary: { words: 'vertrouwen' },
  countLibrary: {},
  makeReturnCode: {},
  comeBack: { code: 'appel tafel zomer brug lamp water' },
  makeWayBack: { session: 'session1', person: 'somebody' },
  getSignIn: {},
  beginPasskey: { name: 'Laptop' },
  addPasskey: { name: 'Laptop', response: {} },
  renamePasskey: { passkey: 'somekey1', name: 'Laptop' },
  removePasskey: { passkey: 'somekey1' },
  beginSignIn: {},
  signIn: { response: {} },
  finishSignIn: { proof: 'proof' },
  askMailLink: { mail: 'sanne@example.org' },
  setMailAddress: { mail: 'sanne@example.org' },
  removeMailAddress: {},
  makePaperLink: {},
  endOtherDevices: {},
  take: { session: 'session1', card: 'somecard', how: 'take' },
  untake: { session: 'session1', card: 'somecard', how: 'take' },
  listTaken: {},
  listTakenIn: { session: 'session1' },
  getBalance: {},
  getTakeAsk: { session: 'session1' },
  closeTakeAsk: { session: 'session1' },
  listTries: { atelier: 'atelier1' },
  getWeave: { session: 'session1' },
  getAtelierWeave: { atelier: 'atelier1' },
  listQuestions: { atelier: 'atelier1' },
  putQuestion: { atelier: 'atelier1', id: 'question1', words: 'Wat helpt?', language: 'nl' },
  stepQuestion: { atelier: 'atelier1', question: 'question1', id: 'step1', change: 'moved' },
  takeBackQuestion: { atelier: 'atelier1', question: 'question2' },
  listFollowUps: { session: 'session1' },
  putFollowUp: { session: 'session1', id: 'came1', card: 'somecard', outcome: 'nothing', language: 'nl' },
  removeFollowUp: { session: 'session1', id: 'came2' },
  lookBack: { session: 'session1' },
  listCarriable: { atelier: 'atelier1' },
  carryOver: { atelier: 'atelier1', session: 'session1' },
  recall: { session: 'session1', words: ['buren'] },
  getTimeline: { session: 'session1', card: 'somecard' },
  getMyData: {},
  forgetMe: { how: 'anonymous' },
  getOperator: {},
  setOperator: { organisation: 'Voorbeeld' },
  getCare: {},
  setRetention: {},
}
const names = Object.keys(commands) as CommandName[]
/** What is asked of one’s own, or of what everybody may know. */
const forEveryone: readonly CommandName[] = [
  'home',
  'setLanguage',
  'searchLibrary',
  'countLibrary',
  'makeReturnCode',
  'comeBack',
  'getSignIn',
  'beginPasskey',
  'addPasskey',
  'renamePasskey',
  'removePasskey',
  'beginSignIn',
  'signIn',
  'finishSignIn',
  'askMailLink',
  'removeMailAddress',
  'endOtherDevices',
  'untake',
  'listTaken',
  'listTakenIn',
  'getBalance',
  'getMyData',
  'forgetMe',
  'getOperator',
]
/** What anybody in the room may do, though not always what is asked here. */
const forMembers: readonly CommandName[] = [
  ...forEveryone,
  'getSession',
  'getAtelier',
  'getBeforehand',
  'enterBeforehand',
  'introduceMe',
  'raiseHand',
  'offerHelp',
  'sayReady',
  'addGuest',
  'handIn',
  'takeBack',
  'listHeld',
  'takeTickets',
  'bringNameless',
  'changeNameless',
  'castDots',
  'takeStance',
  'listMyBallots',
  'setConsent',
  'getArchive',
  'getReport',
  'getSignal',
  'sayOfReport',
  'erase',
  'askErasure',
  'take',
  'getTakeAsk',
  'closeTakeAsk',
  'listTries',
  'getWeave',
  'getAtelierWeave',
  'listQuestions',
  'putQuestion',
  'takeBackQuestion',
  'listFollowUps',
  'putFollowUp',
  'removeFollowUp',
  'lookBack',
  'getTimeline',
  'recall',
]

/** What is asked about is not there, or not now: that is said, and not that one may not. */
const nothingThere: Partial<Record<CommandName, number>> = {
  join: 404,
  revokeInvitation: 404,
  mute: 404,
  removePerson: 404,
  hideCard: 404,
  showCard: 404,
  seat: 404,
  comeBack: 404,
  makeWayBack: 404,
  beginPasskey: 404,
  addPasskey: 404,
  renamePasskey: 404,
  removePasskey: 404,
  beginSignIn: 404,
  signIn: 404,
  finishSignIn: 404,
  askMailLink: 404,
  setMailAddress: 404,
  handIn: 409,
  reveal: 409,
  takeTickets: 409,
  bringNameless: 410,
  changeNameless: 404,
  castDots: 404,
  takeStance: 404,
  closeBallot: 404,
  getReview: 409,
  decide: 409,
  changeWords: 409,
  archive: 409,
  leaveLead: 409,
  undoArchive: 409,
  getArchive: 404,
  getReport: 404,
  sayOfReport: 404,
  changeReport: 409,
  getSignal: 404,
  makeSignal: 409,
  removeSignal: 409,
  copySession: 404,
  erase: 404,
  askErasure: 404,
  declineErasure: 404,
  take: 404,
  stepQuestion: 404,
  putFollowUp: 409,
  getTimeline: 404,
}

describe('nobody may do anything but what was said', () => {
  test.each(names.filter((name) => !forEveryone.includes(name)))('a stranger may not: %s', async (name) => {
    server = await startServer()
    await withSession(server)
    for (const stranger of [new Visitor(server.url), await someoneElse()]) {
      const { status } = await stranger.try(name, questions[name])
      // Whoever brings without a name has no face to know: a ticket that is none is a used one.
      expect(name === 'bringNameless' ? [410] : [401, 403, 404]).toContain(status)
    }
  })

  test.each(names.filter((name) => !forMembers.includes(name)))('a participant may not: %s', async (name) => {
    server = await startServer()
    const { code } = await withSession(server)
    const noor = new Visitor(server.url)
    await noor.ask('join', { code, name: 'Noor' })
    const { status } = await noor.try(name, questions[name])
    expect(name === 'join' ? [404] : [403]).toContain(status)
  })

  test.each(names.filter((name) => 'session' in questions[name]))(
    'of a session that does not exist nobody knows: %s',
    async (name) => {
      server = await startServer()
      const { lead } = await withSession(server)
      expect((await lead.try(name, { ...questions[name], session: 'nowhere' })).status).toBe(404)
    },
  )

  test.each(names)('the leader may: %s', async (name) => {
    server = await startServer()
    const { lead } = await withSession(server)
    expect((await lead.try(name, questions[name])).status).toBe(nothingThere[name] ?? 200)
  })

  test('leading one atelier is not leading another', async () => {
    server = await startServer()
    const { info } = await withSession(server)
    const other = await someoneElse()
    const mine = { id: 'session1', atelier: 'elsewhere', subject: 'X', date: '2026-12-01', language: 'nl' }
    expect((await other.try('createSession', mine)).status).toBe(403)
    expect((await other.try('getSession', { session: info.id })).status).toBe(403)
  })

  test('an invited coordinator leads this session, and no more', async () => {
    server = await startServer()
    const { lead, info } = await withSession(server)
    const { path } = await lead.ask('invite', { session: info.id, role: 'coordinator' })
    const second = new Visitor(server.url)
    await second.post(path, { name: 'Tweede' })
    await second.ask('leadPhase', { session: info.id, act: 'start' })
    expect((await second.try('createSession', questions.createSession)).status).toBe(403)
    expect((await second.ask('home', {})).coordinator).toBe(false)
  })

  /** Somebody with a device of their own, who is in no session of ours. */
  async function someoneElse(): Promise<Visitor> {
    const lead = new Visitor(server.url)
    await lead.post(`/k/${server.key}`)
    await lead.ask('createAtelier', { id: 'elsewhere', title: 'Elders', language: 'nl' })
    const { code } = await lead.ask('createSession', { ...questions.createSession, id: 'away', atelier: 'elsewhere' })
    const other = new Visitor(server.url)
    await other.ask('join', { code: code ?? '', name: 'Vreemde' })
    return other
  }
})

describe('asking twice', () => {
  test('makes one atelier and one session', async () => {
    server = await startServer()
    const { lead, info, code } = await withSession(server)
    const again = await lead.ask('createSession', { ...questions.createSession, id: info.id, subject: 'Anders' })
    expect(again).toEqual(info)
    expect(again.code).toBe(code)
    await lead.ask('createAtelier', { id: 'atelier1', title: 'Anders', language: 'nl' })
    const { ateliers } = await lead.ask('home', {})
    expect(ateliers.map(({ title, sessions }) => [title, sessions.length])).toEqual([['Jeugd en Gezin', 1]])
    const { invitations } = await lead.ask('listInvitations', { session: info.id })
    expect(invitations).toHaveLength(1)
  })

  test('makes one participant, also at the same moment', async () => {
    server = await startServer()
    const { lead, info, code } = await withSession(server)
    const noor = new Visitor(server.url)
    await noor.ask('join', { code, name: 'Noor' })
    await Promise.all([noor.ask('join', { code, name: 'Noor' }), noor.ask('join', { code, name: 'Noor' })])
    expect((await lead.ask('listInvitations', { session: info.id })).invitations[0]?.joined).toBe(1)
  })

  test('does not take over an atelier that is somebody else’s', async () => {
    server = await startServer()
    await withSession(server)
    const other = new Visitor(server.url)
    await other.post(`/k/${server.key}`)
    expect((await other.try('createAtelier', { id: 'atelier1', title: 'Van mij', language: 'nl' })).status).toBe(403)
    expect((await other.ask('home', {})).ateliers).toEqual([])
  })

  test('a session is numbered in its atelier, and its id stays its own', async () => {
    server = await startServer()
    const { lead } = await withSession(server)
    const second = await lead.ask('createSession', questions.createSession)
    expect(second.number).toBe(2)
    await lead.ask('createAtelier', questions.createAtelier)
    expect((await lead.try('createSession', { ...questions.createSession, atelier: 'atelier2' })).status).toBe(403)
  })
})

describe('what one may see at home', () => {
  test('the leader sees what she leads; a participant where he joined; a stranger nothing', async () => {
    server = await startServer()
    const { lead, code } = await withSession(server)
    await lead.ask('createSession', questions.createSession)
    const noor = new Visitor(server.url)
    await noor.ask('join', { code, name: 'Noor' })
    const seen = async (who: Visitor) => {
      const { ateliers } = await who.ask('home', {})
      return ateliers.map(({ leads, sessions }) => [leads, sessions.map(({ joined, joinPath }) => [joined, joinPath])])
    }
    expect(await seen(lead)).toEqual([
      [
        true,
        [
          [true, null],
          [true, null],
        ],
      ],
    ])
    expect(await seen(noor)).toEqual([
      [
        false,
        [
          [true, null],
          [false, null],
        ],
      ],
    ])
    expect(await seen(new Visitor(server.url))).toEqual([])
  })

  test('I can change how others see me', async () => {
    server = await startServer()
    const { code, info } = await withSession(server)
    const noor = new Visitor(server.url)
    await noor.ask('join', { code, name: 'Noor' })
    await noor.ask('introduceMe', { session: info.id, name: 'Noor B.', perspective: '' })
    expect((await noor.ask('getSession', { session: info.id })).me).toMatchObject({
      name: 'Noor B.',
      perspective: null,
    })
  })

  test('input that does not fit names the field', async () => {
    server = await startServer()
    const { lead, info } = await withSession(server)
    const bad = [
      await lead.try('createSession', { ...questions.createSession, subject: ' ' }),
      await lead.try('leadPhase', { session: info.id, act: 'fly' }),
      await lead.try('invite', { session: info.id, role: 'expert', hours: 0 }),
    ]
    expect(bad).toEqual(
      ['subject', 'act', 'hours'].map((field) => ({ status: 400, answer: { code: 'bad-input', field } })),
    )
  })
})
