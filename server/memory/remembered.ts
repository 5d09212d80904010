/** The cards of archives by what they mean, kept while the server runs; of an archive that changed they are made anew. */

import type { ArchivedCard } from '#shared/archive/archived.ts'
import { variantOfCard, type Variant } from '#shared/board/variants.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import { textsOfCard } from '#shared/commands/thing-texts.ts'
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
  readonly #archives: Pick<Archives, 'archiveOf'>
  readonly #kept = new Map<string, Kept>()
  #forgotten = 0

  constructor(archives: Pick<Archives, 'archiveOf'>) {
    this.#archives = archives
  }

  /** `hash`: of the archive as it is now. */
  async cardsOf(session: string, hash: string): Promise<readonly RememberedCard[]> {
    const kept = this.#kept.get(session)
    this.#kept.delete(session)
    const before = this.#forgotten
    const fresh = kept?.hash === hash ? kept : await this.#read(session)
    // Asked last stands last, and goes last. What was read while something was forgotten may be that.
    if (fresh !== null && before === this.#forgotten) this.#kept.set(session, fresh)
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostKept) break
      this.#kept.delete(oldest)
    }
    return fresh?.cards ?? []
  }

  /** What was erased, taken back or changed is gone from memory at once, and not only when somebody asks for it. */
  forget(session: string): void {
    this.#forgotten += 1
    this.#kept.delete(session)
  }

  async #read(session: string): Promise<Kept | null> {
    const archive = await this.#archives.archiveOf(session)
    if (archive === null) return null
    const cards: RememberedCard[] = []
    for (const card of archive.content.cards) {
      const meaning = await meaningOf(wordsToRecall(textsOfCard(card).map(({ words }) => words)))
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

/** The same archives, of which memory forgets what changes. */
export function forgetting(archives: Archives, memory: Remembered): Archives {
  async function after(session: string, done: Promise<void>): Promise<void> {
    await done.finally(() => memory.forget(session))
  }
  return {
    ...archives,
    rewriteArchive: (archive, entries) => after(archive.session, archives.rewriteArchive(archive, entries)),
    removeLastArchive: (session, entries, at) => after(session, archives.removeLastArchive(session, entries, at)),
    removeArchives: (session) => after(session, archives.removeArchives(session)),
  }
}
