import { useRef, useState } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useLive, useLiveState, useMay } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useMoment, useName, useTitleOf } from './who.ts'
import './dialogs.css'

const day = 86_400_000
/** The server throws away what has lain here longer. */
const keptDays = 30

/** What was put away, and the way back. */
export function Trash({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const trash = useLiveState((state) => state.trash)
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState('')
  return (
    <Dialog open onClose={onClose} title={say('trash.title')} closeLabel={say('common.close')}>
      <p className="trash-about" ref={about} tabIndex={-1}>
        {say(trash.length === 0 ? 'trash.empty' : 'trash.about')}
      </p>
      <output className="vh">{told}</output>
      <ul className="trash-list">
        {trash.map((id) => (
          <Row
            key={id}
            id={id}
            onRestored={(title) => {
              about.current?.focus()
              setTold(say('trash.restored', { title }))
            }}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface RowProps {
  readonly id: string
  readonly onRestored: (title: string) => void
}

function Row({ id, onRestored }: RowProps) {
  const card = useCard(id)
  return card === undefined || card.trashed === null ? null : (
    <OneCard card={card} trashed={card.trashed} onRestored={onRestored} />
  )
}

interface OneCardProps {
  readonly card: Card
  readonly trashed: number
  readonly onRestored: (title: string) => void
}

function OneCard({ card, trashed, onRestored }: OneCardProps) {
  const say = useSay()
  const acts = useActs()
  const moment = useMoment()
  const name = useName(card.author)
  const left = useDaysLeft(trashed)
  const may = useMay('card.trash', card.author)
  const title = useTitleOf()(card)
  return (
    <li className={`link-row ${kindClass[card.kind]}`}>
      <Clasp kind={card.kind} size={18} />
      <div>
        <span className="vh">{say(`kind.${card.kind}`)}: </span>
        <span className="t">{title}</span>
        <small>
          {[
            say('trash.by', { name }),
            say('trash.when', { date: moment(trashed) }),
            say('trash.left', { n: left }),
          ].join(', ')}
        </small>
      </div>
      {may && (
        <Button
          size="sm"
          icon="restore"
          aria-label={say('trash.restore-of', { title: title.slice(0, 60) })}
          onClick={() => {
            if (acts.restoreCard(card.id).ok) onRestored(title)
          }}
        >
          {say('trash.restore')}
        </Button>
      )}
    </li>
  )
}

function useDaysLeft(trashed: number): number {
  const { store } = useLive()
  const [now] = useState(() => Date.now() + store.getState().clockAhead)
  return Math.max(0, keptDays - Math.floor((now - trashed) / day))
}
