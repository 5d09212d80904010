import { useId, useRef } from 'react'
import { useSay } from './say.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'

interface SearchFieldProps {
  readonly words: string
  readonly onWrite: (words: string) => void
  /** Somebody wants the answer now. */
  readonly onAsk: () => void
}

/** As long as the server takes. */
const longest = 200

/** Where one says what one looks for. It is searched while one writes; Enter does not wait. */
export function SearchField({ words, onWrite, onAsk }: SearchFieldProps) {
  const say = useSay()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <search>
      <form
        className="library-search"
        onSubmit={(event) => {
          event.preventDefault()
          onAsk()
        }}
      >
        <label className="vh" htmlFor={id}>
          {say('library.words')}
        </label>
        <div className="field-search">
          <Icon name="search" size={22} />
          <input
            ref={field}
            id={id}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={longest}
            value={words}
            onChange={({ target }) => onWrite(target.value)}
          />
          {words !== '' && (
            <IconButton
              icon="close"
              label={say('library.empty-field')}
              onClick={() => {
                onWrite('')
                field.current?.focus()
              }}
            />
          )}
        </div>
        <Button type="submit" variant="primary">
          {say('library.search')}
        </Button>
      </form>
    </search>
  )
}
