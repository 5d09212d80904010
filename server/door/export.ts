/** Taking an archive along: in which form, for whoever may read it. What is not archived is not taken out. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { canonical, type ArchivedSession } from '#shared/archive/archived.ts'
import { fileNameFor, inOwnLetters } from '#shared/archive/file-name.ts'
import { Problem } from '#shared/commands/problem.ts'
import { leaderWordOf } from '#server/archive/leader-word.ts'
import { confirmingOf } from '#server/archive/report-standing.ts'
import { audit } from '#server/care/audit.ts'
import { csvOf, csvParts, type CsvPart } from '#server/exchange/csv-out.ts'
import { documentOf } from '#server/exchange/document.ts'
import { markdownOf } from '#server/exchange/markdown.ts'
import { printPageOf } from '#server/exchange/print-page.ts'
import { researchOf } from '#server/exchange/research.ts'
import { say, type FileKey } from '#server/exchange/say.ts'
import { wordOf } from '#server/exchange/word.ts'
import { mayRead } from '#server/library/eyes.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import { isId } from '#shared/id.ts'
import { contentPolicy } from './headers.ts'
import { sorryPage } from './plain-pages.ts'
import { isSignalFormat, sendSignal, sheetFor } from './export-signal.ts'
import { nameFile, sendFile, sendHtml, wordType, type FileName, type SentFile } from './send.ts'
import type { Show } from './show.ts'

export interface ExportPorts {
  readonly desk: Desk
  /** The style of pages for paper. */
  readonly printLook: string
  readonly signalLook: string
}

interface Taken {
  readonly archive: Archive
  /** What somebody is here, as the audit log says it. */
  readonly role: string
  /** Whether they lead its atelier. */
  readonly leads: boolean
}

/** `path`: `/export/SESSION/FORMAT`, of CSV with a part behind it. */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  asker: Asker,
  { desk, printLook, signalLook }: ExportPorts,
  show: Show,
): Promise<void> {
  const [, , session = '', format = '', part = 'cards', more] = path.split('/')
  if (!isId(session) || !(isFormat(format) || isSignalFormat(format)) || more !== undefined)
    throw new Problem('not-found')
  if (format === 'csv' ? !isPart(part) : path.split('/').length > 4) throw new Problem('not-found')
  const taken = await archiveFor(desk, asker, session)
  if (taken === null) {
    const tell = say(asker.language)
    const why = sorryPage(asker.language, tell('export.not-archived'), tell('export.not-archived.why'))
    return show(409, why)
  }
  if (format === 'research.json' && !taken.leads) throw new Problem('not-allowed')
  const signal = isSignalFormat(format) ? await sheetFor(desk, taken.archive) : null
  const { content, hash } = taken.archive
  const nameOf = (words: readonly FileKey[], ending: string): FileName => namesFor(content, words, ending)
  const file = isFormat(format)
    ? await fileFor(desk, taken.archive, format, isPart(part) ? part : 'cards', nameOf)
    : null
  // Who only asks what there is takes nothing along.
  if (request.method !== 'HEAD') await audit(desk, 'exported', taken.role, session)
  if (file !== null) return sendFile(response, file)
  if (signal !== null && isSignalFormat(format)) return sendSignal(request, response, signal, format, signalLook)
  const page = printPageOf(documentOf(content, hash, await besideOf(desk, taken.archive)), printLook)
  response.setHeader('Content-Security-Policy', contentPolicy({ style: page.styleHash }))
  nameFile(response, 'inline', nameOf([], 'html'))
  sendHtml(request, response, 200, page.markup)
}

const formats = ['json', 'csv', 'md', 'docx', 'print', 'research.json'] as const
type Format = (typeof formats)[number]

const isFormat = (format: string): format is Format => formats.some((one) => one === format)
const isPart = (part: string): part is CsvPart => csvParts.some((one) => one === part)

/** `words`: what it is, when that is not the whole. */
function namesFor({ session, edition }: ArchivedSession, words: readonly FileKey[], ending: string): FileName {
  const tell = say(session.language)
  const parts = [...(edition === 1 ? [] : [`${tell('file.edition')} ${edition}`]), ...words.map((key) => tell(key))]
  return {
    name: fileNameFor(session, parts, ending),
    ownName: fileNameFor(session, parts, ending, inOwnLetters),
  }
}

/** What is read with an archive and is not in it: how its report stands, and what people told later of its cards. */
async function besideOf(desk: Desk, { session, content }: Archive) {
  const cards = new Set(content.cards.map(({ id }) => id))
  const came = (await desk.came.followUpsOf(session)).filter(({ card }) => cards.has(card))
  const leaderWord = await leaderWordOf(desk, { session })
  return { confirming: await confirmingOf(desk, session), came, leaderWord }
}

/** Null for what is a page. */
async function fileFor(
  desk: Desk,
  archive: Archive,
  format: Format,
  part: CsvPart,
  nameOf: (words: readonly FileKey[], ending: string) => FileName,
): Promise<SentFile | null> {
  if (format === 'print') return null
  const { session, content, hash } = archive
  if (format === 'json') {
    // To the letter what is kept, so that it can come back in the same.
    return { ...nameOf([], 'json'), type: 'application/json; charset=utf-8', body: canonical(content) }
  }
  if (format === 'csv') {
    const { came } = await besideOf(desk, archive)
    return { ...nameOf([`file.${part}`], 'csv'), type: 'text/csv; charset=utf-8', body: csvOf(content, part, came) }
  }
  if (format === 'research.json') {
    const body = JSON.stringify(researchOf(content, { bringers: await bringersIn(desk, session) }), null, 2)
    return { ...nameOf(['file.research'], 'json'), type: 'application/json; charset=utf-8', body }
  }
  const read = documentOf(content, hash, await besideOf(desk, archive))
  if (format === 'md') return { ...nameOf([], 'md'), type: 'text/markdown; charset=utf-8', body: markdownOf(read) }
  return { ...nameOf([], 'docx'), type: wordType, body: await wordOf(read) }
}

/** Null where somebody was who may read it, if only there were one. */
async function archiveFor(desk: Desk, { identity }: Asker, id: string): Promise<Taken | null> {
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  const me = identity && (await desk.catalogue.participant(id, identity.id))
  const isIn = me !== null && me.leftAt === null && me.role !== 'beamer'
  const leadsAtelier = identity !== null && (await desk.catalogue.leads(session.atelier, identity.id))
  const archive = await desk.archives.archiveOf(id)
  if (archive === null) {
    if (isIn || leadsAtelier) return null
    throw new Problem('not-found')
  }
  if (!(await mayRead(desk, identity, archive))) throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  const role = leadsAtelier ? 'leader' : isIn ? me.role : 'unknown'
  return { archive, role, leads: leadsAtelier }
}

/** Who brought what, of those who agree to research now. */
async function bringersIn(desk: Desk, session: string): Promise<ReadonlyMap<string, string>> {
  const agreed = (await desk.archives.consentsOf(session)).filter(({ research }) => research)
  const all = agreed.map(async ({ participant }) =>
    (await desk.register.broughtBy(session, participant)).map((key) => [key, participant] as const),
  )
  return new Map((await Promise.all(all)).flat())
}
