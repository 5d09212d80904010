import { useState, type KeyboardEvent } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Language } from '#shared/board/kinds.ts'
import { useSay, type FoundKey } from './say.ts'
import './found.css'

export interface FoundActsProps {
  /** The words that were found. */
  readonly words: string
  /** What can stand in their place; none where only leaving out makes sense. */
  readonly proposed: readonly string[]
  readonly language: Language
  /** Whether somebody said that it may stay; null where it may not, or where saying so ends the question. */
  readonly stands: boolean | null
  readonly onLeaveOut: () => void
  readonly onReplace: (by: string) => void
  /** Left out where it may never stand. */
  readonly onStand?: (() => void) | undefined
}

/** What one does with something that was found: leave it out, replace it, or let it stand. */
export function FoundActs({ words, proposed, language, stands, onLeaveOut, onReplace, onStand }: FoundActsProps) {
  const say = useSay()
  const [replacing, setReplacing] = useState(false)
  const label = (act: FoundKey): string => say('closing.act', { act: say(act), words })
  return (
    <>
      <div className="acts">
        <Button size="sm" aria-label={label('closing.leave-out')} onClick={onLeaveOut}>
          {say('closing.leave-out')}
        </Button>
        {proposed.length > 0 && (
          <Button
            size="sm"
            aria-label={label('closing.replace')}
            aria-expanded={replacing}
            onClick={() => setReplacing(!replacing)}
          >
            {say('closing.replace')}
          </Button>
        )}
        {onStand !== undefined && (
          <Button
            size="sm"
            {...(stands === true ? { icon: 'check' as const } : {})}
            aria-label={label('closing.let-stand')}
            aria-pressed={stands ?? undefined}
            onClick={onStand}
          >
            {say('closing.let-stand')}
          </Button>
        )}
      </div>
      {replacing && <ReplaceBy words={words} proposed={proposed} language={language} onReplace={onReplace} />}
    </>
  )
}

type ReplaceByProps = Pick<FoundActsProps, 'words' | 'proposed' | 'language' | 'onReplace'>

/** A word that is proposed, or one of one’s own. Not a form: it may stand inside one. */
function ReplaceBy({ words, proposed, language, onReplace }: ReplaceByProps) {
  const say = useSay()
  const [by, setBy] = useState(proposed[0] ?? '')

  function replace(): void {
    if (by.trim() !== '') onReplace(by.trim())
  }

  function onEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    replace()
  }

  return (
    <div className="found-replace">
      <Field
        label={say('closing.replace-by', { words })}
        value={by}
        maxLength={200}
        lang={language}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- one just asked to write here
        autoFocus
        onKeyDown={onEnter}
        onChange={(event) => setBy(event.target.value)}
      />
      {proposed.length > 1 && (
        <fieldset>
          <legend className="vh">{say('closing.proposed')}</legend>
          {proposed.map((one) => (
            <Button key={one} size="sm" lang={language} aria-pressed={one === by} onClick={() => setBy(one)}>
              {one}
            </Button>
          ))}
        </fieldset>
      )}
      <Button size="sm" variant="primary" aria-disabled={by.trim() === ''} onClick={replace}>
        {say('closing.replace-do')}
      </Button>
    </div>
  )
}
