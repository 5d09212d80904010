/** What the library finds, of whom, for whose eyes. */

import type { EntryKind } from '#shared/commands/library-commands.ts'

/** One card or annotation as the library finds it. */
export interface LibraryEntry {
  readonly session: string
  readonly atelier: string
  readonly entity: string
  /** The card in whose thread it stands. */
  readonly card: string
  readonly kind: EntryKind
  readonly title: string
  readonly text: string
  /** Of a dilemma its sides, each with its loss; else nothing. */
  readonly sides: readonly string[]
  readonly perspective: string | null
  readonly theme: string | null
  /** Whether it is something that somebody took along or wants to try. */
  readonly taken: boolean
  /** Whether it answers an issue or a dilemma. */
  readonly answering: boolean
  readonly date: string
  readonly recognitions: number
  readonly links: number
  readonly annotations: number
  /** Who may find it: whoever was there, or everybody of the atelier. */
  readonly audience: 'session' | 'atelier'
  /** How many people of this perspective were there; null where that may not be told. */
  readonly people: number | null
}

/** Whose eyes look: the ateliers of which one may read what is for the atelier, and the sessions one was in or leads. */
export interface LibraryEyes {
  readonly ateliers: readonly string[]
  readonly sessions: readonly string[]
}

export interface LibraryNeed {
  readonly words: string
  readonly atelier: string | null
  readonly session: string | null
  readonly kind: EntryKind | null
  readonly perspective: string | null
  readonly theme: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface LibraryFound {
  readonly entry: LibraryEntry
  /** Of its session, and the title of its atelier. */
  readonly subject: string
  readonly number: number
  readonly atelierTitle: string
  readonly titleMarks: readonly (readonly [number, number])[]
  readonly textMarks: readonly (readonly [number, number])[]
  readonly sideMarks: readonly (readonly (readonly [number, number])[])[]
}

export interface LibraryPage {
  readonly cards: number
  readonly sessions: number
  readonly kinds: Readonly<Record<EntryKind, number>>
  readonly perspectives: readonly { readonly name: string; readonly cards: number }[]
  readonly themes: readonly { readonly name: string; readonly cards: number }[]
  readonly ateliers: readonly { readonly id: string; readonly title: string; readonly cards: number }[]
  readonly found: readonly LibraryFound[]
  readonly next: string | null
}

/** A count by two names; null where so few people of that perspective were there that it may not be told. */
export interface LibraryCell {
  readonly perspective: string
  readonly theme: string
  readonly cards: number | null
}

export interface LibraryCounts {
  readonly cells: readonly LibraryCell[]
  /** Most cards first, those that may not be told last. */
  readonly balance: readonly {
    readonly perspective: string
    readonly brought: number | null
    readonly taken: number | null
  }[]
  /** Oldest first. */
  readonly sessions: readonly {
    readonly session: string
    readonly number: number
    readonly subject: string
    readonly date: string
    readonly issue: number
    readonly dilemma: number
    readonly direction: number
    readonly answering: number
  }[]
}

export interface Library {
  /** What a device may read: of what it leads all; else of where it takes part, not as a screen, and was not put out. */
  eyesOf(identity: string | null): Promise<LibraryEyes>
  /** Perspectives of which fewer than five people were in a session are never counted or filtered by there. */
  search(
    eyes: LibraryEyes,
    need: LibraryNeed,
    order: 'match' | 'recognised' | 'newest',
    after: string | null,
    most: number,
  ): Promise<LibraryPage>
  count(eyes: LibraryEyes, need: LibraryNeed): Promise<LibraryCounts>
}
