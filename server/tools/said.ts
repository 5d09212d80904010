/** What may be told of an error on a command line: our own sentences, and of others only what kind it is. */

import { StoreFailed } from '#server/store/ports.ts'

export function saidAs(error: unknown): string {
  if (error instanceof StoreFailed) return error.message
  return error instanceof Error && 'code' in error ? String(error.code) : 'Het lukte niet. / It did not work.'
}
