/** The cards of archives by what they mean, kept while the server runs; of an archive that changed they are made anew. */

import type { ArchivedCard } from '#shared/archive/archived.ts'
import { variantOfCard, type Variant } from '#shared/board/variants.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import { wordsToRecall } from '#shared/years/recalling.ts'
import { titleOf } from '#server/years/readable.ts'
import type { Archives } from '#server/store/archive-ports.ts'
import { meaningOf, type Meaning } from './meaning.ts'

export interface RememberedCard {
  readonly card: string
  readonly kind: CardKind
  readonly variant: Variant
  readonly title: string
  readonly language: Language
  /** What it was carried from; that one need not be told too. */
  readonly carriedFrom: string | null
  readonly meaning: Meaning
}

interface Kept {
  readonly hash: string
  readonly cards: readonly RememberedCard[]
}

/** So many archives are kept by what they mean: the work of many ateliers over years, in some tens of MB. */
const mostKept = 500

export class Remembered {
  readonly #archives: Archives
  readonly #kept = new Map<string, Kept>()

  constructor(archives: Archives) {
    this.#archives = archives
  }

  /** `hash`: of the archive as it is now. */
  async cardsOf(session: string, hash: string): Promise<readonly RememberedCard[]> {
    const kept = this.#kept.get(session)
    this.#kept.delete(session)
    const fresh = kept?.hash === hash ? kept : await this.#read(session)
    // Asked last stands last, and goes last.
    if (fresh !== null) this.#kept.set(session, fresh)
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostKept) break
      this.#kept.delete(oldest)
    }
    return fresh?.cards ?? []
  }

  async #read(session: string): Promise<Kept | null> {
    const archive = await this.#archives.archiveOf(session)
    if (archive === null) return null
    const cards: RememberedCard[] = []
    for (const card of archive.content.cards) {
      const meaning = await meaningOf(wordsToRecall(textsOf(card)))
      if (meaning !== null) cards.push({ ...aboutOf(card), meaning })
    }
    return { hash: archive.hash, cards }
  }
}

const aboutOf = (card: ArchivedCard) => ({
  card: card.id,
  kind: card.kind,
  variant: variantOfCard(card),
  title: titleOf(card),
  language: card.language,
  carriedFrom: card.carriedFrom,
})

const textsOf = ({ title, body, chafes, options }: ArchivedCard): readonly string[] => [
  ...[title, body, chafes],
  ...options.flatMap(({ text, loss }) => [text, loss]),
]
