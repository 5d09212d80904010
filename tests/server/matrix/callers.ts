/** A right question for every command, of whoever may give it: an allowed caller really gets what they asked. */

import { type Asked, type CommandName, commands } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import { mayCall, type Caller } from '#shared/policy/commands.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { hashOf, newSession, plan, thing, type Scene } from './scene.ts'

interface Asking {
  readonly state: Moment['state']
  readonly caller: Caller
  /** Whether the table lets them; then what they ask about has to be there. */
  readonly may: boolean
}

type Questions = {
  readonly [N in CommandName]: (scene: Scene, asking: Asking) => Promise<Asked<(typeof commands)[N]>>
}

export function ask(name: CommandName, scene: Scene, state: Moment['state'], caller: Caller) {
  return questions[name](scene, { state, caller, may: mayCall(name, caller, { state }).ok })
}

/** Where nothing is there to be asked about. */
const nothing = 'nergens'

/** One that changes the scene as little as it can; a command that is missing does not compile. */
const questions: Questions = {
  home: async () => ({}),
  setLanguage: async () => ({ language: 'nl' }),
  createAtelier: async () => ({ id: newId(), title: 'Wonen', language: 'nl' }),
  createSession: async ({ atelier }) => ({ ...newSession, id: newId(), atelier }),
  getSession: async ({ session }) => ({ session }),
  join: async ({ code, screen }, { caller }) => ({ code: caller === 'beamer' ? screen : code, name: 'Noor' }),
  introduceMe: async ({ session }) => ({ session, name: 'Noor', perspective: 'Student' }),
  listInvitations: async ({ session }) => ({ session }),
  invite: async ({ session }) => ({ session, role: 'expert' }),
  revokeInvitation: async ({ lead, session }, { may }) => {
    if (!may) return { session, invitation: nothing }
    const { invitation } = await lead.ask('invite', { session, role: 'observer' })
    return { session, invitation: invitation.id }
  },
  leadPhase: async ({ session }) => ({ session, act: 'longer' }),
  setState: async ({ session }, { state }) => ({ session, state }),

  listFormats: async ({ atelier }) => ({ atelier }),
  saveFormat: async ({ atelier }) => ({ atelier, id: 'vorm1', title: 'Onze vorm', plan }),
  removeFormat: async ({ lead, atelier }, { may }) => {
    if (may) await lead.ask('saveFormat', { atelier, id: 'vorm2', title: 'Voor even', plan })
    return { atelier, format: 'vorm2' }
  },
  // Who is elsewhere is so in the same atelier: they ask about another.
  getAtelier: async ({ atelier }, { caller }) => ({ atelier: caller === 'elsewhere' ? nothing : atelier }),
  changeAtelier: async ({ atelier }) => ({
    atelier,
    title: 'Samen leven',
    purpose: '',
    way: '',
    forWhom: '',
    leaderWord: '',
  }),
  renewCalendar: async ({ atelier }) => ({ atelier }),
  inviteLeader: async ({ atelier }) => ({ atelier }),
  leaveLead: async ({ atelier }) => ({ atelier }),
  changeSession: async ({ session }) => ({ session, subject: 'Rust', date: '2026-12-01', start: '13:30', place: '' }),
  changePlan: async ({ session }) => ({ session, plan }),
  getBeforehand: async ({ atelier, session }, { caller }) => ({
    atelier: caller === 'elsewhere' ? nothing : atelier,
    session,
  }),
  enterBeforehand: async ({ atelier, session }, { caller }) => ({
    ...{ atelier: caller === 'elsewhere' ? nothing : atelier, session },
    name: 'Noor',
  }),

  spotlight: async ({ session, card }) => ({ session, card }),
  choose: async ({ session, card }) => ({ session, cards: [card] }),
  followMe: async ({ session }) => ({ session, on: false }),
  // To whom leads already, so that the next who asks is still who they were.
  handOver: async ({ session, facilitator }) => ({ session, to: facilitator }),
  lock: async ({ session }) => ({ session, locked: false }),

  mute: async ({ session, bystander }) => ({ session, person: bystander, muted: false }),
  removePerson: async (scene, { may }) => ({
    session: scene.session,
    person: may ? await scene.someoneNew() : scene.bystander,
  }),
  raiseHand: async ({ session }) => ({ session, up: true }),
  offerHelp: async ({ session }) => ({ session, on: true }),
  sayReady: async ({ session }) => ({ session, ready: true }),
  addGuest: async ({ session }) => ({ session, id: newId(), name: 'Gast' }),

  hideCard: async (scene, { may }) => ({ session: scene.session, card: may ? scene.takeCard() : scene.card }),
  showCard: async (scene, { may }) => {
    const card = may ? scene.takeCard() : nothing
    if (may) await scene.lead.ask('hideCard', { session: scene.session, card })
    return { session: scene.session, card }
  },
  listHidden: async ({ session }) => ({ session }),

  layTables: async ({ session }) => ({ session, tables: [{ id: 'tafel1', name: 'Tafel 1' }], seating: 'stay' }),
  seat: async ({ session, bystander }) => ({ session, person: bystander, table: null }),

  handIn: async (scene, { may }) => {
    if (may) await scene.inPhase('stil')
    return { session: scene.session, id: newId(), phase: 'stil', thing }
  },
  takeBack: async (scene, { may, caller }) => {
    const { session } = scene
    const id = newId()
    // Who only looks on can have handed something in before; there is nothing of this one.
    if (may && caller !== 'observer') {
      await scene.inPhase('stil')
      const visitor = await scene.caller(caller)
      await scene.opened(() => visitor.ask('handIn', { session, id, phase: 'stil', thing }))
    }
    return { session, id }
  },
  listHeld: async ({ session }) => ({ session }),
  reveal: async (scene, { may }) => {
    const { session, lead } = scene
    if (may) {
      await scene.inPhase('onthuld')
      await lead.ask('handIn', { session, id: newId(), phase: 'onthuld', thing })
    }
    return { session, phase: 'onthuld', how: 'all' }
  },

  takeTickets: async (scene, { may }) => {
    if (may) await scene.inPhase('naamloos')
    return { session: scene.session, phase: 'naamloos' }
  },
  bringNameless: async (scene) => ({ ticket: await scene.ticket(), secretHash: hashOf('geheim'), id: newId(), thing }),
  changeNameless: async (scene) => {
    const id = newId()
    await scene.opened(async () => {
      await scene.lead.ask('bringNameless', { ticket: await scene.ticket(), secretHash: hashOf('geheim'), id, thing })
    })
    return { id, session: scene.session, secret: 'geheim', thing: null }
  },

  openBallot: async (scene, { may }) => ({
    session: scene.session,
    id: may ? await scene.noVote() : nothing,
    kind: 'vote',
  }),
  castDots: async (scene, { may }) => ({
    session: scene.session,
    ballot: may ? await scene.vote() : nothing,
    card: scene.dilemma,
    dots: 1,
  }),
  takeStance: async (scene, { may }) => {
    const { session, dilemma } = scene
    if (may) await scene.lead.ask('openBallot', { session, id: 'stand1', kind: 'stance', card: dilemma })
    return { session, ballot: 'stand1', weights: [0.5, 0.5] }
  },
  listMyBallots: async ({ session }) => ({ session }),
  closeBallot: async (scene, { may }) => {
    if (!may) return { session: scene.session, ballot: nothing }
    await scene.noVote()
    return { session: scene.session, ballot: await scene.vote() }
  },

  openExperts: async ({ session }) => ({ session, until: null }),
  getReview: async ({ session }) => ({ session }),
  decide: async (scene, { may }) => ({
    session: scene.session,
    entity: may ? scene.card : nothing,
    seen: [],
    decision: null,
  }),
  changeWords: async (scene, { may }) => ({
    session: scene.session,
    entity: may ? scene.card : nothing,
    part: 'title',
    before: 'Een kwestie',
    after: 'Een kwestie',
  }),
  // The dilemma has not been looked at, so that the board stays as it is for who comes next.
  archive: async ({ session }) => ({ session, signed: true, audience: 'session' }),
  undoArchive: async ({ session }) => ({ session }),
  getArchive: async () => ({ session: nothing }),
  // There is no archive here whose report one could say something of; that is asked elsewhere.
  getReport: async () => ({ session: nothing }),
  sayOfReport: async ({ session }) => ({ session, edition: 1, says: 'right' }),
  changeReport: async ({ session }) => ({ session, edition: 1, report: 'We kozen voor meelopen.' }),
  getSignal: async () => ({ session: nothing }),
  makeSignal: async ({ session }) => ({
    ...{ session, whom: 'De wethouder', title: 'Wachten', see: 'Mensen wachten.', needs: 'Een vaste dag.' },
    shown: [],
    composed: null,
  }),
  removeSignal: async ({ session }) => ({ session }),
  copySession: async ({ archived }) => ({ session: archived, id: newId(), subject: 'Verder', date: '2026-12-01' }),
  importSession: async ({ atelier }) => ({
    atelier,
    id: newId(),
    files: [{ name: 'kaarten.csv', text: 'kind,title\nissue,Een kwestie' }],
  }),
  setConsent: async ({ session }) => ({ session, named: false, research: false }),
  erase: async ({ session }) => ({ session, what: 'note', entity: nothing, reason: 'asked' }),
  askErasure: async ({ session, card }) => ({ session, entity: card, reason: 'asked' }),
  listErasures: async ({ session }) => ({ session }),
  declineErasure: async (scene, { may }) => {
    const { session, lead, card } = scene
    if (!may) return { session, asked: nothing }
    await lead.ask('askErasure', { session, entity: card, reason: 'asked' })
    const { asked } = await lead.ask('listErasures', { session })
    return { session, asked: asked.at(-1)?.id ?? nothing }
  },
  searchLibrary: async () => ({ words: 'kwestie' }),
  countLibrary: async () => ({}),
  makeReturnCode: async () => ({}),
  // Nobody’s: whoever asks stays who they are for the next question.
  comeBack: async () => ({ code: 'appel tafel zomer brug lamp water' }),
  makeWayBack: async ({ session, bystander }) => ({ session, person: bystander }),
  getSignIn: async () => ({}),
  beginPasskey: async () => ({ name: 'Laptop' }),
  addPasskey: async () => ({ name: 'Laptop', response: {} }),
  renamePasskey: async () => ({ passkey: nothing, name: 'Laptop' }),
  removePasskey: async () => ({ passkey: nothing }),
  beginSignIn: async () => ({}),
  signIn: async () => ({ response: {} }),
  finishSignIn: async () => ({ proof: nothing }),
  askMailLink: async () => ({ mail: 'sanne@example.org' }),
  setMailAddress: async () => ({ mail: 'sanne@example.org' }),
  removeMailAddress: async () => ({}),
  makePaperLink: async () => ({}),
  endOtherDevices: async () => ({}),
  take: async ({ session, card }) => ({ session, card, how: 'take' }),
  untake: async ({ session, card }) => ({ session, card, how: 'take' }),
  listTaken: async () => ({}),
  listTakenIn: async ({ session }) => ({ session }),
  getBalance: async () => ({}),
  getTakeAsk: async ({ session }) => ({ session }),
  closeTakeAsk: async ({ session }) => ({ session }),
  listTries: async ({ atelier }, { caller }) => ({ atelier: caller === 'elsewhere' ? nothing : atelier }),
  getWeave: async ({ session }) => ({ session }),
  getAtelierWeave: async ({ atelier }, { caller }) => ({ atelier: caller === 'elsewhere' ? nothing : atelier }),
  listQuestions: async ({ atelier }, { caller }) => ({ atelier: caller === 'elsewhere' ? nothing : atelier }),
  putQuestion: async ({ atelier }, { caller }) => ({
    ...{ atelier: caller === 'elsewhere' ? nothing : atelier, id: newId(), words: 'Wie belt wie?', language: 'nl' },
  }),
  stepQuestion: async ({ atelier, lead }, { caller, may }) => {
    const question = newId()
    if (may) await lead.ask('putQuestion', { atelier, id: question, words: 'Wat helpt?', language: 'nl' })
    return { atelier: caller === 'elsewhere' ? nothing : atelier, question, id: newId(), change: 'moved' }
  },
  takeBackQuestion: async ({ atelier }, { caller }) => ({
    ...{ atelier: caller === 'elsewhere' ? nothing : atelier, question: nothing },
  }),
  listFollowUps: async ({ session }) => ({ session }),
  putFollowUp: async ({ session, card }) => ({ session, id: newId(), card, outcome: 'nothing', language: 'nl' }),
  removeFollowUp: async ({ session }) => ({ session, id: nothing }),
  lookBack: async ({ session }) => ({ session }),
  listCarriable: async ({ atelier }, { caller }) => ({ atelier: caller === 'elsewhere' ? nothing : atelier }),
  carryOver: async ({ atelier, session }, { caller }) => ({
    ...{ atelier: caller === 'elsewhere' ? nothing : atelier, session },
  }),
  recall: async ({ session }) => ({ session, words: ['buren', 'overlast'] }),
  getTimeline: async ({ session, card }) => ({ session, card }),
  getMyData: async () => ({}),
  forgetMe: async () => ({ session: nothing, how: 'anonymous' }),
  getOperator: async () => ({}),
  setOperator: async () => ({ organisation: 'Voorbeeld' }),
  getCare: async () => ({}),
  setRetention: async () => ({}),
}
