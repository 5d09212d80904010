/** Where every command is asked. Apart from what goes in and comes out, which only the server checks. */

import type { CommandName } from './commands.ts'

export interface Address {
  readonly method: 'GET' | 'POST'
  /** `:name` parts are taken from the input's fields of that name. */
  readonly path: string
  /** Whoever asks stays unknown: no cookie is read, and none is given. */
  readonly bare?: true
}

const get = (path: string): Address => ({ method: 'GET', path })
const post = (path: string): Address => ({ method: 'POST', path })
const bare = (address: Address): Address => ({ ...address, bare: true })

export const addresses: Readonly<Record<CommandName, Address>> = {
  home: get('/api/home'),
  setLanguage: post('/api/language'),
  createAtelier: post('/api/ateliers'),
  createSession: post('/api/sessions'),
  getSession: get('/api/sessions/:session'),
  join: post('/api/join'),
  introduceMe: post('/api/sessions/:session/me'),
  listInvitations: get('/api/sessions/:session/invitations'),
  invite: post('/api/sessions/:session/invitations'),
  revokeInvitation: post('/api/sessions/:session/invitations/:invitation/revoke'),
  listFormats: get('/api/ateliers/:atelier/formats'),
  saveFormat: post('/api/ateliers/:atelier/formats'),
  removeFormat: post('/api/ateliers/:atelier/formats/:format/remove'),
  setState: post('/api/sessions/:session/state'),

  getAtelier: get('/api/ateliers/:atelier'),
  changeAtelier: post('/api/ateliers/:atelier'),
  renewCalendar: post('/api/ateliers/:atelier/calendar'),
  inviteLeader: post('/api/ateliers/:atelier/leaders'),
  leaveLead: post('/api/ateliers/:atelier/leaders/leave'),
  changeSession: post('/api/sessions/:session'),

  leadPhase: post('/api/sessions/:session/phase'),
  changePlan: post('/api/sessions/:session/plan'),
  spotlight: post('/api/sessions/:session/spotlight'),
  choose: post('/api/sessions/:session/chosen'),
  followMe: post('/api/sessions/:session/follow'),
  handOver: post('/api/sessions/:session/leader'),
  lock: post('/api/sessions/:session/lock'),
  mute: post('/api/sessions/:session/people/:person/mute'),
  removePerson: post('/api/sessions/:session/people/:person/remove'),
  hideCard: post('/api/sessions/:session/cards/:card/hide'),
  showCard: post('/api/sessions/:session/cards/:card/show'),
  listHidden: get('/api/sessions/:session/hidden'),
  raiseHand: post('/api/sessions/:session/hand'),
  sayReady: post('/api/sessions/:session/ready'),
  addGuest: post('/api/sessions/:session/guests'),
  layTables: post('/api/sessions/:session/tables'),
  seat: post('/api/sessions/:session/people/:person/table'),

  handIn: post('/api/sessions/:session/held'),
  takeBack: post('/api/sessions/:session/held/:id/back'),
  listHeld: get('/api/sessions/:session/held'),
  reveal: post('/api/sessions/:session/reveal'),
  takeTickets: post('/api/sessions/:session/tickets'),
  bringNameless: bare(post('/api/nameless')),
  changeNameless: bare(post('/api/nameless/:id')),
  openBallot: post('/api/sessions/:session/ballots'),
  castDots: post('/api/sessions/:session/ballots/:ballot/dots'),
  takeStance: post('/api/sessions/:session/ballots/:ballot/stance'),
  listMyBallots: get('/api/sessions/:session/ballots'),
  closeBallot: post('/api/sessions/:session/ballots/:ballot/close'),

  openExperts: post('/api/sessions/:session/experts'),
  getReview: get('/api/sessions/:session/review'),
  decide: post('/api/sessions/:session/review/:entity'),
  changeWords: post('/api/sessions/:session/review/:entity/words'),
  archive: post('/api/sessions/:session/archive'),
  undoArchive: post('/api/sessions/:session/archive/undo'),
  getArchive: get('/api/archives/:session'),
  copySession: post('/api/archives/:session/copy'),
  importSession: post('/api/ateliers/:atelier/import'),
  setConsent: post('/api/sessions/:session/consent'),
  erase: post('/api/sessions/:session/erase'),
  askErasure: post('/api/sessions/:session/erase/ask'),
  listErasures: get('/api/sessions/:session/erasures'),
  declineErasure: post('/api/sessions/:session/erasures/:asked/decline'),

  getReport: get('/api/archives/:session/report'),
  sayOfReport: post('/api/archives/:session/report'),
  changeReport: post('/api/archives/:session/report/words'),

  getSignal: get('/api/archives/:session/signal'),
  makeSignal: post('/api/archives/:session/signal'),
  removeSignal: post('/api/archives/:session/signal/remove'),

  searchLibrary: post('/api/library/search'),
  countLibrary: post('/api/library/figures'),

  makeReturnCode: post('/api/me/code'),
  comeBack: post('/api/back'),
  makeWayBack: post('/api/sessions/:session/people/:person/back'),

  take: post('/api/me/taken'),
  untake: post('/api/me/taken/back'),
  listTaken: get('/api/me/taken'),
  listTakenIn: get('/api/me/taken/:session'),
  getBalance: get('/api/me/balance'),
  getTakeAsk: get('/api/sessions/:session/take-ask'),
  closeTakeAsk: post('/api/sessions/:session/take-ask'),
  listTries: get('/api/ateliers/:atelier/tries'),
  getWeave: get('/api/archives/:session/weave'),
  getAtelierWeave: get('/api/ateliers/:atelier/weave'),

  listQuestions: get('/api/ateliers/:atelier/questions'),
  putQuestion: post('/api/ateliers/:atelier/questions'),
  stepQuestion: post('/api/ateliers/:atelier/questions/:question/steps'),
  takeBackQuestion: post('/api/ateliers/:atelier/questions/:question/back'),
  listFollowUps: get('/api/archives/:session/follow-ups'),
  putFollowUp: post('/api/archives/:session/follow-ups'),
  removeFollowUp: post('/api/archives/:session/follow-ups/:id/remove'),
  lookBack: get('/api/sessions/:session/look-back'),
  listCarriable: get('/api/ateliers/:atelier/carriable'),
  carryOver: post('/api/ateliers/:atelier/carried'),
  getTimeline: get('/api/archives/:session/timeline/:card'),

  getMyData: get('/api/me'),
  forgetMe: post('/api/me/forget'),
  getOperator: get('/api/operator'),
  setOperator: post('/api/operator'),
  getCare: get('/api/care'),
  setRetention: post('/api/care/retention'),
}
