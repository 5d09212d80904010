/** Where copies of the store lie, beside it. */

import { join } from 'node:path'

/** A folder for a copy of this moment, of which the name says when it was made. */
export function newCopyFolder(data: string, at: Date): string {
  return join(
    data,
    'copies',
    at
      .toISOString()
      .replaceAll(':', '-')
      .replace(/\.\d+Z$/, 'Z'),
  )
}
