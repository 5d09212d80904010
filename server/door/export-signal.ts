/** Taking the signal of an archive along: for people outside, so that it says of itself that it is none of what stays inside. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { inOwnLetters, plain } from '#shared/archive/file-name.ts'
import { sheetOf, sourceOf, type SignalSheet } from '#shared/archive/signal-sheet.ts'
import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import { sayer } from '#shared/language/say.ts'
import { signalSheetWords } from '#shared/language/signal-sheet.ts'
import { leaderWordOf } from '#server/archive/leader-word.ts'
import { signalIn } from '#server/archive/signal-reading.ts'
import { markdownOf } from '#server/exchange/markdown.ts'
import { longDay } from '#server/exchange/marks.ts'
import { signalDocument } from '#server/exchange/signal-document.ts'
import { signalPageOf } from '#server/exchange/signal-page.ts'
import { wordOf } from '#server/exchange/word.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import { contentPolicy } from './headers.ts'
import { nameFile, sendFile, sendHtml, wordType, type FileName } from './send.ts'

export const signalFormats = ['signal.md', 'signal.docx', 'signal.print'] as const
export type SignalFormat = (typeof signalFormats)[number]

export const isSignalFormat = (format: string): format is SignalFormat => signalFormats.some((one) => one === format)

export interface SheetMade {
  readonly sheet: SignalSheet
  readonly day: string
}

/** Of an archive that one may read; without a signal there is nothing. */
export async function sheetFor(desk: Desk, archive: Archive): Promise<SheetMade> {
  const read = await signalIn(desk, archive)
  if (read === null) throw new Problem('not-found')
  const day = dayOf(read.signal.madeAt)
  const source = sourceOf(archive.content, await leaderWordOf(desk, archive))
  return { sheet: sheetOf(read.signal.content, read.items, source, day, longDay), day }
}

/** `look`: the style of the sheet. */
export async function sendSignal(
  request: IncomingMessage,
  response: ServerResponse,
  made: SheetMade,
  format: SignalFormat,
  look: string,
): Promise<void> {
  const read = signalDocument(made.sheet)
  if (format === 'signal.md') {
    return sendFile(response, { ...namesFor(made, 'md'), type: 'text/markdown; charset=utf-8', body: markdownOf(read) })
  }
  if (format === 'signal.docx') {
    return sendFile(response, { ...namesFor(made, 'docx'), type: wordType, body: await wordOf(read) })
  }
  const page = signalPageOf(made.sheet, look)
  response.setHeader('Content-Security-Policy', contentPolicy({ style: page.styleHash }))
  nameFile(response, 'inline', namesFor(made, 'html'))
  sendHtml(request, response, 200, page.markup)
}

/** By what it says, and not of which session it is: that subject may tell a case. */
function namesFor({ sheet: { language, title }, day }: SheetMade, ending: string): FileName {
  const kind = sayer(signalSheetWords)(language)('sheet.file')
  const name = (spelled: (words: string) => string): string =>
    `${[kind, spelled(title.slice(0, 60)), day].filter((part) => part !== '').join('-')}.${ending}`
  return { name: name(plain), ownName: name(inOwnLetters) }
}
