import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { relationKey, tiesBetween } from '#shared/board/links.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { useCard } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { TiePicker } from './TiePicker.tsx'

/** The cards that the new one will be tied to, and the button to choose them. */
export function Ties({ kind, linkTo, onChange }: TiesProps) {
  const say = useSay()
  const [picking, setPicking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="opt">
      {linkTo.length > 0 && (
        <ul className="ties" aria-label={say('compose.link.list')}>
          {linkTo.map((id) => (
            <Tie
              key={id}
              kind={kind}
              id={id}
              onRemove={() => {
                onChange(linkTo.filter((other) => other !== id))
                button.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <Button ref={button} variant="quiet" icon="link" onClick={() => setPicking(true)}>
        {say('compose.link')}
      </Button>
      {picking &&
        // Outside the form, which Enter in a field of the list would send.
        createPortal(
          <TiePicker chosen={linkTo} onChange={onChange} onClose={() => setPicking(false)} />,
          document.body,
        )}
    </div>
  )
}

export interface TiesProps {
  readonly kind: CardKind
  readonly linkTo: readonly string[]
  readonly onChange: (linkTo: readonly string[]) => void
}

function Tie({ kind, id, onRemove }: { readonly kind: CardKind; readonly id: string; readonly onRemove: () => void }) {
  const say = useSay()
  const card = useCard(id)
  if (card === undefined || card.trashed !== null) return null
  const [tie] = tiesBetween(kind, card.kind)
  return (
    <li className={kindClass[card.kind]}>
      <Clasp kind={card.kind} size={16} />
      <span className="tied">
        {tie && <span className="how">{say(relationKey(tie))} </span>}
        {card.title}
      </span>
      <IconButton
        icon="close"
        iconSize={16}
        label={say('compose.link.remove', { card: card.title })}
        onClick={onRemove}
      />
    </li>
  )
}
