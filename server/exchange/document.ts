/** An archive as a document to read, in pieces that each way of writing it knows: headings, texts, lists and tables. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { Language } from '#shared/board/kinds.ts'
import { cardKinds } from '#shared/board/kinds.ts'
import { say } from './say.ts'
import { clean, heading, text, type Block, type Came, type Confirming, type Telling } from './blocks.ts'
import { marksOf } from './marks.ts'
import { accountOf } from './document-account.ts'
import { threadOf } from './document-thread.ts'
import { yieldOf } from './document-yield.ts'

export interface ReadDocument {
  readonly title: string
  readonly language: Language
  /** On every page: which session, of when, and that it is confidential. */
  readonly mark: string
  readonly consent: string
  readonly blocks: readonly Block[]
}

/** What hangs beside an archive, and is read with it. */
interface Beside {
  readonly confirming?: Confirming | null
  readonly came?: readonly Came[]
  /** How its atelier calls whoever leads; empty: as usual. */
  readonly leaderWord?: string
}

export function documentOf(
  content: ArchivedSession,
  hash: string,
  { confirming = null, came = [], leaderWord = '' }: Beside = {},
): ReadDocument {
  const { language, subject } = content.session
  const tell = say(language, leaderWord)
  const titles = new Map(content.cards.map(({ id, title, body }) => [id, title.trim() || body.trim().slice(0, 120)]))
  const telling: Telling = {
    content,
    tell,
    language,
    confirming,
    came,
    titleOf: (card) => titles.get(card ?? '') || tell('archive.untitled'),
  }
  const marks = marksOf(content)
  const lanes = cardKinds.flatMap((kind): readonly Block[] => {
    const cards = content.cards.filter((card) => card.kind === kind && !card.parked)
    if (cards.length === 0) return []
    return [heading(2, tell(`kinds.${kind}`)), ...cards.flatMap((card) => threadOf(telling, card))]
  })
  const parked = content.cards.filter((card) => card.parked)
  return {
    title: clean(subject),
    language,
    mark: clean(marks.line),
    consent: clean(marks.consent),
    blocks: [
      heading(1, subject),
      text(`${tell('archive.head', { atelier: content.atelier.title, n: content.session.number })}, ${marks.day}`),
      text([marks.confidential, marks.audience, marks.edition].join(' · ')),
      text(marks.consent),
      ...yieldOf(telling),
      ...lanes,
      ...(parked.length === 0 ? [] : [heading(2, tell('archive.parked'))]),
      ...parked.flatMap((card) => threadOf(telling, card)),
      ...accountOf(telling, hash),
    ].map(cleaned),
  }
}

function cleaned(block: Block): Block {
  if (block.is === 'list') return { ...block, items: block.items.map(clean) }
  if (block.is === 'table') {
    const rows = block.rows.map((row) => row.map(clean))
    return { ...block, caption: clean(block.caption), head: block.head.map(clean), rows }
  }
  return { ...block, words: clean(block.words) }
}
