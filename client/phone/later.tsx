import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { useBook } from '#client/composer/writing.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useLiveStore } from '#client/live/hooks.ts'
import { withWords } from '#client/words.ts'
import { NoPart } from './NoPart.tsx'

/**
 * A part that is loaded when it is first needed. Where the line is gone and it cannot be loaded,
 * only that part says so; what one is writing beside it stays.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null

  async function fetchPart(): Promise<ComponentType<P>> {
    loaded ??= await withWords(load)
    return loaded
  }

  function Later(props: P) {
    const [part, setPart] = useState(loaded && { is: loaded })
    const [failed, setFailed] = useState(false)
    const [tries, setTries] = useState(0)
    const mayReload = useMayReload()

    useEffect(() => {
      let over = false
      fetchPart().then(
        (is) => {
          if (!over) setPart({ is })
        },
        () => {
          if (over) return
          // A browser remembers what it could not load; only a new page asks for it again.
          if (tries > 0 && mayReload()) location.reload()
          setFailed(true)
        },
      )
      return () => {
        over = true
      }
    }, [tries, mayReload])

    function again(): void {
      setFailed(false)
      setTries(tries + 1)
    }

    if (part !== null) return <part.is {...props} />
    if (!failed) return null
    return <NoPart onAgain={again} />
  }

  return Object.assign(Later, { preload: () => void fetchPart().catch(() => undefined) })
}

/** Whether loading the page anew would work, and would lose no words. */
function useMayReload(): () => boolean {
  const store = useLiveStore()
  const book = useBook()
  return useCallback(() => {
    const { drafts, keeps } = book.store.getState()
    return store.getState().line.state === 'live' && (keeps || !Object.values(drafts).some(hasWords))
  }, [store, book])
}
