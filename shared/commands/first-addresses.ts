/** Where a page asks before one can write in it; the others come with what asks there. */

export interface Address {
  readonly method: 'GET' | 'POST'
  /** `:name` parts are taken from the input's fields of that name. */
  readonly path: string
  /** Whoever asks stays unknown: no cookie is read, and none is given. */
  readonly bare?: true
}

export const firstAddresses = {
  home: { method: 'GET', path: '/api/home' },
  getSession: { method: 'GET', path: '/api/sessions/:session' },
} as const satisfies Readonly<Record<string, Address>>
