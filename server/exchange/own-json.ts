/** An archive of ours, as it was exported: comes in as it is, to the letter. */

import * as v from 'valibot'
import { archiveVersion } from '#shared/archive/archived.ts'
import type { BroughtFile, Draft } from './draft.ts'
import { lineOfError, lineOfPath } from './json-lines.ts'
import type { Complaints } from './wrong.ts'

/** What says that it is ours, whatever else is in it. */
const marked = v.looseObject({ is: v.literal('inbreng-archive') })
const versioned = v.looseObject({ version: v.literal(archiveVersion) })

export function readOwn({ name: file, text: given }: BroughtFile, wrong: Complaints): Draft | null {
  const text = given.replace(/^\uFEFF/, '')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    wrong.add({ file, line: lineOfError(text, error) }, 'not-json')
    return null
  }
  const line = (...path: readonly string[]): number => lineOfPath(text, path)
  if (!v.is(marked, content)) wrong.add({ file, line: line('is') }, 'value', 'is')
  else if (!v.is(versioned, content)) wrong.add({ file, line: line('version') }, 'version', 'version')
  else {
    return {
      content,
      place: (path) => ({ file, line: lineOfPath(text, path) }),
      anew: false,
      agreed: null,
      people: 0,
      whole: true,
    }
  }
  return null
}
