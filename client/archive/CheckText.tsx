import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { Language } from '#shared/board/kinds.ts'
import { piecesOf } from '#client/privacy/found-words.ts'
import { FoundMark } from '#client/privacy/FoundMark.tsx'
import type { CheckedText, Found } from './review.ts'
import { useSay } from './say.ts'

interface CheckTextProps {
  readonly text: CheckedText
  readonly name: string
  readonly language: Language
  /** Whether somebody said that it may stay as it is. */
  readonly stands: (found: Found) => boolean
  readonly onRewrite: (after: string) => Promise<void>
}

/** One text, what was found in it marked in its place; and room to write it otherwise. */
export function CheckText({ text, name, language, stands, onRewrite }: CheckTextProps) {
  const say = useSay()
  const [writing, setWriting] = useState<string | null>(null)
  if (writing !== null) {
    return (
      <form
        className="check-text"
        onSubmit={(event) => {
          event.preventDefault()
          setWriting(null)
          if (writing !== text.words) void onRewrite(writing)
        }}
      >
        <Field
          multiline
          label={name}
          value={writing}
          lang={language}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- one just asked to write here
          autoFocus
          onChange={(event) => setWriting(event.target.value)}
        />
        <div className="acts">
          <Button type="submit" size="sm" variant="primary">
            {say('closing.edit.do')}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setWriting(null)}>
            {say('common.cancel')}
          </Button>
        </div>
      </form>
    )
  }
  return (
    <div className="check-text">
      <b className="what">{name}</b>
      <p lang={language}>
        {piecesOf(text.words, text.findings).map(({ words, found }, nth) =>
          found === null ? words : <FoundMark key={nth} words={words} found={found} stands={stands(found)} />,
        )}
      </p>
      <IconButton icon="pencil" label={say('closing.edit', { part: name })} onClick={() => setWriting(text.words)} />
    </div>
  )
}
