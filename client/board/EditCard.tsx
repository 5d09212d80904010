import { variantOfCard } from '#shared/board/variants.ts'
import { useState } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useMay, useWriters } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { CardText } from './CardText.tsx'
import { optionsOf } from './texts.ts'
import { useOptionName } from './option-name.ts'
import { useSay } from './say.ts'
import { useNames } from './who.ts'
import './thread.css'

/** How many options a dilemma may have. */
const mostOptions = 6

export interface EditCardProps {
  readonly id: string
  readonly onDone: () => void
  /** In place, Escape ends the writing; in a dialog it closes that. */
  readonly onEscape?: () => void
}

/** All that can be written on a card, live for everyone. Says itself when one is ready. */
export function EditCard({ id, onDone, onEscape }: EditCardProps) {
  const card = useCard(id)
  const say = useSay()
  const may = useMay('card.shape', card?.author)
  if (card === undefined) return null
  const text = { root: 'cards', id, readOnly: !may, onEscape } as const
  return (
    <div className={`card-edit ${kindClass[card.kind]}`}>
      <p className="kind">
        <Clasp kind={card.kind} size={16} />
        {say(`variant.${variantOfCard(card)}`)}
      </p>
      <p className="hint">{say(may ? 'edit.live' : 'edit.may-not')}</p>
      <CardText {...text} path={['title']} label={say(`edit.${card.kind}`)} takesFocus oneLine />
      <CardText
        {...text}
        path={['body']}
        label={say(card.kind === 'dilemma' ? 'edit.situation' : 'edit.body')}
        rows={2}
      />
      {card.kind === 'dilemma' && <Options card={card} may={may} onEscape={onEscape} />}
      {card.kind === 'dilemma' && <CardText {...text} path={['chafes']} label={say('edit.chafes')} />}
      <div className="ready">
        <Writers card={id} />
        <Button variant="primary" onClick={onDone}>
          {say('thread.done')}
        </Button>
      </div>
    </div>
  )
}

interface OptionsProps {
  readonly card: Card
  readonly may: boolean
  readonly onEscape: (() => void) | undefined
}

function Options({ card, may, onEscape }: OptionsProps) {
  const say = useSay()
  const acts = useActs()
  const options = optionsOf(card)
  const nameOf = useOptionName(options.length)
  const [added, setAdded] = useState<string | null>(null)
  return (
    <>
      {options.map(({ id }, index) => (
        <fieldset className="option" key={id}>
          <legend className="vh">{nameOf(index)}</legend>
          <CardText
            root="cards"
            id={card.id}
            path={['options', id, 'text']}
            label={nameOf(index)}
            readOnly={!may}
            onEscape={onEscape}
            takesFocus={id === added}
          />
          <CardText
            root="cards"
            id={card.id}
            path={['options', id, 'loss']}
            label={say('edit.loss')}
            className="loss"
            readOnly={!may}
            onEscape={onEscape}
          />
        </fieldset>
      ))}
      {may && options.length < mostOptions && (
        <Button
          size="sm"
          icon="plus"
          className="add-option"
          aria-label={say('edit.add-option-long')}
          onClick={() => setAdded(acts.addOption(card.id))}
        >
          {say('edit.add-option')}
        </Button>
      )}
    </>
  )
}

/** Who else writes in this card now. */
export function Writers({ card }: { readonly card: string }) {
  const say = useSay()
  const writers = useWriters(card)
  const names = useNames(writers)
  return (
    <p className="writers">
      {writers.length > 0 && (
        <>
          <span className="typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {say('edit.writes', { names, n: writers.length })}
        </>
      )}
    </p>
  )
}
