/** What a Polis export says of itself: a name and a value on each row, the last of which may run over lines. */

import { readRows } from './csv-in.ts'
import type { BroughtFile } from './draft.ts'
import { Complaints } from './wrong.ts'

export interface About {
  readonly topic: string | null
  readonly url: string | null
}

export const noSummary: About = { topic: null, url: null }

/** One that cannot be read says nothing: nothing hangs on it. */
export async function aboutIn(file: BroughtFile): Promise<About> {
  const rows = await readRows(file, new Complaints())
  const said = (name: string): string | null => rows?.find(({ cells }) => cells[0] === name)?.cells[1]?.trim() || null
  return { topic: said('topic'), url: said('url')?.slice(0, 300) ?? null }
}
