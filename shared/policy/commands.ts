/** Who may give which command, and when: what the board's table is for edits, this is for `/api`. */

import type { CommandName } from '../commands/commands.ts'
import type { ProblemCode } from '../commands/problem.ts'
import { roles } from './operations.ts'
import type { Moment } from './permissions.ts'

/**
 * Who asks, as seen from what the command is about: a role in that session; who was handed the lead; who leads its
 * atelier; somebody we know who is in neither; a device we do not know.
 */
export const callers = [...roles, 'facilitator', 'leader', 'elsewhere', 'unknown'] as const
export type Caller = (typeof callers)[number]

/** any: at any time; open: while the session is open; closed: once it is closed; never. */
export type CommandReach = 'any' | 'open' | 'closed' | 'never'

type Row = Readonly<Record<Caller, CommandReach>>

const nobody: Row = {
  participant: 'never',
  expert: 'never',
  coordinator: 'never',
  observer: 'never',
  beamer: 'never',
  facilitator: 'never',
  leader: 'never',
  elsewhere: 'never',
  unknown: 'never',
}
const whoIsIn: Row = {
  ...nobody,
  participant: 'any',
  expert: 'any',
  coordinator: 'any',
  observer: 'any',
  beamer: 'any',
  facilitator: 'any',
  leader: 'any',
}
const everybody: Row = { ...whoIsIn, elsewhere: 'any', unknown: 'any' }
const whoLeads: Row = { ...nobody, coordinator: 'any', leader: 'any' }
/** Who leads, once the session is closed. */
const whoArchives: Row = { ...nobody, coordinator: 'closed', leader: 'closed' }
/** Whoever was there, once it is over. */
const whoTellsLater: Row = {
  ...nobody,
  ...{ participant: 'closed', expert: 'closed', coordinator: 'closed', observer: 'closed' },
  ...{ facilitator: 'closed', leader: 'closed' },
}
/** Who leads the phases: whoever was handed the lead as well. */
const whoGuides: Row = { ...nobody, coordinator: 'open', facilitator: 'open', leader: 'open' }
/** Who is there to bring something. */
const whoBrings: Row = { ...whoGuides, participant: 'open', expert: 'open' }

