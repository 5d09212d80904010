import { useRef, useState, type ComponentType } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTitleOf } from './who.ts'
import './dialogs.css'

/** Cards that lie off the board. What goes back is told, and the focus stays in the window. */
export function PutAway({ title, about: words, ids, Row, onClose }: PutAwayProps) {
  const say = useSay()
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState('')
  const tell = (said: string): void => {
    about.current?.focus()
    setTold(said)
  }
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={say('common.close')}>
      <p className="trash-about" ref={about} tabIndex={-1}>
        {words}
      </p>
      <output className="vh">{told}</output>
      <ul className="trash-list">
        {ids.map((id) => (
          <Row key={id} id={id} tell={tell} />
        ))}
      </ul>
    </Dialog>
  )
}

/** The row of a card, which tells what went back. */
export interface PutAwayRowProps {
  readonly id: string
  readonly tell: (said: string) => void
}

export interface PutAwayProps {
  readonly title: string
  readonly about: string
  readonly ids: readonly string[]
  readonly Row: ComponentType<PutAwayRowProps>
  readonly onClose: () => void
}

/** One of them: what it is, how it came here, and the way back for who may take it. */
export function PutAwayCard({ card, facts, back }: PutAwayCardProps) {
  const say = useSay()
  const title = useTitleOf()(card)
  return (
    <li className={`link-row ${kindClass[card.kind]}`}>
      <Clasp kind={card.kind} size={18} />
      <div>
        <span className="vh">{say(`kind.${card.kind}`)}: </span>
        <span className="t">{title}</span>
        <small>{facts.join(', ')}</small>
      </div>
      {back !== null && (
        <Button size="sm" icon="restore" aria-label={back.label} onClick={back.act}>
          {back.name}
        </Button>
      )}
    </li>
  )
}

export interface PutAwayCardProps {
  readonly card: Card
  readonly facts: readonly string[]
  readonly back: { readonly name: string; readonly label: string; readonly act: () => void } | null
}
