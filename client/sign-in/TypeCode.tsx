import { useRef, useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { codeLength, isReturnWord, tidyReturnCode, typedWords, wordsLike } from '#shared/sign-in/return-code.ts'
import { useSay } from './say.ts'
import type { Told } from './signed-in.ts'

interface TypeCodeProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onTold: (told: Told) => void
}

/** Words that are in no code are found here, on the device; only a code that can be one is asked about. */
export function TypeCode({ typed, onType, onTold }: TypeCodeProps) {
  const say = useSay()
  const [tried, setTried] = useState<string | null>(null)
  const [refused, setRefused] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const busy = useRef(false)
  const wrong = tried === typed
  const unknown = wrong ? typedWords(typed).filter((word) => !isReturnWord(word)) : []
  const count = typedWords(typed).length
  const lacks = unknown.length > 0 ? say('return.unknown', { n: unknown.length, words: unknown.join(', ') }) : ''
  const error = !wrong ? '' : lacks || (count === codeLength ? refused : say('return.count', { n: count }))

  async function comeBack(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy.current) return
    setRefused('')
    setTried(typed)
    if (tidyReturnCode(typed) === null) return field.current?.focus()
    busy.current = true
    try {
      onTold(await ask('comeBack', { code: typed }))
    } catch (caught) {
      const code = problemCode(caught)
      setRefused(say(code === 'bad-code' ? 'return.wrong' : `problem.${code}`))
      field.current?.focus()
    } finally {
      busy.current = false
    }
  }

  function replace(word: string, by: string): void {
    onType(
      typedWords(typed)
        .map((one) => (one === word ? by : one))
        .join(' '),
    )
    field.current?.focus()
  }

  return (
    <form className="come-back" onSubmit={(event) => void comeBack(event)} noValidate>
      <h1>{say('return.title')}</h1>
      <p className="lead">{say('return.lead')}</p>
      <Field
        multiline
        ref={field}
        rows={2}
        label={say('return.code')}
        hint={say('return.code-hint')}
        error={error || undefined}
        value={typed}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <Likes words={unknown} onTake={replace} />
      <Button type="submit" variant="primary" size="lg">
        {say('return.go')}
      </Button>
      <p className="hint">{say('return.lost')}</p>
    </form>
  )
}

interface LikesProps {
  readonly words: readonly string[]
  readonly onTake: (word: string, by: string) => void
}

/** What may have been meant, by word. */
function Likes({ words, onTake }: LikesProps) {
  const say = useSay()
  const likes = words.flatMap((typed) => wordsLike(typed).map((word) => ({ typed, word })))
  if (likes.length === 0) return null
  return (
    <fieldset className="likes">
      <legend>{say('return.like')}</legend>
      {likes.map(({ typed, word }) => (
        <Button key={`${typed} ${word}`} size="sm" onClick={() => onTake(typed, word)}>
          {say('return.take', { word, typed })}
        </Button>
      ))}
    </fieldset>
  )
}
