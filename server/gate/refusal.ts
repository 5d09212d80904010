import type { RefusalCode } from '#shared/policy/permissions.ts'

/** Thrown inside the gate where an update cannot be let in; comes out as a value. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** No honest client sends this, however old its board is. */
  readonly forged: boolean

  constructor(code: RefusalCode, forged = false) {
    super(code)
    this.code = code
    this.forged = forged
  }
}

/** What the schema has not. */
export const schema = (): never => {
  throw new Refusal('schema')
}
