import { useId, useState, type FormEvent } from 'react'
import { keepNeed } from '#client/library/kept.ts'
import { everything } from '#client/library/need.ts'
import { go } from '#client/router.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

/** Looks in the library of this atelier. What one looks for stands in no address. */
export function Search({ atelier }: { readonly atelier: string }) {
  const say = useSay()
  const id = useId()
  const [words, setWords] = useState('')

  function search(event: FormEvent): void {
    event.preventDefault()
    keepNeed({ ...everything, atelier, words: words.trim() })
    go('/bibliotheek')
  }

  return (
    <search className="atelier-search">
      <form onSubmit={search}>
        <label htmlFor={id}>{say('atelier.search')}</label>
        <div>
          <input
            id={id}
            className="inp"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={200}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button type="submit" icon="search">
            {say('atelier.search-go')}
          </Button>
        </div>
      </form>
      <p className="to-library">
        <a href={`/bibliotheek?atelier=${atelier}`}>
          <Icon name="archive" size={16} />
          {say('atelier.all')}
        </a>
      </p>
    </search>
  )
}
