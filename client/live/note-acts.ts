/** What one does with a note under a card, or an annotation. */

import { addNote, setFields } from '#shared/board/edit.ts'
import type { NoteKind } from '#shared/board/kinds.ts'
import type { Note } from '#shared/board/schema.ts'
import type { Variant } from '#shared/board/variants.ts'
import { inLayer } from '#shared/policy/operations.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import type { Thing } from '#shared/policy/phase.ts'
import { done, type Acting } from './acting.ts'
import { stateOf } from './store.ts'
import { noteThing, phaseOf } from './turn.ts'

export function noteActs({ ground, state, me, mayI, mayIBring, transact, set, made }: Acting) {
  return {
    addNote(note: {
      readonly card: string
      readonly kind: NoteKind
      readonly text: string
      readonly layer: 'room' | 'expert'
      /** As `writeKnowledge` writes it. */
      readonly knowledge?: string | null
      readonly source?: string | null
      readonly part?: string | null
      readonly quote?: string | null
      readonly asks?: number | null
      readonly answers?: string | null
      readonly variant?: Variant | null
      readonly behalf?: string | null
    }): Verdict {
      const expert = note.layer === 'expert'
      const asking = (note.asks ?? null) !== null
      const ofRoom: Thing = asking ? { is: 'question-to-expert' } : noteThing(note.kind, note.variant ?? null)
      const thing: Thing = expert ? { is: 'annotation' } : ofRoom
      const verdict = mayIBring(expert ? 'annotation.create' : 'note.create', thing, note.behalf)
      if (!verdict.ok) return verdict
      let id = ''
      transact(() => {
        // After the meeting no phase runs.
        const phase = stateOf(state()) === 'open' ? (phaseOf(state())?.id ?? null) : null
        id = addNote(ground().doc, { ...note, phase, author: me().person, createdAt: ground().now() })
      })
      const answering = (note.answers ?? null) !== null
      const annotated = answering ? 'did.answered' : 'did.annotated'
      return made('notes', id, { key: asking ? 'did.asked' : expert ? annotated : 'did.noted' })
    },

    /** Says where the knowledge of an annotation comes from: known often only later. */
    restNote(
      { id, author, layer }: Pick<Note, 'id' | 'author' | 'layer'>,
      on: Pick<Note, 'knowledge' | 'source'>,
    ): Verdict {
      const verdict = mayI(inLayer('note.shape', layer), author)
      if (!verdict.ok) return verdict
      transact(() => setFields(ground().doc, 'notes', id, on))
      return done
    },

    trashNote({ id, author, layer }: Pick<Note, 'id' | 'author' | 'layer'>): Verdict {
      const verdict = mayI(inLayer('note.trash', layer), author)
      return verdict.ok ? set('notes', id, { trashed: ground().now() }, { key: 'did.unnoted' }) : verdict
    },
  }
}
