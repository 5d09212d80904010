/** The report of an archive: whoever was there says whether it is right, until it stands for good. */

import * as v from 'valibot'
import { mostRemark, mostReport, reportSays } from '../archive/report.ts'
import { archiveInfo } from './archive-commands.ts'
import { command, done, inSession } from './command.ts'

const moment = v.pipe(v.number(), v.integer())
const many = v.pipe(v.number(), v.integer(), v.minValue(0))
/** The edition that was read: when it is the last no more nothing is done. */
const inEdition = { ...inSession, edition: many }

export const reportState = v.object({
  /** Until when one can say something of it, and it can be changed; null where nothing is asked. */
  until: v.nullable(moment),
  /** Since when it stands for good; null as long as it does not. */
  frozenOn: v.nullable(moment),
  /** How many said that it is right; null where that are fewer than five. */
  confirmed: v.nullable(many),
  /** What I said of these words. */
  mine: v.nullable(v.object({ says: v.picklist(reportSays), words: v.string() })),
  maySay: v.boolean(),
  mayChange: v.boolean(),
  /** For whoever may change it: what people wrote about it, nameless, by the alphabet. */
  remarks: v.array(v.string()),
})
export type ReportState = v.InferOutput<typeof reportState>

export const reportCommands = {
  getReport: command(
    'How the report of an archive stands: until when one says whether it is right, and what I said',
    v.object(inSession),
    reportState,
  ),
  sayOfReport: command(
    'Say whether the report of a session that I was in is right; null takes back what I said',
    v.object({
      ...inEdition,
      says: v.nullable(v.picklist(reportSays)),
      words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(mostRemark)), ''),
    }),
    done,
  ),
  changeReport: command(
    'Give the report other words: a new edition that differs by nothing else, of which people are asked anew',
    v.object({ ...inEdition, report: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(mostReport)) }),
    archiveInfo,
  ),
} as const
