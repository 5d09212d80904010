/** Everything a person can do to the board. */

import { addLink, setRecognition, spliceText } from '#shared/board/edit.ts'
import type { Tie } from '#shared/board/links.ts'
import type { Splice } from '#shared/board/typing.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { createActing, type Ground } from './acting.ts'
import { cardActs } from './card-acts.ts'
import { typing } from './history.ts'
import { noteActs } from './note-acts.ts'

/** `ground` is asked anew at each act, because a refusal replaces the document. */
export function createActs(ground: () => Ground) {
  const by = createActing(ground)
  const { me, mayI, mayIMove, transact, did, set, made } = by

  return {
    mayI,
    mayIMove,
    ...cardActs(by),
    ...noteActs(by),

    /** Keystrokes in one of an entity's texts, as they come. */
    type(root: 'cards' | 'notes' | 'clusters', id: string, path: readonly string[], splice: Splice): void {
      if (splice.remove === 0 && splice.insert === '') return
      const { doc } = ground()
      doc.transact(() => spliceText(doc, root, id, path, splice), typing)
    },

    recognise(id: string, on: boolean): Verdict {
      const verdict = mayI('recognise')
      if (!verdict.ok) return verdict
      const { person } = me()
      const to = (value: boolean) => (): void => setRecognition(ground().doc, id, person, value)
      transact(to(on))
      return did({ key: on ? 'did.recognised' : 'did.unrecognised' }, to(!on), to(on))
    },

    /** Ties two cards; the tie says the relation and its direction. */
    link(a: string, b: string, tie: Tie): Verdict {
      const verdict = mayI('link.create')
      if (!verdict.ok) return verdict
      const [from, to] = tie.forward ? [a, b] : [b, a]
      let id = ''
      transact(() => {
        id = addLink(ground().doc, { from, to, relation: tie.relation, author: me().person })
      })
      return made('links', id, { key: 'did.linked' })
    },

    unlink(id: string, author: string): Verdict {
      const verdict = mayI('link.trash', author)
      return verdict.ok ? set('links', id, { trashed: ground().now() }, { key: 'did.unlinked' }) : verdict
    },

    undo(): void {
      const said = ground().history.undo()
      if (said !== null) ground().store.setState({ did: { key: 'did.undone' } })
    },

    redo(): void {
      const said = ground().history.redo()
      if (said !== null) ground().store.setState({ did: { key: 'did.redone' } })
    },
  }
}

export type Acts = ReturnType<typeof createActs>
