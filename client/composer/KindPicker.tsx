import { useId } from 'react'
import { useStore } from 'zustand'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useSay } from '#client/language.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useBook } from './writing.ts'

/** The three kinds, with a mark on those where words are waiting. */
export function KindPicker({ value, onPick }: KindPickerProps) {
  const say = useSay()
  const name = useId()
  return (
    <div className="pick" role="radiogroup" aria-label={say('compose.kind')}>
      {cardKinds.map((kind) => (
        <label key={kind} className={`${kindClass[kind]}${kind === value ? ' on' : ''}`}>
          <input type="radio" className="vh" name={name} checked={kind === value} onChange={() => onPick(kind)} />
          <Clasp kind={kind} />
          {say(`kind.${kind}`)}
          {kind !== value && <Kept kind={kind} />}
        </label>
      ))}
    </div>
  )
}

export interface KindPickerProps {
  readonly value: CardKind
  readonly onPick: (kind: CardKind) => void
}

function Kept({ kind }: { readonly kind: CardKind }) {
  const say = useSay()
  const kept = useStore(useBook().store, (state) => hasWords(state.drafts[kind]))
  if (!kept) return null
  return (
    <span className="mark">
      <span className="vh">({say('compose.kept')})</span>
    </span>
  )
}
