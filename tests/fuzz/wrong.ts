/** Something happened that may not: which promise was broken, and how. */
export class Wrong extends Error {
  override readonly name = 'Wrong'
  readonly promise: string

  constructor(promise: string, detail: string, options?: ErrorOptions) {
    super(`${promise}: ${detail}`, options)
    this.promise = promise
  }
}
