import { useId } from 'react'
import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useFirstSay } from '#client/language.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useBook, type Offer } from './writing.ts'

/** What one can write now, with a mark where words are waiting. With only one there is nothing to choose. */
export function KindPicker({ offers, value, onPick }: KindPickerProps) {
  const say = useFirstSay()
  const name = useId()
  if (offers.length < 2) return null
  return (
    <div className={offers.length > 3 ? 'pick many' : 'pick'} role="radiogroup" aria-label={say('compose.kind')}>
      {offers.map((offer) => {
        const { variant, kind, asked } = offer
        const chosen = variant === value
        return (
          <label key={variant} className={`${kindClass[kind]}${chosen ? ' on' : ''}${asked ? '' : ' later'}`}>
            <input type="radio" className="vh" name={name} checked={chosen} onChange={() => onPick(offer)} />
            <Clasp kind={kind} />
            {say(`variant.${variant}`)}
            {!chosen && variant === kind && <Kept kind={kind} />}
          </label>
        )
      })}
    </div>
  )
}

export interface KindPickerProps {
  readonly offers: readonly Offer[]
  readonly value: Variant
  readonly onPick: (offer: Offer) => void
}

function Kept({ kind }: { readonly kind: CardKind }) {
  const say = useFirstSay()
  const kept = useStore(useBook().store, (state) => hasWords(state.drafts[kind]))
  if (!kept) return null
  return (
    <span className="mark">
      <span className="vh">({say('compose.kept')})</span>
    </span>
  )
}
