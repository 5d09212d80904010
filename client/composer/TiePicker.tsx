import { useId, useState } from 'react'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'

/** From this many cards on, one would rather search than scroll. */
const many = 9

/** A list of all cards, in which one ticks those that the new card belongs with. */
export function TiePicker({ chosen, onChange, onClose }: TiePickerProps) {
  const say = useSay()
  const searchId = useId()
  const [search, setSearch] = useState('')
  const cards = useLiveState((state) => state.cards)
  const lanes = useLiveState((state) => state.lanes)
  const sought = search.trim().toLocaleLowerCase()
  const found = (kind: CardKind): readonly Card[] =>
    lanes[kind].flatMap((id) => {
      const card = cards[id]
      return card && wordsOf(card).includes(sought) ? [card] : []
    })
  const total = cardKinds.reduce((sum, kind) => sum + lanes[kind].length, 0)
  const shown = cardKinds.filter((kind) => found(kind).length > 0)
  return (
    <Dialog
      open
      onClose={onClose}
      className="tie-picker"
      title={<span data-autofocus>{say('compose.link.title')}</span>}
      closeLabel={say('common.close')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {say('compose.link.done')}
        </Button>
      }
    >
      {total >= many && (
        <div className="field">
          <label htmlFor={searchId}>{say('compose.link.search')}</label>
          <input
            id={searchId}
            className="inp"
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      {shown.map((kind) => (
        <fieldset key={kind} className={`choices ${kindClass[kind]}`}>
          <legend>{say(`kinds.${kind}`)}</legend>
          {found(kind).map((card) => (
            <label key={card.id}>
              <input
                type="checkbox"
                checked={chosen.includes(card.id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, card.id] : chosen.filter((id) => id !== card.id))
                }
              />
              <Clasp kind={kind} size={18} />
              <span>{card.title}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {shown.length === 0 && <p>{say(total === 0 ? 'compose.link.none' : 'compose.link.nothing')}</p>}
    </Dialog>
  )
}

export interface TiePickerProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly onClose: () => void
}

const wordsOf = ({ title, body }: Card): string => `${title} ${body}`.toLocaleLowerCase()
