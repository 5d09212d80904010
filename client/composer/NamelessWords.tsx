import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { textsOfThing, withThingText, type CardPart } from '#shared/commands/thing-texts.ts'
import { noteFields } from '#shared/board/schema.ts'
import { useLanguage } from '#client/language.tsx'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { forgetMemory } from '#client/privacy/memory.ts'
import { useGuard, type Guard } from '#client/privacy/useGuard.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { longest } from '#shared/board/lengths.ts'
import { useSay } from '#client/board/say.ts'
import { useCardPartNames } from './card-part-names.ts'
import { optionNames } from './DilemmaOptions.tsx'
import { OnlyHere } from './OnlyHere.tsx'

type WholeCard = Extract<WholeThing, { is: 'card' }>

export interface NamelessWordsProps {
  readonly thing: WholeThing
  readonly onSave: (changed: WholeThing) => void
  readonly onCancel: () => void
}

/** The words of something that was brought without a name, to be replaced as a whole. */
export function NamelessWords({ thing, onSave, onCancel }: NamelessWordsProps) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [changed, setChanged] = useState(thing)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const head = changed.is === 'card' ? changed.title : changed.text
  const isEmpty = head.trim() === ''
  const guard = useThingGuard({ thing: changed, write: setChanged, goOn: save, form })

  function save(): void {
    if (!isEmpty && guard.clears()) onSave(changed)
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {changed.is === 'note' ? (
        <Field
          multiline
          label={say('nameless.words')}
          value={changed.text}
          maxLength={noteFields.text.max}
          onChange={({ target }) => setChanged({ ...changed, text: target.value })}
        />
      ) : (
        <CardFields card={changed} onChange={setChanged} />
      )}
      <GuardSpot guard={guard} />
      <div className="acts">
        <Button type="submit" size="sm" variant="primary" aria-disabled={isEmpty || guard.waits}>
          {say('nameless.save')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

interface GuardedThing {
  readonly thing: WholeThing
  readonly write: (changed: WholeThing) => void
  readonly goOn: () => void
  readonly form: RefObject<HTMLFormElement | null>
}

function useThingGuard({ thing, write, goOn, form }: GuardedThing): Guard {
  const say = useSay()
  const language = useLanguage()
  const draft = useId()
  const card = thing.is === 'card' ? thing : null
  const nameOf = useCardPartNames(card?.kind ?? 'issue', say(`edit.${card?.kind ?? 'issue'}`))
  useEffect(() => () => forgetMemory(draft), [draft])
  return useGuard({
    draft,
    texts: textsOfThing(thing).map(({ part, words }) => ({
      part,
      name: card === null ? say('nameless.words') : nameOf(part as CardPart),
      words,
    })),
    language: card?.language ?? language,
    rewrite: (part, words) => write(withThingText(thing, { part, words })),
    goOn,
    focusOn: () => form.current?.querySelector('textarea')?.focus(),
    tellsCase: card?.kind === 'dilemma',
  })
}

interface CardFieldsProps {
  readonly card: WholeCard
  readonly onChange: (card: WholeCard) => void
}

function CardFields({ card, onChange }: CardFieldsProps) {
  const say = useSay()
  const isDilemma = card.kind === 'dilemma'
  const setOption = (at: number, change: Partial<WholeCard['options'][number]>): void =>
    onChange({
      ...card,
      options: card.options.map((option, place) => (place === at ? { ...option, ...change } : option)),
    })
  return (
    <>
      <Field
        multiline
        label={say(`edit.${card.kind}`)}
        value={card.title}
        maxLength={longest.title}
        onChange={({ target }) => onChange({ ...card, title: target.value })}
      />
      <Field
        multiline
        label={say(isDilemma ? 'edit.situation' : 'edit.body')}
        value={card.body}
        maxLength={longest.body}
        onChange={({ target }) => onChange({ ...card, body: target.value })}
      />
      {card.options.map((option, at) => (
        <fieldset key={at}>
          <legend>{say(optionNames[at] ?? 'compose.more')}</legend>
          <Field
            multiline
            hideLabel
            label={say(optionNames[at] ?? 'compose.more')}
            value={option.text}
            maxLength={longest.option}
            onChange={({ target }) => setOption(at, { text: target.value })}
          />
          <Field
            multiline
            label={say('compose.loss')}
            value={option.loss}
            maxLength={longest.loss}
            onChange={({ target }) => setOption(at, { loss: target.value })}
          />
        </fieldset>
      ))}
      {isDilemma && (
        <Field
          multiline
          label={say('edit.chafes')}
          value={card.chafes}
          maxLength={longest.chafes}
          onChange={({ target }) => onChange({ ...card, chafes: target.value })}
        />
      )}
      <OnlyHere
        on={card.here === true}
        onChange={(on) => {
          const { here: _, ...rest } = card
          onChange(on ? { ...rest, here: true } : rest)
        }}
      />
    </>
  )
}
