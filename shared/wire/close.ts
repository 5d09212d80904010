/**
 * Why a board's socket closes. y-websocket 3.1 takes 4400–4499 as final and comes back after
 * anything else, so that a code below says by its number whether to try again.
 */
export const close = {
  badFrame: 4400,
  notJoined: 4401,
  notAllowed: 4403,
  noBoard: 4404,
  oldEpoch: 4410,
  tooMuch: 4529,
  restarting: 4500,
  notStored: 4503,
  tooSlow: 4508,
} as const
export type CloseCode = (typeof close)[keyof typeof close]
