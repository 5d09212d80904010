/** What can be wrong with a command. A code for machines; `problem.<code>` has its words for people. */

export const problemCodes = [
  'bad-input',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'bad-code',
  'expired',
  'revoked',
  'closed',
  'locked',
  'used',
  'phase',
  'turn',
  'enough',
  'over',
  'begun',
  'few',
  'last',
  'archived',
  'not-closed',
  'not-checked',
  'changed',
  'personal',
  'too-often',
  'too-large',
  'not-stored',
  'unexpected',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'bad-code': 404,
  expired: 410,
  revoked: 410,
  closed: 409,
  locked: 423,
  used: 410,
  phase: 409,
  turn: 409,
  enough: 409,
  over: 409,
  begun: 409,
  few: 409,
  last: 409,
  archived: 409,
  'not-closed': 409,
  'not-checked': 409,
  changed: 409,
  personal: 422,
  'too-often': 429,
  'too-large': 413,
  'not-stored': 503,
  unexpected: 500,
}

/** An answer other than the one asked for. `field` names the input that is wrong. */
export interface ProblemAnswer {
  readonly code: ProblemCode
  readonly field?: string
}

/** Thrown where a command cannot go on; becomes a `ProblemAnswer` at the door. Never carries people's words. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly field: string | undefined

  constructor(code: ProblemCode, field?: string) {
    super(code)
    this.code = code
    this.field = field
  }
}
