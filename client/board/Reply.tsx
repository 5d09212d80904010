import { noteKindsOn } from '#shared/board/links.ts'
import type { Card } from '#shared/board/schema.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { useMay, useMayAnnotate, useMayAskExpert, useTurn } from '#client/live/hooks.ts'
import type { Turn } from '#client/live/turn.ts'
import { Button } from '#client/ui/Button.tsx'
import { useDesk } from './desk.ts'
import type { ReplyKind } from './note-drafts.ts'
import { ReplyForm } from './ReplyForm.tsx'
import { AnnotateWords } from './AnnotateWords.tsx'
import { useSay } from './say.ts'

/** Where one answers: choose what it is, write, place. What is not placed stays on this device. */
export function Reply({ card, opened = false }: { readonly card: Card; readonly opened?: boolean }) {
  const mayNote = useMay('note.create')
  const mayAnnotate = useMayAnnotate()
  const mayAsk = useMayAskExpert()
  const mayLink = useMay('link.create')
  const turn = useTurn()
  const kinds: readonly ReplyKind[] = [
    ...(mayAnnotate ? (['annotation'] as const) : []),
    ...(mayNote && turn.mine ? repliesOn(card.kind, turn) : []),
    ...(mayAsk ? (['ask'] as const) : []),
  ]
  const link = mayLink && <LinkButton card={card.id} />
  if (kinds.length === 0 && !mayLink) return null
  return (
    <div className="reply">
      {mayAnnotate && !opened && <AnnotateWords card={card} />}
      {kinds.length > 0 ? (
        <ReplyForm key={card.id} card={card} kinds={kinds} opened={opened}>
          {link}
        </ReplyForm>
      ) : (
        link
      )}
    </div>
  )
}

/** The notes that the phase asks for, as far as this kind of card takes them; in a free phase all of those. */
export function repliesOn(kind: CardKind, { phase, notes }: Turn): readonly Variant[] {
  const fitting = noteKindsOn(kind)
  if (phase === undefined || phase.free) return fitting
  return notes.filter((variant) => fitting.some((note) => note === shapeOf[variant].note))
}

function LinkButton({ card }: { readonly card: string }) {
  const say = useSay()
  const desk = useDesk()
  return (
    <Button icon="link" className="to-link" onClick={() => desk.show({ is: 'link', card })}>
      {say('reply.link')}
    </Button>
  )
}
