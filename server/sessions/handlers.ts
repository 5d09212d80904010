/** The handler of every command. One that is missing does not compile. */

import type { CommandName } from '#shared/commands/commands.ts'
import { openExperts } from '#server/archive/experts.ts'
import { getReview, decide, changeWords } from '#server/archive/review.ts'
import { archive, undoArchive, getArchive } from '#server/archive/archiving.ts'
import { copySession } from '#server/archive/copying.ts'
import { importSession } from '#server/exchange/importing.ts'
import { setConsent } from '#server/archive/consent.ts'
import { erase } from '#server/erasing/erasing.ts'
import { askErasure, listErasures, declineErasure } from '#server/erasing/asking.ts'
import { searchLibrary, countLibrary } from '#server/library/library.ts'
import { getMyData, forgetMe } from '#server/care/my-data.ts'
import { getOperator, setOperator } from '#server/care/operator.ts'
import { getCare, setRetention } from '#server/care/care.ts'
import { createAtelier, home } from './ateliers.ts'
import type { Handler } from './desk.ts'
import { invite, listInvitations, revokeInvitation } from './invitations.ts'
import { introduceMe, join } from './joining.ts'
import { leadPhase } from './phases.ts'
import { listFormats, saveFormat, removeFormat, changePlan } from './formats.ts'
import { spotlight, choose, followMe, handOver, lock } from './leading.ts'
import { mute, removePerson, raiseHand, sayReady, addGuest } from './people.ts'
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
  copySession,
  importSession,
  setConsent,
  erase,
  askErasure,
  listErasures,
  declineErasure,
  searchLibrary,
  countLibrary,
  getMyData,
  forgetMe,
  getOperator,
  setOperator,
  getCare,
  setRetention,
}
