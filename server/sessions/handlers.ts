/** The handler of every command. One that is missing does not compile. */

import type { CommandName } from '#shared/commands/commands.ts'
import { openExperts } from '#server/archive/experts.ts'
import { getReview, decide, changeWords } from '#server/archive/review.ts'
import { archive, undoArchive, getArchive } from '#server/archive/archiving.ts'
import { getReport, sayOfReport, changeReport } from '#server/archive/reports.ts'
import { getSignal, makeSignal, removeSignal } from '#server/archive/signals.ts'
import { copySession } from '#server/archive/copying.ts'
import { importSession } from '#server/exchange/importing.ts'
import { setConsent } from '#server/archive/consent.ts'
import { erase } from '#server/erasing/erasing.ts'
import { askErasure, listErasures, declineErasure } from '#server/erasing/asking.ts'
import { searchLibrary, countLibrary } from '#server/library/library.ts'
import { getMyData, forgetMe } from '#server/care/my-data.ts'
import { getOperator, setOperator } from '#server/care/operator.ts'
import { getCare, setRetention } from '#server/care/care.ts'
import { comeBack, makeReturnCode } from '#server/sign-in/coming-back.ts'
import { makeWayBack } from '#server/sign-in/ways-back.ts'
import { removeMailAddress, setMailAddress } from '#server/sign-in/mail-address.ts'
import { askMailLink } from '#server/sign-in/mail-link.ts'
import { endOtherDevices } from '#server/sign-in/other-devices.ts'
import { makePaperLink } from '#server/sign-in/paper-link.ts'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '#server/sign-in/passkeys.ts'
import { beginSignIn, finishSignIn, signIn } from '#server/sign-in/signing-in.ts'
import { getSignIn } from '#server/sign-in/my-ways.ts'
import { createAtelier, home } from './ateliers.ts'
import { changeAtelier, getAtelier } from '#server/years/atelier.ts'
import { renewCalendar } from '#server/years/calendar.ts'
import { inviteLeader, leaveLead } from '#server/years/leading.ts'
import { changeSession } from '#server/years/meetings.ts'
import { enterBeforehand, getBeforehand } from '#server/years/beforehand.ts'
import { getBalance } from '#server/years/balance.ts'
import { carryOver, listCarriable } from '#server/years/carrying.ts'
import { listFollowUps, putFollowUp, removeFollowUp } from '#server/years/follow-ups.ts'
import { lookBack } from '#server/years/look-back.ts'
import { listQuestions, putQuestion, stepQuestion, takeBackQuestion } from '#server/years/questions.ts'
import { closeTakeAsk, getTakeAsk } from '#server/years/take-asking.ts'
import { listTaken, listTakenIn, take, untake } from '#server/years/taking.ts'
import { recall } from '#server/memory/recall.ts'
import { getTimeline } from '#server/years/timeline.ts'
import { listTries } from '#server/years/tries.ts'
import { getAtelierWeave, getWeave } from '#server/years/weave.ts'
import type { Handler } from './desk.ts'
import { invite, listInvitations, revokeInvitation } from './invitations.ts'
import { introduceMe, join } from './joining.ts'
import { leadPhase } from './phases.ts'
import { listFormats, saveFormat, removeFormat, changePlan } from './formats.ts'
import { spotlight, choose, followMe, handOver, lock } from './leading.ts'
import { mute, removePerson, raiseHand, offerHelp, sayReady, addGuest } from './people.ts'
import { hideCard, showCard, listHidden } from './hiding.ts'
import { layTables, seat } from './tables.ts'
import { handIn, takeBack, listHeld, reveal } from './holding.ts'
import { takeTickets, bringNameless, changeNameless } from './nameless.ts'
import { openBallot, castDots, takeStance, listMyBallots, closeBallot } from './voting.ts'
import { createSession, getSession, setState } from './sessions.ts'

const setLanguage: Handler<'setLanguage'> = async ({ language }, asker, desk) => {
  asker.speak(language)
  if (asker.identity !== null) await desk.catalogue.setLanguage(asker.identity.id, language)
  return { done: true }
}

export const handlers: { readonly [N in CommandName]: Handler<N> } = {
  home,
  setLanguage,
  createAtelier,
  createSession,
  getSession,
  join,
  introduceMe,
  listInvitations,
  invite,
  revokeInvitation,
  getAtelier,
  getBeforehand,
  enterBeforehand,
  changeAtelier,
  renewCalendar,
  inviteLeader,
  leaveLead,
  changeSession,
  leadPhase,
  setState,
  listFormats,
  saveFormat,
  removeFormat,
  changePlan,
  spotlight,
  choose,
  followMe,
  handOver,
  lock,
  mute,
  removePerson,
  raiseHand,
  offerHelp,
  sayReady,
  addGuest,
  hideCard,
  showCard,
  listHidden,
  layTables,
  seat,
  handIn,
  takeBack,
  listHeld,
  reveal,
  takeTickets,
  bringNameless,
  changeNameless,
  openBallot,
  castDots,
  takeStance,
  listMyBallots,
  closeBallot,
  openExperts,
  getReview,
  decide,
  changeWords,
  archive,
  undoArchive,
  getArchive,
  getReport,
  sayOfReport,
  changeReport,
  getSignal,
  makeSignal,
  removeSignal,
  copySession,
  importSession,
  setConsent,
  erase,
  askErasure,
  listErasures,
  declineErasure,
  searchLibrary,
  countLibrary,
  makeReturnCode,
  comeBack,
  makeWayBack,
  getSignIn,
  beginPasskey,
  addPasskey,
  renamePasskey,
  removePasskey,
  beginSignIn,
  signIn,
  finishSignIn,
  askMailLink,
  setMailAddress,
  removeMailAddress,
  makePaperLink,
  endOtherDevices,
  take,
  untake,
  listTaken,
  listTakenIn,
  getBalance,
  getTakeAsk,
  closeTakeAsk,
  listTries,
  getWeave,
  getAtelierWeave,
  listQuestions,
  putQuestion,
  stepQuestion,
  takeBackQuestion,
  listFollowUps,
  putFollowUp,
  removeFollowUp,
  lookBack,
  listCarriable,
  carryOver,
  recall,
  getTimeline,
  getMyData,
  forgetMe,
  getOperator,
  setOperator,
  getCare,
  setRetention,
}
