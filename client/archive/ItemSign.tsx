import { useSay } from '#client/language.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cardKinds } from '#shared/board/kinds.ts'
import { shapeOf, variants } from '#shared/board/variants.ts'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import type { CardKind } from '#shared/board/kinds.ts'

/** What an item is, in its shape and in a word; a contribution has a shape of its own. */
export function ItemSign({ item }: { readonly item: Pick<ReviewItem, 'is' | 'kind'> }) {
  const kind = cardKindOf(item)
  const word = useKindWord()(item.kind)
  return (
    <span className={kind === null ? 'kind of-note' : `kind ${kindClass[kind]}`}>
      {kind === null ? <Icon name="note" size={16} /> : <Clasp kind={kind} size={16} />}
      {word}
    </span>
  )
}

/** The lane that a card belongs to; null for a contribution. */
export function cardKindOf({ is, kind }: Pick<ReviewItem, 'is' | 'kind'>): CardKind | null {
  if (is === 'note') return null
  const variant = variants.find((one) => one === kind)
  return cardKinds.find((one) => one === kind) ?? (variant && shapeOf[variant].card) ?? null
}

export function useKindWord(): (kind: string) => string {
  const say = useSay()
  return (kind) => {
    const known = variants.find((one) => one === kind)
    return known === undefined ? kind : say(`variant.${known}`)
  }
}
