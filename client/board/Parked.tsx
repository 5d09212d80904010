import { useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useLiveState, useMay } from '#client/live/hooks.ts'
import { parkedIn } from '#client/live/leading.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useBy, useMoment, useTitleOf } from './who.ts'
import './dialogs.css'

/** What is kept for later, and the way back. */
export function Parked({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const parked = useLiveState(useShallow(parkedIn))
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState('')
  return (
    <Dialog open onClose={onClose} title={say('parked.title')} closeLabel={say('common.close')}>
      <p className="trash-about" ref={about} tabIndex={-1}>
        {say(parked.length === 0 ? 'parked.empty' : 'parked.about')}
      </p>
      <output className="vh">{told}</output>
      <ul className="trash-list">
        {parked.map((id) => (
          <Row
            key={id}
            id={id}
            onBack={(title) => {
              about.current?.focus()
              setTold(say('parked.is-back', { title }))
            }}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface RowProps {
  readonly id: string
  readonly onBack: (title: string) => void
}

function Row({ id, onBack }: RowProps) {
  const card = useCard(id)
  return card === undefined || card.parked === null ? null : <OneCard card={card} since={card.parked} onBack={onBack} />
}

function OneCard({ card, since, onBack }: { readonly card: Card; readonly since: number } & Omit<RowProps, 'id'>) {
  const say = useSay()
  const acts = useActs()
  const date = useMoment()(since)
  const by = useBy(card)
  const may = useMay('card.park', card.author)
  const title = useTitleOf()(card)
  return (
    <li className={`link-row ${kindClass[card.kind]}`}>
      <Clasp kind={card.kind} size={18} />
      <div>
        <span className="vh">{say(`kind.${card.kind}`)}: </span>
        <span className="t">{title}</span>
        <small>{[by, say('parked.since', { date })].join(', ')}</small>
      </div>
      {may && (
        <Button
          size="sm"
          icon="restore"
          aria-label={say('parked.back-of', { title: title.slice(0, 60) })}
          onClick={() => {
            if (acts.parkCard(card.id, false).ok) onBack(title)
          }}
        >
          {say('parked.back')}
        </Button>
      )}
    </li>
  )
}