export const commandPermissions: Readonly<Record<CommandName, Row>> = {
  home: everybody,
  setLanguage: everybody,
  // An invited coordinator leads that one session. As long as nobody leads the installation, whoever is first may.
  createAtelier: { ...nobody, leader: 'any' },
  createSession: { ...nobody, leader: 'any' },
  getSession: whoIsIn,
  // Coming in twice is coming in once; nobody new comes into a closed session.
  join: { ...whoIsIn, elsewhere: 'open', unknown: 'open' },
  introduceMe: { ...whoIsIn, beamer: 'never' },
  listInvitations: whoLeads,
  invite: whoLeads,
  revokeInvitation: whoLeads,
  leadPhase: whoGuides,
  listFormats: { ...nobody, leader: 'any' },
  saveFormat: { ...nobody, leader: 'any' },
  removeFormat: { ...nobody, leader: 'any' },
  changePlan: whoGuides,
  // Of an atelier: who takes part in it, other than as a screen.
  getAtelier: { ...whoIsIn, beamer: 'never' },
  changeAtelier: { ...nobody, leader: 'any' },
  renewCalendar: { ...nobody, leader: 'any' },
  inviteLeader: { ...nobody, leader: 'any' },
  leaveLead: { ...nobody, leader: 'any' },
  changeSession: { ...nobody, coordinator: 'open', leader: 'open' },
  // Of an atelier as well: who is in it may come before it begins, without a code.
  getBeforehand: { ...whoBrings, observer: 'open' },
  enterBeforehand: { ...whoBrings, observer: 'open' },
  spotlight: whoGuides,
  choose: whoGuides,
  followMe: whoGuides,
  handOver: whoGuides,
  lock: { ...whoLeads, coordinator: 'open', leader: 'open' },
  mute: { ...whoLeads, coordinator: 'open', leader: 'open' },
  removePerson: whoLeads,
  hideCard: whoLeads,
  showCard: { ...whoLeads, coordinator: 'open', leader: 'open' },
  listHidden: whoLeads,
  raiseHand: whoBrings,
  offerHelp: whoBrings,
  sayReady: whoBrings,
  addGuest: whoBrings,
  layTables: whoGuides,
  seat: whoGuides,
  handIn: whoBrings,
  // Whoever may only read now can have handed something in before.
  takeBack: { ...whoIsIn, beamer: 'never' },
  listHeld: { ...whoIsIn, beamer: 'never' },
  reveal: whoGuides,
  takeTickets: whoBrings,
  // No cookie says who asks here: a ticket or a secret lets in.
  bringNameless: everybody,
  changeNameless: everybody,
  openBallot: whoGuides,
  castDots: whoBrings,
  takeStance: whoBrings,
  listMyBallots: { ...whoIsIn, observer: 'never', beamer: 'never' },
  closeBallot: whoGuides,
  // Once the library has it a board stays as it is; what that is about is asked where it is done.
  setState: whoLeads,
  openExperts: whoLeads,
  getReview: whoArchives,
  decide: whoArchives,
  changeWords: whoArchives,
  archive: whoArchives,
  undoArchive: whoArchives,
  // Of an archive its own audience counts, not who is on a board.
  getArchive: everybody,
  // Of who was there; and only as long as that may be, which is asked where it is done.
  getReport: everybody,
  sayOfReport: { ...whoIsIn, beamer: 'never' },
  changeReport: whoArchives,
  getSignal: everybody,
  makeSignal: whoArchives,
  removeSignal: whoArchives,
  copySession: { ...nobody, leader: 'any' },
  importSession: { ...nobody, leader: 'any' },
  setConsent: { ...whoIsIn, beamer: 'never' },
  // One's own, at any time; anything, for whoever leads: where it is done it is asked whose it is.
  erase: { ...whoIsIn, beamer: 'never' },
  askErasure: { ...whoIsIn, beamer: 'never' },
  listErasures: whoLeads,
  declineErasure: whoLeads,
  searchLibrary: everybody,
  countLibrary: everybody,
  // Of one's own, and of whom we know nothing there is nothing to come back to.
  makeReturnCode: { ...everybody, unknown: 'never' },
  comeBack: everybody,
  // Who leads one session only gives a way back into that one.
  makeWayBack: whoLeads,
  getSignIn: everybody,
  beginPasskey: { ...everybody, unknown: 'never' },
  addPasskey: { ...everybody, unknown: 'never' },
  renamePasskey: { ...everybody, unknown: 'never' },
  removePasskey: { ...everybody, unknown: 'never' },
  beginSignIn: everybody,
  signIn: everybody,
  finishSignIn: everybody,
  askMailLink: everybody,
  // No more is kept of people than is needed: an address of who leads an atelier or the installation alone.
  setMailAddress: { ...nobody, leader: 'any' },
  removeMailAddress: { ...everybody, unknown: 'never' },
  makePaperLink: { ...nobody, leader: 'any' },
  endOtherDevices: { ...everybody, unknown: 'never' },
  // Whoever may read a card may take it, in an archive too: that is asked where it is done.
  take: { ...whoIsIn, beamer: 'never' },
  untake: { ...everybody, unknown: 'never' },
  listTaken: { ...everybody, unknown: 'never' },
  listTakenIn: { ...everybody, unknown: 'never' },
  getBalance: { ...everybody, unknown: 'never' },
  getTakeAsk: { ...whoIsIn, beamer: 'never' },
  closeTakeAsk: { ...whoIsIn, beamer: 'never' },
  listTries: { ...whoIsIn, beamer: 'never' },
  getWeave: whoIsIn,
  getAtelierWeave: { ...whoIsIn, beamer: 'never' },
  // Of an atelier too; and of what was archived its own audience counts, which is asked where it is done.
  listQuestions: { ...whoIsIn, beamer: 'never' },
  putQuestion: { ...whoIsIn, beamer: 'never' },
  stepQuestion: { ...nobody, leader: 'any' },
  takeBackQuestion: { ...whoIsIn, beamer: 'never' },
  listFollowUps: { ...whoIsIn, beamer: 'never' },
  putFollowUp: whoTellsLater,
  removeFollowUp: { ...whoIsIn, beamer: 'never' },
  lookBack: whoIsIn,
  listCarriable: { ...nobody, leader: 'any' },
  carryOver: { ...nobody, leader: 'open' },
  // Which earlier cards somebody may read is asked where it is done.
  recall: whoBrings,
  getTimeline: { ...whoIsIn, beamer: 'never' },
  getMyData: everybody,
  forgetMe: everybody,
  getOperator: everybody,
  // Of the installation: whoever may begin ateliers.
  setOperator: { ...nobody, leader: 'any' },
  getCare: { ...nobody, leader: 'any' },
  setRetention: { ...nobody, leader: 'any' },
}

export type CommandVerdict = { readonly ok: true } | { readonly ok: false; readonly code: ProblemCode }

export function mayCall(name: CommandName, caller: Caller, { state }: Moment): CommandVerdict {
  const reach = commandPermissions[name][caller]
  if (reach === 'never') return { ok: false, code: caller === 'unknown' ? 'not-signed-in' : 'not-allowed' }
  if (reach === 'open' && state === 'closed') return { ok: false, code: 'closed' }
  return reach === 'closed' && state === 'open' ? { ok: false, code: 'not-closed' } : { ok: true }
}
